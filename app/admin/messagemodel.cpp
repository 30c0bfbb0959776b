// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/messagemodel.h"

#include "admin/wording.h"

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
    case Original:
        return message.original == message.text ? QString() : message.original;
    case State:
        return wordedState(message, m_wall());
    case Color:
        return QColor::fromRgb(message.color);
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
    for (const Message &message : messages)
        put(message);
}

void MessageModel::take(MessageId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_messages.removeAt(place(row));
    endRemoveRows();
}

void MessageModel::setRules(const QList<Rule> &rules)
{
    m_rules.clear();
    for (const Rule &rule : rules)
        m_rules.insert(rule.id, rule.pattern);
    if (!m_messages.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {Held});
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
    while (m_messages.size() > m_most)
        take(m_messages.constFirst().id);
}

QString MessageModel::held(const Message &message) const
{
    if (!isStored(message.rule))
        return {};
    const QString pattern = m_rules.value(message.rule);
    return pattern.isEmpty() ? tr("by a rule since removed") : tr("rule: %1").arg(pattern);
}

} // namespace barrage
