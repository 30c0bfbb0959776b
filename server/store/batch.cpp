// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/batch.h"

#include "store/connection.h"
#include "store/storeerror.h"
#include "store/transaction.h"
#include "store/writes.h"

#include <optional>

namespace barrage {

namespace {

using namespace Qt::StringLiterals;

Status refuse(Connection &database, quint64 ticket, const Error &error, BatchOutcome &outcome)
{
    outcome.refused.append({ticket, error});
    return database.run("savepoint_rollback"_L1);
}

// With a savepoint, so that what is at fault can be undone alone.
Status carryCautiously(Transaction &transaction, const Write &write, BatchOutcome &outcome)
{
    Connection &database = transaction.database();
    if (const Status begun = database.run("savepoint"_L1); !begun)
        return begun;
    auto answer = carryOut(transaction, write);
    if (answer) {
        outcome.committed.append({write.ticket, std::move(answer).value()});
    } else {
        if (storeerror::isOutage(answer.error()))
            return answer.error();
        if (const Status undone = refuse(database, write.ticket, answer.error(), outcome); !undone)
            return undone;
    }
    return database.run("savepoint_release"_L1);
}

// Savepoints copy every page that is changed after them, so they wait until one is needed. An empty answer:
// one is.
Result<std::optional<BatchOutcome>> carryAll(Connection &database, SentIndex &sent, const QList<Write> &batch)
{
    Transaction transaction(database, sent);
    BatchOutcome outcome;
    outcome.committed.reserve(batch.size());
    for (const Write &write : batch) {
        auto answer = carryOut(transaction, write);
        if (!answer && storeerror::isOutage(answer.error()))
            return answer.error();
        if (!answer)
            return std::optional<BatchOutcome>();
        outcome.committed.append({write.ticket, std::move(answer).value()});
    }
    if (const Status committed = transaction.commit(); !committed)
        return committed.error();
    return std::optional(std::move(outcome));
}

Result<BatchOutcome> carryAllCautiously(Connection &database, SentIndex &sent, const QList<Write> &batch)
{
    BatchOutcome outcome;
    for (const auto &name : {"rollback"_L1, "begin"_L1}) {
        if (const Status begun = database.run(name); !begun)
            return begun.error();
    }
    Transaction transaction(database, sent);
    for (const Write &write : batch) {
        if (const Status carried = carryCautiously(transaction, write, outcome); !carried)
            return carried.error();
    }
    const Status committed = transaction.commit();
    return committed ? Result<BatchOutcome>(std::move(outcome)) : committed.error();
}

} // namespace

Result<BatchOutcome> commitBatch(Connection &database, SentIndex &sent, const QList<Write> &batch)
{
    if (const Status begun = database.run("begin"_L1); !begun)
        return begun.error();
    auto outcome = carryAll(database, sent, batch);
    if (!outcome)
        return outcome.error();
    if (outcome.value())
        return *std::move(outcome).value();
    return carryAllCautiously(database, sent, batch);
}

} // namespace barrage
