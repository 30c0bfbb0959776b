// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "room/room.h"
#include "support/instantstore.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace barrage {

constexpr qint64 kNow = 1'790'000'000'000;

// A rule of the kind "contains".
Rule ruleOf(const QString &pattern, RuleAction action);

// A room in mode Open with a store in memory and one phone, Ada: session 1, equipment 1. Both clocks are
// m_now.
class RoomFixture : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

protected:
    void start(Snapshot snapshot);
    // As after a restart: the same store, a room that knows what the store kept.
    void restart();
    void enter(SessionId session = SessionId(1), const QByteArray &address = {});
    void say(const QString &text, const QString &id = QStringLiteral("a"), qint64 from = 1);
    // Says, and waits for the answer; the newest message that is stored then.
    Message said(const QString &text, const QString &id = QStringLiteral("a"), qint64 from = 1);
    void decide(MessageId id, DecisionKind kind, const QString &by = QStringLiteral("Mia"));
    void settle();
    void settings(const std::function<void(RoomSettings &)> &change);
    Message lastKept() const { return m_store->messages().constLast(); }
    Message kept(MessageId id) const { return m_store->messages().at(number(id) - 1); }
    QStringList flown() const;
    QStringList progress() const;
    QString lastDecline() const;

    std::unique_ptr<Room> m_room;
    std::unique_ptr<InstantStore> m_store;
    std::unique_ptr<QSignalSpy> m_fly;
    std::unique_ptr<QSignalSpy> m_acknowledged;
    std::unique_ptr<QSignalSpy> m_declined;
    std::unique_ptr<QSignalSpy> m_changed;
    std::unique_ptr<QSignalSpy> m_welcomed;
    std::unique_ptr<QSignalSpy> m_recalled;
    qint64 m_now = kNow;
    Budgets m_budgets; // of the room that is started next

private:
    void wireUp(Snapshot snapshot);
};

} // namespace barrage
