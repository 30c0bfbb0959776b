// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sentindex.h"

#include "core/limits.h"
#include "store/connection.h"
#include "store/rows.h"

#include <algorithm>

namespace barrage {

namespace {

using namespace Qt::StringLiterals;

struct Sent
{
    MessageId message;
    EquipmentId from;
    QString clientId;
};

Sent sent(const Row &row)
{
    return {MessageId(row.number(0)), EquipmentId(row.number(1)), row.text(2)};
}

MessageId messageId(const Row &row)
{
    return MessageId(row.number(0));
}

} // namespace

Status SentIndex::open(Connection &database)
{
    m_unfiled.clear();
    m_of.clear();
    m_oldestFirst.clear();
    const auto unfiled = database.rows("sent_unfiled"_L1, {}, &sent);
    if (!unfiled)
        return unfiled.error();
    for (const Sent &each : unfiled.value())
        add(each.from, each.clientId, each.message);
    keep();
    return Done {};
}

Result<MessageId> SentIndex::find(Connection &database, EquipmentId from, const QString &clientId) const
{
    if (const MessageId unfiled = m_unfiled.value({number(from), clientId}); isStored(unfiled))
        return unfiled;
    const auto filed = database.rows("sent_find"_L1, {rows::value(from), rows::value(clientId)}, &messageId);
    return filed ? Result<MessageId>(filed.value().value(0)) : filed.error();
}

// What is not filed is newer than what is.
Result<QList<MessageId>> SentIndex::newest(Connection &database, EquipmentId from, int most) const
{
    const QList<MessageId> unfiled = m_of.value(number(from));
    QList<MessageId> ids(unfiled.crbegin(), unfiled.crbegin() + std::min<qsizetype>(unfiled.size(), most));
    if (ids.size() == most)
        return ids;
    const auto filed = database.rows("sent_newest"_L1,
                                     {rows::value(from), rows::value(qint64(most - ids.size()))}, &messageId);
    return filed ? Result<QList<MessageId>>(ids + filed.value()) : filed.error();
}

// The first message under a client id is the one that counts.
void SentIndex::add(EquipmentId from, const QString &clientId, MessageId message)
{
    const Key key(number(from), clientId);
    MessageId &known = m_unfiled[key];
    if (isStored(known))
        return;
    known = message;
    m_of[key.first].append(message);
    m_oldestFirst.emplace_back(key, message);
    ++m_added;
}

void SentIndex::forget()
{
    for (; m_added > 0; --m_added) {
        const Key &newest = m_oldestFirst.back().first;
        const auto of = m_of.find(newest.first);
        of->removeLast();
        if (of->isEmpty())
            m_of.erase(of);
        m_unfiled.remove(newest);
        m_oldestFirst.pop_back();
    }
}

Status SentIndex::fileSome(Connection &database)
{
    if (m_oldestFirst.empty())
        return Done {};
    const MessageId last = fileableUntil();
    Status status = database.run("begin"_L1);
    if (status)
        status = database.run("sent_file"_L1, {rows::value(last)});
    if (status)
        status = database.run("sent_filed"_L1, {rows::value(last)});
    if (status)
        status = database.run("commit"_L1);
    if (status)
        dropUntil(last);
    return status;
}

MessageId SentIndex::fileableUntil() const
{
    const qsizetype beyond = unfiled() - limits::kUnfiled;
    const qsizetype count = std::min(unfiled(), std::max<qsizetype>(limits::kFilingSlice, beyond));
    return m_oldestFirst[static_cast<std::size_t>(count - 1)].second;
}

void SentIndex::dropUntil(MessageId last)
{
    while (!m_oldestFirst.empty() && m_oldestFirst.front().second <= last) {
        const Key &oldest = m_oldestFirst.front().first;
        const auto of = m_of.find(oldest.first);
        of->removeFirst();
        if (of->isEmpty())
            m_of.erase(of);
        m_unfiled.remove(oldest);
        m_oldestFirst.pop_front();
    }
}

} // namespace barrage
