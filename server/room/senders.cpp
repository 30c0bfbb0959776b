// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/senders.h"

#include "room/secret.h"

#include <algorithm>

namespace barrage {

namespace {

QString keyOf(const char *what, EquipmentId equipment)
{
    return QStringLiteral("%1.%2").arg(QLatin1String(what)).arg(number(equipment));
}

} // namespace

Senders::Senders(RoomState &state, const Budgets &budgets, const QList<Equipment> &silenced)
    : m_state(state)
    , m_identities(budgets.identities.burst, budgets.identities.perMinute, state.clocks.steady)
{
    for (const Equipment &equipment : silenced)
        m_silenced.insert(equipment.id, equipment);
}

void Senders::enrol(SessionId session, const QByteArray &secret, const QString &name,
                    const QByteArray &address)
{
    if (m_state.outbox.isFull())
        return decline(session, decline::busy());
    const QByteArray token = tokenOf(address);
    if (secret.isEmpty() && isAddressBanned(token))
        return decline(session, decline::banned());
    const QByteArray fresh = newSecret();
    const qint64 now = m_state.clocks.wall();
    const Equipment equipment {.name = name,
                               .secretHash = hashOf(fresh),
                               .firstSeen = now,
                               .lastSeen = now,
                               .doubtful = isDoubtful(secret, token),
                               .address = token};
    m_entering.insert(session);
    m_state.outbox.send(
        Enrol {hashOf(secret), equipment},
        {[=, this](const Outbox::Answer &answer) { onEnrolled(session, fresh, std::get<Enrolled>(answer)); },
         [=, this](const Error &) { decline(session, decline::storeUnavailable()); }});
}

// Whether there have been too many new ones from there; who comes back with a secret is not counted yet.
bool Senders::isDoubtful(const QByteArray &secret, const QByteArray &address)
{
    if (address.isEmpty())
        return false;
    const quint64 key = qHash(address);
    return secret.isEmpty() ? m_identities.take(key) > 0 : m_identities.overdrawn(key) > 0;
}

void Senders::onEnrolled(SessionId session, const QByteArray &secret, const Enrolled &enrolled)
{
    if (!m_entering.remove(session))
        return; // left meanwhile
    if (enrolled.fresh && isAddressBanned(enrolled.equipment.address))
        return decline(session, decline::banned()); // its secret was not one of ours
    const Presence presence = m_state.devices.enter(session, enrolled.equipment);
    QList<Message> own = enrolled.own;
    for (Message &message : own) {
        if (const Message *newer = m_state.log.find(message.id))
            message = *newer;
    }
    emit m_state.news.welcomed({session, presence.equipment, enrolled.fresh ? secret : QByteArray(), own});
    emit m_state.news.presenceChanged(presence);
}

void Senders::leave(SessionId session)
{
    m_entering.remove(session);
    if (const auto presence = m_state.devices.leave(session))
        emit m_state.news.presenceChanged(*presence);
}

void Senders::mute(EquipmentId equipment, qint64 untilWallMs, const QString &by)
{
    keepMute({.equipment = equipment, .until = untilWallMs, .seat = by});
}

void Senders::mute(EquipmentId equipment, qint64 untilWallMs, RuleId by)
{
    if (!m_state.devices.isMuted(equipment, untilWallMs - 1))
        keepMute({.equipment = equipment, .until = untilWallMs, .by = by});
}

void Senders::keepMute(Mute mute)
{
    mute.at = m_state.clocks.wall();
    if (const auto presence = m_state.devices.mute(mute.equipment, mute.until, mute.by)) {
        emit m_state.news.presenceChanged(*presence);
        note(presence->equipment);
    }
    m_state.outbox.keep(keyOf("mute", mute.equipment), mute, [this](const Outbox::Answer &answer) {
        note(std::get<EquipmentSaved>(answer).equipment);
    });
}

void Senders::ban(EquipmentId equipment, qint64 untilWallMs, bool alsoAddress, const QString &by)
{
    if (const auto presence = m_state.devices.ban(equipment, untilWallMs, alsoAddress)) {
        emit m_state.news.presenceChanged(*presence);
        note(presence->equipment);
    }
    m_state.outbox.keep(
        keyOf("ban", equipment), Ban {equipment, untilWallMs, alsoAddress, by, m_state.clocks.wall()},
        [this](const Outbox::Answer &answer) { note(std::get<EquipmentSaved>(answer).equipment); });
}

Equipment Senders::stateOf(EquipmentId equipment) const
{
    if (const Equipment *here = m_state.devices.find(equipment))
        return *here;
    Equipment unknown;
    unknown.id = equipment;
    return m_silenced.value(equipment, unknown);
}

void Senders::restore(const Equipment &before, const QString &by)
{
    const Equipment now = stateOf(before.id);
    if (now.mutedUntil != before.mutedUntil)
        keepMute({.equipment = before.id, .until = before.mutedUntil, .by = before.mutedBy, .seat = by});
    if (now.bannedUntil != before.bannedUntil || now.bansAddress != before.bansAddress)
        ban(before.id, before.bannedUntil, before.bansAddress, by);
}

bool Senders::isSilenced(const Equipment &equipment) const
{
    return std::max(equipment.mutedUntil, equipment.bannedUntil) > m_state.clocks.wall();
}

void Senders::note(const Equipment &equipment)
{
    const bool silenced = isSilenced(equipment);
    const auto known = m_silenced.constFind(equipment.id);
    if (silenced ? known != m_silenced.cend() && *known == equipment : known == m_silenced.cend())
        return;
    if (silenced)
        m_silenced.insert(equipment.id, equipment);
    else
        m_silenced.remove(equipment.id);
    announceSilenced();
}

void Senders::announceSilenced()
{
    QList<Equipment> silenced = m_silenced.values();
    std::ranges::sort(silenced, {}, &Equipment::id);
    emit m_state.news.silencedChanged(silenced);
}

void Senders::forgetSpoken()
{
    if (m_silenced.removeIf([this](auto silenced) { return !isSilenced(*silenced); }))
        announceSilenced();
}

// Those who were here before the ban stay welcome: a hall may be one address.
bool Senders::isAddressBanned(const QByteArray &address) const
{
    return !address.isEmpty() && std::ranges::any_of(m_silenced, [&](const Equipment &banned) {
        return banned.bansAddress && banned.address == address && banned.bannedUntil > m_state.clocks.wall();
    });
}

// Not the address itself: what is stored can't be read back, and is of no use in another database.
QByteArray Senders::tokenOf(const QByteArray &address) const
{
    return address.isEmpty() ? QByteArray() : hashOf(m_state.storeId.toUtf8() + address).first(8);
}

void Senders::decline(SessionId session, const decline::Reason &reason)
{
    m_entering.remove(session);
    emit m_state.news.declined({session, {}, reason.error, reason.retryMs});
}

} // namespace barrage
