// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace barrage {

namespace {

constexpr int kWaitMs = 2'000;

// Short, since the path of a local socket may have about 100 bytes only, and the data folder's can be longer.
QString socketNameFor(const QString &dataDir)
{
    const QByteArray path = QDir(dataDir).canonicalPath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("barrage-") + QLatin1String(hash);
}

QString madeFolder(const QString &dataDir)
{
    QDir().mkpath(dataDir);
    return dataDir;
}

} // namespace

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_dataDir(madeFolder(dataDir))
    , m_socketName(socketNameFor(m_dataDir))
    , m_lock(QDir(m_dataDir).filePath(QStringLiteral("barrage.lock")))
{
    m_lock.setStaleLockTime(0); // an event lasts longer than any guess; a dead owner is noticed by its pid
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answerAll);
}

bool SingleInstance::claim()
{
    if (!m_lock.tryLock())
        return m_lock.error()
            != QLockFile::LockFailedError; // a folder that can't be written is the store's to tell
    QLocalServer::removeServer(m_socketName);
    m_server.listen(m_socketName);
    return true;
}

bool SingleInstance::raiseOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_socketName);
    return socket.waitForConnected(kWaitMs) && socket.waitForReadyRead(kWaitMs);
}

void SingleInstance::answerAll()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        socket->write("raised\n");
        emit raiseAsked();
    }
}

} // namespace barrage
