// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "core/limits.h"
#include "store/batch.h"
#include "store/databasefile.h"
#include "store/reads.h"
#include "store/salvage.h"
#include "store/storeerror.h"

#include <QThread>

#include <chrono>
#include <thread>
#include <utility>

namespace barrage {

namespace {

constexpr std::chrono::nanoseconds kCommit = std::chrono::milliseconds(limits::kCommitMs);

QList<quint64> ticketsOf(const QList<Write> &batch)
{
    QList<quint64> tickets;
    for (const Write &write : batch)
        tickets.append(write.ticket);
    return tickets;
}

} // namespace

Store::Store(QObject *parent)
    : QObject(parent)
    , m_filing(this)
{
    m_filing.setSingleShot(true);
    connect(&m_filing, &QTimer::timeout, this, &Store::fileWhenCalm);
}

Store::~Store() = default;

Status Store::open(const QString &path)
{
    Q_ASSERT(thread() == QThread::currentThread());
    auto opened = databasefile::openOrMake(path);
    if (!opened && storeerror::isDamage(opened.error())) {
        const auto salvaged = salvage::moveAside(path);
        if (!salvaged)
            return salvaged.error();
        m_notice = storeerror::salvaged(salvaged.value());
        opened = databasefile::openOrMake(path);
    }
    if (!opened)
        return opened.error();
    const auto id = readStoreId(*opened.value());
    if (!id)
        return id.error();
    m_path = path;
    m_storeId = id.value();
    return take(std::move(opened).value());
}

Status Store::take(std::unique_ptr<Connection> opened)
{
    const Status read = m_sent.open(*opened);
    if (read)
        m_connection = std::move(opened);
    return read;
}

Result<Snapshot> Store::load(qint64 now)
{
    Q_ASSERT(thread() == QThread::currentThread());
    const auto database = connection();
    if (!database)
        return database.error();
    auto snapshot = readSnapshot(*database.value(), now);
    if (!snapshot)
        note(snapshot.error());
    return snapshot;
}

void Store::enqueue(QList<Write> writes)
{
    const std::lock_guard lock(m_mutex);
    if (!std::exchange(m_awake, true))
        QMetaObject::invokeMethod(this, &Store::flushSoon, Qt::QueuedConnection);
    m_asked.append(std::move(writes));
}

void Store::flushSoon()
{
    linger();
    takeAsked();
    commitTaken();
    const std::lock_guard lock(m_mutex);
    m_awake = !m_asked.isEmpty();
    if (m_awake)
        QMetaObject::invokeMethod(this, &Store::flushSoon, Qt::QueuedConnection);
}

// It sleeps rather than start a timer: nothing else is asked of this thread, and a timer would wake it once
// more for every commit, and late.
void Store::linger()
{
    if (!m_sinceCommit.isValid() || hasEnough())
        return;
    const std::chrono::nanoseconds passed(m_sinceCommit.nsecsElapsed());
    if (passed < kCommit)
        std::this_thread::sleep_for(kCommit - passed);
}

bool Store::hasEnough()
{
    const std::lock_guard lock(m_mutex);
    return m_asked.size() >= limits::kCommitWrites;
}

void Store::takeAsked()
{
    const std::lock_guard lock(m_mutex);
    m_batch.swap(m_asked);
}

void Store::flush()
{
    Q_ASSERT(thread() == QThread::currentThread());
    takeAsked();
    commitTaken();
}

void Store::commitTaken()
{
    if (m_batch.isEmpty())
        return;
    commit(m_batch);
    m_batch.clear();
    m_sinceCommit.start();
}

void Store::commit(QList<Write> &batch)
{
    const auto database = connection();
    const auto outcome = database ? commitBatch(*database.value(), m_sent, batch) : database.error();
    if (!outcome) {
        note(outcome.error());
        return emit failed(ticketsOf(batch), outcome.error());
    }
    if (!outcome.value().committed.isEmpty())
        emit committed(outcome.value().committed);
    for (const Refusal &refusal : outcome.value().refused)
        emit failed({refusal.ticket}, refusal.error);
    m_arrived += batch.size();
    if (m_sent.unfiled() > limits::kUnfiled)
        fileSome();
    else if (m_sent.unfiled() > 0 && !m_filing.isActive())
        m_filing.start(limits::kFilingMs);
    watchLog();
}

void Store::fileWhenCalm()
{
    if (std::exchange(m_arrived, 0) < limits::kFilingCalm)
        fileSome();
    if (m_sent.unfiled() > 0)
        m_filing.start(limits::kFilingMs);
}

void Store::fileSome()
{
    if (!m_connection)
        return;
    if (const Status filed = m_sent.fileSome(*m_connection); !filed)
        note(filed.error());
}

void Store::watchLog()
{
    if (m_connection && m_connection->logPages() >= limits::kLogPages && !std::exchange(m_settling, true))
        emit logGrew();
}

void Store::onLogSettled()
{
    m_settling = false;
    if (!m_connection)
        return;
    if (const Status settled = m_connection->settleLog(); !settled)
        note(settled.error());
}

Result<Connection *> Store::connection()
{
    if (!m_connection) {
        if (const Status status = connectAgain(); !status)
            return status.error();
    }
    return m_connection.get();
}

Status Store::connectAgain()
{
    auto opened = databasefile::reopen(m_path);
    if (!opened)
        return opened.error();
    const auto id = readStoreId(*opened.value());
    if (!id)
        return id.error();
    if (id.value() != m_storeId)
        return storeerror::replaced(m_path);
    return take(std::move(opened).value());
}

void Store::note(const Error &error)
{
    if (storeerror::isDamage(error))
        salvage::mark(m_path);
    if (storeerror::isOutage(error))
        m_connection.reset();
}

} // namespace barrage
