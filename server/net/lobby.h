// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/hall.h"
#include "net/session.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include <deque>

namespace barrage {

// All open sessions, and which of them are of the same equipment. Lives on: the room thread.
class Lobby : public QObject, private SessionKeeper
{
    Q_OBJECT

public:
    explicit Lobby(Hall &hall, QObject *parent = nullptr);
    ~Lobby() override;

    // Takes the channel of a phone that has just connected.
    void add(Channel *channel);
    int size() const { return static_cast<int>(m_sessions.size()); }

    void welcome(const Welcome &welcome);
    void decline(const Decline &decline);
    void tellMuted(const Presence &presence);
    // To every session of the equipment.
    void send(EquipmentId equipment, const QByteArray &frame);
    // To everybody who is welcome: to the first limits::kFanOut before this returns, to the others in turns,
    // so that acknowledgements do not wait for all of them. In the order of asking.
    void broadcast(const QByteArray &frame);

    void enforceDeadlines();
    void close();

signals:
    void left();

private:
    // News on its way to all.
    struct FanOut
    {
        QByteArray frame;
        QList<SessionId> to;
        qsizetype told = 0; // of them
    };

    auto sessionsOf(EquipmentId equipment) const;
    void onUnflushed(Session &session) override;
    void onEnded(SessionId session) override;
    void remove(SessionId session);
    void flush();
    void fanOut();

    Hall &m_hall;
    quint64 m_lastId = 0;
    QHash<SessionId, Session *> m_sessions;
    QMultiHash<EquipmentId, Session *> m_byEquipment;
    QList<Session *> m_unflushed;
    QList<Session *> m_flushing; // empty between; kept, since a crowd fills it at once
    std::deque<FanOut> m_fanOuts;
    QTimer m_nextSlice; // of 0 ms: what arrived meanwhile comes first, as it does not before what is posted
};

} // namespace barrage
