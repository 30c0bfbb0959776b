// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop/watches_linux.h"

#include <algorithm>
#include <cerrno>
#include <utility>

#include <unistd.h>

namespace barrage {

namespace {

// By QSocketNotifier::Type. What the kernel tells unasked comes on top.
constexpr std::array<uint32_t, 3> kAsked = {EPOLLIN, EPOLLOUT, EPOLLPRI};
constexpr uint32_t kUnasked = EPOLLHUP | EPOLLERR;

int milliseconds(std::optional<std::chrono::nanoseconds> longest)
{
    if (!longest)
        return -1;
    const auto ms = std::chrono::ceil<std::chrono::milliseconds>(*longest).count();
    return static_cast<int>(std::min<qint64>(ms, 3'600'000));
}

} // namespace

Watches::Watches()
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
{
}

Watches::~Watches()
{
    if (isValid())
        ::close(m_epoll);
}

bool Watches::addWakeUp(int descriptor)
{
    epoll_event event {.events = EPOLLIN, .data = {.fd = descriptor}};
    return ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event) == 0;
}

Watches::Watch &Watches::watchOf(qintptr descriptor)
{
    const auto place = static_cast<size_t>(descriptor);
    if (place >= m_watches.size())
        m_watches.resize(place + 1);
    return m_watches[place];
}

void Watches::add(QSocketNotifier *notifier)
{
    Watch &watch = watchOf(notifier->socket());
    watch.notifiers[notifier->type()] = notifier;
    change(static_cast<int>(notifier->socket()), watch);
}

void Watches::remove(QSocketNotifier *notifier)
{
    Watch &watch = watchOf(notifier->socket());
    if (watch.notifiers[notifier->type()] != notifier)
        return;
    watch.notifiers[notifier->type()] = nullptr;
    change(static_cast<int>(notifier->socket()), watch);
}

void Watches::setUser(int descriptor, ReadinessUser *user, bool reading, bool writing)
{
    Watch &watch = watchOf(descriptor);
    watch.user = user;
    watch.userEvents = (reading ? kAsked[0] : 0) | (writing ? kAsked[1] : 0);
    change(descriptor, watch);
}

uint32_t Watches::wanted(const Watch &watch)
{
    uint32_t events = watch.userEvents;
    for (size_t type = 0; type < kAsked.size(); ++type)
        events |= watch.notifiers[type] ? kAsked[type] : 0;
    return events;
}

void Watches::change(int descriptor, Watch &watch)
{
    if (wanted(watch) == 0)
        apply(descriptor, watch);
    else if (!std::exchange(watch.changed, true))
        m_changed.push_back(descriptor);
}

void Watches::applyChanges()
{
    for (const int descriptor : m_changed) {
        Watch &watch = m_watches[static_cast<size_t>(descriptor)];
        watch.changed = false;
        apply(descriptor, watch);
    }
    m_changed.clear();
}

// A descriptor that was closed while it was watched has left the epoll instance by itself: its next use is
// added.
void Watches::apply(int descriptor, Watch &watch)
{
    const uint32_t events = wanted(watch);
    if (events == watch.applied)
        return;
    epoll_event event {.events = events, .data = {.fd = descriptor}};
    const int operation = events == 0 ? EPOLL_CTL_DEL : watch.applied == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
    int result = ::epoll_ctl(m_epoll, operation, descriptor, &event);
    if (result != 0 && operation == EPOLL_CTL_MOD && errno == ENOENT)
        result = ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event);
    else if (result != 0 && operation == EPOLL_CTL_ADD && errno == EEXIST)
        result = ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, descriptor, &event);
    watch.applied = events;
    if (result != 0 && operation != EPOLL_CTL_DEL)
        qErrnoWarning("descriptor %d can't be watched", descriptor);
}

std::span<const epoll_event> Watches::wait(Events &events, std::optional<std::chrono::nanoseconds> longest)
{
    applyChanges();
    const int count
        = ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), milliseconds(longest));
    return {events.data(), count > 0 ? static_cast<size_t>(count) : 0};
}

// Who came after the wait is not meant: the number may be that of another descriptor by now.
bool Watches::isMeant(const Watch &watch, const epoll_event &event, uint32_t asked)
{
    return (watch.applied & asked) != 0 && (event.events & (asked | kUnasked)) != 0;
}

QSocketNotifier *Watches::concerned(const epoll_event &event, QSocketNotifier::Type type) const
{
    const Watch &watch = m_watches[static_cast<size_t>(event.data.fd)];
    return isMeant(watch, event, kAsked[type]) ? watch.notifiers[type] : nullptr;
}

ReadinessUser *Watches::concernedUser(const epoll_event &event, uint32_t asked) const
{
    const Watch &watch = m_watches[static_cast<size_t>(event.data.fd)];
    return (watch.userEvents & asked) && isMeant(watch, event, asked) ? watch.user : nullptr;
}

bool Watches::hasNotifiers(const epoll_event &event) const
{
    const Watch &watch = m_watches[static_cast<size_t>(event.data.fd)];
    return std::ranges::any_of(watch.notifiers, [](const QSocketNotifier *each) { return each != nullptr; });
}

} // namespace barrage
