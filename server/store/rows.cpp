// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows.h"

#include "store/statement.h"

namespace barrage::rows {

namespace {

// The columns of one row, one after the other.
class Columns
{
public:
    explicit Columns(const Row &row)
        : m_row(row)
    {
    }

    qint64 number() { return m_row.number(m_next++); }
    int smallNumber() { return static_cast<int>(m_row.number(m_next++)); }
    QString text() { return m_row.text(m_next++); }
    QByteArray bytes() { return m_row.bytes(m_next++); }
    QStringList lines() { return text().split(u'\n', Qt::SkipEmptyParts); }
    template <typename Id>
    Id id()
    {
        return static_cast<Id>(number());
    }

private:
    const Row m_row;
    int m_next = 0;
};

// Refused is the one status in which nobody is asked and nothing is shown.
CheckStatus statusFrom(int stored)
{
    const bool known
        = stored == static_cast<int>(CheckStatus::Waiting) || stored == static_cast<int>(CheckStatus::Passed);
    return known ? static_cast<CheckStatus>(stored) : CheckStatus::Refused;
}

Value view(const QString &text)
{
    return QStringView(text);
}

} // namespace

qint64 number(const Row &row)
{
    return Columns(row).number();
}

QString text(const Row &row)
{
    return Columns(row).text();
}

Event event(const Row &row)
{
    Columns columns(row);
    return {.id = columns.id<EventId>(),
            .title = columns.text(),
            .startedAt = columns.number(),
            .lastSeq = columns.number()};
}

Equipment equipment(const Row &row)
{
    Columns columns(row);
    return {.id = columns.id<EquipmentId>(),
            .kind = columns.id<EquipmentKind>(),
            .name = columns.text(),
            .secretHash = columns.bytes(),
            .firstSeen = columns.number(),
            .lastSeen = columns.number(),
            .mutedUntil = columns.number(),
            .bannedUntil = columns.number(),
            .bansAddress = columns.number() != 0,
            .approvals = columns.smallNumber(),
            .doubtful = columns.number() != 0,
            .address = columns.bytes(),
            .mutedBy = columns.id<RuleId>()};
}

Message message(const Row &row)
{
    Columns columns(row);
    Message message;
    message.id = columns.id<MessageId>();
    message.event = columns.id<EventId>();
    message.seq = columns.number();
    message.from = columns.id<EquipmentId>();
    message.clientId = columns.text();
    message.fromName = columns.text();
    message.text = columns.text();
    message.original = columns.text();
    message.color = static_cast<quint32>(columns.number());
    message.mode = bulletModeFromNumber(columns.smallNumber()).value_or(BulletMode::Scroll);
    message.status = statusFrom(columns.smallNumber());
    message.rule = columns.id<RuleId>();
    message.decidedBy = columns.text();
    message.sentAt = columns.number();
    message.checkedAt = columns.number();
    message.releasedAt = columns.number();
    message.shownAt = columns.number();
    message.recalledAt = columns.number();
    message.droppedAt = columns.number();
    message.dropReason = dropReasonFromNumber(columns.smallNumber());
    message.size = bulletSizeFromNumber(columns.smallNumber());
    message.pluses = columns.smallNumber();
    message.starred = columns.number() != 0;
    message.tags = columns.lines();
    return message;
}

Decision decision(const Row &row)
{
    Columns columns(row);
    Decision decision {.message = columns.id<MessageId>(),
                       .kind = columns.id<DecisionKind>(),
                       .by = columns.text(),
                       .from = columns.id<CheckStatus>(),
                       .to = columns.id<CheckStatus>(),
                       .at = columns.number(),
                       .rule = columns.id<RuleId>(),
                       .text = columns.text(),
                       .newText = columns.text()};
    if (const qint64 undone = columns.number())
        decision.undone = static_cast<DecisionKind>(undone);
    return decision;
}

Rule rule(const Row &row)
{
    Columns columns(row);
    return {.id = columns.id<RuleId>(),
            .kind = columns.text(),
            .pattern = columns.text(),
            .action = columns.id<RuleAction>(),
            .replacement = columns.text(),
            .enabled = columns.number() != 0,
            .hits = columns.number(),
            .muteMinutes = columns.smallNumber(),
            .tag = columns.text(),
            .exceptions = columns.lines()};
}

std::pair<QString, QByteArray> setting(const Row &row)
{
    Columns columns(row);
    const QString name = columns.text();
    return {name, columns.text().toUtf8()};
}

InterceptorMode mode(const Row &row)
{
    return interceptorModeFromNumber(Columns(row).smallNumber());
}

Value value(qint64 number)
{
    return number;
}

// A null string would be stored as NULL.
Value value(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

Value value(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

// One a line: what is stored here never has a line break.
Value value(const QStringList &texts)
{
    return value(texts.join(u'\n'));
}

Values added(const Message &message, qint64 seq)
{
    return {value(message.event),      seq,
            value(message.from),       view(message.clientId),
            view(message.fromName),    view(message.text),
            view(message.original),    value(message.color),
            value(message.mode),       value(message.status),
            value(message.rule),       view(message.decidedBy),
            value(message.sentAt),     value(message.checkedAt),
            value(message.releasedAt), value(message.shownAt),
            value(message.recalledAt), value(message.droppedAt),
            value(message.dropReason), value(message.size),
            value(message.pluses),     value(message.starred),
            value(message.tags)};
}

Values decided(const Message &message)
{
    return {value(message.text),      value(message.status),     value(message.decidedBy),
            value(message.checkedAt), value(message.releasedAt), value(message.recalledAt),
            value(message.droppedAt), value(message.dropReason), value(message.id)};
}

Values added(const Decision &decision)
{
    return {value(decision.message), value(decision.kind),
            value(decision.by),      value(decision.from),
            value(decision.to),      value(decision.at),
            value(decision.rule),    value(decision.text),
            value(decision.newText), decision.undone ? value(*decision.undone) : value(qint64(0))};
}

Values added(const Equipment &equipment)
{
    return {value(equipment.kind),        value(equipment.name),        value(equipment.secretHash),
            value(equipment.firstSeen),   value(equipment.lastSeen),    value(equipment.mutedUntil),
            value(equipment.bannedUntil), value(equipment.bansAddress), value(equipment.approvals),
            value(equipment.doubtful),    value(equipment.address),     value(equipment.mutedBy)};
}

Values added(const Rule &rule)
{
    return {value(rule.kind),    value(rule.pattern),     value(rule.action), value(rule.replacement),
            value(rule.enabled), value(rule.muteMinutes), value(rule.tag),    value(rule.exceptions)};
}

} // namespace barrage::rows
