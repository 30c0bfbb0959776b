// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "core/result.h"

#include <QMap>

namespace barrage {

class Connection;

// What the writes of one batch share: the connection, and the numbers that were given to messages, which are
// read once and saved once. Lives on: the store thread, within commitBatch().
class Transaction
{
public:
    explicit Transaction(Connection &database)
        : m_database(database)
    {
    }

    Connection &database() { return m_database; }
    // The number of the next message of the event, until take() has used it up.
    Result<qint64> nextSeq(EventId event);
    void take(EventId event) { ++m_lastSeqs[event]; }
    // To be called before the commit.
    Status saveSeqs();

private:
    Connection &m_database;
    QMap<EventId, qint64> m_lastSeqs;
};

} // namespace barrage
