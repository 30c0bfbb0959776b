// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/instantstore.h"

#include <algorithm>

namespace barrage {

void InstantStore::setHeldBack(bool heldBack)
{
    m_heldBack = heldBack;
    if (!heldBack)
        drain();
}

Snapshot InstantStore::snapshot() const
{
    Snapshot snapshot;
    snapshot.event = m_event;
    snapshot.mode = m_mode.value_or(InterceptorMode::Open);
    snapshot.rules = m_rules;
    snapshot.settings = m_settings;
    snapshot.decisions = m_decisions;
    for (Message message : m_messages) {
        if (message.status == CheckStatus::Passed && !message.releasedAt && !message.recalledAt)
            message.status = CheckStatus::Waiting; // it was within the safety delay
        (message.status == CheckStatus::Waiting ? snapshot.waiting : snapshot.recent).append(message);
    }
    std::ranges::copy_if(m_equipment, std::back_inserter(snapshot.silenced), [](const Equipment &each) {
        return std::max(each.mutedUntil, each.bannedUntil) > 0;
    });
    return snapshot;
}

void InstantStore::enqueue(const Write &write)
{
    if (m_asked.isEmpty())
        QMetaObject::invokeMethod(this, &InstantStore::drain, Qt::QueuedConnection);
    m_asked.append(write);
}

void InstantStore::drain()
{
    if (m_heldBack || m_asked.isEmpty())
        return;
    const QList<Write> asked = std::exchange(m_asked, {});
    QList<Committed> answers;
    for (const Write &write : asked) {
        if (m_fault == Fault::None || m_fault == Fault::Doubt)
            answers.append(
                {write.ticket, std::visit([this](const auto &what) { return keep(what); }, write.what)});
    }
    if (m_fault != Fault::None)
        return reportFailed(asked);
    emit committed(answers);
}

void InstantStore::reportFailed(const QList<Write> &asked)
{
    QList<quint64> tickets;
    for (const Write &write : asked)
        tickets.append(write.ticket);
    const bool refused = m_fault == Fault::Refusal;
    emit failed(tickets,
                {refused ? QStringLiteral("bad_message") : QStringLiteral("store_unavailable"),
                 QStringLiteral("The disk is full.")});
}

InstantStore::Answer InstantStore::keep(const AddMessage &add)
{
    const auto first = std::ranges::find_if(m_messages, [&](const Message &known) {
        return known.from == add.message.from && known.clientId == add.message.clientId;
    });
    if (first != m_messages.end())
        return MessageAdded {*first, true};
    Message message = add.message;
    message.seq = m_messages.size() + 1;
    message.id = MessageId(message.seq);
    m_messages.append(message);
    return MessageAdded {message, false};
}

// Saves what the store's statement saves, and nothing that the screen may have told meanwhile.
InstantStore::Answer InstantStore::keep(const RecordDecision &record)
{
    m_decisions.append(record.decision);
    Message &message = m_messages[number(record.decision.message) - 1];
    const Message &now = record.message;
    message.starred = now.starred;
    if (isMark(record.decision))
        return Done {};
    message.text = now.text;
    message.status = now.status;
    message.decidedBy = now.decidedBy;
    message.checkedAt = now.checkedAt;
    message.releasedAt = now.releasedAt;
    message.recalledAt = now.recalledAt;
    message.droppedAt = now.droppedAt;
    message.dropReason = now.dropReason;
    return Done {};
}

InstantStore::Answer InstantStore::keep(const SaveMessage &save)
{
    Message &message = m_messages[number(save.message.id) - 1];
    message.shownAt = save.message.shownAt;
    message.droppedAt = save.message.droppedAt;
    message.dropReason = save.message.dropReason;
    return Done {};
}

InstantStore::Answer InstantStore::keep(const SaveRelease &save)
{
    m_messages[number(save.message) - 1].releasedAt = save.at;
    return Done {};
}

InstantStore::Answer InstantStore::keep(const AddPlus &add)
{
    Message &message = m_messages[number(add.message) - 1];
    const auto once = std::pair(number(add.message), number(add.from));
    if (!m_pluses.contains(once)) {
        m_pluses.insert(once);
        ++message.pluses;
    }
    return PlusAdded {message.pluses};
}

InstantStore::Answer InstantStore::keep(const FindMessage &find)
{
    for (const Message &message : m_messages) {
        if (message.from == find.from && message.clientId == find.clientId)
            return MessageFound {message};
    }
    return MessageFound {};
}

InstantStore::Answer InstantStore::keep(const Enrol &enrol)
{
    const auto known = std::ranges::find(m_equipment, enrol.knownHash, &Equipment::secretHash);
    if (known == m_equipment.end()) {
        Equipment equipment = enrol.fresh;
        equipment.id = EquipmentId(m_equipment.size() + 1);
        m_equipment.append(equipment);
        return Enrolled {equipment, true, {}};
    }
    if (!enrol.fresh.name.isEmpty())
        known->name = enrol.fresh.name;
    QList<Message> own;
    std::ranges::copy_if(m_messages, std::back_inserter(own),
                         [&](const Message &message) { return message.from == known->id; });
    return Enrolled {*known, false, own};
}

InstantStore::Answer InstantStore::keep(const Mute &mute)
{
    Equipment &equipment = m_equipment[number(mute.equipment) - 1];
    equipment.mutedUntil = mute.until;
    equipment.mutedBy = mute.by;
    return EquipmentSaved {equipment};
}

InstantStore::Answer InstantStore::keep(const Ban &ban)
{
    Equipment &equipment = m_equipment[number(ban.equipment) - 1];
    equipment.bannedUntil = ban.until;
    equipment.bansAddress = ban.withAddress;
    return EquipmentSaved {equipment};
}

InstantStore::Answer InstantStore::keep(const SaveEvent &save)
{
    m_event = save.event;
    return Done {};
}

InstantStore::Answer InstantStore::keep(const SaveInterceptor &save)
{
    m_mode = save.mode;
    return Done {};
}

InstantStore::Answer InstantStore::keep(const SaveRules &save)
{
    RulesSaved saved {save.rules};
    for (Rule &rule : saved.rules) {
        const auto known = std::ranges::find(m_rules, rule.id, &Rule::id);
        if (known != m_rules.end()) {
            *known = rule;
        } else {
            rule.id = RuleId(m_rules.size() + 1);
            m_rules.append(rule);
        }
    }
    return saved;
}

InstantStore::Answer InstantStore::keep(const RemoveRules &remove)
{
    m_rules.removeIf([&](const Rule &rule) { return remove.rules.contains(rule.id); });
    return Done {};
}

InstantStore::Answer InstantStore::keep(const SaveSettings &save)
{
    if (save.json.isEmpty())
        m_settings.remove(save.name);
    else
        m_settings.insert(save.name, save.json);
    return Done {};
}

} // namespace barrage
