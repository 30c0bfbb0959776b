// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/waitqueue.h"

#include "core/limits.h"

#include <utility>

namespace barrage {

namespace {

std::pair<int, double> turnOf(const WaitingBullet &bullet)
{
    return {-static_cast<int>(bullet.priority), bullet.due};
}

} // namespace

RasterJob jobOf(const Chorus &chorus)
{
    return {.id = chorus.id(),
            .mode = chorus.mode,
            .text = chorus.text,
            .color = chorus.color,
            .size = chorus.size,
            .times = chorus.times()};
}

std::optional<WaitingBullet> WaitQueue::add(const Message &message, Priority priority, int othersOnStage,
                                            double now)
{
    WaitingBullet bullet {Chorus(message)};
    bullet.priority = priority;
    bullet.since = now;
    bullet.due = now + limits::kTurnMs * (countOf(message.from) + othersOnStage);
    std::optional<WaitingBullet> gone;
    if (m_waiting.size() >= room())
        gone = makeRoomFor(bullet);
    if (!gone || gone->id() != message.id)
        insert(std::move(bullet));
    return gone;
}

qsizetype WaitQueue::room() const
{
    return m_policy == OverflowPolicy::DropOldest ? limits::kFreshBullets : limits::kQueuedBullets;
}

int WaitQueue::countOf(EquipmentId sender) const
{
    return static_cast<int>(std::ranges::count(
        m_waiting, sender, [](const WaitingBullet &bullet) { return bullet.chorus.from; }));
}

// The one whose turn is last goes, be it the newcomer; or, for whoever wants it fresh, the one that has
// waited longest of the least priority.
std::optional<WaitingBullet> WaitQueue::makeRoomFor(const WaitingBullet &newcomer)
{
    auto last = std::prev(m_waiting.end());
    if (m_policy == OverflowPolicy::DropOldest) {
        if (newcomer.priority < last->priority)
            return newcomer;
        const auto least = std::ranges::find(m_waiting, last->priority, &WaitingBullet::priority);
        last = std::ranges::min_element(least, m_waiting.end(), {}, &WaitingBullet::since);
    } else if (turnOf(newcomer) >= turnOf(*last)) {
        return newcomer;
    }
    WaitingBullet gone = *last;
    m_waiting.erase(last);
    return gone;
}

void WaitQueue::insert(WaitingBullet bullet)
{
    const auto at = std::ranges::upper_bound(m_waiting, turnOf(bullet), {}, turnOf);
    m_waiting.insert(at, std::move(bullet));
}

bool WaitQueue::join(const Message &message, Priority priority)
{
    const QString key = Chorus::keyOf(message.text);
    const auto equal = std::ranges::find_if(
        m_waiting, [&](const WaitingBullet &bullet) { return bullet.chorus.isJoinedBy(message, key); });
    if (equal == m_waiting.end())
        return false;
    WaitingBullet bullet = *equal;
    m_waiting.erase(equal);
    bullet.chorus.members += message.id;
    bullet.priority = std::max(bullet.priority, priority);
    insert(std::move(bullet));
    return true;
}

QList<RasterJob> WaitQueue::takeJobs()
{
    QList<RasterJob> jobs;
    for (qsizetype i = 0; i < m_waiting.size(); ++i) {
        WaitingBullet &bullet = m_waiting[i];
        if (i < limits::kPreparedBullets && bullet.wantsPicture()) {
            jobs += jobOf(bullet.chorus);
            jobs.last().edition = m_edition;
            bullet.asked = bullet.chorus.times();
        } else if (i >= 2 * limits::kPreparedBullets) {
            bullet.forgetPicture(); // others have overtaken it
        }
    }
    return jobs;
}

void WaitQueue::setPicture(const BulletImage &picture)
{
    const auto bullet = std::ranges::find(m_waiting, picture.id, &WaitingBullet::id);
    const bool isCurrent = picture.edition == m_edition;
    if (isCurrent && bullet != m_waiting.end() && bullet->asked == picture.times)
        bullet->picture = picture;
}

void WaitQueue::forgetPictures()
{
    ++m_edition;
    for (WaitingBullet &bullet : m_waiting)
        bullet.forgetPicture();
}

bool WaitQueue::contains(MessageId message) const
{
    return std::ranges::any_of(m_waiting, [message](const WaitingBullet &bullet) {
        return bullet.chorus.members.contains(message);
    });
}

std::optional<WaitingBullet> WaitQueue::remove(MessageId id)
{
    const auto found = std::ranges::find_if(
        m_waiting, [id](const WaitingBullet &bullet) { return bullet.chorus.members.contains(id); });
    if (found == m_waiting.end())
        return std::nullopt;
    WaitingBullet gone = *found;
    m_waiting.erase(found);
    return gone;
}

QList<MessageId> WaitQueue::expire(double now)
{
    QList<MessageId> late;
    m_waiting.removeIf([&](const WaitingBullet &bullet) {
        const bool isLate = now - bullet.since > limits::kQueuedBulletMs;
        if (isLate)
            late += bullet.chorus.members;
        return isLate;
    });
    return late;
}

QList<MessageId> WaitQueue::clear()
{
    QList<MessageId> all;
    for (const WaitingBullet &bullet : std::as_const(m_waiting))
        all += bullet.chorus.members;
    m_waiting.clear();
    return all;
}

} // namespace barrage
