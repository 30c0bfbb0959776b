// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/hall.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

namespace barrage {

class HttpConnection;
class LinkChannel;
class Lobby;

// The phones that speak over HTTP, by the name of their link: a random one that only the phone knows, so that
// nobody else can ask for what it is sent. Lives on: the room thread.
class Links : public QObject
{
    Q_OBJECT

public:
    Links(Lobby &lobby, Hall &hall, QObject *parent = nullptr);

    // What was posted to /link; answers on that connection, in its time.
    void post(HttpConnection *connection, const QByteArray &body);
    void enforceDeadlines();
    int size() const { return static_cast<int>(m_links.size()); }

private:
    LinkChannel *found(const QJsonObject &object);
    LinkChannel *made(const QByteArray &address);

    Lobby &m_lobby;
    Hall &m_hall;
    QHash<QByteArray, LinkChannel *> m_links;
};

} // namespace barrage
