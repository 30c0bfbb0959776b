// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/server/floorstore.h"

#include <utility>

#include <sys/eventfd.h>
#include <unistd.h>

namespace barrage::bench {

FloorStore::FloorStore(const QString &path)
    : m_descriptor(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
    QObject onThread;
    onThread.moveToThread(&m_thread);
    m_thread.start();
    const auto open = [this, &path] {
        m_store = std::make_unique<Store>();
        if (const Status opened = m_store->open(path); !opened)
            qFatal("%s", qPrintable(opened.error().text));
        m_event = m_store->load(0).value().event.id;
        QObject::connect(m_store.get(), &Store::committed, m_store.get(),
                         [this](const QList<Committed> &answers) { onCommitted(answers); });
    };
    QMetaObject::invokeMethod(&onThread, open, Qt::BlockingQueuedConnection);
}

FloorStore::~FloorStore()
{
    QMetaObject::invokeMethod(
        m_store.get(), [this] { m_store.release()->deleteLater(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    ::close(m_descriptor);
}

void FloorStore::send(QList<Write> writes)
{
    m_store->enqueue(std::move(writes));
}

void FloorStore::onCommitted(const QList<Committed> &answers)
{
    const std::lock_guard lock(m_mutex);
    m_answers.insert(m_answers.end(), answers.begin(), answers.end());
    ::eventfd_write(m_descriptor, 1);
}

std::vector<Committed> FloorStore::takeAnswers()
{
    eventfd_t count = 0;
    ::eventfd_read(m_descriptor, &count);
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_answers, {});
}

} // namespace barrage::bench
