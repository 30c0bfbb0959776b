// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/stage.h"

#include "core/bulletsize.h"
#include "core/limits.h"

#include <algorithm>
#include <limits>

namespace barrage {

namespace {

constexpr double kGapShare = 0.6;      // of the font size: between two bullets of a lane
constexpr double kLargestShare = 0.38; // of the area, that a font may have: two lines of it fit
constexpr double kCrossMs = 8'000;
constexpr double kFastest = 0.2 / 1'000; // stage widths a ms: a long text takes longer instead
constexpr double kStandMs = 4'000;
constexpr double kStandMoreMs = 3'000; // for a text as wide as the stage
constexpr double kMovingWidth = 1.5;   // stage widths that a moving line may have
constexpr double kStandingWidth = 0.92;
constexpr double kShortest = 0.5;     // of its time that a bullet keeps while many wait, and
constexpr double kShortestFrom = 24;  // how many those are
constexpr double kPatienceMs = 2'000; // that one waits for a place clear of the other modes as well
constexpr double kJoinMs = 2'000;     // that one must still fly for others to join it

QRectF scaled(const QRectF &shares, const QSizeF &size)
{
    return {shares.x() * size.width(), shares.y() * size.height(), shares.width() * size.width(),
            shares.height() * size.height()};
}

bool isDrawnAlike(const ScreenSettings &a, const ScreenSettings &b)
{
    return a.fontFamily == b.fontFamily && a.textShare == b.textShare && a.outline == b.outline
        && a.area == b.area;
}

} // namespace

void Stage::resize(const QSizeF &size, double scale)
{
    if (size != m_size || scale != m_scale)
        m_queue.forgetPictures();
    m_size = size;
    m_scale = scale;
    layOut();
}

void Stage::setSettings(const ScreenSettings &settings)
{
    if (!isDrawnAlike(settings, m_settings))
        m_queue.forgetPictures();
    m_settings = settings;
    m_queue.setPolicy(settings.overflow);
    layOut();
}

void Stage::setCovered(const QList<QRectF> &areas, const QList<QRectF> &passable)
{
    m_covered = areas;
    m_passable = passable;
    layOut();
}

void Stage::layOut()
{
    m_lanes.setStage(m_size.width(), areaHeight(), gap());
    QList<QRectF> areas = m_covered;
    for (const QRectF &area : std::as_const(m_settings.keepClear))
        areas += scaled(area, m_size);
    m_lanes.setKeepClear(areas, m_passable);
}

double Stage::areaHeight() const
{
    return m_size.height() * static_cast<int>(m_settings.area) / static_cast<int>(StageArea::All);
}

double Stage::fontSize(BulletSize size) const
{
    return std::min(m_size.height() * m_settings.textShare * rowOf(size).factor,
                    areaHeight() * kLargestShare);
}

double Stage::gap() const
{
    return m_size.height() * m_settings.textShare * kGapShare;
}

// ---- coming

void Stage::add(const Message &message, Priority priority, double now)
{
    if (m_queue.contains(message.id) || m_choir.bulletOf(message.id))
        return; // asked for again while it is on its way
    if (m_settings.merges && joins(message, priority, now))
        return;
    const auto gone = m_queue.add(message, priority, m_choir.countOf(message.from), now);
    if (gone)
        m_news.drop(gone->chorus.members, gone->id() == message.id ? DropReason::Full : DropReason::Replaced);
}

bool Stage::joins(const Message &message, Priority priority, double now)
{
    const std::optional<MessageId> equal = m_frozen ? std::nullopt : m_choir.find(message);
    if (!equal)
        return m_queue.join(message, priority);
    const auto bullet = std::ranges::find(std::as_const(m_bullets), *equal,
                                          [](const Bullet &each) { return each.flight.id; });
    if (bullet->flight.end() - now < kJoinMs)
        return m_queue.join(message, priority);
    m_choir.join(*equal, message, priority, now);
    return true;
}

QList<RasterJob> Stage::takeJobs()
{
    if (m_size.isEmpty())
        return {};
    QList<RasterJob> jobs = m_queue.takeJobs();
    for (RasterJob &job : jobs)
        job.style = styleFor(job.mode, job.size);
    for (Choir::Wish &wish : m_choir.takeWishes()) {
        wish.job.style = styleFor(wish.job.mode, wish.job.size);
        wish.job.style.fontSize *= wish.factor;
        jobs += wish.job;
    }
    return jobs;
}

void Stage::setPicture(const BulletImage &picture, double now)
{
    if (m_choir.expects(picture))
        grow(picture, now);
    else
        m_queue.setPicture(picture);
}

// ---- flying

bool Stage::advance(double now)
{
    m_lanes.expire(now);
    qsizetype changes = m_bullets.removeIf([&](const Bullet &bullet) {
        const bool over = bullet.flight.end() <= now;
        if (over)
            leave(bullet);
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
    const BulletShape shape = shapeOf(picture, waiting.chorus.mode);
    const std::optional<Flight> flight = m_settings.overflow == OverflowPolicy::Overlap
        ? m_lanes.placeAnyway(waiting.id(), shape, now)
        : m_lanes.place(waiting.id(), shape, now, demandOf(waiting, now));
    if (!flight)
        return false;
    m_choir.start(waiting);
    m_bullets.append({*flight, picture.image, picture.inset, false, picture.slot});
    put(m_bullets.constLast());
    return true;
}

Demand Stage::demandOf(const WaitingBullet &waiting, double now)
{
    return now - waiting.since < kPatienceMs ? Demand::Everybody : Demand::ItsOwnMode;
}

bool Stage::hasRoomFor(const BulletImage &picture) const
{
    return m_bullets.size() < limits::kVisibleBullets && m_textures.hasRoomFor(picture.image, picture.slot);
}

void Stage::put(const Bullet &bullet)
{
    m_changes.put.append(bullet);
    m_textures.add(bullet.image, bullet.slot);
}

// A larger image of one that flies, since others have joined it.
void Stage::grow(const BulletImage &picture, double now)
{
    const auto bullet
        = std::ranges::find(m_bullets, picture.id, [](const Bullet &each) { return each.flight.id; });
    const Flight &before = bullet->flight;
    const BulletShape wanted = shapeOf(picture, before.shape.mode);
    const auto flight = m_textures.hasRoomFor(picture.image, picture.slot)
        ? m_lanes.reshape(before, wanted.width, wanted.height, now, gap() / 2)
        : std::nullopt;
    if (flight) {
        takeOff(*bullet);
        *bullet = {*flight, picture.image, picture.inset, false, picture.slot};
        put(*bullet);
        m_choir.onGrown(picture);
    } else if (m_choir.onNoRoom(picture, {before.shape.width, before.shape.height})) {
        if (const auto others = m_choir.part(picture.id))
            m_queue.insert(*others);
    }
}

void Stage::markSeen(double now)
{
    const QRectF stage(QPointF(), m_size);
    for (qsizetype i = 0; i < m_bullets.size(); ++i) {
        const Bullet &bullet = m_bullets.at(i);
        if (bullet.seen || !bullet.rect(now).intersects(stage))
            continue;
        m_news.shown += m_choir.markSeen(bullet.flight.id);
        m_bullets[i].seen = true; // copies the list if a frame holds it: only here
    }
}

// ---- going

// Who joined too late to be told of asks for a lane.
void Stage::leave(const Bullet &bullet)
{
    if (const auto others = m_choir.part(bullet.flight.id))
        m_queue.insert(*others);
    const Choir::Gone gone = m_choir.remove(bullet.flight.id);
    m_news.left += gone.seen;
    m_news.drop(gone.unseen, DropReason::Expired);
    takeOff(bullet);
}

void Stage::takeOff(const Bullet &bullet)
{
    m_textures.remove(bullet.image, bullet.slot);
    m_changes.gone += bullet.flight.id;
    m_changes.put.removeIf([&](const Bullet &put) { return put.flight.id == bullet.flight.id; });
}

void Stage::recall(MessageId id)
{
    if (const auto waiting = m_queue.remove(id)) {
        QList<MessageId> others = waiting->chorus.members;
        others.removeOne(id);
        m_news.drop(others, DropReason::Cleared);
    }
    const std::optional<MessageId> bullet = m_choir.bulletOf(id);
    if (!bullet)
        return;
    Choir::Gone gone = m_choir.remove(*bullet);
    gone.unseen.removeOne(id);
    m_news.left += gone.seen;
    m_news.drop(gone.unseen, DropReason::Cleared);
    m_lanes.remove(*bullet);
    m_bullets.removeIf([&](const Bullet &each) {
        const bool isGone = each.flight.id == *bullet;
        if (isGone)
            takeOff(each);
        return isGone;
    });
}

void Stage::expire(double now)
{
    m_news.drop(m_queue.expire(now), DropReason::Expired);
}

void Stage::clear(DropReason reason)
{
    m_news.drop(m_queue.clear(), reason);
    for (const Bullet &bullet : std::as_const(m_bullets)) {
        const Choir::Gone gone = m_choir.remove(bullet.flight.id);
        m_news.left += gone.seen;
        m_news.drop(gone.unseen, reason);
        takeOff(bullet);
    }
    m_bullets.clear();
    m_lanes.clear();
}

// A bullet that was not seen yet is looked for in each frame, and so is a lane for one that waits.
double Stage::nextDue() const
{
    double due = std::numeric_limits<double>::infinity();
    for (const Bullet &bullet : m_bullets)
        due = std::min(due, bullet.seen ? bullet.flight.end() : bullet.flight.start);
    return m_queue.isEmpty() ? due : 0;
}

// ---- sizes and times

BulletShape Stage::shapeOf(const BulletImage &picture, BulletMode mode) const
{
    return {.mode = mode,
            .width = picture.size.width(),
            .height = std::min(picture.size.height(), areaHeight()),
            .duration = durationOf(mode, picture.size.width())};
}

BulletStyle Stage::styleFor(BulletMode mode, BulletSize size) const
{
    const double share = rowOf(mode).moves ? kMovingWidth : kStandingWidth;
    BulletStyle style;
    style.family = m_settings.fontFamily;
    style.fontSize = fontSize(size);
    style.maxWidth = m_size.width() * share;
    style.scale = m_scale;
    style.outlineShare = m_settings.outline;
    return style;
}

double Stage::durationOf(BulletMode mode, double width) const
{
    const double share = width / m_size.width();
    const double usual
        = rowOf(mode).moves ? std::max(kCrossMs, (1 + share) / kFastest) : kStandMs + kStandMoreMs * share;
    const double crowd = std::min(static_cast<double>(m_queue.size()) / kShortestFrom, 1.0);
    const double shortened = m_settings.overflow == OverflowPolicy::Shorten ? 1 - (1 - kShortest) * crowd : 1;
    return usual * shortened / m_settings.speed;
}

} // namespace barrage
