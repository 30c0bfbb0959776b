// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include "store/connection.h"
#include "store/rows.h"
#include "store/storeerror.h"

namespace barrage {

using namespace Qt::StringLiterals;

Result<qint64> Transaction::nextSeq(EventId event)
{
    if (const auto known = m_lastSeqs.constFind(event); known != m_lastSeqs.cend())
        return *known + 1;
    const auto last = m_database.rows("event_last_seq"_L1, {rows::value(event)}, &rows::number);
    if (!last)
        return last.error();
    if (last.value().isEmpty())
        return storeerror::notFound();
    m_lastSeqs.insert(event, last.value().first());
    return last.value().first() + 1;
}

Status Transaction::commit()
{
    Status status = saveSeqs();
    if (status)
        status = m_database.run("commit"_L1);
    if (status)
        m_sent.keep();
    return status;
}

Status Transaction::saveSeqs()
{
    for (const auto &[event, last] : m_lastSeqs.asKeyValueRange()) {
        if (const Status saved = m_database.run("event_save_seq"_L1, {rows::value(last), rows::value(event)});
            !saved)
            return saved;
    }
    return Done {};
}

} // namespace barrage
