// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/limits.h"
#include "net/channel.h"
#include "net/hall.h"
#include "net/paidids.h"
#include "net/reception.h"
#include "net/vigil.h"
#include "net/wire.h"

#include <QObject>

namespace barrage {

class Session;

// Who keeps sessions, and is told of what they want done.
class SessionKeeper
{
public:
    // Something was sent since the last flush().
    virtual void onUnflushed(Session &session) = 0;
    // enforceDeadlines() is to be called at dueAt(), which has changed; and as long as isInside(), every
    // limits::kSweepMs.
    virtual void onDue(Session &session) = 0;
    virtual void onBegun(Session &session) = 0;
    // It does nothing any more. It must not be destroyed before this returns.
    virtual void onEnded(SessionId session) = 0;

protected:
    ~SessionKeeper() = default;
};

// One phone, while it is connected: what it sends is bounded, decoded and given to the room; what concerns it
// is sent to it. Lives on: the room thread.
class Session : public QObject, private ChannelUser
{
    Q_OBJECT

public:
    // Takes the channel.
    Session(SessionId id, Channel *channel, Hall &hall, SessionKeeper &keeper, QObject *parent);

    SessionId id() const { return m_id; }
    EquipmentId equipment() const { return m_equipment; } // once enrolled
    bool isEnrolled() const { return m_state == State::Enrolled; }

    // ---- what the phone asks
    void enrol(const HelloRequest &request);
    void submit(const Draft &draft);
    void plus(qint64 seq);
    void react(Reaction reaction);

    // ---- what the room answers
    void welcome(const Welcome &welcome);
    void decline(const Decline &decline);
    void tellMuted(qint64 until);

    // Leaves with the next flush(), in which a phone that does not read is dropped.
    void send(const QByteArray &frame);
    // Leaves at once.
    void sendNow(const QByteArray &frame);
    void refuse(const Error &error, const QString &clientId = {}, qint64 retryMs = 0);
    void flush();
    void close(QWebSocketProtocol::CloseCode code, const QString &reason);

    // Pings, and drops the silent.
    void enforceDeadlines();
    qint64 dueAt() const { return m_dueAt; } // steady, ms
    // A message has begun that has not arrived whole.
    bool isInside() const { return isOpen() && m_channel->isInside(); }

private:
    enum class State { Stranger, Enrolling, Enrolled, Closing, Ended };

    void onText(const QByteArray &text) override;
    void onBinary() override;
    void onHeard() override;
    void onTraffic() override;
    void onOffended(QWebSocketProtocol::CloseCode code, const QString &reason) override;
    void onBegun() override;
    void onEnded() override;
    void run(const Frame &frame);
    // What run() does with a "say".
    void say(const PlainSay &said);
    // After how many ms it may be said; 0: now. A resend of something new is not charged again; of something
    // older it is, and answered all the same.
    qint64 charge(const QString &clientId);
    // Each counts the end where it is told to.
    void violate(const QString &reason, qint64 &count);
    void drop(qint64 &count);
    void enforce(qint64 now);
    qint64 nextDeadline() const;
    void schedule(qint64 at);
    bool isOpen() const { return m_state != State::Closing && m_state != State::Ended; }

    const SessionId m_id;
    State m_state = State::Stranger;
    Channel *m_channel;
    QList<QByteArray> m_frames; // to leave with the next flush()
    Hall &m_hall;
    SessionKeeper &m_keeper;
    bool m_claimedSecret = false; // "hello" came with one
    EquipmentId m_equipment {};
    Heard m_heard; // as "hello" told
    Bucket m_commands;
    Bucket m_reads;
    PaidIds m_paid;
    QString m_name;          // for drafts that come without one
    qint64 m_mutedUntil = 0; // as it was told
    qint64 m_helloBy;        // steady time, ms, as the following
    Vigil m_vigil;
    qint64 m_dueAt;
    qint64 m_closeBy = 0;
};

} // namespace barrage
