// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writebatch.h"

#include "core/limits.h"
#include "store/store.h"

#include <utility>

namespace barrage {

WriteBatch::WriteBatch(Store &store)
    : m_store(store)
{
}

WriteBatch::~WriteBatch()
{
    handOver();
}

void WriteBatch::add(const Write &write)
{
    if (m_writes.isEmpty())
        QMetaObject::invokeMethod(this, &WriteBatch::handOver, Qt::QueuedConnection);
    m_writes.append(write);
    if (m_writes.size() >= limits::kCommitWrites)
        handOver();
}

void WriteBatch::handOver()
{
    if (!m_writes.isEmpty())
        m_store.enqueue(std::exchange(m_writes, {}));
}

} // namespace barrage
