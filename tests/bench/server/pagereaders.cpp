// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/server/pagereaders.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace barrage::bench {

namespace {

int connected(uint16_t port)
{
    sockaddr_in server {};
    server.sin_family = AF_INET;
    server.sin_port = htons(port);
    server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    ::connect(descriptor, reinterpret_cast<const sockaddr *>(&server), sizeof server);
    return descriptor;
}

size_t lengthIn(const std::string &head)
{
    constexpr std::string_view name = "Content-Length: ";
    const size_t at = head.find(name);
    return at == std::string::npos ? 0 : std::strtoul(head.c_str() + at + name.size(), nullptr, 10);
}

} // namespace

PageReaders::PageReaders(uint16_t port, int count)
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_request("GET / HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port)
                + "\r\nAccept-Encoding: gzip\r\n\r\n")
    , m_readers(size_t(count))
{
    for (Reader &reader : m_readers) {
        reader.descriptor = connected(port);
        epoll_event event {};
        event.events = EPOLLIN;
        event.data.ptr = &reader;
        ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, reader.descriptor, &event);
    }
}

PageReaders::~PageReaders()
{
    for (const Reader &reader : m_readers)
        ::close(reader.descriptor);
    ::close(m_epoll);
}

void PageReaders::ask(const Reader &reader) const
{
    ::send(reader.descriptor, m_request.data(), m_request.size(), MSG_NOSIGNAL);
}

// Whether a page is complete.
bool PageReaders::take(Reader &reader)
{
    char arrived[64 * 1024];
    const ssize_t count = ::recv(reader.descriptor, arrived, sizeof arrived, MSG_DONTWAIT);
    if (count <= 0)
        return false;
    if (reader.missing > 0) {
        reader.missing -= std::min(reader.missing, size_t(count));
        return reader.missing == 0;
    }
    reader.head.append(arrived, size_t(count));
    const size_t end = reader.head.find("\r\n\r\n");
    if (end == std::string::npos)
        return false;
    reader.missing = end + 4 + lengthIn(reader.head) - reader.head.size();
    reader.head.clear();
    return reader.missing == 0;
}

long PageReaders::read(Nanoseconds until)
{
    long pages = 0;
    for (const Reader &reader : m_readers)
        ask(reader);
    while (now() < until) {
        std::array<epoll_event, 256> events {};
        const int count = ::epoll_wait(m_epoll, events.data(), int(events.size()), 100);
        for (int i = 0; i < count; ++i) {
            auto &reader = *static_cast<Reader *>(events[size_t(i)].data.ptr);
            if (!take(reader))
                continue;
            ++pages;
            ask(reader);
        }
    }
    return pages;
}

} // namespace barrage::bench
