// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/stage.h"

namespace barrage {

namespace {

constexpr double kPatienceMs = 2'000; // that one waits for a place clear of the other modes as well
constexpr double kJoinMs = 2'000;     // that one must still fly for others to join it

} // namespace

void Stage::resize(const QSizeF &size, double scale)
{
    if (m_measures.resize(size, scale))
        m_queue.forgetPictures();
    layOut();
}

void Stage::setSettings(const ScreenSettings &settings)
{
    if (m_measures.setSettings(settings))
        m_queue.forgetPictures();
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
    m_lanes.setStage(m_measures.size().width(), m_measures.areaHeight(), m_measures.gap());
    m_lanes.setKeepClear(m_covered + m_measures.keepClear(), m_passable);
}

// ---- coming

void Stage::add(const Message &message, Priority priority, double now)
{
    if (m_queue.contains(message.id) || m_choir.bulletOf(message.id))
        return; // asked for again while it is on its way
    if (m_measures.settings().merges && joins(message, priority, now))
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
    if (m_bullets.at(*equal).flight.end() - now < kJoinMs)
        return m_queue.join(message, priority);
    m_choir.join(*equal, message, priority, now);
    return true;
}

QList<RasterJob> Stage::takeJobs()
{
    if (m_measures.size().isEmpty())
        return {};
    QList<RasterJob> jobs = m_queue.takeJobs();
    for (RasterJob &job : jobs)
        job.style = m_measures.styleFor(job.mode, job.size);
    for (Choir::Wish &wish : m_choir.takeWishes()) {
        wish.job.style = m_measures.styleFor(wish.job.mode, wish.job.size);
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
    const BulletList over = m_bullets.takeOver(now);
    for (const Bullet &bullet : over)
        leave(bullet.flight.id);
    bool changed = !over.isEmpty();
    m_queue.drain([&](const WaitingBullet &waiting) {
        const bool placed = place(waiting, now);
        changed = changed || placed;
        return placed;
    });
    return changed;
}

bool Stage::place(const WaitingBullet &waiting, double now)
{
    const BulletImage &picture = waiting.picture;
    if (m_bullets.isFull() || !m_bullets.hasRoomFor(picture))
        return false;
    const BulletShape shape = shapeOf(picture, waiting.chorus.mode);
    const std::optional<Flight> flight = m_measures.settings().overflow == OverflowPolicy::Overlap
        ? m_lanes.placeAnyway(waiting.id(), shape, now)
        : m_lanes.place(waiting.id(), shape, now, demandOf(waiting, now));
    if (!flight)
        return false;
    m_choir.start(waiting);
    m_bullets.add({*flight, picture.image, picture.inset, false, picture.slot});
    return true;
}

Demand Stage::demandOf(const WaitingBullet &waiting, double now)
{
    return now - waiting.since < kPatienceMs ? Demand::Everybody : Demand::ItsOwnMode;
}

BulletShape Stage::shapeOf(const BulletImage &picture, BulletMode mode) const
{
    return m_measures.shapeOf(picture.size, mode, m_queue.size());
}

// A larger image of one that flies, since others have joined it.
void Stage::grow(const BulletImage &picture, double now)
{
    const Flight before = m_bullets.at(picture.id).flight;
    const BulletShape wanted = shapeOf(picture, before.shape.mode);
    const auto flight = m_bullets.hasRoomFor(picture)
        ? m_lanes.reshape(before, wanted.width, wanted.height, now, m_measures.gap() / 2)
        : std::nullopt;
    if (flight) {
        m_bullets.replace({*flight, picture.image, picture.inset, false, picture.slot});
        m_choir.onGrown(picture);
    } else if (m_choir.onNoRoom(picture, {before.shape.width, before.shape.height})) {
        part(picture.id);
    }
}

// Those that it does not tell of ask for a lane of their own.
void Stage::part(MessageId bullet)
{
    if (const auto others = m_choir.part(bullet))
        m_queue.insert(*others);
}

void Stage::markSeen(double now)
{
    const QList<MessageId> seen = m_bullets.markSeen(now, QRectF(QPointF(), m_measures.size()));
    for (const MessageId bullet : seen)
        m_news.shown += m_choir.markSeen(bullet);
}

// ---- going

// Who joined too late to be told of parts from it.
void Stage::leave(MessageId bullet)
{
    part(bullet);
    giveBack(bullet, DropReason::Expired);
}

// What was seen has left; what was not is dropped, but for one that is asked for no more.
void Stage::giveBack(MessageId bullet, DropReason reason, MessageId butNot)
{
    Choir::Gone gone = m_choir.remove(bullet);
    gone.unseen.removeOne(butNot);
    m_news.left += gone.seen;
    m_news.drop(gone.unseen, reason);
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
    giveBack(*bullet, DropReason::Cleared, id);
    m_lanes.remove(*bullet);
    m_bullets.remove(*bullet);
}

void Stage::expire(double now)
{
    m_news.drop(m_queue.expire(now), DropReason::Expired);
}

void Stage::clear(DropReason reason)
{
    m_news.drop(m_queue.clear(), reason);
    const BulletList all = m_bullets.takeAll();
    for (const Bullet &bullet : all)
        giveBack(bullet.flight.id, reason);
    m_lanes.clear();
}

// For one that waits a lane is looked for in each frame.
double Stage::nextDue() const
{
    return m_queue.isEmpty() ? m_bullets.nextDue() : 0;
}

} // namespace barrage
