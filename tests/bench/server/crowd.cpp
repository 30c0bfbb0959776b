// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/server/crowd.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include <sys/epoll.h>
#include <unistd.h>

namespace barrage::bench {

namespace {

constexpr Nanoseconds kPatience = 60 * kSecond;
constexpr std::string_view kMark = "\"text\":\"at "; // of an announcement that says when it was made

timespec timeUntil(Nanoseconds until)
{
    const Nanoseconds left = std::max<Nanoseconds>(0, until - now());
    return {left / kSecond, left % kSecond};
}

} // namespace

Crowd::Crowd(uint16_t port, int addresses)
    : m_port(port)
    , m_addresses(addresses)
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
{
    setOnText([](Phone &, std::string_view) {});
}

Crowd::~Crowd()
{
    leave(true);
    ::close(m_epoll);
}

void Crowd::watch(Phone &phone, int operation)
{
    epoll_event event {};
    event.events = EPOLLIN | (phone.wantsToWrite() ? uint32_t(EPOLLOUT) : 0);
    event.data.ptr = &phone;
    ::epoll_ctl(m_epoll, operation, phone.descriptor(), &event);
}

void Crowd::start(Phone &phone)
{
    if (phone.connect(m_port, m_addresses)) {
        watch(phone, EPOLL_CTL_ADD);
        return;
    }
    phone.hangUp(true);
    ++m_thrownOut;
}

Times Crowd::join(int count, int atOnce)
{
    m_joins = {};
    const int before = m_thrownOut;
    const Nanoseconds deadline = now() + kPatience;
    while (int(m_phones.size()) < count)
        m_phones.emplace_back(int(m_phones.size()));
    auto next = m_phones.begin();
    int started = m_inside;
    while (m_inside + m_thrownOut - before < count && now() < deadline) {
        while (next != m_phones.end() && started - m_inside - (m_thrownOut - before) < atOnce) {
            if (next->step() == Phone::Step::Away) {
                start(*next);
                ++started;
            }
            ++next;
        }
        wait(deadline);
    }
    return std::exchange(m_joins, {});
}

void Crowd::leave(bool reset)
{
    for (Phone &phone : m_phones)
        leaveOne(phone, reset);
}

void Crowd::leaveOne(Phone &phone, bool reset)
{
    m_inside -= phone.isInside() ? 1 : 0;
    phone.hangUp(reset);
}

void Crowd::say(Phone &phone, std::string_view json)
{
    phone.send(json);
    if (phone.wantsToWrite())
        watch(phone, EPOLL_CTL_MOD);
}

void Crowd::wait(Nanoseconds until)
{
    std::array<epoll_event, 512> events {};
    const timespec longest = timeUntil(until);
    const int count = ::epoll_pwait2(m_epoll, events.data(), int(events.size()), &longest, nullptr);
    for (int i = 0; i < count; ++i)
        onEvent(*static_cast<Phone *>(events[size_t(i)].data.ptr), events[size_t(i)].events);
}

void Crowd::onEvent(Phone &phone, uint32_t events)
{
    const bool wantedToWrite = phone.wantsToWrite();
    bool ok = phone.step() != Phone::Step::Away;
    if (ok && (events & EPOLLOUT))
        ok = phone.onWritable();
    if (ok && (events & (EPOLLIN | EPOLLHUP | EPOLLERR)))
        ok = phone.onReadable([this](Phone &from, std::string_view json) { onText(from, json); });
    if (!ok && phone.step() != Phone::Step::Away) {
        leaveOne(phone, true);
        ++m_thrownOut;
    } else if (phone.step() != Phone::Step::Away && phone.wantsToWrite() != wantedToWrite) {
        watch(phone, EPOLL_CTL_MOD);
    }
}

void Crowd::onText(Phone &phone, std::string_view json)
{
    const std::string_view command = fieldOf(json, "cmd");
    if (command == "announcement")
        return noteAnnouncement(json);
    if (command == "welcome") {
        ++m_inside;
        m_joins.add(now() - phone.since());
    }
    m_onText(phone, json);
}

void Crowd::noteAnnouncement(std::string_view json)
{
    const size_t at = json.find(kMark);
    if (at == std::string_view::npos)
        return;
    Nanoseconds made = 0;
    std::from_chars(json.data() + at + kMark.size(), json.data() + json.size(), made);
    m_announcements[made].add(now() - made);
}

} // namespace barrage::bench
