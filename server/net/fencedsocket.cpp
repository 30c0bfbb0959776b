// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/fencedsocket.h"

#include <algorithm>
#include <utility>

namespace barrage {

FencedSocket::FencedSocket(Transport *transport, QByteArray head, Clock steady, FrameLimits limits)
    : m_transport(transport)
    , m_steady(std::move(steady))
    , m_fence(limits)
    , m_passed(std::move(head))
{
    setPeerAddress(transport->peerAddress());
    setPeerPort(transport->peerPort());
    setSocketState(ConnectedState);
    setOpenMode(ReadWrite | Unbuffered);
    transport->setParent(this);
    transport->setUser(this);
}

FencedSocket::~FencedSocket()
{
    if (m_destroyed)
        *m_destroyed = true;
    setSocketState(UnconnectedState); // there is nothing of our own to close
}

void FencedSocket::start(FrameUser &user)
{
    if (!m_transport)
        return;
    m_transport->flush();        // the answer to the handshake
    QIODevice::open(openMode()); // anew: it lets go of 16 KiB that reading the handshake took
    m_user = &user;
    if (!m_transport->arrived().isEmpty())
        takeArrived();
}

void FencedSocket::drop()
{
    if (m_transport)
        m_transport->abort(); // which is told to onGone()
}

bool FencedSocket::isStalled() const
{
    return m_insideSince > 0 && m_steady() - m_insideSince >= limits::kMessageMs;
}

qint64 FencedSocket::bytesAvailable() const
{
    return m_passed.size() - m_read + QIODevice::bytesAvailable();
}

qint64 FencedSocket::bytesToWrite() const
{
    return m_transport ? m_transport->unsent() : 0;
}

void FencedSocket::close()
{
    if (!m_transport)
        return;
    Transport *transport = m_transport;
    transport->setUser(nullptr);
    letGo();
    emit parting(transport);
    end();
}

qint64 FencedSocket::readData(char *data, qint64 size)
{
    const qint64 count = std::min<qint64>(size, m_passed.size() - m_read);
    std::copy_n(m_passed.constData() + m_read, count, data); // memcpy must not be given the null of nothing
    return skipData(count);
}

qint64 FencedSocket::skipData(qint64 size)
{
    const qint64 count = std::min<qint64>(size, m_passed.size() - m_read);
    m_read += count;
    if (m_read == m_passed.size()) {
        m_passed.clear();
        m_read = 0;
    }
    return count;
}

qint64 FencedSocket::writeData(const char *data, qint64 size)
{
    if (!m_transport)
        return -1;
    m_transport->write(QByteArrayView(data, size));
    return size;
}

void FencedSocket::onReadable(Transport &)
{
    if (m_user)
        takeArrived();
}

// Whoever reads may end the connection, and with it this object.
void FencedSocket::takeArrived()
{
    bool destroyed = false;
    m_destroyed = &destroyed;
    const qint64 before = m_fence.controlFrames();
    const QList<Arrival> arrivals = m_fence.take(m_transport->arrived());
    m_transport->takeAll();
    noteMessage();
    for (const Arrival &arrival : arrivals) {
        if (!destroyed && m_transport)
            pass(arrival);
    }
    if (!destroyed && m_transport)
        tellTraffic(m_fence.controlFrames() - before);
    if (!destroyed)
        m_destroyed = nullptr;
}

void FencedSocket::tellTraffic(qint64 controlFrames)
{
    if (m_fence.offence())
        m_user->onOffended(*m_fence.offence());
    else
        m_user->onTraffic(controlFrames);
}

void FencedSocket::pass(const Arrival &arrival)
{
    if (arrival.kind != Arrival::Control)
        return m_user->onMessage(arrival);
    const bool *destroyed = m_destroyed;
    m_passed.append(arrival.payload);
    emit readyRead();
    if (!*destroyed && m_transport)
        m_transport->flush(); // what QWebSocket answered
}

void FencedSocket::noteMessage()
{
    const bool wasInside = isInside();
    if (!m_fence.isInside())
        m_insideSince = 0;
    else if (!wasInside)
        m_insideSince = m_steady();
    if (isInside() && !wasInside)
        m_user->onBegun();
}

void FencedSocket::onGone(Transport &)
{
    if (!m_transport)
        return;
    m_transport->deleteLater();
    letGo();
    end();
}

void FencedSocket::letGo()
{
    m_transport = nullptr;
    if (m_user)
        m_user->onClosed();
}

void FencedSocket::end()
{
    m_passed.clear();
    m_read = 0;
    QIODevice::close();
    setSocketState(UnconnectedState);
    emit stateChanged(UnconnectedState);
    emit disconnected();
}

} // namespace barrage
