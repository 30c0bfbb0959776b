// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/applause.h"

#include "core/limits.h"

#include <utility>

namespace barrage {

namespace {

quint64 keyOf(EquipmentId from)
{
    return static_cast<quint64>(number(from));
}

void startOnce(QTimer &timer)
{
    if (!timer.isActive())
        timer.start();
}

} // namespace

Applause::Applause(RoomState &state)
    : m_state(state)
    , m_plusGate(limits::kPlusBurst, limits::kPlusPerMinute, state.clocks.steady)
    , m_reactionGate(limits::kReactionBurst, limits::kReactionPerMinute, state.clocks.steady)
{
    m_plusNews.setSingleShot(true);
    m_plusNews.setInterval(limits::kNewsMs);
    m_reactionNews.setSingleShot(true);
    m_reactionNews.setInterval(limits::kReactionsMs);
    QObject::connect(&m_plusNews, &QTimer::timeout, [this] { tellPluses(); });
    QObject::connect(&m_reactionNews, &QTimer::timeout, [this] { tellReactions(); });
}

// That one phone counts once is the store's to say: it remembers longer than we do.
void Applause::plus(EquipmentId from, MessageId message)
{
    if (!mayPlus(from, message) || m_plusGate.take(keyOf(from)) > 0)
        return;
    m_state.outbox.send(
        AddPlus {message, from},
        {[=, this](const Outbox::Answer &answer) { onPlus(message, std::get<PlusAdded>(answer).pluses); },
         [](const Error &) {}});
}

bool Applause::mayPlus(EquipmentId from, MessageId message) const
{
    const Message *known = m_state.log.find(message);
    return known && progressOf(*known) == Progress::Shown && m_state.settings.roomList && !isSilenced(from)
        && !m_state.outbox.isFull();
}

void Applause::onPlus(MessageId id, int pluses)
{
    const Message *known = m_state.log.find(id);
    if (!known || known->pluses == pluses)
        return;
    Message message = *known;
    message.pluses = pluses;
    m_state.log.put(message);
    m_changed.insert(id);
    startOnce(m_plusNews);
}

void Applause::react(EquipmentId from, Reaction reaction)
{
    if (!m_state.settings.reactions || isSilenced(from) || m_reactionGate.take(keyOf(from)) > 0)
        return;
    ++m_thrown[reaction];
    startOnce(m_reactionNews);
}

bool Applause::isSilenced(EquipmentId from) const
{
    const qint64 now = m_state.clocks.wall();
    return m_state.devices.isMuted(from, now) || m_state.devices.isBanned(from, now);
}

void Applause::tellPluses()
{
    for (const MessageId id : std::exchange(m_changed, {})) {
        if (const Message *message = m_state.log.find(id))
            emit m_state.news.plusesChanged(id, message->pluses);
    }
}

void Applause::tellReactions()
{
    QList<ReactionCount> counts;
    for (const auto &[reaction, count] : std::exchange(m_thrown, {}).asKeyValueRange())
        counts.append({reaction, count});
    emit m_state.news.reactionsThrown(counts);
}

} // namespace barrage
