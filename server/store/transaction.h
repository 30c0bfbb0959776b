// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "core/result.h"
#include "store/sentindex.h"

#include <QMap>

namespace barrage {

class Connection;

// What the writes of one batch share: the connection, the index of what was sent, and the numbers that were
// given to messages, which are read once and saved once. What was added to the index is forgotten with it,
// unless it was committed. Lives on: the store thread, within commitBatch().
class Transaction
{
public:
    Transaction(Connection &database, SentIndex &sent)
        : m_database(database)
        , m_sent(sent)
    {
    }
    ~Transaction() { m_sent.forget(); }
    Q_DISABLE_COPY_MOVE(Transaction)

    Connection &database() { return m_database; }
    SentIndex &sent() { return m_sent; }
    // The number of the next message of the event, until take() has used it up.
    Result<qint64> nextSeq(EventId event);
    void take(EventId event) { ++m_lastSeqs[event]; }
    Status commit();

private:
    Status saveSeqs();

    Connection &m_database;
    SentIndex &m_sent;
    QMap<EventId, qint64> m_lastSeqs;
};

} // namespace barrage
