// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/hall.h"

#include <QHash>
#include <QHostAddress>
#include <QJsonObject>
#include <QObject>

#include <functional>

namespace barrage {

class Crowd;
class HttpConnection;
class LinkChannel;
class Lobby;

// The phones that speak over HTTP, by the name of their link: a random one that only the phone knows, so that
// nobody else can ask for what it is sent. Each takes the room of a connection: many can be made over one.
// Lives on: the room thread.
class Links : public QObject
{
    Q_OBJECT

public:
    using IsFull = std::function<bool(const QHostAddress &)>; // for one more of this address

    Links(Lobby &lobby, Hall &hall, Crowd &crowd, IsFull isFull, QObject *parent = nullptr);

    // What was posted to /link; answers on that connection, in its time.
    void post(HttpConnection *connection, const QByteArray &body);
    void enforceDeadlines();
    int size() const { return static_cast<int>(m_links.size()); }

private:
    LinkChannel *found(const QJsonObject &object);
    LinkChannel *made(const QHostAddress &address);

    Lobby &m_lobby;
    Hall &m_hall;
    Crowd &m_crowd;
    const IsFull m_isFull;
    QHash<QByteArray, LinkChannel *> m_links;
};

} // namespace barrage
