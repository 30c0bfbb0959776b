// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QWebSocketProtocol>

namespace barrage {

// Who is at the other end of a channel. It may end it within each of these, and is not destroyed by that
// before it returns.
class ChannelUser
{
public:
    virtual void onText(const QByteArray &frame) = 0; // UTF-8
    virtual void onBinary() = 0;
    virtual void onHeard() = 0;   // a sign of life without a text
    virtual void onTraffic() = 0; // the phone made us look
    virtual void onOffended(QWebSocketProtocol::CloseCode code, const QString &reason) = 0;
    virtual void onBegun() = 0; // a message that is not whole yet, see isInside()
    virtual void onEnded() = 0;

protected:
    ~ChannelUser() = default;
};

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
    virtual bool isInside() const { return false; }  // a message has begun
    virtual bool isStalled() const { return false; } // that, and does not end
    virtual QByteArray address() const = 0;          // of the peer

    // Who owns it. To be set before anything arrives.
    void setUser(ChannelUser *user) { m_user = user; }

    // ---- called by whatever brings the frames
    void text(const QByteArray &frame) { m_user->onText(frame); }
    void binary() { m_user->onBinary(); }
    void heard() { m_user->onHeard(); }
    void traffic() { m_user->onTraffic(); }
    void offended(QWebSocketProtocol::CloseCode code, const QString &reason)
    {
        m_user->onOffended(code, reason);
    }
    void begun() { m_user->onBegun(); }
    void ended() { m_user->onEnded(); }

private:
    ChannelUser *m_user = nullptr;
};

} // namespace barrage
