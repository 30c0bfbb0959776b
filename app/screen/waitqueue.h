// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"
#include "core/priority.h"
#include "core/screensettings.h"
#include "screen/bulletraster.h"
#include "screen/chorus.h"

#include <QList>

#include <algorithm>

namespace barrage {

// Messages that wait for their image and then for a lane, as one bullet.
struct WaitingBullet
{
    Chorus chorus;
    Priority priority = Priority::Normal;
    double since = 0;
    double due = 0;           // see WaitQueue
    int asked = 0;            // how many times the newest image says it that was asked for; 0: none was
    BulletImage picture = {}; // null until drawn

    MessageId id() const { return chorus.id(); }
    // One is drawn at a time, however fast others join.
    bool wantsPicture() const { return asked == picture.times && asked < chorus.times(); }
    void forgetPicture()
    {
        asked = 0;
        picture = {};
    }
};

// Its image, in a style that is still to be chosen.
RasterJob jobOf(const Chorus &chorus);

// The buffer in front of the lanes. The greater priority goes first, then who is due first: as if each bullet
// that its sender already has in the queue or on the stage had made it come limits::kTurnMs later. So nobody
// is starved by somebody who says much, and among equals it is first come, first served. Bounded by
// limits::kQueuedBullets (limits::kFreshBullets under OverflowPolicy::DropOldest), and in what is drawn ahead
// by limits::kPreparedBullets.
class WaitQueue
{
public:
    // Returns what has to go for it: maybe itself.
    std::optional<WaitingBullet> add(const Message &message, Priority priority, int othersOnStage,
                                     double now);
    // One that has waited already, and has its place: nobody goes for it.
    void insert(WaitingBullet bullet);
    // Says it together with an equal one; false if none waits.
    bool join(const Message &message, Priority priority);
    void setPolicy(OverflowPolicy policy) { m_policy = policy; }
    // What is to be drawn next; each is told once.
    QList<RasterJob> takeJobs();
    // Of a bullet that no longer waits, or drawn before forgetPictures(): ignored.
    void setPicture(const BulletImage &picture);
    // The images are to be drawn anew.
    void forgetPictures();

    // Hands the bullets that are ready to `place` in order; it returns false if there is no lane, and then
    // the later ones of that mode are not asked.
    template <typename Place>
    void drain(Place place);

    // The bullet that a message belongs to, which is then out of the queue.
    std::optional<WaitingBullet> remove(MessageId id);
    // Both return what waits no longer.
    QList<MessageId> expire(double now);
    QList<MessageId> clear();

    bool isEmpty() const { return m_waiting.isEmpty(); }
    qsizetype size() const { return m_waiting.size(); }
    bool contains(MessageId message) const;

private:
    qsizetype room() const;
    int countOf(EquipmentId sender) const;
    std::optional<WaitingBullet> makeRoomFor(const WaitingBullet &newcomer);

    OverflowPolicy m_policy = OverflowPolicy::Wait;
    int m_edition = 0;              // of the images: how often they have been forgotten
    QList<WaitingBullet> m_waiting; // in the order of their turns
};

template <typename Place>
void WaitQueue::drain(Place place)
{
    QList<BulletMode> full;
    m_waiting.removeIf([&](const WaitingBullet &bullet) {
        if (bullet.picture.image.isNull() || full.contains(bullet.chorus.mode))
            return false;
        const bool placed = place(bullet);
        if (!placed)
            full += bullet.chorus.mode;
        return placed;
    });
}

} // namespace barrage
