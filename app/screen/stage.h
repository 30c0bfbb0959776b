// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lanes.h"
#include "core/message.h"
#include "core/screensettings.h"
#include "screen/bulletbook.h"
#include "screen/choir.h"
#include "screen/stagemeasures.h"
#include "screen/stagenews.h"
#include "screen/waitqueue.h"

#include <utility>

namespace barrage {

// What flies and what waits to fly: all the rules of the screen without a pixel. Time is passed in, in ms.
// Lives on: the GUI thread.
class Stage
{
public:
    // Logical px; `scale` is the device pixel ratio. Bullets under way keep their course.
    void resize(const QSizeF &size, double scale);
    // Counts for the bullets that come.
    void setSettings(const ScreenSettings &settings);
    // What else is on the screen and not to be flown through, or (passable) not stood behind; px.
    void setCovered(const QList<QRectF> &areas, const QList<QRectF> &passable = {});
    // Nobody starts, and nobody joins one that flies; call no advance() meanwhile.
    void setFrozen(bool frozen) { m_frozen = frozen; }

    // Joins an equal one, or waits for a lane.
    void add(const Message &message, Priority priority, double now);
    // What the raster thread is to draw next.
    QList<RasterJob> takeJobs();
    void setPicture(const BulletImage &picture, double now);

    // Lets go what has crossed, and lets in what finds a lane. True if anything did.
    bool advance(double now);
    // Marks what is on the stage at `now` as seen.
    void markSeen(double now);

    // Off the stage, or out of the queue, with all that say the same in the same bullet.
    void recall(MessageId id);
    // Makes a bullet that flies say how many phones said +1 to this message.
    void setPluses(MessageId id, int pluses) { m_choir.setPluses(id, pluses); }
    // Gives back what waited too long.
    void expire(double now);
    // Everything off.
    void clear(DropReason reason);

    const BulletList &bullets() const { return m_bullets.all(); }
    // The messages of one that flies.
    const Chorus *chorusOf(MessageId bullet) const { return m_choir.chorusOf(bullet); }
    // What came and went since the last call.
    BulletChanges takeChanges() { return m_bullets.takeChanges(); }
    StageNews takeNews() { return std::exchange(m_news, {}); }
    // When something is to be done here next, without news from outside: stage time, maybe past.
    double nextDue() const;
    bool isWaiting() const { return !m_queue.isEmpty(); }
    qsizetype waitingCount() const { return m_queue.size(); }

private:
    void layOut();
    bool joins(const Message &message, Priority priority, double now);
    bool place(const WaitingBullet &waiting, double now);
    static Demand demandOf(const WaitingBullet &waiting, double now);
    BulletShape shapeOf(const BulletImage &picture, BulletMode mode) const;
    void grow(const BulletImage &picture, double now);
    void part(MessageId bullet);
    void leave(MessageId bullet);
    void giveBack(MessageId bullet, DropReason reason, MessageId butNot = {});

    StageMeasures m_measures;
    QList<QRectF> m_covered;
    QList<QRectF> m_passable;
    bool m_frozen = false;
    LaneBook m_lanes;
    WaitQueue m_queue;
    Choir m_choir; // of m_bullets
    BulletBook m_bullets;
    StageNews m_news;
};

} // namespace barrage
