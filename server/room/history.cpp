// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/history.h"

#include "core/limits.h"

#include <algorithm>

namespace barrage {

namespace {

// What the room did by itself is nobody's to undo.
bool isUndoable(DecisionKind kind)
{
    return kind != DecisionKind::Hold && kind != DecisionKind::Undo && kind != DecisionKind::Unpin;
}

} // namespace

History::History(const QList<Decision> &record)
{
    for (const Decision &decision : record) {
        beginStep();
        if (decision.kind == DecisionKind::Undo)
            replayUndo(decision);
        else
            add(decision);
    }
}

void History::add(const Decision &decision)
{
    if (!isUndoable(decision.kind))
        return;
    m_entries.append({decision, m_step});
    if (m_entries.size() > limits::kWaiting) // a step may be the whole queue
        m_entries.removeFirst();
}

void History::remove(const Decision &decision)
{
    const auto last = std::find_if(m_entries.crbegin(), m_entries.crend(),
                                   [&](const Entry &each) { return each.decision == decision; });
    if (last != m_entries.crend())
        m_entries.removeAt(std::distance(last, m_entries.crend()) - 1);
}

QList<Decision> History::lastStepBy(const QString &seat) const
{
    const auto last = std::find_if(m_entries.crbegin(), m_entries.crend(),
                                   [&](const Entry &each) { return each.decision.by == seat; });
    QList<Decision> step;
    for (auto each = last; each != m_entries.crend() && each->step == last->step; ++each)
        step.append(each->decision);
    return step;
}

std::optional<Decision> History::lastOn(MessageId message) const
{
    const auto last = std::find_if(m_entries.crbegin(), m_entries.crend(),
                                   [&](const Entry &each) { return each.decision.message == message; });
    return last == m_entries.crend() ? std::nullopt : std::optional(last->decision);
}

void History::replayUndo(const Decision &undo)
{
    const auto undone = std::find_if(m_entries.crbegin(), m_entries.crend(), [&](const Entry &each) {
        return each.decision.message == undo.message && each.decision.kind == undo.undone;
    });
    if (undone != m_entries.crend())
        remove(Decision(undone->decision));
}

} // namespace barrage
