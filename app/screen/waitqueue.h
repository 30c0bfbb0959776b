// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"
#include "screen/bulletraster.h"

#include <QList>

#include <span>

namespace barrage {

// A message that waits for its image and then for a lane.
struct WaitingBullet
{
    MessageId id {};
    BulletMode mode = BulletMode::Scroll;
    QString text;
    quint32 color = 0xffffff;
    double since = 0;
    bool asked = false;  // its image is being drawn, or is here
    BulletImage picture; // null until drawn
};

// Bullets that wait, first come first served within a mode. Bounded by limits::kQueuedBullets, and in what is
// drawn ahead by limits::kPreparedBullets.
class WaitQueue
{
public:
    // False if there is no room.
    bool add(const Message &message, double now);
    // What is to be drawn next; each is told once.
    QList<RasterJob> takeJobs();
    // Of a bullet that no longer waits: ignored.
    void setPicture(const BulletImage &picture);

    // Hands the bullets that are ready to `place` in order; it returns false if there is no lane, and then
    // the later ones of that mode are not asked.
    template <typename Place>
    void drain(Place place);

    bool remove(MessageId id);
    // Both return what waits no longer.
    QList<MessageId> expire(double now);
    QList<MessageId> clear();

    bool isEmpty() const { return m_waiting.isEmpty(); }

private:
    QList<WaitingBullet> m_waiting;
};

template <typename Place>
void WaitQueue::drain(Place place)
{
    QList<BulletMode> full;
    m_waiting.removeIf([&](const WaitingBullet &bullet) {
        if (bullet.picture.image.isNull() || full.contains(bullet.mode))
            return false;
        const bool placed = place(bullet);
        if (!placed)
            full += bullet.mode;
        return placed;
    });
}

} // namespace barrage
