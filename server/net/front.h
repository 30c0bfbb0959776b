// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httprequest.h"
#include "net/httpresponse.h"
#include "net/pages.h"

#include <QStringList>

#include <optional>

namespace barrage {

// What is answered to a request. Pure: knows no socket.
class Front
{
public:
    // The names by which phones may call this machine, besides its addresses and localhost.
    Front(Pages pages, const QStringList &names);

    void setPort(quint16 port) { m_port = port; }

    // Nothing: it is a valid request for the WebSocket, to be handed on.
    std::optional<HttpResponse> answer(const HttpRequest &request) const;
    // Whether this Host header means us. A page of another site that has its name point to this machine (DNS
    // rebinding) comes with that name, and is turned away.
    bool isOurs(const QByteArray &host) const;

private:
    std::optional<HttpResponse> answerSocket(const HttpRequest &request) const;
    HttpResponse answerPage(const HttpRequest &request) const;

    Pages m_pages;
    QStringList m_names; // lower case
    quint16 m_port = 0;
};

} // namespace barrage
