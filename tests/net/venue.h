// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/server.h"
#include "room/room.h"
#include "support/instantstore.h"

namespace barrage {

inline const QString kWebRoot = QStringLiteral(BARRAGE_SOURCE_DIR "/tests/net/web");

inline ServerSetup rooted(ServerSetup setup, const QString &webRoot)
{
    setup.webRoot = webRoot;
    return setup;
}

// A whole server half on one thread: real room, real sockets on a free port, rows in memory, and a steady
// clock that stands until a test moves it.
struct Venue
{
    explicit Venue(InterceptorMode mode = InterceptorMode::Open, ServerSetup setup = {},
                   const QString &webRoot = kWebRoot)
        : room({.storeId = QStringLiteral("store-1"),
                .event = {EventId(1), QStringLiteral("Opening night"), 0, 0},
                .mode = mode,
                .rules = {},
                .settings = {},
                .waiting = {},
                .recent = {}},
               clocks)
        , server(room, clocks, rooted(setup, webRoot))
    {
        QObject::connect(&room, &Room::write, &store, &InstantStore::enqueue, Qt::QueuedConnection);
        QObject::connect(&store, &InstantStore::committed, &room, &Room::onCommitted, Qt::QueuedConnection);
        QObject::connect(&store, &InstantStore::failed, &room, &Room::onFailed, Qt::QueuedConnection);
        QObject::connect(&room, &Room::welcomed, &server, &Server::onWelcomed);
        QObject::connect(&room, &Room::acknowledged, &server, &Server::onAcknowledged);
        QObject::connect(&room, &Room::declined, &server, &Server::onDeclined);
        QObject::connect(&room, &Room::changed, &server, &Server::onChanged);
        QObject::connect(&room, &Room::modeChanged, &server, &Server::onModeChanged);
        QObject::connect(&room, &Room::presenceChanged, &server, &Server::onPresenceChanged);
        QObject::connect(&room, &Room::roomSettingsChanged, &server, &Server::onSettingsChanged);
        QObject::connect(&room, &Room::eventChanged, &server, &Server::onEventChanged);
        QObject::connect(&room, &Room::onScreenChanged, &server, &Server::onScreenChanged);
        QObject::connect(&room, &Room::plusesChanged, &server, &Server::onPlusesChanged);
        QObject::connect(&room, &Room::pinnedChanged, &server, &Server::onPinnedChanged);
        QObject::connect(&room, &Room::announcementChanged, &server, &Server::onAnnouncementChanged);
        QObject::connect(&room, &Room::heldAutomatically, &server, &Server::onHeldAutomatically);
        const Result<quint16> opened = server.listen(QHostAddress::AnyIPv4, 0);
        port = opened ? opened.value() : 0;
    }

    qint64 now = 1'000'000; // of both clocks
    Clocks clocks {[this] { return now; }, [this] { return now; }};
    InstantStore store;
    Room room;
    Server server;
    quint16 port = 0;
};

} // namespace barrage
