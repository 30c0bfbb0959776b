// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/screentally.h"

#include <utility>

namespace barrage {

namespace {

// What the operator took off may fly again. A full screen has the last word, or one that is unplugged would
// send everything back to the queue.
DropReason weightier(DropReason before, DropReason now)
{
    const bool mayFlyAgain = now == DropReason::Cleared || now == DropReason::Hidden;
    return before != DropReason::None && mayFlyAgain ? before : now;
}

} // namespace

void ScreenTally::fly(MessageId message, quint32 screens)
{
    m_entries[message].open |= screens;
}

bool ScreenTally::recall(MessageId message)
{
    return m_entries.take(message).showing != 0;
}

QList<MessageId> ScreenTally::onShown(int screen, const QList<MessageId> &messages)
{
    QList<MessageId> first;
    for (const MessageId message : messages) {
        const auto entry = m_entries.find(message);
        if (entry == m_entries.end())
            continue;
        if (std::exchange(entry->showing, entry->showing | bitOf(screen)) == 0)
            first += message;
        entry->shown = true;
    }
    return first;
}

ScreenTally::Ended ScreenTally::onEnded(int screen, const QList<MessageId> &messages, DropReason reason)
{
    Ended ended;
    for (const MessageId message : messages)
        end(ended, screen, message, reason);
    return ended;
}

ScreenTally::Ended ScreenTally::onRemoved(int screen)
{
    return onEnded(screen, m_entries.keys(), DropReason::Hidden);
}

void ScreenTally::end(Ended &ended, int screen, MessageId message, DropReason reason)
{
    const auto entry = m_entries.find(message);
    if (entry == m_entries.end() || !(entry->open & bitOf(screen)))
        return;
    const bool wasShowing = entry->showing != 0;
    entry->open &= ~bitOf(screen);
    entry->showing &= ~bitOf(screen);
    entry->reason = weightier(entry->reason, reason);
    if (wasShowing && entry->showing == 0)
        ended.left += message;
    if (entry->open != 0)
        return;
    if (!entry->shown)
        ended.dropped[entry->reason] += message;
    m_entries.erase(entry);
}

} // namespace barrage
