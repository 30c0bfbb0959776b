// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/history.h"

#include "core/limits.h"

#include <algorithm>

namespace barrage {

namespace {

template <typename Matches>
std::optional<Decision> lastWhere(const QList<Decision> &decisions, Matches matches)
{
    const auto found = std::find_if(decisions.crbegin(), decisions.crend(), matches);
    return found == decisions.crend() ? std::nullopt : std::optional(*found);
}

// What the room did by itself is nobody's to undo.
bool isUndoable(DecisionKind kind)
{
    return kind != DecisionKind::Hold && kind != DecisionKind::Undo && kind != DecisionKind::Unpin;
}

} // namespace

History::History(const QList<Decision> &record)
{
    for (const Decision &decision : record) {
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
    m_decisions.append(decision);
    if (m_decisions.size() > limits::kUndo)
        m_decisions.removeFirst();
}

void History::remove(const Decision &decision)
{
    const auto last = std::find(m_decisions.crbegin(), m_decisions.crend(), decision);
    if (last != m_decisions.crend())
        m_decisions.removeAt(std::distance(last, m_decisions.crend()) - 1);
}

std::optional<Decision> History::lastBy(const QString &seat) const
{
    return lastWhere(m_decisions, [&](const Decision &decision) { return decision.by == seat; });
}

std::optional<Decision> History::lastOn(MessageId message) const
{
    return lastWhere(m_decisions, [&](const Decision &decision) { return decision.message == message; });
}

void History::replayUndo(const Decision &undo)
{
    const auto undone = lastWhere(m_decisions, [&](const Decision &decision) {
        return decision.message == undo.message && decision.kind == undo.undone;
    });
    if (undone)
        remove(*undone);
}

} // namespace barrage
