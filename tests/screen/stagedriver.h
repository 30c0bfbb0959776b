// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/stage.h"

namespace barrage {

// Its text is its id, and so is its sender.
Message messageOf(int id, BulletMode mode = BulletMode::Scroll);
Message messageFrom(int sender, int id);
Message saying(int id, const QString &text);
// White pixels of this size.
BulletImage pictureOf(const RasterJob &job, const QSize &size);

// A stage of 1920x1080, without threads and windows: a test has its time and its pictures in its hands.
class StageDriver
{
protected:
    void reset();

    // At time zero.
    void add(const Message &message) { m_stage.add(message, Priority::Normal, 0); }
    void draw(const QSize &size); // whatever is to be drawn
    void fly(int id, const QSize &size, BulletMode mode = BulletMode::Scroll);
    void flyText(int id, const QString &text);

    QList<MessageId> seenAt(double now);
    QList<MessageId> dropped(DropReason reason) { return m_stage.takeNews().dropped.value(reason); }
    QList<int> jobIds();
    QList<MessageId> ids() const; // of what flies

    Stage m_stage;
};

} // namespace barrage
