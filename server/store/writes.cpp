// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writes.h"

#include "core/limits.h"
#include "store/connection.h"
#include "store/rows.h"
#include "store/storeerror.h"
#include "store/transaction.h"

#include <algorithm>

namespace barrage {

namespace {

using namespace Qt::StringLiterals;

Result<Answer> answered(const Status &status)
{
    return status ? Result<Answer>(Answer(Done {})) : status.error();
}

// For statements that must find their row.
Result<Answer> oneChanged(const Result<int> &changed)
{
    if (!changed)
        return changed.error();
    return changed.value() == 1 ? Result<Answer>(Answer(Done {})) : storeerror::notFound();
}

Status countHit(Connection &database, RuleId rule)
{
    return isStored(rule) ? database.run("rule_hit"_L1, {rows::value(rule)}) : Status(Done {});
}

Result<Answer> findFirst(Connection &database, const Message &message)
{
    auto known = database.rows("message_find"_L1, {rows::value(message.from), rows::value(message.clientId)},
                               &rows::message);
    if (!known)
        return known.error();
    if (known.value().isEmpty())
        return storeerror::notFound();
    return Answer(MessageAdded {.message = known.value().first(), .duplicate = true});
}

Result<Answer> carry(Transaction &transaction, const AddMessage &asked)
{
    Connection &database = transaction.database();
    Message message = asked.message;
    const auto seq = transaction.nextSeq(message.event);
    if (!seq)
        return seq.error();
    message.seq = seq.value();
    const auto id = database.insert("message_add"_L1, rows::added(message));
    if (!id)
        return id.error();
    if (id.value() == 0)
        return findFirst(database, message);
    message.id = MessageId(id.value());
    if (const Status counted = countHit(database, message.rule); !counted)
        return counted.error();
    transaction.take(message.event);
    return Answer(MessageAdded {.message = std::move(message)});
}

// How the decision changes the number of approvals that the sender has.
int approvalsBy(const Decision &decision)
{
    const auto isApproval
        = [](DecisionKind kind) { return kind == DecisionKind::Approve || kind == DecisionKind::Edit; };
    if (isApproval(decision.kind))
        return 1;
    return decision.undone && isApproval(*decision.undone) ? -1 : 0;
}

Status countApproval(Connection &database, const Decision &decision)
{
    const int by = approvalsBy(decision);
    return by ? database.run("equipment_approved"_L1, {rows::value(by), rows::value(decision.message)})
              : Status(Done {});
}

Result<Answer> carry(Connection &database, const RecordDecision &asked)
{
    Status recorded = database.run("decision_add"_L1, rows::added(asked.decision));
    if (recorded)
        recorded = countApproval(database, asked.decision);
    if (!recorded)
        return recorded.error();
    if (isMark(asked.decision))
        return oneChanged(database.change(
            "message_marked"_L1, {rows::value(asked.message.starred), rows::value(asked.message.id)}));
    return oneChanged(database.change("message_decided"_L1, rows::decided(asked.message)));
}

Result<Answer> carry(Connection &database, const SaveMessage &asked)
{
    const Message &message = asked.message;
    return oneChanged(database.change("message_seen"_L1,
                                      {rows::value(message.shownAt), rows::value(message.droppedAt),
                                       rows::value(message.dropReason), rows::value(message.id)}));
}

Result<Answer> carry(Connection &database, const SaveRelease &asked)
{
    return oneChanged(
        database.change("message_released"_L1, {rows::value(asked.at), rows::value(asked.message)}));
}

Result<Answer> carry(Connection &database, const AddPlus &asked)
{
    const auto added = database.change("plus_add"_L1, {rows::value(asked.message), rows::value(asked.from)});
    if (!added)
        return added.error();
    const auto pluses = database.rows(
        "plus_count"_L1, {rows::value(added.value()), rows::value(asked.message)}, &rows::number);
    if (!pluses)
        return pluses.error();
    return Answer(PlusAdded {.pluses = static_cast<int>(pluses.value().value(0))});
}

Result<Answer> carry(Connection &database, const FindMessage &asked)
{
    const auto found = database.rows("message_find"_L1,
                                     {rows::value(asked.from), rows::value(asked.clientId)}, &rows::message);
    if (!found)
        return found.error();
    MessageFound answer;
    if (!found.value().isEmpty())
        answer.message = found.value().first();
    return Answer(answer);
}

Result<Answer> addFresh(Connection &database, Equipment fresh)
{
    const auto id = database.insert("equipment_add"_L1, rows::added(fresh));
    if (!id)
        return id.error();
    fresh.id = EquipmentId(id.value());
    return Answer(Enrolled {.equipment = fresh, .fresh = true, .own = {}});
}

Result<Answer> welcomeBack(Connection &database, const Equipment &known)
{
    const auto own = database.rows(
        "messages_own"_L1, {rows::value(known.id), rows::value(limits::kOwnMessages)}, &rows::message);
    if (!own)
        return own.error();
    QList<Message> oldestFirst = own.value();
    std::ranges::reverse(oldestFirst);
    return Answer(Enrolled {.equipment = known, .fresh = false, .own = oldestFirst});
}

Result<Answer> carry(Connection &database, const Enrol &asked)
{
    const auto known = database.rows("equipment_seen"_L1,
                                     {rows::value(asked.fresh.name), rows::value(asked.fresh.lastSeen),
                                      rows::value(asked.fresh.address), rows::value(asked.knownHash)},
                                     &rows::equipment);
    if (!known)
        return known.error();
    return known.value().isEmpty() ? addFresh(database, asked.fresh)
                                   : welcomeBack(database, known.value().first());
}

Result<Answer> equipmentSaved(const Result<QList<Equipment>> &saved)
{
    if (!saved)
        return saved.error();
    if (saved.value().isEmpty())
        return storeerror::notFound();
    return Answer(EquipmentSaved {.equipment = saved.value().first()});
}

// The numbers are stored: never change or reuse one.
enum class Silencing { Mute = 1, Ban = 2, BanWithAddress = 3 };

Result<Answer> onRecord(Connection &database, Result<Answer> saved, const Values &entry)
{
    if (!saved)
        return saved;
    const auto added = database.change("silencing_add"_L1, entry);
    return added ? saved : Result<Answer>(added.error());
}

Result<Answer> carry(Connection &database, const Mute &asked)
{
    return onRecord(database,
                    equipmentSaved(database.rows(
                        "equipment_mute"_L1,
                        {rows::value(asked.until), rows::value(asked.by), rows::value(asked.equipment)},
                        &rows::equipment)),
                    {rows::value(asked.equipment), rows::value(Silencing::Mute), rows::value(asked.until),
                     rows::value(asked.by), rows::value(asked.seat), rows::value(asked.at)});
}

Result<Answer> carry(Connection &database, const Ban &asked)
{
    const Silencing kind = asked.withAddress ? Silencing::BanWithAddress : Silencing::Ban;
    return onRecord(database,
                    equipmentSaved(database.rows("equipment_ban"_L1,
                                                 {rows::value(asked.until), rows::value(asked.withAddress),
                                                  rows::value(asked.equipment)},
                                                 &rows::equipment)),
                    {rows::value(asked.equipment), rows::value(kind), rows::value(asked.until),
                     rows::value(RuleId {}), rows::value(asked.seat), rows::value(asked.at)});
}

Result<Answer> carry(Connection &database, const SaveEvent &asked)
{
    return oneChanged(
        database.change("event_save"_L1, {rows::value(asked.event.title), rows::value(asked.event.id)}));
}

Result<Answer> carry(Connection &database, const SaveInterceptor &asked)
{
    return oneChanged(database.change("interceptor_save"_L1, {rows::value(asked.mode)}));
}

Result<Rule> saveRule(Connection &database, const Rule &rule)
{
    const bool known = isStored(rule.id);
    Values values = rows::added(rule);
    if (known)
        values.append(rows::value(rule.id));
    const auto saved = database.rows(known ? "rule_save"_L1 : "rule_add"_L1, values, &rows::rule);
    if (!saved)
        return saved.error();
    if (saved.value().isEmpty())
        return storeerror::notFound();
    return saved.value().first();
}

Result<Answer> carry(Connection &database, const SaveRules &asked)
{
    RulesSaved saved;
    for (const Rule &rule : asked.rules) {
        const Result<Rule> stored = saveRule(database, rule);
        if (!stored)
            return stored.error();
        saved.rules.append(stored.value());
    }
    return Answer(saved);
}

// A rule that is already gone is as wanted.
Result<Answer> carry(Connection &database, const RemoveRules &asked)
{
    for (const RuleId rule : asked.rules) {
        if (const Status removed = database.run("rule_remove"_L1, {rows::value(rule)}); !removed)
            return removed.error();
    }
    return Answer(Done {});
}

Result<Answer> carry(Connection &database, const SaveSettings &asked)
{
    if (asked.json.isEmpty())
        return answered(database.run("setting_remove"_L1, {rows::value(asked.name)}));
    return answered(database.run("setting_save"_L1,
                                 {rows::value(asked.name), rows::value(QString::fromUtf8(asked.json))}));
}

} // namespace

Result<Answer> carryOut(Transaction &transaction, const Write &write)
{
    const auto carryOne = [&transaction](const auto &asked) {
        if constexpr (std::is_same_v<decltype(asked), const AddMessage &>)
            return carry(transaction, asked);
        else
            return carry(transaction.database(), asked);
    };
    return std::visit(carryOne, write.what);
}

} // namespace barrage
