// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace barrage {

struct HttpResponse
{
    int status = 200;
    QByteArray type = QByteArrayLiteral("text/plain; charset=utf-8");
    QByteArray body = {};
    QList<QByteArray> headers = {}; // further ones, each a whole line without its end
    // The origin of the socket that the page may open, or empty.
    QByteArray socket = {};
    QByteArray cache = QByteArrayLiteral("no-cache"); // no-cache: asked for again each time, by its tag
    QByteArray styles = {};                           // CSP sources of the styles that are part of the page
};

// An answer whose body is the reason phrase of its status.
HttpResponse plainResponse(int status);

struct Delivery
{
    bool withBody = true; // false for HEAD
    bool keepAlive = true;
};

// As it goes over the line, with the headers that every answer of ours carries.
QByteArray serialized(const HttpResponse &response, Delivery delivery);

} // namespace barrage
