// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/batch.h"

#include "store/connection.h"
#include "store/storeerror.h"
#include "store/writes.h"

namespace barrage {

namespace {

using namespace Qt::StringLiterals;

Status refuse(Connection &database, quint64 ticket, const Error &error, BatchOutcome &outcome)
{
    outcome.refused.append({ticket, error});
    return database.run("savepoint_rollback"_L1);
}

Status carryOne(Connection &database, const Write &write, BatchOutcome &outcome)
{
    if (const Status begun = database.run("savepoint"_L1); !begun)
        return begun;
    const auto answer = carryOut(database, write);
    if (answer) {
        outcome.committed.append({write.ticket, answer.value()});
    } else {
        if (storeerror::isOutage(answer.error()))
            return answer.error();
        if (const Status undone = refuse(database, write.ticket, answer.error(), outcome); !undone)
            return undone;
    }
    return database.run("savepoint_release"_L1);
}

} // namespace

Result<BatchOutcome> commitBatch(Connection &database, const QList<Write> &batch)
{
    if (const Status begun = database.run("begin"_L1); !begun)
        return begun.error();
    BatchOutcome outcome;
    for (const Write &write : batch) {
        if (const Status carried = carryOne(database, write, outcome); !carried)
            return carried.error();
    }
    const Status committed = database.run("commit"_L1);
    return committed ? Result<BatchOutcome>(outcome) : committed.error();
}

} // namespace barrage
