// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loop/gathering.h"
#include "loop/timers.h"
#include "loop/wakeup_linux.h"
#include "loop/watches_linux.h"

#include <QAbstractEventDispatcher>

#include <atomic>

namespace barrage {

// Qt's event loop on epoll. Made of Qt's public interface alone.
// Lives on: the thread it is given to, which owns it; wakeUp() and interrupt() may be called from any thread.
class EpollDispatcher : public QAbstractEventDispatcher
{
    Q_OBJECT

public:
    explicit EpollDispatcher(QObject *parent = nullptr);

    // Whether the system had the descriptors it needs.
    bool isValid() const { return m_valid; }

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    // See Readiness.
    void watch(int descriptor, ReadinessUser *user, bool reading, bool writing);
    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;
    void registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject *object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int timerId) override;
    void wakeUp() override;
    void interrupt() override;

private:
    using Longest = std::optional<std::chrono::nanoseconds>;

    Longest longestWait(QEventLoop::ProcessEventsFlags flags) const;
    bool gathers(Longest longest);
    bool waitAndTell(QEventLoop::ProcessEventsFlags flags);
    void waitWithoutSockets(Longest longest);
    bool tellAll(std::span<const epoll_event> events);
    bool tell(const epoll_event &event);
    bool tellUser(const epoll_event &event);
    bool tellNotifiers(const epoll_event &event);

    Watches m_watches;
    Timers m_timers;
    WakeUp m_wakeUp;
    Gathering m_gathering;
    bool m_valid;
    bool m_wokenByItself = false;
    std::atomic<bool> m_interrupted = false;
    quint64 m_turn = 0; // counts the waits, those of nested loops too
};

} // namespace barrage
