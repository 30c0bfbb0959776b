// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop/timers.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <algorithm>

namespace barrage {

void Timers::add(int id, std::chrono::milliseconds interval, Qt::TimerType type, QObject *object)
{
    remove(id);
    const Timer timer {interval, type, object, Clock::now() + interval, ++m_lastSerial};
    m_order.insert({timer.due, timer.serial, id});
    m_timers.emplace(id, timer);
}

bool Timers::remove(int id)
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end())
        return false;
    drop(found);
    return true;
}

bool Timers::removeAllOf(const QObject *object)
{
    const auto all = allOf(object);
    for (const auto &each : all)
        remove(each.timerId);
    return !all.isEmpty();
}

void Timers::drop(ById::iterator found)
{
    m_order.erase({found->second.due, found->second.serial, found->first});
    m_timers.erase(found);
}

QList<QAbstractEventDispatcher::TimerInfo> Timers::allOf(const QObject *object) const
{
    QList<QAbstractEventDispatcher::TimerInfo> all;
    for (const auto &[id, timer] : m_timers) {
        if (timer.object == object)
            all.append({id, static_cast<int>(timer.interval.count()), timer.type});
    }
    return all;
}

std::optional<Timers::Clock::duration> Timers::remaining(int id) const
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end())
        return {};
    return std::max(found->second.due - Clock::now(), Clock::duration::zero());
}

std::optional<Timers::Clock::duration> Timers::untilNext() const
{
    const auto next
        = std::ranges::find_if(m_order, [this](const Turn &t) { return !m_timers.at(t.id).firing; });
    if (next == m_order.end())
        return {};
    return std::max(next->due - Clock::now(), Clock::duration::zero());
}

QList<Timers::Turn> Timers::dueTurns() const
{
    QList<Turn> turns;
    const auto now = Clock::now();
    for (const Turn &turn : m_order) {
        if (turn.due > now)
            break;
        turns.append(turn);
    }
    return turns;
}

// What becomes due meanwhile waits for the next turn of the loop, so that timers of 0 ms leave time for
// others.
bool Timers::fire()
{
    bool fired = false;
    for (const Turn &turn : dueTurns())
        fired |= fireOne(turn);
    return fired;
}

bool Timers::fireOne(const Turn &turn)
{
    const auto found = m_timers.find(turn.id);
    if (found == m_timers.end() || found->second.serial != turn.serial || found->second.due != turn.due
        || found->second.firing)
        return false;
    moveOn(turn.id, found->second);
    found->second.firing = true;
    QTimerEvent event(turn.id);
    QCoreApplication::sendEvent(found->second.object, &event);
    const auto still = m_timers.find(turn.id); // it may be gone, or be another one
    if (still != m_timers.end() && still->second.serial == turn.serial)
        still->second.firing = false;
    return true;
}

void Timers::moveOn(int id, Timer &timer)
{
    m_order.erase({timer.due, timer.serial, id});
    const auto now = Clock::now();
    timer.due += timer.interval;
    if (timer.due <= now)
        timer.due = now + timer.interval;
    m_order.insert({timer.due, timer.serial, id});
}

} // namespace barrage
