// SPDX-License-Identifier: GPL-3.0-or-later
#include "host.h"

#include "loop/eventloop.h"
#include "loop/memory.h"
#include "net/server.h"
#include "room/room.h"
#include "store/archive.h"
#include "store/store.h"
#include "store/writebatch.h"

#include <QDir>

namespace barrage {

namespace {

constexpr int kPatienceMs = 5'000;

// Runs the function on the thread of the object, and waits for its result.
template <typename Function>
auto runOn(QObject &object, Function function)
{
    std::optional<decltype(function())> result;
    QMetaObject::invokeMethod(
        &object, [&] { result.emplace(function()); }, Qt::BlockingQueuedConnection);
    return *std::move(result);
}

QString databaseIn(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("barrage.sqlite"));
}

Error noDirectory(const QString &path)
{
    return {QStringLiteral("store_unavailable"),
            QStringLiteral("The folder %1 can't be made. Choose another one with --data.").arg(path)};
}

} // namespace

Host::Host(HostOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_storeThread.setObjectName(QStringLiteral("store"));
    m_archiveThread.setObjectName(QStringLiteral("archive"));
    m_roomThread.setObjectName(QStringLiteral("room"));
    useEventLoopForManySockets(m_roomThread);
    useEventLoopForManySockets(m_storeThread); // woken as often, and cheaper to wake
    m_onStoreThread.moveToThread(&m_storeThread);
    m_onArchiveThread.moveToThread(&m_archiveThread);
    m_onRoomThread.moveToThread(&m_roomThread);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &Host::end);
}

Host::~Host()
{
    endThreads();
}

Status Host::open()
{
    keepFreedMemory();
    m_storeThread.start();
    m_archiveThread.start();
    m_roomThread.start();
    if (Status status = openStore(); !status)
        return status;
    openArchive();
    openRoom();
    return Done {};
}

Result<quint16> Host::listen()
{
    return runOn(m_onRoomThread, [this] { return m_server->listen(m_options.address, m_options.port); });
}

Status Host::openStore()
{
    if (!QDir().mkpath(m_options.dataDir))
        return noDirectory(m_options.dataDir);
    const QString path = databaseIn(m_options.dataDir);
    return runOn(m_onStoreThread, [&]() -> Status {
        m_store = std::make_unique<Store>();
        if (Status status = m_store->open(path); !status)
            return status;
        m_notice = m_store->notice();
        Result<Snapshot> snapshot = m_store->load(m_options.clocks.wall());
        if (!snapshot)
            return snapshot.error();
        m_snapshot = std::move(snapshot).value();
        return Done {};
    });
}

void Host::openArchive()
{
    runOn(m_onArchiveThread, [this] {
        m_archive = std::make_unique<Archive>(databaseIn(m_options.dataDir));
        return Done {};
    });
}

void Host::openRoom()
{
    const ServerSetup setup {.proxies = m_options.trustedProxies,
                             .metricsToken = m_options.metricsToken,
                             .certificate = {m_options.certificate, m_options.key},
                             .echo = m_options.echo,
                             .budgets = m_options.budgets};
    m_snapshot.mode = m_options.mode.value_or(m_snapshot.mode);
    runOn(m_onRoomThread, [&] {
        m_room = std::make_unique<Room>(m_snapshot, m_options.clocks, m_options.budgets);
        m_writes = std::make_unique<WriteBatch>(*m_store);
        m_server = std::make_unique<Server>(*m_room, m_options.clocks, setup);
        wireUp();
        if (m_options.mode)
            m_room->setMode(*m_options.mode);
        return Done {};
    });
}

// Every line between the threads and the layers of the server half.
void Host::wireUp()
{
    connect(m_room.get(), &Room::write, m_writes.get(), &WriteBatch::add);
    connect(m_store.get(), &Store::committed, m_room.get(), &Room::onCommitted);
    connect(m_store.get(), &Store::failed, m_room.get(), &Room::onFailed);
    connect(m_store.get(), &Store::logGrew, m_archive.get(), &Archive::settleLog);
    connect(m_archive.get(), &Archive::logSettled, m_store.get(), &Store::onLogSettled);

    connect(m_room.get(), &Room::welcomed, m_server.get(), &Server::onWelcomed);
    connect(m_room.get(), &Room::acknowledged, m_server.get(), &Server::onAcknowledged);
    connect(m_room.get(), &Room::declined, m_server.get(), &Server::onDeclined);
    connect(m_room.get(), &Room::changed, m_server.get(), &Server::onChanged);
    connect(m_room.get(), &Room::modeChanged, m_server.get(), &Server::onModeChanged);
    connect(m_room.get(), &Room::presenceChanged, m_server.get(), &Server::onPresenceChanged);
    connect(m_room.get(), &Room::roomSettingsChanged, m_server.get(), &Server::onSettingsChanged);
    connect(m_room.get(), &Room::eventChanged, m_server.get(), &Server::onEventChanged);
    connect(m_room.get(), &Room::onScreenChanged, m_server.get(), &Server::onScreenChanged);
    connect(m_room.get(), &Room::plusesChanged, m_server.get(), &Server::onPlusesChanged);
    connect(m_room.get(), &Room::pinnedChanged, m_server.get(), &Server::onPinnedChanged);
    connect(m_room.get(), &Room::announcementChanged, m_server.get(), &Server::onAnnouncementChanged);
    connect(m_room.get(), &Room::heldAutomatically, m_server.get(), &Server::onHeldAutomatically);

    connect(m_room.get(), &Room::idle, this, &Host::endWhenIdle);
}

void Host::stop()
{
    if (m_patience.isActive() || !m_roomThread.isRunning())
        return;
    m_patience.start();
    // What is in flight when the sessions close is stored all the same; its sender asks again and gets the
    // same answer.
    QMetaObject::invokeMethod(&m_onRoomThread, [this] {
        if (m_server)
            m_server->close();
        if (!m_room || m_room->isIdle())
            QMetaObject::invokeMethod(this, &Host::end);
    });
}

void Host::endWhenIdle()
{
    if (m_patience.isActive())
        end();
}

void Host::end()
{
    m_patience.stop();
    if (!m_roomThread.isRunning())
        return;
    endThreads();
    emit stopped();
}

void Host::endArchive()
{
    if (!m_archiveThread.isRunning())
        return;
    runOn(m_onArchiveThread, [this] {
        m_archive.reset();
        return Done {};
    });
    m_archiveThread.quit();
    m_archiveThread.wait();
}

void Host::endThreads()
{
    endArchive();
    if (m_roomThread.isRunning()) {
        runOn(m_onRoomThread, [this] {
            m_server.reset();
            m_room.reset();
            m_writes.reset();
            return Done {};
        });
        m_roomThread.quit();
        m_roomThread.wait();
    }
    if (m_storeThread.isRunning()) {
        runOn(m_onStoreThread, [this] {
            if (m_store)
                m_store->flush();
            m_store.reset();
            return Done {};
        });
        m_storeThread.quit();
        m_storeThread.wait();
    }
}

} // namespace barrage
