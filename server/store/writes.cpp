// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writes.h"

#include "core/limits.h"
#include "store/connection.h"
#include "store/rows.h"
#include "store/storeerror.h"
#include "store/transaction.h"

#include <algorithm>
#include <optional>

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

Result<QList<Message>> messagesBy(Connection &database, const QList<MessageId> &ids)
{
    QList<Message> messages;
    for (const MessageId id : ids) {
        const auto read = database.rows("message_by_id"_L1, {rows::value(id)}, &rows::message);
        if (!read)
            return read;
        messages += read.value();
    }
    return messages;
}

// The one that the sender sent under this client id, if there is one.
Result<std::optional<Message>> find(Transaction &transaction, EquipmentId from, const QString &clientId)
{
    const auto id = transaction.sent().find(transaction.database(), from, clientId);
    if (!id)
        return id.error();
    if (!isStored(id.value()))
        return std::optional<Message>();
    const auto found = messagesBy(transaction.database(), {id.value()});
    if (!found)
        return found.error();
    return found.value().isEmpty() ? Result<std::optional<Message>>(storeerror::notFound())
                                   : std::optional(found.value().first());
}

Result<Answer> add(Transaction &transaction, const Message &message)
{
    Connection &database = transaction.database();
    const auto seq = transaction.nextSeq(message.event);
    if (!seq)
        return seq.error();
    const auto id = database.insert("message_add"_L1, rows::added(message, seq.value()));
    if (!id)
        return id.error();
    MessageAdded added;
    added.message.id = MessageId(id.value());
    added.message.seq = seq.value();
    if (const Status counted = countHit(database, message.rule); !counted)
        return counted.error();
    transaction.take(message.event);
    transaction.sent().add(message.from, message.clientId, added.message.id);
    return Answer(std::move(added));
}

Result<Answer> carry(Transaction &transaction, const AddMessage &asked)
{
    const auto first = find(transaction, asked.message.from, asked.message.clientId);
    if (!first)
        return first.error();
    if (first.value())
        return Answer(MessageAdded {.message = *first.value(), .duplicate = true});
    return add(transaction, asked.message);
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

Result<Answer> carry(Transaction &transaction, const FindMessage &asked)
{
    const auto found = find(transaction, asked.from, asked.clientId);
    return found ? Result<Answer>(Answer(MessageFound {.message = found.value()})) : found.error();
}

Result<Answer> addFresh(Connection &database, Equipment fresh)
{
    const auto id = database.insert("equipment_add"_L1, rows::added(fresh));
    if (!id)
        return id.error();
    fresh.id = EquipmentId(id.value());
    return Answer(Enrolled {.equipment = fresh, .fresh = true, .own = {}});
}

Result<Answer> welcomeBack(Transaction &transaction, const Equipment &known)
{
    Connection &database = transaction.database();
    const auto newestFirst = transaction.sent().newest(database, known.id, limits::kOwnMessages);
    if (!newestFirst)
        return newestFirst.error();
    QList<MessageId> oldestFirst = newestFirst.value();
    std::ranges::reverse(oldestFirst);
    const auto own = messagesBy(database, oldestFirst);
    if (!own)
        return own.error();
    return Answer(Enrolled {.equipment = known, .fresh = false, .own = own.value()});
}

Result<Answer> carry(Transaction &transaction, const Enrol &asked)
{
    Connection &database = transaction.database();
    const auto known = database.rows("equipment_seen"_L1,
                                     {rows::value(asked.fresh.name), rows::value(asked.fresh.lastSeen),
                                      rows::value(asked.fresh.address), rows::value(asked.knownHash)},
                                     &rows::equipment);
    if (!known)
        return known.error();
    return known.value().isEmpty() ? addFresh(database, asked.fresh)
                                   : welcomeBack(transaction, known.value().first());
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
        if constexpr (requires { carry(transaction, asked); })
            return carry(transaction, asked);
        else
            return carry(transaction.database(), asked);
    };
    return std::visit(carryOne, write.what);
}

} // namespace barrage
