// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/room.h"

#include "core/limits.h"
#include "core/textguard.h"

#include <QThread>

namespace barrage {

namespace {

const QString kPanicked = QStringLiteral("panicked"); // the name of SaveSettings

RoomState stateOf(News &news, const Snapshot &snapshot, Clocks clocks)
{
    return {.news = news,
            .outbox = Outbox(news),
            .clocks = std::move(clocks),
            .storeId = snapshot.storeId,
            .event = snapshot.event,
            .mode = snapshot.mode,
            .settings = {},
            .log = MessageLog(snapshot.waiting, snapshot.recent),
            .devices = {},
            .drops = {},
            .panicked = !snapshot.settings.value(kPanicked).isEmpty()};
}

} // namespace

Room::Room(Snapshot snapshot, Clocks clocks, const Budgets &budgets, QObject *parent)
    : News(parent)
    , m_state(stateOf(*this, snapshot, std::move(clocks)))
    , m_settings(m_state, snapshot.settings)
    , m_rules(m_state, snapshot.rules, snapshot.settings)
    , m_judge(m_state, m_rules, snapshot.settings)
    , m_recorder(m_state)
    , m_onScreen(m_state)
    , m_board(m_state)
    , m_runway(m_state, m_recorder, m_judge, m_onScreen, m_board)
    , m_arrivals(m_state, m_recorder, m_runway, m_onScreen)
    , m_senders(m_state, budgets, snapshot.silenced)
    , m_gate(m_state, budgets, m_rules, m_judge, m_recorder, m_runway, m_senders)
    , m_seats(m_state.clocks.steady)
    , m_decider(m_state, m_recorder, m_runway, m_board, m_seats, m_senders, snapshot.decisions)
    , m_applause(m_state)
    , m_reporter(m_state)
{
    connect(this, &News::added, this, [this] { m_reporter.countMessage(); });
    m_lookAround.setInterval(limits::kSituationMs);
    connect(&m_lookAround, &QTimer::timeout, this, &Room::lookAround);
    m_lookAround.start();
}

void Room::lookAround()
{
    if (m_seats.expire())
        emit claimsChanged(m_seats.claims());
    m_senders.forgetSpoken();
    m_reporter.report(m_judge.heldBecause());
    keepAgain();
}

void Room::announce()
{
    emit eventChanged(event());
    emit modeChanged(mode());
    m_settings.announce();
    m_rules.announce();
    m_senders.announceSilenced();
    emit heldAutomatically(heldBecause());
}

// ---- phones

void Room::enrol(SessionId session, const QByteArray &secret, const QString &name, const QByteArray &address)
{
    Q_ASSERT(thread() == QThread::currentThread());
    m_senders.enrol(session, secret, name, address);
}

void Room::leave(SessionId session)
{
    m_senders.leave(session);
}

void Room::submit(const Draft &draft)
{
    Q_ASSERT(thread() == QThread::currentThread());
    m_gate.submit(draft);
}

void Room::plus(SessionId session, MessageId message)
{
    if (const auto from = m_state.devices.equipmentOf(session))
        m_applause.plus(*from, message);
}

void Room::react(SessionId session, Reaction reaction)
{
    if (const auto from = m_state.devices.equipmentOf(session))
        m_applause.react(*from, reaction);
}

// ---- decisions

void Room::decide(const QList<MessageId> &messages, DecisionKind kind, const QString &by)
{
    Q_ASSERT(thread() == QThread::currentThread());
    m_decider.decide(messages, kind, by);
}

void Room::decideAllOf(EquipmentId from, DecisionKind kind, const QString &by)
{
    m_decider.decideAllOf(from, kind, by);
}

void Room::edit(MessageId message, const QString &text, const QString &by)
{
    m_decider.edit(message, text, by);
}

void Room::showAgain(MessageId message, const QString &by)
{
    m_decider.decide({message}, DecisionKind::ShowAgain, by);
}

void Room::star(const QList<MessageId> &messages, bool starred, const QString &by)
{
    decide(messages, starred ? DecisionKind::Star : DecisionKind::Unstar, by);
}

void Room::pin(MessageId message, const QString &by)
{
    m_decider.pin(message, by);
}

void Room::undo(const QString &by)
{
    m_decider.undo(by);
}

void Room::undoDecision(MessageId message, const QString &by)
{
    m_decider.undoDecision(message, by);
}

void Room::dump(const QString &by)
{
    m_runway.dump(by);
}

void Room::announceText(const QString &text, const QString &)
{
    const QString wanted = guarded(text);
    if (characterCount(wanted) > limits::kTextCharacters)
        return emit failed(
            {QStringLiteral("too_long"),
             tr("The announcement is too long: at most %1 characters.").arg(limits::kTextCharacters)});
    m_board.announce(wanted);
}

void Room::say(const QString &text, const QString &by)
{
    m_gate.say(text, by);
}

// ---- seats

void Room::takeSeat(const QString &seat)
{
    if (m_seats.take(seat))
        emit claimsChanged(m_seats.claims());
}

void Room::leaveSeat(const QString &seat)
{
    if (m_seats.leave(seat))
        emit claimsChanged(m_seats.claims());
}

void Room::beat(const QString &seat)
{
    takeSeat(seat);
}

void Room::claim(const QString &seat, const QList<MessageId> &messages)
{
    if (m_seats.claim(seat, messages))
        emit claimsChanged(m_seats.claims());
}

// ---- the evening

void Room::setMode(InterceptorMode mode)
{
    setPanicked(false);
    adoptMode(mode);
}

// A restart must not be a way around it.
void Room::setPanicked(bool panicked)
{
    if (m_state.panicked == panicked)
        return;
    m_state.panicked = panicked;
    m_state.outbox.keep(kPanicked, SaveSettings {kPanicked, panicked ? "1" : QByteArray()});
}

void Room::adoptMode(InterceptorMode mode)
{
    m_state.mode = mode;
    ++m_state.generation;
    emit modeChanged(mode);
    m_state.outbox.keep(QStringLiteral("mode"), SaveInterceptor {mode});
    if (mode == InterceptorMode::Approve)
        m_runway.callBack();
}

void Room::endAutoHold(const QString &)
{
    m_judge.endHold();
}

void Room::rename(const QString &title)
{
    const QString wanted = leftCharacters(guarded(title), limits::kTitleCharacters);
    if (wanted.isEmpty() || wanted == m_state.event.title)
        return;
    m_state.event.title = wanted;
    emit eventChanged(event());
    m_state.outbox.keep(QStringLiteral("event"), SaveEvent {event()});
}

void Room::panic(int epoch)
{
    m_state.epoch = epoch;
    m_runway.dump(QStringLiteral("panic"));
    m_onScreen.clear();
    m_board.clear();
    setPanicked(true);
    adoptMode(InterceptorMode::Approve);
}

void Room::saveRule(const Rule &rule)
{
    m_rules.save(rule);
}

void Room::removeRules(const QList<RuleId> &rules)
{
    m_rules.remove(rules);
}

void Room::importRules(const QList<Rule> &rules)
{
    m_rules.import(rules);
}

void Room::setAllowed(const QStringList &phrases)
{
    m_rules.setAllowed(phrases);
}

void Room::tellEvening()
{
    emit eveningTold(m_state.log.ofEvent(m_state.event.id));
}

void Room::mute(EquipmentId equipment, qint64 untilWallMs, const QString &by)
{
    m_decider.mute(equipment, untilWallMs, by);
}

void Room::ban(EquipmentId equipment, qint64 untilWallMs, bool alsoAddress, const QString &by)
{
    m_decider.ban(equipment, untilWallMs, alsoAddress, by);
}

void Room::setRoomSettings(const RoomSettings &settings)
{
    m_settings.setRoom(settings);
}

void Room::setScreenSettings(int screen, const ScreenSettings &settings)
{
    m_settings.setScreen(screen, settings);
}

void Room::removeScreen(int screen)
{
    m_settings.removeScreen(screen);
}

// ---- the screen

void Room::markShown(const QList<MessageId> &messages)
{
    m_arrivals.markShown(messages);
}

void Room::markLeft(const QList<MessageId> &messages)
{
    m_arrivals.markLeft(messages);
}

void Room::markDropped(const QList<MessageId> &messages, DropReason reason)
{
    m_arrivals.markDropped(messages, reason);
}

// ---- the store

void Room::onCommitted(const QList<Committed> &answers)
{
    Q_ASSERT(thread() == QThread::currentThread());
    m_state.outbox.onCommitted(answers);
    keepAgain();
    m_state.outbox.tellIfIdle();
}

void Room::onFailed(const QList<quint64> &tickets, const Error &error)
{
    m_state.outbox.onFailed(tickets, error);
    m_state.outbox.tellIfIdle();
}

// What counted at once although the store failed, so that the next start begins as strict as this one ended.
void Room::keepAgain()
{
    m_state.outbox.keepAgain();
    m_recorder.putBackAgain();
}

} // namespace barrage
