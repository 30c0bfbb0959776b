// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/messagemodel.h"

#include "admin/finding.h"
#include "admin/wording.h"
#include "core/limits.h"

#include <QColor>

#include <algorithm>

namespace barrage {

MessageModel::MessageModel(Order order, qsizetype most, Clock wall, QObject *parent)
    : QAbstractListModel(parent)
    , m_order(order)
    , m_most(most)
    , m_wall(std::move(wall))
{
}

int MessageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Message &message = m_messages.at(place(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return message.text;
    case Qt::AccessibleTextRole:
        return tr("%1 wrote: %2").arg(senderOf(message), message.text);
    case Id:
        return number(message.id);
    case Sender:
        return senderOf(message);
    case Age:
        return wordedAge(m_wall() - message.sentAt);
    case Time:
        return wordedTime(message.sentAt, m_wall());
    case Held:
        return held(message);
    case Tags:
        return wordedTags(message.tags);
    case Original:
        return message.original == message.text ? QString() : message.original;
    case State:
        return state(message);
    case Color:
        return QColor::fromRgb(message.color);
    case Starred:
        return message.starred;
    case Pinned:
        return isStored(m_pinned) && message.id == m_pinned;
    case Claimed:
        return m_claims.value(message.id);
    default:
        return {};
    }
}

int MessageModel::rowOf(MessageId id) const
{
    const qsizetype at = firstNotBefore(id);
    return at < m_messages.size() && m_messages.at(at).id == id ? rowAt(at) : -1;
}

void MessageModel::reset(QList<Message> messages)
{
    beginResetModel();
    m_messages = std::move(messages);
    std::ranges::sort(m_messages, {}, &Message::id);
    if (m_messages.size() > m_most)
        m_messages = m_messages.last(m_most);
    endResetModel();
}

void MessageModel::put(const Message &message)
{
    const qsizetype at = firstNotBefore(message.id);
    if (at < m_messages.size() && m_messages.at(at).id == message.id) {
        m_messages[at] = message;
        const QModelIndex changed = index(rowAt(at));
        emit dataChanged(changed, changed);
        return;
    }
    const int row
        = m_order == Order::OldestFirst ? static_cast<int>(at) : static_cast<int>(m_messages.size() - at);
    beginInsertRows({}, row, row);
    m_messages.insert(at, message);
    endInsertRows();
    trim();
}

void MessageModel::append(const QList<Message> &messages)
{
    QList<Message> sorted = messages;
    std::ranges::sort(sorted, {}, &Message::id);
    if (!allNewerThanOurs(sorted)) {
        for (const Message &message : sorted)
            put(message);
        return;
    }
    const int first = m_order == Order::OldestFirst ? rowCount() : 0;
    beginInsertRows({}, first, first + static_cast<int>(sorted.size()) - 1);
    m_messages.append(sorted);
    endInsertRows();
    trim();
}

bool MessageModel::allNewerThanOurs(const QList<Message> &sorted) const
{
    return !sorted.isEmpty() && (m_messages.isEmpty() || m_messages.constLast().id < sorted.constFirst().id);
}

// Neighbours go together: each removal has the views lay out their rows anew.
void MessageModel::take(const QList<MessageId> &ids)
{
    QList<int> rows;
    for (const MessageId id : ids) {
        if (const int row = rowOf(id); row >= 0)
            rows.append(row);
    }
    std::ranges::sort(rows, std::greater {});
    for (qsizetype at = 0; at < rows.size();) {
        const int last = rows.at(at);
        int first = last;
        while (++at < rows.size() && rows.at(at) == first - 1)
            first = rows.at(at);
        removeRange(first, last);
    }
}

void MessageModel::removeRange(int firstRow, int lastRow)
{
    beginRemoveRows({}, firstRow, lastRow);
    const qsizetype from = std::min(place(firstRow), place(lastRow));
    m_messages.remove(from, lastRow - firstRow + 1);
    endRemoveRows();
}

void MessageModel::setRules(const QList<Rule> &rules)
{
    m_rules.clear();
    for (const Rule &rule : rules)
        m_rules.insert(rule.id, rule);
    m_highlighter.setRules(rules);
    tellAll(Held);
}

void MessageModel::setAllowed(const QStringList &phrases)
{
    m_highlighter.setAllowed(phrases);
    tellAll(Held);
}

QList<Span> MessageModel::marks(int row) const
{
    const Message &shown = message(row);
    return m_highlighter.spansOf(shown.rule, shown.text);
}

void MessageModel::setPinned(MessageId id)
{
    m_pinned = id;
    tellAll(Pinned);
}

void MessageModel::setClaims(const QHash<MessageId, QString> &claims)
{
    m_claims = claims;
    tellAll(Claimed);
}

void MessageModel::setFliesAt(MessageId id, qint64 wallMs)
{
    if (m_fliesAt.size() >= limits::kRecent)
        m_fliesAt.removeIf([this](const auto &each) { return each.value() <= m_wall(); });
    m_fliesAt.insert(id, wallMs);
    tellAll(State);
}

void MessageModel::tellAll(Role role)
{
    if (!m_messages.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {role});
}

qsizetype MessageModel::place(int row) const
{
    return m_order == Order::OldestFirst ? row : m_messages.size() - 1 - row;
}

int MessageModel::rowAt(qsizetype place) const
{
    return static_cast<int>(m_order == Order::OldestFirst ? place : m_messages.size() - 1 - place);
}

qsizetype MessageModel::firstNotBefore(MessageId id) const
{
    return std::ranges::lower_bound(m_messages, id, {}, &Message::id) - m_messages.begin();
}

void MessageModel::trim()
{
    const auto extra = static_cast<int>(m_messages.size() - m_most);
    if (extra <= 0)
        return;
    const int first = m_order == Order::OldestFirst ? 0 : rowCount() - extra;
    removeRange(first, first + extra - 1);
}

QString MessageModel::state(const Message &message) const
{
    const qint64 left = m_fliesAt.value(message.id) - m_wall();
    if (left > 0 && progressOf(message) == Progress::Passed)
        return tr("flies in %1 s").arg((left + 999) / 1000);
    return wordedState(message, m_wall());
}

QString MessageModel::held(const Message &message) const
{
    if (!isStored(message.rule))
        return {};
    const auto rule = m_rules.constFind(message.rule);
    if (rule == m_rules.cend())
        return tr("by a rule since removed");
    if (rule->action == RuleAction::Tag)
        return {}; // it holds nothing; its tag is seen
    const QString how = foundAs(message, rule->pattern);
    return how.isEmpty() ? tr("rule: %1").arg(rule->pattern) : tr("rule: %1 (%2)").arg(rule->pattern, how);
}

// What was found in the text as it was sent: a rule that replaced it would find nothing in the one that is
// shown.
QString MessageModel::foundAs(const Message &message, const QString &pattern) const
{
    for (const Hit &hit : m_highlighter.hitsOf(message.rule, message.original)) {
        if (const QString how = wordedView(hit, message.original, pattern); !how.isEmpty())
            return how;
    }
    return {};
}

} // namespace barrage
