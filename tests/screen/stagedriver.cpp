// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/stagedriver.h"

#include "core/limits.h"

namespace barrage {

Message messageOf(int id, BulletMode mode)
{
    Message message;
    message.id = MessageId(id);
    message.from = EquipmentId(id);
    message.text = QString::number(id);
    message.mode = mode;
    return message;
}

Message messageFrom(int sender, int id)
{
    Message message = messageOf(id);
    message.from = EquipmentId(sender);
    return message;
}

Message saying(int id, const QString &text)
{
    Message message = messageOf(id);
    message.text = text;
    return message;
}

BulletImage pictureOf(const RasterJob &job, const QSize &size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    return {job.id, image, size, {}, {}, job.times, job.edition};
}

void StageDriver::reset()
{
    m_stage = {};
    m_stage.resize({1920, 1080}, 1);
}

void StageDriver::draw(const QSize &size)
{
    for (const RasterJob &job : m_stage.takeJobs())
        m_stage.setPicture(pictureOf(job, size), 0);
}

void StageDriver::fly(int id, const QSize &size, BulletMode mode)
{
    add(messageOf(id, mode));
    draw(size);
    // The queue prepares a few; the rest gets its turn when those are in the air.
    if (m_stage.bullets().size() + limits::kPreparedBullets <= id)
        m_stage.advance(0);
}

void StageDriver::flyText(int id, const QString &text)
{
    add(saying(id, text));
    draw({400, 60});
    m_stage.advance(0);
}

QList<MessageId> StageDriver::seenAt(double now)
{
    m_stage.markSeen(now);
    return m_stage.takeNews().shown;
}

QList<int> StageDriver::jobIds()
{
    QList<int> ids;
    for (const RasterJob &job : m_stage.takeJobs())
        ids += static_cast<int>(job.id);
    return ids;
}

QList<MessageId> StageDriver::ids() const
{
    QList<MessageId> all;
    for (const Bullet &bullet : m_stage.bullets())
        all += bullet.flight.id;
    return all;
}

} // namespace barrage
