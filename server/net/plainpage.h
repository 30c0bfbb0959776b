// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"
#include "net/httprequest.h"
#include "net/httpresponse.h"

#include <QJsonArray>

// The page for browsers without JavaScript, or too old for the page: a form, and its answer. Pure; any
// thread.
namespace barrage::plainpage {

constexpr QByteArrayView kPath("/plain");

// What was filled in, and what became of it.
struct Sheet
{
    QString secret = {};   // of this form's identity; empty: it has none yet
    QString clientId = {}; // of the message that it sends next
    QString name = {};
    QString text = {};   // given back to be changed
    QString state = {};  // of what was just sent, a state or code of the protocol; empty: nothing was
    QString event = {};  // its title, once known
    QJsonArray own = {}; // messages of this identity, as "welcome" tells them
};

// The fields of a posted form (application/x-www-form-urlencoded).
Sheet sheetFrom(const QByteArray &body);
// An empty form.
HttpResponse form(const HttpRequest &request);
// In the language that the request asks for.
HttpResponse form(const HttpRequest &request, const Sheet &sheet);

} // namespace barrage::plainpage
