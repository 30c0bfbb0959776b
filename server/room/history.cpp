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
    append({decision, m_step});
}

void History::add(const Silencing &silencing)
{
    beginStep();
    append({silencing, m_step});
}

void History::append(Entry entry)
{
    m_entries.append(std::move(entry));
    if (m_entries.size() > limits::kWaiting) // a step may be the whole queue
        m_entries.removeFirst();
}

const QString &History::seatOf(const Entry &entry)
{
    return std::visit([](const auto &what) -> const QString & { return what.by; }, entry.what);
}

bool History::isOn(const Entry &entry, MessageId message)
{
    const auto *decision = std::get_if<Decision>(&entry.what);
    return decision && decision->message == message;
}

template <typename What>
void History::removeLast(const What &what)
{
    const auto last = std::find_if(m_entries.crbegin(), m_entries.crend(), [&](const Entry &each) {
        const auto *held = std::get_if<What>(&each.what);
        return held && *held == what;
    });
    if (last != m_entries.crend())
        m_entries.removeAt(std::distance(last, m_entries.crend()) - 1);
}

void History::remove(const Decision &decision)
{
    removeLast(decision);
}

void History::remove(const Silencing &silencing)
{
    removeLast(silencing);
}

Step History::lastStepBy(const QString &seat) const
{
    const auto last = std::find_if(m_entries.crbegin(), m_entries.crend(),
                                   [&](const Entry &each) { return seatOf(each) == seat; });
    Step step;
    for (auto each = last; each != m_entries.crend() && each->step == last->step; ++each) {
        if (const auto *decision = std::get_if<Decision>(&each->what))
            step.decisions.append(*decision);
        else
            step.silencing = std::get<Silencing>(each->what);
    }
    return step;
}

std::optional<Decision> History::lastOn(MessageId message) const
{
    const auto last = std::find_if(m_entries.crbegin(), m_entries.crend(),
                                   [&](const Entry &each) { return isOn(each, message); });
    return last == m_entries.crend() ? std::nullopt : std::optional(std::get<Decision>(last->what));
}

void History::replayUndo(const Decision &undo)
{
    const auto undone = std::find_if(m_entries.crbegin(), m_entries.crend(), [&](const Entry &each) {
        return isOn(each, undo.message) && std::get<Decision>(each.what).kind == undo.undone;
    });
    if (undone != m_entries.crend())
        remove(Decision(std::get<Decision>(undone->what)));
}

} // namespace barrage
