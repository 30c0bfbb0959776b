// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpconnection.h"

#include "core/limits.h"

#include <QHostAddress>
#include <QSslSocket>

#include <utility>

namespace barrage {

namespace {

constexpr char kTlsHandshake = 0x16; // first byte of a TLS record that opens a connection
constexpr qint64 kBufferBytes = limits::kRequestHeadBytes + limits::kBodyBytes + 1;

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, const Front &front, Clock steady, bool full,
                               QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_front(front)
    , m_steady(std::move(steady))
    , m_full(full)
    , m_deadline(m_steady() + limits::kRequestHeadMs)
{
    socket->setParent(this);
    socket->setReadBufferSize(kBufferBytes);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::onReadyRead);
    connect(socket, &QTcpSocket::bytesWritten, this, &HttpConnection::onBytesWritten);
    connect(socket, &QTcpSocket::disconnected, this, &HttpConnection::onDisconnected);
}

void HttpConnection::enforceDeadline()
{
    if (m_steady() < m_deadline)
        return;
    if (m_inHead && !m_lingering && m_socket->bytesAvailable() > 0) {
        refuse(plainResponse(408));
        return;
    }
    if (std::exchange(m_awaiting, false)) {
        answer(plainResponse(503), {.keepAlive = false});
        return close();
    }
    m_socket->abort();
    onDisconnected();
}

void HttpConnection::close()
{
    m_lingering = true;
    m_deadline = m_steady() + limits::kLingerMs;
    m_socket->disconnectFromHost();
}

void HttpConnection::onReadyRead()
{
    if (m_lingering)
        m_socket->skip(m_socket->bytesAvailable());
    else
        while (takeRequest()) { }
}

void HttpConnection::onBytesWritten()
{
    const bool read = m_socket->bytesToWrite() == 0;
    m_deadline = m_steady() + (m_lingering && read ? limits::kLingerMs : limits::kKeepAliveMs);
    if (read)
        onReadyRead(); // requests may have waited for the answer to be read
}

void HttpConnection::onDisconnected()
{
    if (m_socket)
        finish();
}

bool HttpConnection::takeRequest()
{
    const bool busy = !m_socket || m_lingering || m_awaiting || m_socket->bytesToWrite() > 0;
    if (busy || m_socket->bytesAvailable() == 0)
        return false;
    const QByteArray arrived = m_socket->peek(kBufferBytes);
    if (arrived.front() == kTlsHandshake)
        return beginTls();
    if (!m_inHead) {
        m_inHead = true;
        m_deadline = m_steady() + limits::kRequestHeadMs;
    }
    const ParsedRequest parsed = parse(arrived);
    if (parsed.status == 0)
        return false;
    if (parsed.status != 200)
        return refuse(plainResponse(parsed.status));
    return act(parsed, m_full ? Handling(plainResponse(503)) : m_front.answer(parsed.request));
}

// Without a certificate, whoever wants TLS is cut off at once: an answer would be no TLS.
bool HttpConnection::beginTls()
{
    auto *tls = qobject_cast<QSslSocket *>(m_socket);
    if (tls && tls->mode() == QSslSocket::UnencryptedMode)
        tls->startServerEncryption();
    else
        m_socket->abort();
    return false;
}

ParsedRequest HttpConnection::parse(const QByteArray &arrived) const
{
    ParsedRequest parsed = parseRequest(arrived);
    const auto *tls = qobject_cast<const QSslSocket *>(m_socket);
    parsed.request.peer = m_socket->peerAddress();
    parsed.request.isSecure = tls && tls->isEncrypted();
    m_front.resolve(parsed.request);
    return parsed;
}

bool HttpConnection::refuse(const HttpResponse &response)
{
    answer(response, {.keepAlive = false});
    linger();
    return false;
}

bool HttpConnection::act(const ParsedRequest &parsed, const Handling &handling)
{
    if (const auto *response = std::get_if<HttpResponse>(&handling))
        return respond(parsed, *response);
    return std::holds_alternative<Upgrade>(handling) ? handOver(parsed) : takeBody(parsed);
}

bool HttpConnection::respond(const ParsedRequest &parsed, const HttpResponse &response)
{
    if (parsed.request.hasBody())
        return refuse(response);
    m_socket->skip(parsed.size);
    const bool keepAlive = parsed.request.keepAlive && !m_full;
    answer(response, {.withBody = parsed.request.method != "HEAD", .keepAlive = keepAlive});
    if (!keepAlive)
        close();
    return keepAlive;
}

bool HttpConnection::takeBody(const ParsedRequest &parsed)
{
    if (m_socket->bytesAvailable() < parsed.size + parsed.request.bodySize)
        return false;
    HttpRequest request = parsed.request;
    m_peer = request.peer;
    m_socket->skip(parsed.size);
    request.body = m_socket->read(request.bodySize);
    m_keepAlive = request.keepAlive;
    m_awaiting = true;
    m_inHead = false;
    m_deadline = m_steady() + limits::kAnswerMs;
    emit posted(request);
    return !m_awaiting;
}

QByteArray HttpConnection::address() const
{
    return m_peer.toString().toLatin1();
}

void HttpConnection::reply(const HttpResponse &response)
{
    if (!m_socket || m_lingering || !std::exchange(m_awaiting, false))
        return;
    answer(response, {.keepAlive = m_keepAlive});
    if (!m_keepAlive)
        close();
}

bool HttpConnection::handOver(const ParsedRequest &parsed)
{
    QTcpSocket *socket = m_socket;
    socket->disconnect(this);
    emit upgrading(socket, socket->read(parsed.size), parsed.request.peer);
    finish();
    return false;
}

void HttpConnection::answer(const HttpResponse &response, Delivery delivery)
{
    m_inHead = false;
    m_deadline = m_steady() + limits::kKeepAliveMs;
    m_socket->write(serialized(response, delivery));
}

// Closing with bytes unread would reset the connection and could take our answer with it.
void HttpConnection::linger()
{
    m_lingering = true;
    m_socket->skip(m_socket->bytesAvailable());
}

void HttpConnection::finish()
{
    m_socket = nullptr;
    emit ended();
    deleteLater();
}

} // namespace barrage
