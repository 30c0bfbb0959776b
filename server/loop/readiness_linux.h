// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loop/watches_linux.h"

#include <QPointer>
#include <QSocketNotifier>

namespace barrage {

class EpollDispatcher;

// Watches one descriptor as two socket notifiers would. On an event loop of ours (see eventloop.h) its user
// is called instead of sent an event, which emits a signal: a crowd of phones costs noticeably less.
// Elsewhere it is made of notifiers. The descriptor must not be closed while either is on; it is watched by
// nobody else in this way. Lives on: the thread that made it.
class Readiness
{
public:
    Readiness(int descriptor, ReadinessUser &user);
    ~Readiness();
    Q_DISABLE_COPY_MOVE(Readiness)

    // Both are off at first.
    void setReading(bool on);
    void setWriting(bool on);
    bool isWriting() const { return m_writing; }

private:
    void apply();

    const int m_descriptor;
    bool m_reading = false;
    bool m_writing = false;
    ReadinessUser &m_user;
    const QPointer<EpollDispatcher> m_loop;
    QSocketNotifier *m_readNotifier = nullptr; // where there is no such loop, as the next
    QSocketNotifier *m_writeNotifier = nullptr;
};

} // namespace barrage
