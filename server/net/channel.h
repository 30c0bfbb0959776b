// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QWebSocketProtocol>

namespace barrage {

// The way to one phone and back, whatever carries the frames: a web socket, or HTTP where that is blocked.
// Belongs to one session. Lives on: the room thread.
class Channel : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // JSON in UTF-8. Leaves with the next flush().
    virtual void send(const QByteArray &frame) = 0;
    virtual void flush() = 0;
    virtual void ping() = 0;
    // What was sent is still delivered, if the phone fetches it soon.
    virtual void close(QWebSocketProtocol::CloseCode code, const QString &reason) = 0;
    virtual void abort() = 0;
    virtual qint64 unread() const = 0;               // bytes that the phone has not taken yet
    virtual bool isStalled() const { return false; } // a message has begun, and does not end
    virtual QByteArray address() const = 0;          // of the peer

signals:
    void text(const QByteArray &frame); // UTF-8
    void binary();
    void heard();   // a sign of life without a text
    void traffic(); // the phone made us look
    void offended(QWebSocketProtocol::CloseCode code, const QString &reason);
    void ended();
};

} // namespace barrage
