// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/server/phases.h"

#include "bench/server/pagereaders.h"

#include <charconv>
#include <cstdio>
#include <utility>

namespace barrage::bench {

namespace {

constexpr Nanoseconds kPatience = 10 * kSecond; // for the last answers

struct Row
{
    const char *name;
    void (Phases::*run)(std::istream &);
};

template <typename T>
T next(std::istream &arguments)
{
    T value {};
    arguments >> value;
    return value;
}

std::string messageOf(size_t number)
{
    const std::string id = std::to_string(number);
    return R"({"cmd":"say","id":"m)" + id + R"(","text":"Hello from the hall, message )" + id
        + R"( 你好","color":"#ffcc00","mode":"scroll"})";
}

} // namespace

Phases::Phases(uint16_t port, int addresses)
    : m_port(port)
    , m_crowd(port, addresses)
{
}

bool Phases::run(const std::string &command)
{
    std::istringstream arguments(command);
    const auto name = next<std::string>(arguments);
    const Row rows[] = {
        {"join", &Phases::join},   {"leave", &Phases::leave}, {"saturate", &Phases::saturate},
        {"rate", &Phases::rate},   {"churn", &Phases::churn}, {"listen", &Phases::listen},
        {"pages", &Phases::pages},
    };
    for (const Row &row : rows) {
        if (name == row.name)
            return (this->*row.run)(arguments), true;
    }
    return false;
}

void Phases::join(std::istream &arguments)
{
    const int count = next<int>(arguments);
    const int atOnce = next<int>(arguments);
    const int before = m_crowd.thrownOut();
    const Nanoseconds began = now();
    Times joins = m_crowd.join(count, atOnce);
    const double seconds = double(now() - began) / double(kSecond);
    Line()
        .add("inside", m_crowd.inside())
        .add("thrown_out", m_crowd.thrownOut() - before)
        .add("per_second", double(joins.size()) / seconds)
        .add("join", joins)
        .print();
}

void Phases::leave(std::istream &)
{
    m_crowd.leave(false);
    Line().add("inside", m_crowd.inside()).print();
}

void Phases::say(Phone &phone, Nanoseconds due)
{
    m_due.push_back(due);
    ++m_open;
    m_crowd.say(phone, messageOf(m_due.size() - 1));
}

void Phases::onAnswer(Phone &phone, std::string_view json, Nanoseconds until)
{
    const std::string_view command = fieldOf(json, "cmd");
    if (command != "ack" && command != "error")
        return;
    const std::string_view id = fieldOf(json, "id");
    size_t number = 0;
    std::from_chars(id.data() + 1, id.data() + id.size(), number);
    if (command == "error") {
        if (++m_errors == 1)
            std::fprintf(stderr, "%.*s\n", int(json.size()), json.data());
    } else if (!id.empty() && number < m_due.size()) {
        const Nanoseconds due = std::exchange(m_due[number], 0);
        m_twice += due == 0;
        if (due != 0)
            m_acks.add(now() - due);
    }
    --m_open;
    if (const Nanoseconds at = now(); at < until)
        say(phone, at);
}

// Waits for the answers that are still on their way.
void Phases::collect(Nanoseconds until)
{
    m_crowd.setOnText([this](Phone &phone, std::string_view json) { onAnswer(phone, json, 0); });
    while (m_open > 0 && now() < until)
        m_crowd.wait(until);
}

void Phases::saturate(std::istream &arguments)
{
    const Nanoseconds began = now();
    const Nanoseconds until = began + next<int>(arguments) * kSecond;
    m_crowd.setOnText([this, until](Phone &phone, std::string_view json) { onAnswer(phone, json, until); });
    for (Phone &phone : m_crowd.phones()) {
        if (phone.isInside())
            say(phone, now());
    }
    while (now() < until)
        m_crowd.wait(until);
    collect(now() + kPatience);
    report(began, now());
}

// Open loop: what is due is said, whatever the answers; waiting for its turn counts.
void Phases::rate(std::istream &arguments)
{
    const Nanoseconds interval = kSecond / next<int>(arguments);
    const Nanoseconds began = now();
    const Nanoseconds until = began + next<int>(arguments) * kSecond;
    auto &phones = m_crowd.phones();
    size_t turn = 0;
    m_crowd.setOnText([this](Phone &phone, std::string_view json) { onAnswer(phone, json, 0); });
    for (Nanoseconds due = began; due < until;) {
        for (; due <= now() && due < until; due += interval) {
            Phone &phone = phones[turn++ * 7919 % phones.size()]; // all over the hall
            if (phone.isInside())
                say(phone, due);
        }
        m_crowd.wait(due);
    }
    collect(now() + kPatience);
    report(began, until);
}

void Phases::report(Nanoseconds began, Nanoseconds ended)
{
    Line line;
    line.add("acked", double(m_acks.size()))
        .add("per_second", double(m_acks.size()) * double(kSecond) / double(ended - began))
        .add("ack", m_acks)
        .add("lost", double(std::exchange(m_open, 0)))
        .add("errors", double(std::exchange(m_errors, 0)))
        .add("twice", double(std::exchange(m_twice, 0)));
    addAnnouncements(line);
    line.print();
    m_acks = {};
}

// Of each the time until the last phone had it; the median of those.
void Phases::addAnnouncements(Line &line)
{
    if (m_crowd.announcements().empty())
        return;
    Times last;
    size_t least = SIZE_MAX;
    for (auto &[made, times] : m_crowd.announcements()) {
        least = std::min(least, times.size());
        last.add(Nanoseconds(times.milliseconds(1) * 1e6));
    }
    line.add("announcements", double(last.size())).add("reached", double(least)).add("last", last);
    m_crowd.announcements().clear();
}

void Phases::listen(std::istream &arguments)
{
    const Nanoseconds until = now() + next<int>(arguments) * kSecond;
    m_crowd.setOnText([](Phone &, std::string_view) {});
    while (now() < until)
        m_crowd.wait(until);
    report(until - kSecond, until);
}

// Phones that come and go; every other one without saying goodbye.
void Phases::churn(std::istream &arguments)
{
    const int count = next<int>(arguments);
    const int atOnce = next<int>(arguments);
    const Nanoseconds began = now();
    const int before = m_crowd.thrownOut();
    int done = 0;
    while (done < count) {
        m_crowd.join(atOnce, atOnce);
        done += m_crowd.inside();
        m_crowd.leave(done % 2);
    }
    Line()
        .add("connected", done)
        .add("thrown_out", m_crowd.thrownOut() - before)
        .add("per_second", double(done) * double(kSecond) / double(now() - began))
        .print();
}

void Phases::pages(std::istream &arguments)
{
    PageReaders readers(m_port, next<int>(arguments));
    const Nanoseconds began = now();
    const long pages = readers.read(began + next<int>(arguments) * kSecond);
    Line().add("per_second", double(pages) * double(kSecond) / double(now() - began)).print();
}

} // namespace barrage::bench
