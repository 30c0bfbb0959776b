// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QThread>

#include <memory>
#include <mutex>
#include <vector>

namespace barrage::bench {

// The store on its thread, and the way to it and back for somebody who waits on descriptors.
class FloorStore
{
public:
    explicit FloorStore(const QString &path);
    ~FloorStore();

    int descriptor() const { return m_descriptor; } // readable when there are answers
    EventId event() const { return m_event; }
    void send(QList<Write> writes);
    std::vector<Committed> takeAnswers();

private:
    void onCommitted(const QList<Committed> &answers);

    const int m_descriptor;
    QThread m_thread;
    std::unique_ptr<Store> m_store; // on its thread
    EventId m_event {};
    std::mutex m_mutex;
    std::vector<Committed> m_answers;
};

} // namespace barrage::bench
