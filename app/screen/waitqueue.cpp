// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/waitqueue.h"

#include "core/limits.h"

#include <algorithm>

namespace barrage {

bool WaitQueue::add(const Message &message, double now)
{
    if (m_waiting.size() >= limits::kQueuedBullets)
        return false;
    WaitingBullet bullet;
    bullet.id = message.id;
    bullet.mode = message.mode;
    bullet.text = message.text;
    bullet.color = message.color;
    bullet.since = now;
    m_waiting.append(bullet);
    return true;
}

QList<RasterJob> WaitQueue::takeJobs()
{
    QList<RasterJob> jobs;
    const qsizetype near = std::min<qsizetype>(m_waiting.size(), limits::kPreparedBullets);
    for (WaitingBullet &bullet : std::span(m_waiting.data(), near)) {
        if (!bullet.asked)
            jobs.append({bullet.id, bullet.mode, bullet.text, bullet.color, 1, {}});
        bullet.asked = true;
    }
    return jobs;
}

void WaitQueue::setPicture(const BulletImage &picture)
{
    const auto bullet = std::ranges::find(m_waiting, picture.id, &WaitingBullet::id);
    if (bullet != m_waiting.end())
        bullet->picture = picture;
}

bool WaitQueue::remove(MessageId id)
{
    return m_waiting.removeIf([id](const WaitingBullet &bullet) { return bullet.id == id; }) > 0;
}

QList<MessageId> WaitQueue::expire(double now)
{
    QList<MessageId> late;
    m_waiting.removeIf([&](const WaitingBullet &bullet) {
        const bool isLate = now - bullet.since > limits::kQueuedBulletMs;
        if (isLate)
            late += bullet.id;
        return isLate;
    });
    return late;
}

QList<MessageId> WaitQueue::clear()
{
    QList<MessageId> all;
    for (const WaitingBullet &bullet : std::as_const(m_waiting))
        all += bullet.id;
    m_waiting.clear();
    return all;
}

} // namespace barrage
