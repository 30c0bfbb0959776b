// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision.h"

#include <QList>

#include <optional>

namespace barrage {

// The newest decisions that can still be undone, at most limits::kWaiting, in steps: what was decided on
// several messages at once is undone at once. Decisions on the record are a step each.
class History
{
public:
    // From what is on the record, oldest first: what was undone since is left out.
    explicit History(const QList<Decision> &record);

    void beginStep() { ++m_step; }
    void add(const Decision &decision);
    void remove(const Decision &decision);
    QList<Decision> lastStepBy(const QString &seat) const; // newest first; empty: there is none
    std::optional<Decision> lastOn(MessageId message) const;

private:
    struct Entry
    {
        Decision decision;
        quint64 step;
    };

    void replayUndo(const Decision &undo);

    QList<Entry> m_entries; // oldest first
    quint64 m_step = 0;
};

} // namespace barrage
