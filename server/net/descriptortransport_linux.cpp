// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/descriptortransport_linux.h"

#include "core/limits.h"

#include <algorithm>
#include <cerrno>
#include <utility>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace barrage {

namespace {

constexpr qsizetype kReadBytes = 16 * 1024; // at a time
constexpr qsizetype kFrameBytes = 160;      // most that is written at once is shorter

bool isForLater(ssize_t result)
{
    return result < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR);
}

} // namespace

DescriptorTransport::DescriptorTransport(int descriptor, QObject *parent)
    : Transport(parent)
    , m_descriptor(descriptor)
    , m_readiness(descriptor, *this)
{
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_storage peer {};
    socklen_t size = sizeof peer;
    if (::getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &size) == 0) {
        m_peer = QHostAddress(reinterpret_cast<const sockaddr *>(&peer));
        // The port is at the same place in both families.
        m_port = ntohs(reinterpret_cast<const sockaddr_in *>(&peer)->sin_port);
    }
    m_readiness.setReading(true);
}

DescriptorTransport::~DescriptorTransport()
{
    close();
}

void DescriptorTransport::take(qsizetype bytes)
{
    if (!m_fresh.isEmpty()) {
        m_fresh = m_fresh.sliced(std::min(bytes, m_fresh.size()));
        return;
    }
    if (bytes >= m_arrived.size())
        m_arrived = {};
    else
        m_arrived.remove(0, bytes);
    m_readiness.setReading(m_descriptor >= 0 && !m_ended);
}

void DescriptorTransport::write(QByteArrayView bytes)
{
    if (m_descriptor < 0)
        return;
    if (m_unsent.isEmpty())
        m_unsent.reserve(kFrameBytes);
    m_unsent.append(bytes);
}

void DescriptorTransport::flush()
{
    if (!m_readiness.isWriting() && !send())
        m_readiness.setWriting(true);
}

// Whether nothing is left. A connection that is broken is found by who reads it.
bool DescriptorTransport::send()
{
    if (m_descriptor < 0 || m_unsent.isEmpty())
        return true;
    const ssize_t sent = ::send(m_descriptor, m_unsent.constData(), static_cast<size_t>(m_unsent.size()),
                                MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent == m_unsent.size() || (sent < 0 && !isForLater(sent)))
        m_unsent = {};
    else if (sent > 0)
        m_unsent.remove(0, sent);
    return m_unsent.isEmpty();
}

void DescriptorTransport::onWritable()
{
    if (!send())
        return tellSent();
    m_readiness.setWriting(false);
    if (m_ended)
        return onEnd();
    if (m_finishing)
        ::shutdown(m_descriptor, SHUT_WR);
    tellSent();
}

void DescriptorTransport::finish()
{
    m_finishing = true;
    flush();
    if (m_descriptor >= 0 && m_unsent.isEmpty())
        ::shutdown(m_descriptor, SHUT_WR);
}

void DescriptorTransport::abort()
{
    if (m_descriptor < 0)
        return;
    close();
    tellGone();
}

void DescriptorTransport::onReadable()
{
    char bytes[kReadBytes];
    const qsizetype wanted = std::min<qsizetype>(kReadBytes, limits::kArrivedBytes - m_arrived.size());
    const ssize_t count = ::recv(m_descriptor, bytes, static_cast<size_t>(wanted), MSG_DONTWAIT);
    if (isForLater(count))
        return;
    if (count <= 0) {
        m_ended = true;
        m_readiness.setReading(false);
        if (count == 0)
            flush(); // who has only closed its end still reads
        if (count < 0 || m_unsent.isEmpty())
            onEnd();
        return;
    }
    takeIn(QByteArrayView(bytes, count));
}

void DescriptorTransport::takeIn(QByteArrayView bytes)
{
    if (m_arrived.isEmpty()) {
        m_fresh = bytes;
        tellReadable();
        m_arrived = std::exchange(m_fresh, {}).toByteArray();
    } else {
        m_arrived.append(bytes);
        tellReadable();
    }
    if (m_arrived.size() >= limits::kArrivedBytes)
        m_readiness.setReading(false); // until some is taken
}

void DescriptorTransport::onEnd()
{
    close();
    tellGone();
}

void DescriptorTransport::close()
{
    if (m_descriptor < 0)
        return;
    m_readiness.setReading(false);
    m_readiness.setWriting(false);
    m_unsent = {};
    ::close(std::exchange(m_descriptor, -1));
}

} // namespace barrage
