// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/server/floorserver.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace barrage::bench {

namespace {

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

void sendText(int descriptor, std::string_view json)
{
    std::string frame;
    appendFrame(frame, Opcode::Text, json, Sender::Server);
    ::send(descriptor, frame.data(), frame.size(), MSG_NOSIGNAL);
}

std::string acceptKey(const std::string &head)
{
    constexpr std::string_view name = "Sec-WebSocket-Key: ";
    const size_t at = head.find(name) + name.size();
    const QByteArray key(head.data() + at, qsizetype(head.find('\r', at) - at));
    return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1)
        .toBase64()
        .toStdString();
}

Equipment anybody()
{
    const quint64 secret = QRandomGenerator::global()->generate64();
    return {.name = QStringLiteral("Ada"),
            .secretHash = QCryptographicHash::hash(QByteArray::number(secret), QCryptographicHash::Sha256),
            .firstSeen = 1,
            .lastSeen = 1};
}

} // namespace

FloorServer::FloorServer(const QString &path)
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_store(path)
{
    watch(m_store.descriptor());
}

void FloorServer::watch(int descriptor)
{
    epoll_event event {};
    event.events = EPOLLIN;
    event.data.fd = descriptor;
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event);
}

uint16_t FloorServer::listen()
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *plain = reinterpret_cast<sockaddr *>(&address);
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    ::bind(m_listener, plain, size);
    ::listen(m_listener, 4096);
    ::getsockname(m_listener, plain, &size);
    watch(m_listener);
    return ntohs(address.sin_port);
}

void FloorServer::run()
{
    for (std::array<epoll_event, 512> events {};;) {
        const int count = ::epoll_wait(m_epoll, events.data(), int(events.size()), -1);
        for (int i = 0; i < count; ++i) {
            const int descriptor = events[size_t(i)].data.fd;
            if (descriptor == m_listener)
                accept();
            else if (descriptor == m_store.descriptor())
                answerAll();
            else
                read(descriptor);
        }
        if (!m_writes.isEmpty())
            m_store.send(std::exchange(m_writes, {}));
    }
}

void FloorServer::accept()
{
    for (;;) {
        const int descriptor = ::accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (descriptor < 0)
            return;
        const int on = 1;
        ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        m_peers[descriptor] = {};
        watch(descriptor);
    }
}

void FloorServer::read(int descriptor)
{
    Peer &peer = m_peers[descriptor];
    char arrived[16 * 1024];
    const ssize_t count = ::recv(descriptor, arrived, sizeof arrived, 0);
    if (count <= 0) {
        m_peers.erase(descriptor);
        ::close(descriptor);
        return;
    }
    peer.in.append(arrived, size_t(count));
    if (!peer.upgraded)
        upgrade(descriptor, peer);
    else
        takeFrames(descriptor, peer);
}

void FloorServer::upgrade(int descriptor, Peer &peer)
{
    if (!peer.in.ends_with("\r\n\r\n"))
        return;
    const std::string answer
        = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Accept: "
        + acceptKey(peer.in) + "\r\n\r\n";
    ::send(descriptor, answer.data(), answer.size(), MSG_NOSIGNAL);
    peer.upgraded = true;
    peer.in.clear();
}

void FloorServer::takeFrames(int descriptor, Peer &peer)
{
    size_t at = 0;
    while (const auto frame = frameAt(peer.in, at)) {
        at += frame->size;
        if (frame->opcode == Opcode::Text)
            take(descriptor, peer, frame->payload);
    }
    peer.in.erase(0, at);
}

void FloorServer::take(int descriptor, const Peer &peer, std::string_view json)
{
    if (fieldOf(json, "cmd") == "hello") {
        m_writes.append({quint64(descriptor), Enrol {{}, anybody()}});
        return;
    }
    Message message;
    message.event = m_store.event();
    message.from = peer.equipment;
    message.clientId = toText(fieldOf(json, "id"));
    message.fromName = QStringLiteral("Ada");
    message.text = toText(fieldOf(json, "text"));
    message.original = message.text;
    message.status = CheckStatus::Passed;
    message.sentAt = 1;
    m_writes.append({quint64(descriptor), AddMessage {message}});
}

void FloorServer::answerAll()
{
    for (const Committed &committed : m_store.takeAnswers())
        answer(committed);
}

void FloorServer::answer(const Committed &committed)
{
    const int descriptor = int(committed.ticket);
    if (const auto *enrolled = std::get_if<Enrolled>(&committed.what)) {
        m_peers[descriptor].equipment = enrolled->equipment.id;
        sendText(descriptor, R"({"cmd":"welcome"})");
    } else if (const auto *added = std::get_if<MessageAdded>(&committed.what)) {
        sendText(descriptor, R"({"cmd":"ack","id":")" + added->message.clientId.toStdString() + "\"}");
    }
}

} // namespace barrage::bench
