// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>

#include <chrono>
#include <optional>
#include <set>
#include <unordered_map>

namespace barrage {

// The timers of one thread, in the order in which they are due. Each fires at its interval or later, never
// earlier, whatever its Qt::TimerType; ticks that were missed are not made up for. Times are steady.
class Timers
{
public:
    using Clock = std::chrono::steady_clock;

    void add(int id, std::chrono::milliseconds interval, Qt::TimerType type, QObject *object);
    bool remove(int id);
    bool removeAllOf(const QObject *object);
    QList<QAbstractEventDispatcher::TimerInfo> allOf(const QObject *object) const;
    // Until it is due, not negative; nothing: there is no such timer.
    std::optional<Clock::duration> remaining(int id) const;
    // Until the next one is due, not negative; nothing: none will be. One that is just firing does not count.
    std::optional<Clock::duration> untilNext() const;
    // Fires what is due, each once. Returns whether there was any.
    bool fire();

private:
    struct Timer
    {
        std::chrono::milliseconds interval;
        Qt::TimerType type;
        QObject *object;
        Clock::time_point due;
        quint64 serial; // ids are used again
        bool firing = false;
    };
    // Of those due at the same time the first one added comes first.
    struct Turn
    {
        Clock::time_point due;
        quint64 serial;
        int id;
        auto operator<=>(const Turn &) const = default;
    };
    using ById = std::unordered_map<int, Timer>;

    QList<Turn> dueTurns() const;
    bool fireOne(const Turn &turn);
    void moveOn(int id, Timer &timer);
    void drop(ById::iterator found);

    ById m_timers;
    std::set<Turn> m_order;
    quint64 m_lastSerial = 0;
};

} // namespace barrage
