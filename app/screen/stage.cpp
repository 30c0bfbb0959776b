// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/stage.h"

#include "core/limits.h"

#include <algorithm>
#include <limits>

namespace barrage {

namespace {

constexpr double kFontShare = 1.0 / 20; // of the stage's height
constexpr double kGapShare = 0.6;       // of the font size: between two bullets of a lane
constexpr double kCrossMs = 8'000;
constexpr double kFastest = 0.2 / 1'000; // stage widths a ms: a long text takes longer instead
constexpr double kStandMs = 4'000;
constexpr double kStandMoreMs = 3'000; // for a text as wide as the stage
constexpr double kMovingWidth = 1.5;   // stage widths that a moving line may have
constexpr double kStandingWidth = 0.92;

} // namespace

void Stage::resize(const QSizeF &size, double scale)
{
    m_size = size;
    m_scale = scale;
    m_lanes.setStage(size.width(), size.height(), size.height() * kFontShare * kGapShare);
}

QList<RasterJob> Stage::takeJobs()
{
    if (m_size.isEmpty())
        return {};
    QList<RasterJob> jobs = m_queue.takeJobs();
    for (RasterJob &job : jobs)
        job.style = styleFor(job.mode);
    return jobs;
}

bool Stage::advance(double now)
{
    m_lanes.expire(now);
    qsizetype changes = m_bullets.removeIf([&](const Bullet &bullet) {
        const bool over = bullet.flight.end() <= now;
        if (over)
            forget(bullet);
        return over;
    });
    m_queue.drain([&](const WaitingBullet &waiting) {
        const bool placed = place(waiting, now);
        changes += placed ? 1 : 0;
        return placed;
    });
    return changes > 0;
}

bool Stage::place(const WaitingBullet &waiting, double now)
{
    const BulletImage &picture = waiting.picture;
    if (!hasRoomFor(picture))
        return false;
    const BulletShape shape {.mode = waiting.mode,
                             .width = picture.size.width(),
                             .height = std::min(picture.size.height(), m_size.height()),
                             .duration = durationOf(waiting.mode, picture.size.width())};
    const std::optional<Flight> flight = m_lanes.place(waiting.id, shape, now);
    if (!flight)
        return false;
    m_bullets.append({*flight, picture.image, picture.margin, false, picture.slot});
    m_changes.put.append(m_bullets.constLast());
    m_textures.add(picture.image, picture.slot);
    return true;
}

bool Stage::hasRoomFor(const BulletImage &picture) const
{
    return m_bullets.size() < limits::kVisibleBullets && m_textures.hasRoomFor(picture.image, picture.slot);
}

QList<MessageId> Stage::markSeen(double now)
{
    QList<MessageId> first;
    const QRectF stage(QPointF(), m_size);
    for (qsizetype i = 0; i < m_bullets.size(); ++i) {
        const Bullet &bullet = m_bullets.at(i);
        if (bullet.seen || !bullet.rect(now).intersects(stage))
            continue;
        first += bullet.flight.id;
        m_bullets[i].seen = true; // copies the list if a frame holds it: only here
    }
    return first;
}

void Stage::recall(MessageId id)
{
    m_queue.remove(id);
    m_lanes.remove(id);
    m_bullets.removeIf([&](const Bullet &bullet) {
        const bool gone = bullet.flight.id == id;
        if (gone)
            forget(bullet);
        return gone;
    });
}

QList<MessageId> Stage::clear()
{
    QList<MessageId> unseen = m_queue.clear();
    for (const Bullet &bullet : std::as_const(m_bullets)) {
        if (!bullet.seen)
            unseen += bullet.flight.id;
        forget(bullet);
    }
    m_bullets.clear();
    m_lanes.clear();
    return unseen;
}

void Stage::forget(const Bullet &bullet)
{
    m_textures.remove(bullet.image, bullet.slot);
    m_changes.gone += bullet.flight.id;
    m_changes.put.removeIf([&](const Bullet &put) { return put.flight.id == bullet.flight.id; });
}

// A bullet that was not seen yet is looked for in each frame, and so is a lane for one that waits.
double Stage::nextDue() const
{
    double due = std::numeric_limits<double>::infinity();
    for (const Bullet &bullet : m_bullets)
        due = std::min(due, bullet.seen ? bullet.flight.end() : bullet.flight.start);
    return m_queue.isEmpty() ? due : 0;
}

BulletStyle Stage::styleFor(BulletMode mode) const
{
    const double share = rowOf(mode).moves ? kMovingWidth : kStandingWidth;
    BulletStyle style;
    style.fontSize = m_size.height() * kFontShare;
    style.maxWidth = m_size.width() * share;
    style.scale = m_scale;
    return style;
}

double Stage::durationOf(BulletMode mode, double width) const
{
    if (!rowOf(mode).moves)
        return kStandMs + kStandMoreMs * width / m_size.width();
    return std::max(kCrossMs, (m_size.width() + width) / (kFastest * m_size.width()));
}

} // namespace barrage
