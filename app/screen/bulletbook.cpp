// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/bulletbook.h"

#include "core/limits.h"

#include <algorithm>
#include <limits>

namespace barrage {

namespace {

MessageId idOf(const Bullet &bullet)
{
    return bullet.flight.id;
}

} // namespace

const Bullet &BulletBook::at(MessageId id) const
{
    return *std::ranges::find(m_bullets, id, idOf);
}

bool BulletBook::isFull() const
{
    return m_bullets.size() >= limits::kVisibleBullets;
}

bool BulletBook::hasRoomFor(const BulletImage &picture) const
{
    return m_textures.hasRoomFor(picture.image, picture.slot);
}

void BulletBook::add(const Bullet &bullet)
{
    m_bullets.append(bullet);
    put(bullet);
}

void BulletBook::replace(const Bullet &bullet)
{
    const auto place = std::ranges::find(m_bullets, bullet.flight.id, idOf);
    takeOff(*place);
    *place = bullet;
    put(bullet);
}

QList<MessageId> BulletBook::markSeen(double now, const QRectF &stage)
{
    QList<MessageId> seen;
    for (qsizetype i = 0; i < m_bullets.size(); ++i) {
        const Bullet &bullet = m_bullets.at(i);
        if (bullet.seen || !bullet.rect(now).intersects(stage))
            continue;
        seen += bullet.flight.id;
        m_bullets[i].seen = true; // copies the list if a frame holds it: only here
    }
    return seen;
}

void BulletBook::remove(MessageId id)
{
    take([id](const Bullet &bullet) { return bullet.flight.id == id; });
}

BulletList BulletBook::takeOver(double now)
{
    return take([now](const Bullet &bullet) { return bullet.flight.end() <= now; });
}

BulletList BulletBook::takeAll()
{
    return take([](const Bullet &) { return true; });
}

template <typename Which>
BulletList BulletBook::take(Which which)
{
    BulletList taken;
    m_bullets.removeIf([&](const Bullet &bullet) {
        if (!which(bullet))
            return false;
        takeOff(bullet);
        taken += bullet;
        return true;
    });
    return taken;
}

// A bullet that was not seen yet is looked for in each frame.
double BulletBook::nextDue() const
{
    double due = std::numeric_limits<double>::infinity();
    for (const Bullet &bullet : m_bullets)
        due = std::min(due, bullet.seen ? bullet.flight.end() : bullet.flight.start);
    return due;
}

void BulletBook::put(const Bullet &bullet)
{
    m_changes.put.append(bullet);
    m_textures.add(bullet.image, bullet.slot);
}

void BulletBook::takeOff(const Bullet &bullet)
{
    m_textures.remove(bullet.image, bullet.slot);
    m_changes.gone += bullet.flight.id;
    m_changes.put.removeIf([&](const Bullet &put) { return put.flight.id == bullet.flight.id; });
}

} // namespace barrage
