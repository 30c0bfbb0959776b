// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/choir.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace barrage {

namespace {

// Twice as many are so much larger, up to the most.
constexpr double kGrowth = 0.15;
constexpr double kMostGrowth = 1.75;
constexpr double kLeast = 0.8;   // smaller than that beside the usual size, it would not be read
constexpr double kSafety = 0.98; // text does not shrink as evenly as numbers

double growth(int times)
{
    return std::min(1 + kGrowth * std::log2(times), kMostGrowth);
}

} // namespace

void Choir::start(const WaitingBullet &waiting)
{
    Singing singing {waiting.chorus};
    singing.drawn = waiting.picture.times;
    singing.told = waiting.picture.times; // a +1 comes to what is seen
    singing.priority = waiting.priority;
    singing.since = waiting.since;
    Singing &kept = m_singing.insert(waiting.id(), singing).value();
    if (kept.drawn < kept.chorus.times())
        wish(waiting.id(), kept);
}

std::optional<MessageId> Choir::find(const Message &message) const
{
    const QString key = Chorus::keyOf(message.text);
    const auto equal = std::ranges::find_if(
        m_singing, [&](const Singing &each) { return !each.closed && each.chorus.isJoinedBy(message, key); });
    return equal == m_singing.end() ? std::nullopt : std::optional(equal->chorus.id());
}

void Choir::join(MessageId bullet, const Message &message, Priority priority, double now)
{
    Singing &singing = m_singing.find(bullet).value();
    const bool isFirst = singing.drawn == singing.chorus.times();
    singing.priority = isFirst ? priority : std::max(singing.priority, priority);
    singing.since = isFirst ? now : singing.since;
    singing.chorus.members += message.id;
    if (singing.asked == 0 && isFirst)
        wish(bullet, singing);
}

void Choir::setPluses(MessageId message, int pluses)
{
    const std::optional<MessageId> bullet = bulletOf(message);
    if (!bullet)
        return;
    Singing &singing = m_singing.find(*bullet).value();
    const bool isTold = singing.drawn == singing.chorus.times();
    singing.chorus.pluses.insert(message, pluses);
    if (singing.asked == 0 && isTold && !singing.closed && singing.drawn != singing.chorus.times())
        wish(*bullet, singing);
}

void Choir::wish(MessageId bullet, Singing &singing)
{
    singing.attempt = 0;
    m_wishing += bullet;
}

QList<Choir::Wish> Choir::takeWishes()
{
    QList<Wish> wishes;
    for (const MessageId id : std::exchange(m_wishing, {})) {
        const auto singing = m_singing.find(id);
        if (singing == m_singing.end())
            continue;
        if (singing->attempt == 0)
            singing->factor = growth(singing->chorus.times());
        wishes += Wish {jobOf(singing->chorus), singing->factor};
        singing->asked = singing->chorus.times();
        singing->telling = static_cast<int>(singing->chorus.members.size());
    }
    return wishes;
}

bool Choir::expects(const BulletImage &picture) const
{
    const auto singing = m_singing.find(picture.id);
    return singing != m_singing.end() && singing->asked == picture.times;
}

void Choir::onGrown(const BulletImage &picture)
{
    Singing &singing = m_singing.find(picture.id).value();
    singing.drawn = std::exchange(singing.asked, 0);
    singing.told = singing.telling;
    if (singing.drawn < singing.chorus.times())
        wish(picture.id, singing);
}

// First larger, then of the usual size, then as small as what is there now.
bool Choir::onNoRoom(const BulletImage &picture, const QSizeF &now)
{
    Singing &singing = m_singing.find(picture.id).value();
    singing.asked = 0;
    const double fitting = std::min(now.width() / picture.size.width(), now.height() / picture.size.height());
    const double factor = singing.attempt == 0 ? 1 : singing.factor * fitting * kSafety;
    if (++singing.attempt > 2 || factor < kLeast)
        return true;
    singing.factor = factor;
    m_wishing += picture.id;
    return false;
}

std::optional<WaitingBullet> Choir::part(MessageId bullet)
{
    Singing &singing = m_singing.find(bullet).value();
    singing.closed = true;
    if (singing.told == singing.chorus.members.size())
        return std::nullopt;
    WaitingBullet others {singing.chorus, singing.priority, singing.since, singing.since};
    others.chorus.members = singing.chorus.members.mid(singing.told);
    others.chorus.pluses.clear();
    singing.chorus.members.resize(singing.told);
    return others;
}

QList<MessageId> Choir::markSeen(MessageId bullet)
{
    Singing &singing = m_singing.find(bullet).value();
    const int before = std::exchange(singing.seen, singing.told);
    return singing.chorus.members.mid(before, singing.seen - before);
}

const Chorus *Choir::chorusOf(MessageId bullet) const
{
    const auto singing = m_singing.find(bullet);
    return singing == m_singing.end() ? nullptr : &singing->chorus;
}

std::optional<MessageId> Choir::bulletOf(MessageId message) const
{
    const auto singing = std::ranges::find_if(
        m_singing, [message](const Singing &each) { return each.chorus.members.contains(message); });
    return singing == m_singing.end() ? std::nullopt : std::optional(singing->chorus.id());
}

int Choir::countOf(EquipmentId sender) const
{
    return static_cast<int>(
        std::ranges::count(m_singing, sender, [](const Singing &each) { return each.chorus.from; }));
}

Choir::Gone Choir::remove(MessageId bullet)
{
    const auto singing = m_singing.find(bullet);
    const Gone gone {singing->chorus.members.first(singing->seen),
                     singing->chorus.members.mid(singing->seen)};
    m_singing.erase(singing);
    return gone;
}

} // namespace barrage
