// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/server/phone.h"

#include <cerrno>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace barrage::bench {

namespace {

sockaddr_in loopback(int last, uint16_t port)
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK - 1 + uint32_t(last));
    return address;
}

const sockaddr *plain(const sockaddr_in &address)
{
    return reinterpret_cast<const sockaddr *>(&address);
}

} // namespace

bool Phone::connect(uint16_t port, int addresses)
{
    m_port = port;
    m_since = now();
    m_in.clear();
    m_out.clear();
    m_step = Step::Connecting;
    m_descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(m_descriptor, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    const sockaddr_in own = loopback(2 + m_index % addresses, 0);
    const sockaddr_in server = loopback(1, port);
    return m_descriptor >= 0 && ::bind(m_descriptor, plain(own), sizeof own) == 0
        && (::connect(m_descriptor, plain(server), sizeof server) == 0 || errno == EINPROGRESS);
}

void Phone::hangUp(bool reset)
{
    const linger abrupt {1, 0};
    if (reset)
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &abrupt, sizeof abrupt);
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
    m_step = Step::Away;
}

void Phone::send(std::string_view json)
{
    appendFrame(m_out, Opcode::Text, json, Sender::Client);
    flush();
}

bool Phone::onWritable()
{
    if (m_step == Step::Connecting) {
        m_step = Step::Upgrading;
        const std::string host = "127.0.0.1:" + std::to_string(m_port);
        m_out = "GET /ws HTTP/1.1\r\nHost: " + host + "\r\nOrigin: http://" + host
            + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    }
    return flush();
}

bool Phone::flush()
{
    while (!m_out.empty()) {
        const ssize_t sent = ::send(m_descriptor, m_out.data(), m_out.size(), MSG_NOSIGNAL);
        if (sent < 0)
            return errno == EAGAIN;
        m_out.erase(0, size_t(sent));
    }
    return true;
}

bool Phone::onReadable(const OnText &onText)
{
    char arrived[16 * 1024];
    const ssize_t count = ::recv(m_descriptor, arrived, sizeof arrived, 0);
    if (count <= 0)
        return count < 0 && errno == EAGAIN;
    m_in.append(arrived, size_t(count));
    if (m_step == Step::Upgrading && !takeUpgrade())
        return true;
    size_t at = 0;
    while (const auto frame = frameAt(m_in, at)) {
        at += frame->size;
        if (frame->opcode == Opcode::Close)
            return false;
        take(*frame, onText);
    }
    m_in.erase(0, at);
    if (m_in.empty())
        std::string().swap(m_in);
    return true;
}

bool Phone::takeUpgrade()
{
    const size_t end = m_in.find("\r\n\r\n");
    if (end == std::string::npos)
        return false;
    m_in.erase(0, end + 4);
    m_step = Step::Entering;
    sayHello();
    return true;
}

void Phone::sayHello()
{
    std::string hello = R"({"cmd":"hello","v":1,"name":"Ada")";
    if (!m_secret.empty())
        hello += ",\"secret\":\"" + m_secret + '"';
    send(hello + '}');
}

void Phone::take(const WsFrame &frame, const OnText &onText)
{
    if (frame.opcode == Opcode::Ping) {
        appendFrame(m_out, Opcode::Pong, frame.payload, Sender::Client);
        flush();
    } else if (m_step == Step::Entering && fieldOf(frame.payload, "cmd") == "welcome") {
        enter(frame.payload);
        onText(*this, frame.payload);
    } else {
        onText(*this, frame.payload);
    }
}

void Phone::enter(std::string_view welcome)
{
    m_step = Step::Inside;
    if (const auto secret = fieldOf(welcome, "secret"); !secret.empty())
        m_secret = secret;
}

} // namespace barrage::bench
