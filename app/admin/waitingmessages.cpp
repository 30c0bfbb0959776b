// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/waitingmessages.h"

#include "admin/messagemodel.h"

#include <algorithm>
#include <utility>

namespace barrage {

WaitingMessages::WaitingMessages(MessageModel &listed, QObject *parent)
    : QObject(parent)
    , m_listed(listed)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(kSettleMs);
    connect(&m_settling, &QTimer::timeout, this, &WaitingMessages::settle);
}

int WaitingMessages::count() const
{
    return m_listed.rowCount() + static_cast<int>(m_fresh.size() + m_aside.size());
}

bool WaitingMessages::areSettled(const QList<MessageId> &messages) const
{
    return std::ranges::none_of(messages, [this](MessageId id) { return m_unsettled.contains(id); });
}

void WaitingMessages::reset(const QList<Message> &waiting)
{
    m_fresh.clear();
    m_aside.clear();
    m_search.clear();
    m_listed.reset(waiting);
    emit changed();
}

void WaitingMessages::apply(const QList<Message> &messages)
{
    QList<MessageId> decided;
    for (const Message &message : messages) {
        if (message.status == CheckStatus::Waiting)
            put(message);
        else
            decided.append(message.id);
    }
    take(decided);
    fill();
    emit changed();
}

void WaitingMessages::put(const Message &message)
{
    if (m_listed.contains(message.id))
        m_listed.put(message);
    else if (m_aside.contains(message.id))
        m_aside.insert(message.id, message);
    else
        add(message);
}

// What is older than something listed comes back (a decision was undone, a bullet was held): it takes its old
// place. Everything else is new.
void WaitingMessages::add(const Message &message)
{
    const int rows = m_listed.rowCount();
    const bool comesBack = rows > 0 && message.id < m_listed.message(rows - 1).id && !isSearched();
    if (!comesBack) {
        m_fresh.insert(message.id, message);
        return;
    }
    m_unsettled.insert(message.id);
    m_settling.start();
    m_listed.put(message);
}

void WaitingMessages::take(const QList<MessageId> &decided)
{
    for (const MessageId id : decided) {
        m_fresh.remove(id);
        m_aside.remove(id);
        m_unsettled.remove(id);
    }
    emit leaving(decided);
    m_listed.take(decided);
}

void WaitingMessages::fill()
{
    if (m_listed.rowCount() > 0 || m_fresh.isEmpty() || isSearched())
        return;
    for (auto each = m_fresh.keyBegin(); each != m_fresh.keyEnd(); ++each)
        m_unsettled.insert(*each);
    m_settling.start();
    listFresh();
}

void WaitingMessages::bringIn()
{
    listFresh();
    emit changed();
}

void WaitingMessages::listFresh()
{
    QList<Message> listed;
    const QMap<MessageId, Message> fresh = std::exchange(m_fresh, {});
    for (const Message &each : fresh) {
        if (matches(each))
            listed.append(each);
        else
            m_aside.insert(each.id, each);
    }
    m_listed.append(listed);
}

void WaitingMessages::search(const QString &text)
{
    m_search = text;
    QList<Message> all = m_aside.values();
    for (int row = 0; row < m_listed.rowCount(); ++row)
        all.append(m_listed.message(row));
    m_aside.clear();
    const auto others = std::ranges::partition(all, [this](const Message &each) { return matches(each); });
    for (const Message &each : others)
        m_aside.insert(each.id, each);
    all.erase(others.begin(), others.end());
    m_listed.reset(all);
    emit changed();
}

bool WaitingMessages::matches(const Message &message) const
{
    return m_search.isEmpty() || message.text.contains(m_search, Qt::CaseInsensitive)
        || message.original.contains(m_search, Qt::CaseInsensitive)
        || message.fromName.contains(m_search, Qt::CaseInsensitive);
}

void WaitingMessages::settle()
{
    m_unsettled.clear();
    emit settled();
}

} // namespace barrage
