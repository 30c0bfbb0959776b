// SPDX-License-Identifier: GPL-3.0-or-later
#include "keepawake.h"

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

void KeepAwake::Wish::letGo()
{
    const QDBusPendingReply<uint> cookie = *saver;
    if (!cookie.isFinished() || cookie.isError())
        return; // then it ends with the connection
    QDBusMessage tell = callSaver(QStringLiteral("UnInhibit"));
    tell << cookie.value();
    session.send(tell);
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
