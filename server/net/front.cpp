// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/front.h"

#include "core/limits.h"
#include "net/metrics.h"
#include "net/plainpage.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace barrage {

namespace {

constexpr QByteArrayView kReading("GET, HEAD");
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
    const QByteArray own = (request.isSecure ? "https://" : "http://") + request.header("host");
    return origin.isEmpty() || origin.compare(own, Qt::CaseInsensitive) == 0;
}

HttpResponse toTls(const HttpRequest &request)
{
    HttpResponse response = plainResponse(308);
    const QByteArray query = request.query.isEmpty() ? QByteArray() : '?' + request.query;
    response.headers.append("Location: https://" + request.header("host") + request.path + query);
    return response;
}

// Compared as hashes, so that the time it takes tells nothing of the token.
QByteArray tokenHash(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

// Of our own machine itself, and not of somebody it speaks for.
bool isLocal(const HttpRequest &request)
{
    return request.peer.isLoopback() && !request.isForwarded && !request.isViaProxy;
}

struct PostRow
{
    QByteArrayView path;
    QByteArrayView type;
    bool needsOrigin;
};

constexpr PostRow kPosts[] = {
    {"/link", "application/json", false},
    {plainpage::kPath, "application/x-www-form-urlencoded", true},
};

bool isPosted(const QByteArray &path)
{
    return std::ranges::find(kPosts, path, &PostRow::path) != std::end(kPosts);
}

bool isOfType(const HttpRequest &request, QByteArrayView type)
{
    const QByteArray given = request.header("content-type").split(';').constFirst().trimmed();
    return given.compare(type, Qt::CaseInsensitive) == 0;
}

bool acceptsGzip(const HttpRequest &request)
{
    static const QRegularExpression pattern(
        QStringLiteral("(^|,)\\s*gzip\\s*(;\\s*q=(1|0\\.\\d*[1-9])[\\d.]*\\s*)?(,|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(QString::fromLatin1(request.header("accept-encoding"))).hasMatch();
}

// Weak comparison (RFC 9110, 13.1.2), and of either body: the page is the same.
bool isKnown(const Page &page, const HttpRequest &request)
{
    return std::ranges::any_of(request.list("if-none-match"), [&page](const QByteArray &tag) {
        const QByteArray strong = tag.startsWith("W/") ? tag.mid(2) : tag;
        return strong == "*" || strong == page.etag(false) || strong == page.etag(true);
    });
}

HttpResponse pageResponse(const Page &page, const HttpRequest &request)
{
    const bool compressed = !page.gzip.isEmpty() && acceptsGzip(request);
    HttpResponse response {.type = page.type, .styles = page.styles};
    response.headers = {"ETag: " + page.etag(compressed), "Vary: Accept-Encoding, Accept-Language"};
    if (request.query == "v=" + page.hash) // named by its content, so it never changes
        response.cache = "public, max-age=31536000, immutable";
    if (isKnown(page, request)) {
        response.status = 304;
        return response;
    }
    response.body = compressed ? page.gzip : page.body;
    if (compressed)
        response.headers.append("Content-Encoding: gzip");
    return response;
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

void Front::setSecure(const QStringList &names)
{
    m_secure = true;
    m_names += names;
}

void Front::setMetrics(std::function<QByteArray()> text, const QByteArray &token)
{
    m_metrics = std::move(text);
    m_tokenHash = token.isEmpty() ? QByteArray() : tokenHash(token);
}

bool Front::isOurs(const QByteArray &host) const
{
    const HostAndPort parts = splitHost(host);
    if (parts.name.isEmpty() || (!parts.port.isEmpty() && parts.port != QByteArray::number(m_port)))
        return false;
    const QString above = QLatin1Char('*') + parts.name.mid(parts.name.indexOf(u'.'));
    return m_names.contains(parts.name) || m_names.contains(above)
        || (!parts.name.contains(u'%') && !QHostAddress(parts.name).isNull());
}

// By which name a proxy is reached is for the proxy to check.
bool Front::isForUs(const HttpRequest &request) const
{
    return request.isViaProxy ? !splitHost(request.header("host")).name.isEmpty()
                              : isOurs(request.header("host"));
}

Handling Front::answer(const HttpRequest &request) const
{
    if (!isForUs(request))
        return plainResponse(421);
    if (m_secure && !request.isSecure)
        return toTls(request);
    if (m_metrics && request.path == "/metrics")
        return answerMetrics(request);
    if (request.path == "/ws")
        return answerSocket(request);
    if (request.method == "POST")
        return answerPost(request);
    HttpResponse response = answerPage(request);
    response.socket = (request.isSecure ? "wss://" : "ws://") + request.header("host");
    return response;
}

HttpResponse Front::answerMetrics(const HttpRequest &request) const
{
    if (request.method != "GET" && request.method != "HEAD")
        return methodNotAllowed(kReading);
    if (request.hasBody())
        return plainResponse(413);
    if (!mayReadMetrics(request))
        return plainResponse(403);
    return {.type = kMetricsType, .body = m_metrics(), .cache = "no-store"};
}

bool Front::mayReadMetrics(const HttpRequest &request) const
{
    static constexpr QByteArrayView kBearer("Bearer ");
    const QByteArray given = request.header("authorization");
    const bool hasToken = !m_tokenHash.isEmpty() && given.startsWith(kBearer)
        && tokenHash(given.mid(kBearer.size())) == m_tokenHash;
    return hasToken || isLocal(request);
}

Handling Front::answerSocket(const HttpRequest &request) const
{
    if (request.method != "GET")
        return methodNotAllowed("GET");
    if (request.hasBody())
        return plainResponse(413);
    if (!asksForWebSocket(request))
        return upgradeRequired();
    if (!hasKey(request))
        return plainResponse(400);
    if (!isOwnOrigin(request))
        return plainResponse(403);
    return Upgrade {};
}

// A page of another site can post a form without being asked, so forms must say that they are ours; JSON it
// can't post before we agree, which we never do.
Handling Front::answerPost(const HttpRequest &request) const
{
    const auto row = std::ranges::find(kPosts, request.path, &PostRow::path);
    if (row == std::end(kPosts))
        return refusal(request.path);
    if (!isOwnOrigin(request) || (row->needsOrigin && request.header("origin").isEmpty()))
        return plainResponse(403);
    if (!isOfType(request, row->type))
        return plainResponse(415);
    if (request.bodySize < 0)
        return plainResponse(411);
    if (request.bodySize > limits::kBodyBytes)
        return plainResponse(413);
    return WithBody {};
}

HttpResponse Front::answerPage(const HttpRequest &request) const
{
    const bool worded = Pages::isWorded(request.path);
    const Page *page = m_pages.find(request.path, worded ? request.languages() : QList<QByteArray>());
    if (request.method != "GET" && request.method != "HEAD")
        return refusal(request.path);
    if (request.hasBody())
        return plainResponse(413);
    if (request.path == "/healthz")
        return {.body = "ok"};
    if (request.path == plainpage::kPath)
        return plainpage::form(request);
    return page ? pageResponse(*page, request) : refusal(request.path);
}

// There is no such path, or something else can be done with it.
HttpResponse Front::refusal(const QByteArray &path) const
{
    const bool isRead = m_pages.find(path) || path == "/healthz" || path == plainpage::kPath;
    if (isPosted(path))
        return methodNotAllowed(isRead ? "GET, HEAD, POST" : "POST");
    return isRead ? methodNotAllowed(kReading) : plainResponse(404);
}

} // namespace barrage
