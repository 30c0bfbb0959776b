// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/server/figures.h"
#include "bench/server/wsframe.h"

#include <functional>
#include <string>

namespace barrage::bench {

// One simulated phone: a bare socket, the handshake, "hello", and frames.
class Phone
{
public:
    enum class Step { Away, Connecting, Upgrading, Entering, Inside };
    using OnText = std::function<void(Phone &, std::string_view)>;

    explicit Phone(int index)
        : m_index(index)
    {
    }

    int index() const { return m_index; }
    int descriptor() const { return m_descriptor; }
    Step step() const { return m_step; }
    bool isInside() const { return m_step == Step::Inside; }
    Nanoseconds since() const { return m_since; } // when it began to connect
    bool wantsToWrite() const { return m_step == Step::Connecting || !m_out.empty(); }

    // From 127.0.0.(2 + index % addresses), since a server may allow an address only so much.
    bool connect(uint16_t port, int addresses);
    void hangUp(bool reset);
    void send(std::string_view json);
    // False: it was thrown out.
    bool onReadable(const OnText &onText);
    bool onWritable();

private:
    bool takeUpgrade();
    void take(const WsFrame &frame, const OnText &onText);
    void enter(std::string_view welcome);
    void sayHello();
    bool flush();

    const int m_index;
    int m_descriptor = -1;
    Step m_step = Step::Away;
    Nanoseconds m_since = 0;
    uint16_t m_port = 0;
    std::string m_in;
    std::string m_out;
    std::string m_secret;
};

} // namespace barrage::bench
