// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/screen/vsync.h"

#include <ctime>

namespace barrage::bench {

namespace {

constexpr qint64 kSecond = 1'000'000'000;  // ns
constexpr qint64 kInterval = kSecond / 60; // ns

qint64 now()
{
    timespec time {};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * kSecond + time.tv_nsec;
}

} // namespace

Vsync::Vsync(QQuickWindow &window)
{
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, &window, [this] { wait(); }, Qt::DirectConnection);
}

void Vsync::wait()
{
    const qint64 beat = now() / kInterval;
    if (m_next > 0)
        m_missed += std::max<qint64>(0, beat - m_next);
    m_next = beat + 1;
    const qint64 until = m_next * kInterval;
    const timespec time {until / kSecond, until % kSecond};
    clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &time, nullptr);
}

} // namespace barrage::bench
