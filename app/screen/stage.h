// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lanes.h"
#include "core/message.h"
#include "screen/bullet.h"
#include "screen/bulletstyle.h"
#include "screen/texturebudget.h"
#include "screen/waitqueue.h"

#include <QSizeF>

#include <utility>

namespace barrage {

// What flies and what waits to fly: all the rules of the screen without a pixel. Time is passed in, in ms.
// Lives on: the GUI thread.
class Stage
{
public:
    // Logical px; `scale` is the device pixel ratio. Bullets under way keep their course.
    void resize(const QSizeF &size, double scale);

    // False if too many wait already.
    bool add(const Message &message, double now) { return m_queue.add(message, now); }
    // What the raster thread is to draw next.
    QList<RasterJob> takeJobs();
    void setPicture(const BulletImage &picture) { m_queue.setPicture(picture); }

    // Lets go what has crossed, and lets in what finds a lane. True if anything did.
    bool advance(double now);
    // Marks what is on the stage at `now` as seen; returns what was not before.
    QList<MessageId> markSeen(double now);

    // Off the stage, or out of the queue.
    void recall(MessageId id);
    // Returns what waited too long.
    QList<MessageId> expire(double now) { return m_queue.expire(now); }
    // Everything off; returns what was not seen.
    QList<MessageId> clear();

    const BulletList &bullets() const { return m_bullets; }
    // What came and went since the last call.
    BulletChanges takeChanges() { return std::exchange(m_changes, {}); }
    // When something is to be done here next, without news from outside: stage time, maybe past.
    double nextDue() const;
    bool isWaiting() const { return !m_queue.isEmpty(); }

private:
    bool place(const WaitingBullet &waiting, double now);
    bool hasRoomFor(const BulletImage &picture) const;
    BulletStyle styleFor(BulletMode mode) const;
    double durationOf(BulletMode mode, double width) const;

    QSizeF m_size;
    double m_scale = 1;
    LaneBook m_lanes;
    WaitQueue m_queue;
    void forget(const Bullet &bullet);

    BulletList m_bullets;
    BulletChanges m_changes;
    TextureBudget m_textures; // of m_bullets
};

} // namespace barrage
