// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>
#include <QList>

#include <utility>

namespace barrage {

// A request. The body is read apart from the head, and only where one is wanted.
struct HttpRequest
{
    QByteArray method;
    QByteArray path;                                  // without the query, not percent-decoded
    QByteArray query;                                 // what follows the "?"
    QList<std::pair<QByteArray, QByteArray>> headers; // names in lower case
    bool keepAlive = true;
    qint64 bodySize = -1; // as announced; -1: none is
    QByteArray body;      // once it was read

    // Of the connection, until net/proxies.h settles it.
    QHostAddress peer;
    bool isSecure = false;    // over TLS, as far as the client is concerned
    bool isViaProxy = false;  // of one that we trust
    bool isForwarded = false; // by somebody, as its headers say

    bool hasBody() const { return bodySize > 0; }

    // Empty when absent; of several with the same name the first.
    QByteArray header(QByteArrayView name) const;
    // The only one of that name, from now on.
    void setHeader(QByteArrayView name, const QByteArray &value);
    // The items of a comma-separated list, which may be spread over several headers.
    QList<QByteArray> list(QByteArrayView name) const;
    // Whether a header that is a comma-separated list has this token, whatever its case.
    bool lists(QByteArrayView name, QByteArrayView token) const;
    // That the person reads, in the order of the header: "en", "zh".
    QList<QByteArray> languages() const;
};

struct ParsedRequest
{
    int status = 0;     // 0: more bytes are needed; 200: a request; else the HTTP status of the refusal
    qsizetype size = 0; // of the head, when there is a request
    HttpRequest request;
};

// Reads one request head (RFC 9112) from the beginning of what has arrived. Strict: what is doubtful is
// refused with 400, since two readers that disagree are how requests are smuggled. Pure; any thread.
ParsedRequest parseRequest(const QByteArray &arrived);

} // namespace barrage
