// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httprequest.h"
#include "net/httpresponse.h"
#include "net/pages.h"

#include <QStringList>

#include <variant>

namespace barrage {

// A valid request for the WebSocket: to be handed on, unread.
struct Upgrade
{
};

// A request whose body is wanted, of a size that may be read.
struct WithBody
{
};

using Handling = std::variant<HttpResponse, Upgrade, WithBody>;

// What is answered to a request. Pure: knows no socket.
class Front
{
public:
    // The names by which phones may call this machine, besides its addresses and localhost.
    Front(Pages pages, const QStringList &names);

    void setPort(quint16 port) { m_port = port; }

    Handling answer(const HttpRequest &request) const;
    // Whether this Host header means us. A page of another site that has its name point to this machine (DNS
    // rebinding) comes with that name, and is turned away.
    bool isOurs(const QByteArray &host) const;

private:
    Handling answerSocket(const HttpRequest &request) const;
    Handling answerPost(const HttpRequest &request) const;
    HttpResponse answerPage(const HttpRequest &request) const;

    Pages m_pages;
    QStringList m_names; // lower case
    quint16 m_port = 0;
};

} // namespace barrage
