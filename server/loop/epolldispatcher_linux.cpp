// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop/epolldispatcher_linux.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>

#include <poll.h>

namespace barrage {

namespace {

using std::chrono::milliseconds;
using std::chrono::nanoseconds;

} // namespace

EpollDispatcher::EpollDispatcher(QObject *parent)
    : QAbstractEventDispatcher(parent)
    , m_valid(m_watches.isValid() && m_wakeUp.descriptor() >= 0 && m_watches.addWakeUp(m_wakeUp.descriptor()))
{
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_interrupted = false;
    m_wokenByItself = false; // before sending: what is posted from now on asks for another turn
    emit awake();
    QCoreApplication::sendPostedEvents();
    if (m_interrupted)
        return false;
    const bool told = waitAndTell(flags);
    const bool fired = !flags.testFlag(QEventLoop::X11ExcludeTimers) && m_timers.fire();
    return told || fired;
}

EpollDispatcher::Longest EpollDispatcher::longestWait(QEventLoop::ProcessEventsFlags flags) const
{
    if (m_wokenByItself || !flags.testFlag(QEventLoop::WaitForMoreEvents))
        return nanoseconds::zero();
    return flags.testFlag(QEventLoop::X11ExcludeTimers) ? Longest() : m_timers.untilNext();
}

bool EpollDispatcher::waitAndTell(QEventLoop::ProcessEventsFlags flags)
{
    if (longestWait(flags) != nanoseconds::zero())
        emit aboutToBlock(); // whose receivers may have posted or started something
    ++m_turn;
    if (flags.testFlag(QEventLoop::ExcludeSocketNotifiers)) {
        waitWithoutSockets(longestWait(flags));
        return false;
    }
    const Longest longest = longestWait(flags);
    if (flags.testFlag(QEventLoop::WaitForMoreEvents) && gathers(longest))
        return false;
    Watches::Events events;
    const auto happened = m_watches.wait(events, longest);
    if (longest != nanoseconds::zero() || !happened.empty())
        m_gathering.woke(Gathering::Clock::now(), happened.size());
    return tellAll(happened);
}

// Whether it is too early to look, and if so, until it is not or there is something else to do. Neither
// timers nor other threads are made to wait: what those post comes in batches already.
bool EpollDispatcher::gathers(Longest longest)
{
    const nanoseconds pause = m_gathering.pause(Gathering::Clock::now());
    if (pause <= nanoseconds::zero())
        return false;
    pollfd woken {.fd = m_wakeUp.descriptor(), .events = POLLIN, .revents = 0};
    const timespec wait {0, std::min(pause, longest.value_or(pause)).count()}; // less than a second
    if (::ppoll(&woken, 1, &wait, nullptr) > 0)
        m_wakeUp.drain();
    return true;
}

// Those that are ready would be told again and again: they are not even looked at.
void EpollDispatcher::waitWithoutSockets(Longest longest)
{
    pollfd woken {.fd = m_wakeUp.descriptor(), .events = POLLIN, .revents = 0};
    const auto ms = longest ? std::chrono::ceil<milliseconds>(*longest).count() : -1;
    if (::poll(&woken, 1, static_cast<int>(std::min<qint64>(ms, 3'600'000))) > 0)
        m_wakeUp.drain();
}

// What a nested loop has waited for again is newer than what is left here, and was told by it.
bool EpollDispatcher::tellAll(std::span<const epoll_event> events)
{
    bool told = false;
    const quint64 turn = m_turn;
    for (const epoll_event &event : events) {
        if (m_turn != turn)
            break;
        if (event.data.fd == m_wakeUp.descriptor())
            m_wakeUp.drain();
        else
            told |= tell(event);
    }
    return told;
}

bool EpollDispatcher::tell(const epoll_event &event)
{
    const bool told = tellUser(event);
    return m_watches.hasNotifiers(event) ? tellNotifiers(event) || told : told;
}

bool EpollDispatcher::tellUser(const epoll_event &event)
{
    ReadinessUser *reader = m_watches.concernedUser(event, EPOLLIN);
    if (reader)
        reader->onReadable();
    // Looked up now: who was told may have ended.
    ReadinessUser *writer = m_watches.concernedUser(event, EPOLLOUT);
    if (writer)
        writer->onWritable();
    return reader || writer;
}

bool EpollDispatcher::tellNotifiers(const epoll_event &event)
{
    bool told = false;
    for (const auto type : {QSocketNotifier::Exception, QSocketNotifier::Read, QSocketNotifier::Write}) {
        // Looked up each time: who is told may remove the next one.
        if (QSocketNotifier *notifier = m_watches.concerned(event, type)) {
            QEvent activation(QEvent::SockAct);
            QCoreApplication::sendEvent(notifier, &activation);
            told = true;
        }
    }
    return told;
}

void EpollDispatcher::watch(int descriptor, ReadinessUser *user, bool reading, bool writing)
{
    m_watches.setUser(descriptor, user, reading, writing);
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    m_watches.add(notifier);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    m_watches.remove(notifier);
}

void EpollDispatcher::registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject *object)
{
    m_timers.add(timerId, milliseconds(interval), timerType, object);
}

bool EpollDispatcher::unregisterTimer(int timerId)
{
    return m_timers.remove(timerId);
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    return m_timers.removeAllOf(object);
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    return m_timers.allOf(object);
}

int EpollDispatcher::remainingTime(int timerId)
{
    const auto left = m_timers.remaining(timerId);
    return left ? static_cast<int>(std::chrono::ceil<milliseconds>(*left).count()) : -1;
}

// A thread that runs needs no waking: it only has to know that there is something to do before it sleeps.
void EpollDispatcher::wakeUp()
{
    if (QThread::currentThread() == thread())
        m_wokenByItself = true;
    else
        m_wakeUp.ask();
}

void EpollDispatcher::interrupt()
{
    m_interrupted = true;
    wakeUp();
}

} // namespace barrage
