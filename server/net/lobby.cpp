// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/lobby.h"

#include <algorithm>

namespace barrage {

Lobby::Lobby(Hall &hall, QObject *parent)
    : QObject(parent)
    , m_hall(hall)
{
    m_nextSlice.setSingleShot(true);
    connect(&m_nextSlice, &QTimer::timeout, this, &Lobby::fanOut);
    m_nextDues.setSingleShot(true);
    connect(&m_nextDues, &QTimer::timeout, this, &Lobby::enforceDue);
}

Lobby::~Lobby() = default;

void Lobby::add(Channel *channel)
{
    const SessionId id {++m_lastId};
    auto *session = new Session(id, channel, m_hall, *this, this);
    m_sessions.insert(id, session);
    onDue(*session);
}

void Lobby::welcome(const Welcome &welcome)
{
    Session *session = m_sessions.value(welcome.session);
    if (!session)
        return;
    session->welcome(welcome);
    if (session->isEnrolled())
        m_byEquipment.insert(welcome.equipment.id, session);
}

void Lobby::decline(const Decline &decline)
{
    if (Session *session = m_sessions.value(decline.session))
        session->decline(decline);
}

// Without a list of them, since every message asks. Nobody comes or goes by what is told: that happens later.
template <typename Tell>
void Lobby::tellAllOf(EquipmentId equipment, Tell tell) const
{
    const auto [first, last] = m_byEquipment.equal_range(equipment);
    std::for_each(first, last, tell);
}

void Lobby::tellMuted(const Presence &presence)
{
    tellAllOf(presence.equipment.id,
              [&presence](Session *session) { session->tellMuted(presence.equipment.mutedUntil); });
}

void Lobby::send(EquipmentId equipment, const QByteArray &frame)
{
    tellAllOf(equipment, [&frame](Session *session) { session->send(frame); });
}

void Lobby::broadcast(const QByteArray &frame)
{
    FanOut all {.frame = frame, .to = {}};
    all.to.reserve(m_byEquipment.size());
    for (const Session *session : std::as_const(m_byEquipment))
        all.to.append(session->id());
    m_fanOuts.push_back(std::move(all));
    if (m_fanOuts.size() == 1)
        fanOut();
}

void Lobby::fanOut()
{
    FanOut &news = m_fanOuts.front();
    const qsizetype until = std::min<qsizetype>(news.told + limits::kFanOut, news.to.size());
    for (; news.told < until; ++news.told) {
        if (Session *session = m_sessions.value(news.to[news.told]))
            session->sendNow(news.frame);
    }
    if (news.told == news.to.size())
        m_fanOuts.pop_front();
    if (!m_fanOuts.empty())
        m_nextSlice.start(0);
}

void Lobby::enforceDeadlines()
{
    m_begun.removeIf([](Session *session) {
        session->enforceDeadlines();
        return !session->isInside();
    });
    enforceDue();
}

// Looking at all of them every time would cost more than most of what they say.
void Lobby::enforceDue()
{
    const qint64 now = m_hall.clocks.steady();
    for (int left = limits::kFanOut; !m_dues.empty() && m_dues.top().at <= now; --left) {
        if (left == 0)
            return m_nextDues.start(0);
        const Due due = m_dues.top();
        m_dues.pop();
        Session *session = m_sessions.value(due.session);
        if (session && session->dueAt() == due.at)
            session->enforceDeadlines();
    }
}

void Lobby::onDue(Session &session)
{
    m_dues.push({session.dueAt(), session.id()});
}

void Lobby::close()
{
    for (Session *session : std::as_const(m_sessions))
        session->close(QWebSocketProtocol::CloseCodeGoingAway, QStringLiteral("the server ends"));
}

// One flush a session and turn, so that what a commit means to a phone leaves in one packet.
void Lobby::onUnflushed(Session &session)
{
    if (m_unflushed.isEmpty())
        QMetaObject::invokeMethod(this, &Lobby::flush, Qt::QueuedConnection);
    m_unflushed.append(&session);
}

void Lobby::flush()
{
    m_flushing.swap(m_unflushed);
    for (Session *session : std::as_const(m_flushing))
        session->flush();
    m_flushing.clear();
}

// Not at once: a session may end while we walk through all of them.
void Lobby::onEnded(SessionId id)
{
    QMetaObject::invokeMethod(
        this, [this, id] { remove(id); }, Qt::QueuedConnection);
}

void Lobby::remove(SessionId id)
{
    Session *session = m_sessions.take(id);
    m_byEquipment.remove(session->equipment(), session);
    m_unflushed.removeAll(session);
    m_begun.remove(session);
    session->deleteLater();
    m_hall.room.leave(id);
    emit left();
}

} // namespace barrage
