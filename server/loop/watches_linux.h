// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <sys/epoll.h>

namespace barrage {

// Who waits for a descriptor, see Readiness. It may end its watch, and itself, within each of these. A
// connection that is closed or broken is told as both.
class ReadinessUser
{
public:
    virtual void onReadable() = 0;
    virtual void onWritable() = 0;

protected:
    ~ReadinessUser() = default;
};

// Which descriptors are watched, for what, and by whom: an epoll instance. A change of interest reaches the
// kernel just before the next wait, so that a write notifier switched on and off in between costs nothing;
// that nobody is interested any more reaches it at once, since the descriptor may be closed next and its
// number used again. Lives on: one thread.
class Watches
{
public:
    using Events = std::array<epoll_event, 512>;

    Watches();
    ~Watches();
    Q_DISABLE_COPY_MOVE(Watches)

    bool isValid() const { return m_epoll >= 0; }
    bool addWakeUp(int descriptor);

    void add(QSocketNotifier *notifier);
    void remove(QSocketNotifier *notifier);
    // For a user beside the notifiers; null: no more.
    void setUser(int descriptor, ReadinessUser *user, bool reading, bool writing);
    // Waits so long, for ever when there is none. What happened is in `events`.
    std::span<const epoll_event> wait(Events &events, std::optional<std::chrono::nanoseconds> longest);
    // Who is to be told of this kind of event now, or nullptr. A closed or broken connection concerns
    // everybody.
    QSocketNotifier *concerned(const epoll_event &event, QSocketNotifier::Type type) const;
    ReadinessUser *concernedUser(const epoll_event &event, uint32_t asked) const;
    // Whether notifiers watch it too.
    bool hasNotifiers(const epoll_event &event) const;

private:
    // Of a line of the processor's cache each: thousands are looked at in turn.
    struct alignas(64) Watch
    {
        std::array<QSocketNotifier *, 3> notifiers = {}; // by type
        ReadinessUser *user = nullptr;
        uint32_t userEvents = 0;
        uint32_t applied = 0; // what the kernel knows
        bool changed = false; // is in m_changed
    };

    static uint32_t wanted(const Watch &watch);
    static bool isMeant(const Watch &watch, const epoll_event &event, uint32_t asked);
    Watch &watchOf(qintptr descriptor);
    void change(int descriptor, Watch &watch);
    void applyChanges();
    void apply(int descriptor, Watch &watch);

    const int m_epoll;
    std::vector<Watch> m_watches; // by descriptor: the system gives the lowest free number
    std::vector<int> m_changed;
};

} // namespace barrage
