// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/batch.h"

#include "store/connection.h"
#include "store/storeerror.h"
#include "store/transaction.h"
#include "store/writes.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace barrage {

namespace {

using namespace Qt::StringLiterals;

Status refuse(Connection &database, quint64 ticket, const Error &error, BatchOutcome &outcome)
{
    outcome.refused.append({ticket, error});
    return database.run("savepoint_rollback"_L1);
}

Message stored(Message asked, const Message &added)
{
    asked.id = added.id;
    asked.seq = added.seq;
    return asked;
}

// Moved: each copy of a text that another thread has, too, costs both of them a look at one counter.
void giveBack(QList<Write> &batch, QList<Committed> &committed)
{
    auto asked = batch.begin();
    for (Committed &each : committed) {
        asked = std::find_if(asked, batch.end(),
                             [&each](const Write &write) { return write.ticket == each.ticket; });
        auto *added = std::get_if<MessageAdded>(&each.what);
        if (added && !added->duplicate)
            added->message = stored(std::move(std::get<AddMessage>(asked->what).message), added->message);
    }
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

Result<BatchOutcome> carryOutAll(Connection &database, SentIndex &sent, const QList<Write> &batch)
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

} // namespace

Result<BatchOutcome> commitBatch(Connection &database, SentIndex &sent, QList<Write> &batch)
{
    auto outcome = carryOutAll(database, sent, batch);
    if (!outcome)
        return outcome;
    BatchOutcome done = std::move(outcome).value();
    giveBack(batch, done.committed);
    return done;
}

} // namespace barrage
