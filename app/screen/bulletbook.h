// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/bullet.h"
#include "screen/bulletraster.h"
#include "screen/texturebudget.h"

#include <utility>

namespace barrage {

// The bullets that fly, in the order in which they began, and what of them has changed; bounded in number and
// in memory. Lives on: the GUI thread.
class BulletBook
{
public:
    const BulletList &all() const { return m_bullets; }
    // Only of one that flies.
    const Bullet &at(MessageId id) const;
    bool isFull() const;
    bool hasRoomFor(const BulletImage &picture) const;

    void add(const Bullet &bullet);
    // The one with the same id.
    void replace(const Bullet &bullet);
    // Those that first meet the stage with this frame.
    QList<MessageId> markSeen(double now, const QRectF &stage);

    void remove(MessageId id);
    // They return what they remove: who has crossed, everybody.
    BulletList takeOver(double now);
    BulletList takeAll();

    // What came and went since the last call.
    BulletChanges takeChanges() { return std::exchange(m_changes, {}); }
    // When one of them is to be seen or to go.
    double nextDue() const;

private:
    template <typename Which>
    BulletList take(Which which);
    void put(const Bullet &bullet);
    void takeOff(const Bullet &bullet);

    BulletList m_bullets;
    BulletChanges m_changes;
    TextureBudget m_textures;
};

} // namespace barrage
