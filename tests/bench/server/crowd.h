// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/server/phone.h"

#include <deque>
#include <map>

namespace barrage::bench {

// All phones of the load, on one epoll instance.
class Crowd
{
public:
    Crowd(uint16_t port, int addresses);
    ~Crowd();

    // Lets phones come in until there are so many, `atOnce` on their way at the same time.
    Times join(int count, int atOnce);
    void leave(bool reset);
    void leaveOne(Phone &phone, bool reset);

    int inside() const { return m_inside; }
    int thrownOut() const { return m_thrownOut; }
    std::deque<Phone> &phones() { return m_phones; }
    void say(Phone &phone, std::string_view json);

    // Lets happen what happens until then, or sooner if there was something.
    void wait(Nanoseconds until);
    void setOnText(Phone::OnText onText) { m_onText = std::move(onText); }
    // The times that announcements took to each phone, by the moment of the announcement.
    std::map<Nanoseconds, Times> &announcements() { return m_announcements; }

private:
    void start(Phone &phone);
    void watch(Phone &phone, int operation);
    void onEvent(Phone &phone, uint32_t events);
    void onText(Phone &phone, std::string_view json);
    void noteAnnouncement(std::string_view json);

    const uint16_t m_port;
    const int m_addresses;
    const int m_epoll;
    std::deque<Phone> m_phones; // never moved: epoll keeps pointers
    int m_inside = 0;
    int m_thrownOut = 0;
    Times m_joins;
    Phone::OnText m_onText;
    std::map<Nanoseconds, Times> m_announcements;
};

} // namespace barrage::bench
