// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httprequest.h"
#include "net/httpresponse.h"
#include "net/pages.h"
#include "net/proxies.h"

#include <QStringList>

#include <functional>
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
    // Requests without TLS are sent to the same port with it. `names` are further ones of ours.
    void setSecure(const QStringList &names);
    void setProxies(const Proxies &proxies) { m_proxies = proxies; }
    // The text, and whoever knows the token may read it, besides this machine itself; without a token:
    // nobody.
    void setMetrics(std::function<QByteArray()> text, const QByteArray &token);

    // Settles who asks.
    void resolve(HttpRequest &request) const { m_proxies.resolve(request); }
    bool isProxy(const QHostAddress &address) const { return m_proxies.isTrusted(plainAddress(address)); }
    Handling answer(const HttpRequest &request) const;
    // Whether this Host header means us. A page of another site that has its name point to this machine (DNS
    // rebinding) comes with that name, and is turned away.
    bool isOurs(const QByteArray &host) const;

private:
    bool isForUs(const HttpRequest &request) const;
    bool mayReadMetrics(const HttpRequest &request) const;
    HttpResponse answerMetrics(const HttpRequest &request) const;
    Handling answerSocket(const HttpRequest &request) const;
    Handling answerPost(const HttpRequest &request) const;
    HttpResponse answerPage(const HttpRequest &request) const;
    HttpResponse refusal(const QByteArray &path) const;

    Pages m_pages;
    QStringList m_names; // lower case; "*.name" is any name directly below it
    quint16 m_port = 0;
    bool m_secure = false;
    Proxies m_proxies;
    std::function<QByteArray()> m_metrics;
    QByteArray m_tokenHash; // empty: there is none
};

} // namespace barrage
