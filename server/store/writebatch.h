// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/write.h"

#include <QObject>

namespace barrage {

class Store;

// What the room asks of the store in one turn of its event loop, handed over together at its end: one lock,
// one wake and one commit for all of it. limits::kCommitWrites wait for no end: the store works meanwhile.
// Lives on: the room thread.
class WriteBatch : public QObject
{
    Q_OBJECT

public:
    explicit WriteBatch(Store &store);
    ~WriteBatch() override; // hands over what is left

    void add(const Write &write);

private:
    void handOver();

    Store &m_store;
    QList<Write> m_writes;
};

} // namespace barrage
