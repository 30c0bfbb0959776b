// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHostAddress>
#include <QObject>

namespace barrage {

class Transport;

// Who speaks on transports. Told by a call rather than by a signal: every message of every phone passes here.
// It may end the transport within each of these, and give it to somebody else; none is destroyed by that
// before it returns.
class TransportUser
{
public:
    virtual void onReadable(Transport &transport) = 0;
    // Some of what was written has left later than flush().
    virtual void onSent(Transport &) { }
    // Once, by whomever; nothing more arrives or leaves.
    virtual void onGone(Transport &transport) = 0;

protected:
    ~TransportUser() = default;
};

// An accepted connection: bytes in both directions, and its end. What arrives is bounded
// (limits::kArrivedBytes), what is written is bounded by who writes. Owned by whoever speaks on it. Lives on:
// the room thread.
class Transport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Nobody is told anything while there is none. It must not go before the transport without taking itself
    // off.
    void setUser(TransportUser *user) { m_user = user; }

    // What has arrived and was not taken. Valid until the next call.
    virtual QByteArrayView arrived() = 0;
    virtual void take(qsizetype bytes) = 0;
    void takeAll() { take(arrived().size()); }
    // Leaves with the next flush(), and by itself as far as that one can't.
    virtual void write(QByteArrayView bytes) = 0;
    virtual void flush() = 0;
    virtual qint64 unsent() const = 0;
    // What was written leaves, then our end is closed; the other side may still send, and may hear all.
    virtual void finish() = 0;
    // At once. Told by onGone() before this returns.
    virtual void abort() = 0;

    virtual bool isEncrypted() const { return false; }
    // What arrives next is a TLS handshake. False: it can't be.
    virtual bool encrypt() { return false; }
    virtual QHostAddress peerAddress() const = 0;
    virtual quint16 peerPort() const = 0;

protected:
    void tellReadable();
    void tellSent();
    void tellGone();

private:
    TransportUser *m_user = nullptr;
};

inline void Transport::tellReadable()
{
    if (m_user)
        m_user->onReadable(*this);
}

inline void Transport::tellSent()
{
    if (m_user)
        m_user->onSent(*this);
}

inline void Transport::tellGone()
{
    if (m_user)
        m_user->onGone(*this);
}

} // namespace barrage
