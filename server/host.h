// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budgets.h"
#include "core/clock.h"
#include "core/interceptormode.h"
#include "core/write.h"

#include <QHostAddress>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <memory>
#include <optional>

namespace barrage {

class Archive;
class Room;
class Server;
class Store;
class WriteBatch;

struct HostOptions
{
    QString dataDir; // made if it is not there
    QHostAddress address = QHostAddress::Any;
    quint16 port = 8080;                            // or the next free one; 0: any
    QList<QPair<QHostAddress, int>> trustedProxies; // subnets; their word on clients is taken
    QByteArray metricsToken;                        // for /metrics from elsewhere; empty: from here only
    QString certificate;                            // PEM files; both empty: no TLS
    QString key;
    bool echo = false;                   // what phones send comes back to them, and nothing else happens
    std::optional<InterceptorMode> mode; // none: as it was at the end of the last run
    Clocks clocks = systemClocks();
    Budgets budgets = {};
};

// The composition root of the server half: makes the store on its thread, the room and the server on theirs,
// and draws the lines between them. Lives on: the main thread.
class Host : public QObject
{
    Q_OBJECT

public:
    explicit Host(HostOptions options, QObject *parent = nullptr);
    ~Host() override;

    // Opens the store and makes the room, or says why not. Blocks. Connect the windows after it and before
    // listen(), so that they miss nothing.
    Status open();
    // The port that phones can reach from now on. Blocks.
    Result<quint16> listen();
    // Where the last run ended. Only after open() succeeded.
    const Snapshot &snapshot() const { return m_snapshot; }
    // What the start has to tell besides, for example that a damaged database was salvaged.
    const std::optional<Error> &notice() const { return m_notice; }
    // All belong to other threads: connect, and never call. Only after open() succeeded.
    Room *room() const { return m_room.get(); }
    Store *store() const { return m_store.get(); }
    Archive *archive() const { return m_archive.get(); }

public slots:
    // Ends in order: the port and the sessions are closed, what is in flight is stored, the store is closed.
    // Then stopped().
    void stop();

signals:
    void stopped();

private:
    Status openStore();
    void openArchive();
    void openRoom();
    void wireUp();
    void endWhenIdle();
    void end();
    void endThreads();
    void endArchive();

    HostOptions m_options;
    Snapshot m_snapshot;
    std::optional<Error> m_notice;
    QThread m_storeThread;
    QObject m_onStoreThread; // what is called through it runs there
    QThread m_archiveThread;
    QObject m_onArchiveThread; // likewise
    QThread m_roomThread;
    QObject m_onRoomThread;
    std::unique_ptr<Archive> m_archive;   // made and destroyed on the archive thread
    std::unique_ptr<Store> m_store;       // made and destroyed on the store thread
    std::unique_ptr<Room> m_room;         // made and destroyed on the room thread
    std::unique_ptr<WriteBatch> m_writes; // likewise
    std::unique_ptr<Server> m_server;     // likewise
    QTimer m_patience;                    // for a store that does not answer while we stop
};

} // namespace barrage
