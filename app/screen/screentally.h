// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dropreason.h"
#include "core/ids.h"

#include <QHash>
#include <QList>
#include <QMap>

namespace barrage {

// What becomes of each message on several screens, as if they were one: it is shown when the first shows it,
// has left when none does any more, and is dropped when all have given it back and none has shown it. Screens
// are told apart by their numbers, at most 32. Lives on: the GUI thread.
class ScreenTally
{
public:
    static quint32 bitOf(int screen) { return 1U << static_cast<unsigned>(screen); }

    // These screens (a bit each) have it, and each will say what became of it. One that has it already may
    // say so only once.
    void fly(MessageId message, quint32 screens);
    // It is taken off all of them, who need say no more. True: one shows it.
    bool recall(MessageId message);

    struct Ended
    {
        QList<MessageId> left;
        QMap<DropReason, QList<MessageId>> dropped;
    };
    // Returns those that no other screen shows.
    QList<MessageId> onShown(int screen, const QList<MessageId> &messages);
    // None: they were shown, and no longer are.
    Ended onEnded(int screen, const QList<MessageId> &messages, DropReason reason);
    // The screen is no more.
    Ended onRemoved(int screen);

    qsizetype size() const { return m_entries.size(); }

private:
    struct Entry
    {
        quint32 open = 0;    // screens that have it
        quint32 showing = 0; // of them
        bool shown = false;  // ever
        DropReason reason = DropReason::None;
    };

    void end(Ended &ended, int screen, MessageId message, DropReason reason);

    QHash<MessageId, Entry> m_entries;
};

} // namespace barrage
