// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QSet>

#include <deque>
#include <optional>

namespace barrage {

// Numbers what is told to senders about their messages, and remembers the newest limits::kNewsKept of it, so
// that a phone that comes back is told what it missed and nothing else. Lives on: the room thread.
class NewsLog
{
public:
    // The number of this piece of news, from 1.
    qint64 add(EquipmentId equipment, MessageId message);
    qint64 last() const { return m_last; }
    // The messages of this equipment that there is news about after number `known`. Nothing: that is too long
    // ago, or never was.
    std::optional<QSet<MessageId>> since(EquipmentId equipment, qint64 known) const;

private:
    struct News
    {
        EquipmentId equipment;
        MessageId message;
    };

    std::deque<News> m_news; // the last one has the number m_last
    qint64 m_last = 0;
};

} // namespace barrage
