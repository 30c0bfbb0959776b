// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomfixture.h"

#include <algorithm>

namespace barrage {

Rule ruleOf(const QString &pattern, RuleAction action)
{
    Rule result;
    result.kind = QStringLiteral("contains");
    result.pattern = pattern;
    result.action = action;
    return result;
}

void RoomFixture::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_now = kNow;
    m_budgets = {};
    Snapshot snapshot;
    snapshot.mode = InterceptorMode::Open;
    start(snapshot);
}

void RoomFixture::cleanup()
{
    m_room.reset();
    m_store.reset();
}

void RoomFixture::start(Snapshot snapshot)
{
    m_room.reset();
    m_store = std::make_unique<InstantStore>();
    wireUp(std::move(snapshot));
    enter();
}

void RoomFixture::restart()
{
    m_room.reset();
    Snapshot snapshot = m_store->snapshot();
    wireUp(std::move(snapshot));
}

void RoomFixture::wireUp(Snapshot snapshot)
{
    const Clock clock = [this] { return m_now; };
    m_room = std::make_unique<Room>(std::move(snapshot), Clocks {clock, clock}, m_budgets);
    connect(m_room.get(), &Room::write, m_store.get(), &InstantStore::enqueue);
    connect(m_store.get(), &InstantStore::committed, m_room.get(), &Room::onCommitted);
    connect(m_store.get(), &InstantStore::failed, m_room.get(), &Room::onFailed);
    m_fly = std::make_unique<QSignalSpy>(m_room.get(), &Room::fly);
    m_acknowledged = std::make_unique<QSignalSpy>(m_room.get(), &Room::acknowledged);
    m_declined = std::make_unique<QSignalSpy>(m_room.get(), &Room::declined);
    m_changed = std::make_unique<QSignalSpy>(m_room.get(), &Room::changed);
    m_welcomed = std::make_unique<QSignalSpy>(m_room.get(), &Room::welcomed);
    m_recalled = std::make_unique<QSignalSpy>(m_room.get(), &Room::recalled);
}

void RoomFixture::enter(SessionId session, const QByteArray &address)
{
    m_room->enrol(session, {}, QStringLiteral("Ada"), address);
    settle();
}

void RoomFixture::say(const QString &text, const QString &id, qint64 from)
{
    Draft draft;
    draft.session = SessionId(from);
    draft.from = EquipmentId(from);
    draft.clientId = id;
    draft.text = text;
    m_room->submit(draft);
}

Message RoomFixture::said(const QString &text, const QString &id, qint64 from)
{
    say(text, id, from);
    settle();
    return m_store->messages().isEmpty() ? Message() : lastKept();
}

void RoomFixture::decide(MessageId id, DecisionKind kind, const QString &by)
{
    m_room->decide({id}, kind, by);
    settle();
}

void RoomFixture::settle()
{
    QTRY_VERIFY(m_room->isIdle());
}

void RoomFixture::settings(const std::function<void(RoomSettings &)> &change)
{
    RoomSettings settings = m_room->settings();
    change(settings);
    m_room->setRoomSettings(settings);
    settle();
}

QStringList RoomFixture::flown() const
{
    QStringList texts;
    for (const auto &arguments : *m_fly)
        texts.append(arguments.constFirst().value<Message>().text);
    return texts;
}

QStringList RoomFixture::progress() const
{
    QStringList result;
    for (const auto &arguments : *m_changed)
        result.append(idOf(progressOf(arguments.constFirst().value<Message>())));
    return result;
}

QString RoomFixture::lastDecline() const
{
    return m_declined->isEmpty() ? QString()
                                 : m_declined->constLast().constFirst().value<Decline>().error.code;
}

} // namespace barrage
