// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpresponse.h"

#include <QByteArrayView>

#include <algorithm>
#include <iterator>

namespace barrage {

namespace {

struct Reason
{
    int status;
    QByteArrayView phrase;
};

constexpr Reason kReasons[] = {
    {200, "OK"},
    {304, "Not Modified"},
    {308, "Permanent Redirect"},
    {400, "Bad Request"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {408, "Request Timeout"},
    {410, "Gone"},
    {411, "Length Required"},
    {413, "Content Too Large"},
    {414, "URI Too Long"},
    {415, "Unsupported Media Type"},
    {421, "Misdirected Request"},
    {426, "Upgrade Required"},
    {431, "Request Header Fields Too Large"},
    {503, "Service Unavailable"},
};

QByteArray phraseOf(int status)
{
    const auto row = std::ranges::find(kReasons, status, &Reason::status);
    Q_ASSERT(row != std::end(kReasons));
    return row->phrase.toByteArray();
}

// Older Safari does not count ws: as 'self', hence the host by name.
QByteArray contentSecurityPolicy(const HttpResponse &response)
{
    return "default-src 'none'; script-src 'self'; style-src 'self'" + response.styles
        + "; img-src 'self' data:; connect-src 'self'"
        + (response.socket.isEmpty() ? QByteArray() : ' ' + response.socket)
        + "; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
}

} // namespace

HttpResponse plainResponse(int status)
{
    return {.status = status, .body = phraseOf(status) + '\n'};
}

QByteArray serialized(const HttpResponse &response, Delivery delivery)
{
    QByteArray out
        = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + phraseOf(response.status) + "\r\n";
    const bool mayHaveBody = response.status != 304;
    if (mayHaveBody)
        out += "Content-Type: " + response.type + "\r\n"
            + "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    for (const QByteArray &line : response.headers)
        out += line + "\r\n";
    // With no-referrer a form of ours would come with the Origin "null".
    out += "Cache-Control: " + response.cache
        + "\r\n"
          "Content-Security-Policy: "
        + contentSecurityPolicy(response)
        + "\r\n"
          "X-Content-Type-Options: nosniff\r\n"
          "Referrer-Policy: same-origin\r\n";
    out += delivery.keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return mayHaveBody && delivery.withBody ? out + response.body : out;
}

} // namespace barrage
