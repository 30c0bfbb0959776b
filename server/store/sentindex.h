// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QHash>
#include <QList>
#include <QString>

#include <deque>
#include <utility>

namespace barrage {

class Connection;

// Which message a sender sent under which client id: what keeps a resend from being stored twice. Senders
// come in no order, so that in an index of the database each message of a crowd would dirty a page of its
// own, and pages are what a commit costs. Therefore new ones are kept here, and filed in the table `sent`
// later: when it is calm, or when there are limits::kUnfiled. Those that are not filed are read again when
// the file is opened. Lives on: the store thread. Errors: those of storeerror.h.
class SentIndex
{
public:
    // Of this file from now on.
    Status open(Connection &database);

    // Zero: there is none.
    Result<MessageId> find(Connection &database, EquipmentId from, const QString &clientId) const;
    // The newest of a sender first, at most so many.
    Result<QList<MessageId>> newest(Connection &database, EquipmentId from, int most) const;

    // Messages are added within a transaction. They stay if keep() follows, after its commit, and not
    // forget().
    void add(EquipmentId from, const QString &clientId, MessageId message);
    void keep() { m_added = 0; }
    void forget();

    qsizetype unfiled() const { return std::ssize(m_oldestFirst); }
    // Files the oldest limits::kFilingSlice, and as many as are beyond limits::kUnfiled, in a transaction of
    // its own.
    Status fileSome(Connection &database);

private:
    using Key = std::pair<qint64, QString>; // of a sender

    MessageId fileableUntil() const;
    void dropUntil(MessageId last);

    QHash<Key, MessageId> m_unfiled;
    QHash<qint64, QList<MessageId>> m_of;                // the same, of each sender, the oldest first
    std::deque<std::pair<Key, MessageId>> m_oldestFirst; // the same
    std::size_t m_added = 0;                             // of the newest, not kept yet
};

} // namespace barrage
