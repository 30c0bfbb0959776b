// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpconnection.h"

#include "core/limits.h"
#include "net/transport.h"

#include <utility>

namespace barrage {

namespace {

constexpr char kTlsHandshake = 0x16; // first byte of a TLS record that opens a connection

} // namespace

HttpConnection::HttpConnection(Transport *transport, const Front &front, Clock steady, bool full,
                               QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_front(front)
    , m_steady(std::move(steady))
    , m_full(full)
    , m_deadline(m_steady() + limits::kRequestHeadMs)
{
    transport->setParent(this);
    transport->setUser(this);
}

void HttpConnection::enforceDeadline()
{
    if (m_steady() < m_deadline)
        return;
    if (m_inHead && !m_lingering && !m_transport->arrived().isEmpty()) {
        refuse(plainResponse(408));
        return;
    }
    if (std::exchange(m_awaiting, false)) {
        answer(plainResponse(503), {.keepAlive = false});
        return close();
    }
    m_transport->abort();
}

// Whole, where nothing can get lost by that: it is in nobody's way any more.
void HttpConnection::close()
{
    if (m_transport->unsent() == 0 && m_transport->arrived().isEmpty() && !m_transport->isEncrypted())
        return m_transport->abort();
    m_lingering = true;
    m_transport->finish();
    noteDeadline();
}

void HttpConnection::onReadable(Transport &)
{
    takeArrived();
}

void HttpConnection::takeArrived()
{
    if (m_transport && m_lingering)
        m_transport->takeAll();
    else
        while (takeRequest()) { }
}

void HttpConnection::onSent(Transport &)
{
    noteDeadline();
    if (m_transport->unsent() == 0)
        takeArrived(); // requests may have waited for the answer to be read
}

void HttpConnection::noteDeadline()
{
    const bool isOver = m_lingering && m_transport->unsent() == 0;
    m_deadline = m_steady() + (isOver ? limits::kLingerMs : limits::kKeepAliveMs);
}

void HttpConnection::onGone(Transport &)
{
    if (m_transport)
        finish();
}

bool HttpConnection::takeRequest()
{
    const bool busy = !m_transport || m_lingering || m_awaiting || m_transport->unsent() > 0;
    if (busy || m_transport->arrived().isEmpty())
        return false;
    const QByteArrayView bytes = m_transport->arrived();
    const auto arrived = QByteArray::fromRawData(bytes.data(), bytes.size());
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
    if (!m_transport->encrypt())
        m_transport->abort();
    return false;
}

ParsedRequest HttpConnection::parse(const QByteArray &arrived) const
{
    ParsedRequest parsed = parseRequest(arrived);
    parsed.request.peer = m_transport->peerAddress();
    parsed.request.isSecure = m_transport->isEncrypted();
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
    m_transport->take(parsed.size);
    const bool keepAlive = parsed.request.keepAlive && !m_full;
    answer(response, {.withBody = parsed.request.method != "HEAD", .keepAlive = keepAlive});
    if (!keepAlive)
        close();
    return keepAlive;
}

bool HttpConnection::takeBody(const ParsedRequest &parsed)
{
    if (m_transport->arrived().size() < parsed.size + parsed.request.bodySize)
        return false;
    HttpRequest request = parsed.request;
    m_peer = request.peer;
    m_transport->take(parsed.size);
    request.body = m_transport->arrived().first(request.bodySize).toByteArray();
    m_transport->take(request.bodySize);
    m_keepAlive = request.keepAlive;
    m_awaiting = true;
    m_inHead = false;
    m_deadline = m_steady() + limits::kAnswerMs;
    emit posted(request);
    return !m_awaiting;
}

void HttpConnection::reply(const HttpResponse &response)
{
    if (!m_transport || m_lingering || !std::exchange(m_awaiting, false))
        return;
    answer(response, {.keepAlive = m_keepAlive});
    if (!m_keepAlive)
        close();
    else if (!m_transport->arrived().isEmpty()) // the next request, which waited; not from within this one
        QMetaObject::invokeMethod(this, &HttpConnection::takeArrived, Qt::QueuedConnection);
}

bool HttpConnection::handOver(const ParsedRequest &parsed)
{
    Transport *transport = m_transport;
    transport->setUser(nullptr);
    const QByteArray head = transport->arrived().first(parsed.size).toByteArray();
    transport->take(parsed.size);
    emit upgrading(transport, head, parsed.request.peer);
    finish();
    return false;
}

void HttpConnection::answer(const HttpResponse &response, Delivery delivery)
{
    m_inHead = false;
    m_transport->write(serialized(response, delivery));
    m_transport->flush();
    noteDeadline();
}

// Closing with bytes unread would reset the connection and could take our answer with it.
void HttpConnection::linger()
{
    m_lingering = true;
    m_transport->takeAll();
    noteDeadline();
    if (!m_transport->isEncrypted())
        m_transport->finish();
}

void HttpConnection::finish()
{
    m_transport = nullptr;
    emit ended();
    deleteLater();
}

} // namespace barrage
