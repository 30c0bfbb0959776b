// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/server/crowd.h"

#include <sstream>
#include <vector>

namespace barrage::bench {

// What the load does when it is told to; each phase prints one line.
class Phases
{
public:
    Phases(uint16_t port, int addresses);

    // "join COUNT AT_ONCE", "leave", "saturate SECONDS", "rate PER_SECOND SECONDS", "listen SECONDS",
    // "churn COUNT AT_ONCE", "pages READERS SECONDS". False: none of these.
    bool run(const std::string &command);

private:
    void join(std::istream &arguments);
    void leave(std::istream &arguments);
    void saturate(std::istream &arguments);
    void rate(std::istream &arguments);
    void listen(std::istream &arguments);
    void churn(std::istream &arguments);
    void pages(std::istream &arguments);

    void say(Phone &phone, Nanoseconds due);
    void onAnswer(Phone &phone, std::string_view json, Nanoseconds until);
    void collect(Nanoseconds until);
    void report(Nanoseconds began, Nanoseconds ended);
    void addAnnouncements(Line &line);

    const uint16_t m_port;
    Crowd m_crowd;
    std::vector<Nanoseconds> m_due; // of each message said so far, by the number in its id; 0: answered
    Times m_acks;
    long m_open = 0; // said and not answered
    long m_twice = 0;
    long m_errors = 0;
};

} // namespace barrage::bench
