// SPDX-License-Identifier: GPL-3.0-or-later
#include "keepawake.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace barrage {

namespace {

const QString kProgram = QStringLiteral("Barrage");
const QString kSaver = QStringLiteral("org.freedesktop.ScreenSaver");

QDBusMessage callSaver(const QString &method)
{
    return QDBusMessage::createMethodCall(kSaver, QStringLiteral("/org/freedesktop/ScreenSaver"), kSaver,
                                          method);
}

QDBusMessage callLogin(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.login1"),
                                          QStringLiteral("/org/freedesktop/login1"),
                                          QStringLiteral("org.freedesktop.login1.Manager"), method);
}

} // namespace

// The session's screen saver keeps the display on until it is told otherwise, logind the PC until the file
// is closed.
struct KeepAwake::Wish
{
    void askSaver(const QString &reason);
    void askLogin(const QString &reason);
    void letGo();

    QObject context; // answers that come later than this find nobody
    QDBusConnection session = QDBusConnection::sessionBus();
    std::unique_ptr<QDBusPendingCallWatcher> saver;
    QDBusUnixFileDescriptor awake;
};

void KeepAwake::Wish::askSaver(const QString &reason)
{
    QDBusMessage ask = callSaver(QStringLiteral("Inhibit"));
    ask << kProgram << reason;
    saver = std::make_unique<QDBusPendingCallWatcher>(session.asyncCall(ask));
}

void KeepAwake::Wish::askLogin(const QString &reason)
{
    QDBusMessage ask = callLogin(QStringLiteral("Inhibit"));
    ask << QStringLiteral("idle:sleep") << kProgram << reason << QStringLiteral("block");
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(ask), &context);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, &context, [this, answer] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
        if (reply.isValid())
            awake = reply.value();
        answer->deleteLater();
    });
}

// What is let go before it was granted is let go when it is. Without an answer it ends with the connection.
void KeepAwake::Wish::letGo()
{
    QDBusPendingCallWatcher *answer = saver.release();
    answer->setParent(QCoreApplication::instance());
    const auto tell = [answer, session = session] {
        if (const QDBusPendingReply<uint> cookie = *answer; cookie.isValid())
            session.send(callSaver(QStringLiteral("UnInhibit")) << cookie.value());
        answer->deleteLater();
    };
    if (answer->isFinished())
        return tell();
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, answer, tell);
}

KeepAwake::KeepAwake(const QString &reason)
    : m_wish(std::make_unique<Wish>())
{
    m_wish->askSaver(reason);
    m_wish->askLogin(reason);
}

KeepAwake::~KeepAwake()
{
    m_wish->letGo();
}

} // namespace barrage
