// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/server/floorstore.h"
#include "bench/server/wsframe.h"

#include <unordered_map>

namespace barrage::bench {

// The least that a durable server can be: bare epoll, frames, one post a turn to the store, and its answers.
// No limits, no rules, nothing checked.
class FloorServer
{
public:
    explicit FloorServer(const QString &path);

    uint16_t listen();
    [[noreturn]] void run();

private:
    struct Peer
    {
        std::string in;
        EquipmentId equipment {};
        bool upgraded = false;
    };

    void accept();
    void read(int descriptor);
    void upgrade(int descriptor, Peer &peer);
    void takeFrames(int descriptor, Peer &peer);
    void take(int descriptor, const Peer &peer, std::string_view json);
    void answerAll();
    void answer(const Committed &committed);
    void watch(int descriptor);

    const int m_epoll;
    int m_listener = -1;
    FloorStore m_store;
    std::unordered_map<int, Peer> m_peers;
    QList<Write> m_writes; // of this turn; the ticket is the descriptor
};

} // namespace barrage::bench
