// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/front.h"

#include <QHostAddress>

namespace barrage {

namespace {

constexpr QByteArrayView kAllowed("GET, HEAD");
constexpr qsizetype kKeyLength = 24; // Base64 of 16 bytes, RFC 6455, 4.1

HttpResponse methodNotAllowed(QByteArrayView allowed)
{
    HttpResponse response = plainResponse(405);
    response.headers.append("Allow: " + allowed.toByteArray());
    return response;
}

HttpResponse upgradeRequired()
{
    HttpResponse response = plainResponse(426);
    response.headers = {"Upgrade: websocket", "Sec-WebSocket-Version: 13"};
    return response;
}

bool asksForWebSocket(const HttpRequest &request)
{
    return request.lists("connection", "upgrade") && request.lists("upgrade", "websocket")
        && request.header("sec-websocket-version") == "13";
}

bool hasKey(const HttpRequest &request)
{
    const auto key = QByteArray::fromBase64Encoding(request.header("sec-websocket-key"),
                                                    QByteArray::AbortOnBase64DecodingErrors);
    return key && request.header("sec-websocket-key").size() == kKeyLength;
}

// Programs that are not browsers send no Origin; a page of another site can't leave it out.
bool isOwnOrigin(const HttpRequest &request)
{
    const QByteArray origin = request.header("origin");
    return origin.isEmpty() || origin.compare("http://" + request.header("host"), Qt::CaseInsensitive) == 0;
}

// "name", "name:port", "[address]" or "[address]:port", apart; an empty name: neither of these.
struct HostAndPort
{
    QString name;
    QByteArray port;
};

HostAndPort splitHost(const QByteArray &host)
{
    const bool bracketed = host.startsWith('[');
    const qsizetype nameEnd = bracketed ? host.indexOf(']') + 1 : (host + ':').indexOf(':');
    const QByteArray name = bracketed ? host.mid(1, nameEnd - 2) : host.left(nameEnd);
    const QByteArray rest = host.mid(nameEnd);
    if (!rest.isEmpty() && !rest.startsWith(':'))
        return {};
    return {QString::fromLatin1(name).toLower(), rest.mid(1)};
}

} // namespace

Front::Front(Pages pages, const QStringList &names)
    : m_pages(std::move(pages))
    , m_names {QStringLiteral("localhost")}
{
    for (const QString &name : names)
        m_names << name.toLower() << name.toLower() + QStringLiteral(".local");
}

bool Front::isOurs(const QByteArray &host) const
{
    const HostAndPort parts = splitHost(host);
    if (parts.name.isEmpty() || (!parts.port.isEmpty() && parts.port != QByteArray::number(m_port)))
        return false;
    return m_names.contains(parts.name) || (!parts.name.contains(u'%') && !QHostAddress(parts.name).isNull());
}

std::optional<HttpResponse> Front::answer(const HttpRequest &request) const
{
    if (!isOurs(request.header("host")))
        return plainResponse(421);
    if (request.path == "/ws")
        return answerSocket(request);
    HttpResponse response = answerPage(request);
    response.host = request.header("host");
    return response;
}

std::optional<HttpResponse> Front::answerSocket(const HttpRequest &request) const
{
    if (request.method != "GET")
        return methodNotAllowed("GET");
    if (request.hasBody)
        return plainResponse(413);
    if (!asksForWebSocket(request))
        return upgradeRequired();
    if (!hasKey(request))
        return plainResponse(400);
    return isOwnOrigin(request) ? std::nullopt : std::optional(plainResponse(403));
}

HttpResponse Front::answerPage(const HttpRequest &request) const
{
    if (request.method != "GET" && request.method != "HEAD")
        return methodNotAllowed(kAllowed);
    if (request.hasBody)
        return plainResponse(413);
    if (request.path == "/healthz")
        return {.body = "ok"};
    const Page *page = m_pages.find(request.path);
    if (!page)
        return plainResponse(404);
    const QByteArray etag = "ETag: " + page->etag;
    if (request.lists("if-none-match", page->etag))
        return {.status = 304, .headers = {etag}};
    return {.type = page->type, .body = page->body, .headers = {etag}};
}

} // namespace barrage
