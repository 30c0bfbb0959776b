// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/hall.h"
#include "net/session.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>
#include <functional>
#include <queue>
#include <vector>

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

    // To be called every limits::kSweepMs. Of many that are due together, as after a crowd has come at once,
    // limits::kFanOut have their turn at a time.
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

    // Of a session that is gone, or due at another time by now, it means nothing.
    struct Due
    {
        qint64 at = 0; // steady, ms
        SessionId session {};
        auto operator<=>(const Due &) const = default;
    };

    template <typename Tell>
    void tellAllOf(EquipmentId equipment, Tell tell) const;
    void onUnflushed(Session &session) override;
    void onDue(Session &session) override;
    void onBegun(Session &session) override { m_begun.insert(&session); }
    void onEnded(SessionId session) override;
    void enforceDue();
    void remove(SessionId session);
    void flush();
    void fanOut();

    Hall &m_hall;
    quint64 m_lastId = 0;
    QHash<SessionId, Session *> m_sessions;
    QMultiHash<EquipmentId, Session *> m_byEquipment;
    QList<Session *> m_unflushed;
    QList<Session *> m_flushing; // empty between; kept, since a crowd fills it at once
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_dues;
    QTimer m_nextDues;       // of 0 ms
    QSet<Session *> m_begun; // a message of theirs has not arrived whole, or had not
    std::deque<FanOut> m_fanOuts;
    QTimer m_nextSlice; // of 0 ms: what arrived meanwhile comes first, as it does not before what is posted
};

} // namespace barrage
