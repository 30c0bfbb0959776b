// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/room.h"

#include "core/limits.h"
#include "core/textguard.h"
#include "room/judged.h"
#include "room/secret.h"

#include <QThread>

#include <algorithm>

namespace barrage {

namespace {

const QString kRuleBroken = QStringLiteral("rule_broken");

// The names of SaveSettings.
const QString kRoomSettings = QStringLiteral("room");
const QString kScreenSettings = QStringLiteral("screen."); // and its number

QMap<int, ScreenSettings> screensOf(const QMap<QString, QByteArray> &settings)
{
    QMap<int, ScreenSettings> screens;
    for (auto each = settings.begin(); each != settings.end(); ++each) {
        if (each.key().startsWith(kScreenSettings))
            screens.insert(each.key().mid(kScreenSettings.size()).toInt(),
                           screenSettingsFromJson(each.value()));
    }
    return screens;
}

// The store is away, as opposed to a write that it refuses for its own fault.
bool isOutage(const Error &error)
{
    return error.code.startsWith(QLatin1String("store_"));
}

} // namespace

Room::Room(Snapshot snapshot, Clocks clocks, QObject *parent)
    : QObject(parent)
    , m_event(std::move(snapshot.event))
    , m_storeId(std::move(snapshot.storeId))
    , m_clocks(std::move(clocks))
    , m_mode(snapshot.mode)
    , m_settings(roomSettingsFromJson(snapshot.settings.value(kRoomSettings)))
    , m_screens(screensOf(snapshot.settings))
    , m_log(snapshot.waiting, snapshot.recent)
{
    adopt(std::move(snapshot.rules));
    m_news.setSingleShot(true);
    m_news.setInterval(limits::kNewsMs);
    connect(&m_news, &QTimer::timeout, this, [this] { emit rulesChanged(m_rules); });
}

// ---- phones

void Room::enrol(SessionId session, const QByteArray &secret, const QString &name)
{
    Q_ASSERT(thread() == QThread::currentThread());
    if (m_inFlight.size() >= limits::kInFlight)
        return decline(session, {}, decline::busy());
    const QByteArray fresh = newSecret();
    const qint64 now = m_clocks.wall();
    const Equipment equipment {{}, EquipmentKind::Phone, name, hashOf(fresh), now, now, 0};
    m_entering.insert(session);
    send(Enrol {hashOf(secret), equipment},
         {[=, this](const Answer &answer) { onEnrolled(session, fresh, std::get<Enrolled>(answer)); },
          [=, this](const Error &) { decline(session, {}, decline::storeUnavailable()); }});
}

void Room::onEnrolled(SessionId session, const QByteArray &secret, const Enrolled &enrolled)
{
    if (!m_entering.remove(session))
        return; // left meanwhile
    const Presence presence = m_devices.enter(session, enrolled.equipment);
    QList<Message> own = enrolled.own;
    for (Message &message : own) {
        if (const Message *newer = m_log.find(message.id))
            message = *newer;
    }
    emit welcomed({session, presence.equipment, enrolled.fresh ? secret : QByteArray(), own});
    emit presenceChanged(presence);
}

void Room::leave(SessionId session)
{
    m_entering.remove(session);
    if (const auto presence = m_devices.leave(session))
        emit presenceChanged(*presence);
}

void Room::submit(const Draft &draft)
{
    Q_ASSERT(thread() == QThread::currentThread());
    if (const auto reason = obstacle(draft))
        return decline(draft.session, draft.clientId, *reason);
    const quint64 generation = m_generation;
    send(AddMessage {judged(draft, intercept(m_mode, *m_book, draft.text), m_mode, m_event.id,
                            m_clocks.wall())},
         {[=, this](const Answer &answer) { onAdded(draft, generation, std::get<MessageAdded>(answer)); },
          [=, this](const Error &error) { notKept(draft, error); }});
}

// A commit that failed may have reached the disk all the same: the resend will tell.
void Room::notKept(const Draft &draft, const Error &error)
{
    if (!isOutage(error))
        return decline(draft.session, draft.clientId, decline::notStored());
    if (m_doubtful.size() < limits::kInFlight)
        m_doubtful.insert({number(draft.from), draft.clientId});
    decline(draft.session, draft.clientId, decline::storeUnavailable());
}

std::optional<decline::Reason> Room::obstacle(const Draft &draft) const
{
    if (m_devices.isMuted(draft.from, m_clocks.wall()))
        return decline::muted();
    if (m_log.waiting() >= limits::kWaiting)
        return decline::queueFull();
    if (m_inFlight.size() >= limits::kInFlight)
        return decline::busy();
    return {};
}

void Room::onAdded(const Draft &draft, quint64 judgedIn, const MessageAdded &answer)
{
    if (answer.duplicate)
        return onDuplicate(draft, answer.message);
    welcomeNew(answer.message);
    if (answer.message.status == CheckStatus::Passed)
        release(answer.message, judgedIn);
}

void Room::onDuplicate(const Draft &draft, const Message &message)
{
    if (message.original != draft.text)
        return decline(draft.session, draft.clientId, decline::idReused());
    if (const Message *known = m_log.find(message.id))
        return emit acknowledged(*known);
    if (!mayHaveBeenKept(message))
        return emit acknowledged(message);
    welcomeNew(message);
    if (message.status == CheckStatus::Passed)
        hold(message, QStringLiteral("interceptor")); // when it was let pass is long ago
}

bool Room::mayHaveBeenKept(const Message &message)
{
    return m_doubtful.remove({number(message.from), message.clientId});
}

void Room::welcomeNew(const Message &message)
{
    m_log.put(message);
    countHit(message.rule);
    emit acknowledged(message);
    emit added(message);
    if (const auto presence = m_devices.countMessage(message.from))
        emit presenceChanged(*presence);
}

// What was judged before the mode or the rules became stricter is judged again: nothing slips through
// between.
void Room::release(const Message &message, quint64 judgedIn)
{
    const Verdict now = judgedIn == m_generation ? Verdict {Outcome::Show, {}, message.text}
                                                 : intercept(m_mode, *m_book, message.original);
    if (now.outcome != Outcome::Show || now.text != message.text)
        hold(message, QStringLiteral("interceptor"));
    else
        emit fly(message, m_epoch);
}

// ---- consoles

void Room::decide(const QList<MessageId> &messages, DecisionKind kind, const QString &by)
{
    Q_ASSERT(thread() == QThread::currentThread());
    for (const MessageId id : messages) {
        if (const Message *message = m_log.find(id))
            decideOne(*message, kind, by);
    }
}

void Room::decideOne(const Message &message, DecisionKind kind, const QString &by)
{
    if (m_deciding.contains(message.id) || !applies(kind, message))
        return;
    if (kind == DecisionKind::Recall)
        emit recalled(message.id); // what must go, goes at once
    const Decision decision = decisionOn(message, kind, by, m_clocks.wall());
    const int epoch = m_epoch;
    m_deciding.insert(message.id);
    send(RecordDecision {decision, after(message, decision)},
         {[=, this](const Answer &) { onDecided(decision, epoch); },
          [=, this](const Error &) { m_deciding.remove(decision.message); }});
}

void Room::onDecided(const Decision &decision, int epoch)
{
    m_deciding.remove(decision.message);
    const Message *known = m_log.find(decision.message);
    if (!known)
        return;
    const Message message = update(after(*known, decision));
    if (decision.kind != DecisionKind::Approve)
        return;
    if (epoch != m_epoch)
        hold(message, QStringLiteral("panic"));
    else
        emit fly(message, m_epoch);
}

// Holding is taken at once, before it is stored: should the store fail, the message stays off the screen
// anyway.
void Room::hold(const Message &message, const QString &by)
{
    const Decision decision = decisionOn(message, DecisionKind::Hold, by, m_clocks.wall());
    const Message held = update(after(message, decision));
    const auto unsaved = [this, id = message.id](const Error &) { m_unsavedHolds.insert(id); };
    send(RecordDecision {decision, held}, {{}, unsaved});
}

Message Room::update(const Message &message)
{
    m_log.put(message);
    emit changed(message);
    return message;
}

void Room::setMode(InterceptorMode mode)
{
    m_mode = mode;
    becomeStricter();
    emit modeChanged(mode);
    saveMode();
}

void Room::saveMode()
{
    send(SaveInterceptor {m_mode}, {{}, [this](const Error &) { m_modeIsUnsaved = true; }});
}

void Room::rename(const QString &title)
{
    const QString wanted = leftCharacters(guarded(title), limits::kTitleCharacters);
    if (wanted.isEmpty() || wanted == m_event.title)
        return;
    m_event.title = wanted;
    emit eventChanged(m_event);
    send(SaveEvent {m_event});
}

void Room::panic(int epoch)
{
    m_epoch = epoch;
    setMode(InterceptorMode::Approve);
}

void Room::announce()
{
    emit eventChanged(m_event);
    emit modeChanged(m_mode);
    emit roomSettingsChanged(m_settings);
    for (const auto &[screen, settings] : m_screens.asKeyValueRange())
        emit screenSettingsChanged(screen, settings);
    tellRules();
}

void Room::mute(EquipmentId equipment, qint64 untilWallMs)
{
    const auto presence = m_devices.mute(equipment, untilWallMs);
    if (!presence)
        return;
    emit presenceChanged(*presence);
    send(SaveEquipment {presence->equipment});
}

// ---- settings

void Room::setRoomSettings(const RoomSettings &settings)
{
    m_settings = bounded(settings);
    emit roomSettingsChanged(m_settings);
    send(SaveSettings {kRoomSettings, toJson(m_settings)});
}

void Room::setScreenSettings(int screen, const ScreenSettings &settings)
{
    const ScreenSettings kept = bounded(settings);
    m_screens.insert(screen, kept);
    emit screenSettingsChanged(screen, kept);
    send(SaveSettings {kScreenSettings + QString::number(screen), toJson(kept)});
}

// ---- rules

void Room::saveRule(const Rule &rule)
{
    if (const Status status = RuleBook::check(rule); !status)
        return emit ruleRefused(rule, status.error());
    if (!isStored(rule.id) && m_rules.size() >= limits::kRules)
        return emit ruleRefused(
            rule, {QStringLiteral("bad_rule"), tr("There are too many rules: remove some first.")});
    send(SaveRule {rule},
         {[this](const Answer &answer) { onRuleSaved(std::get<RuleSaved>(answer).rule); }, {}});
}

void Room::onRuleSaved(const Rule &rule)
{
    QList<Rule> rules = m_rules;
    const auto old = std::ranges::find(rules, rule.id, &Rule::id);
    if (old == rules.end())
        rules.append(rule);
    else
        *old = rule;
    adopt(rules);
    tellRules();
}

void Room::removeRule(RuleId rule)
{
    send(RemoveRule {rule}, {[=, this](const Answer &) { onRuleRemoved(rule); }, {}});
}

void Room::onRuleRemoved(RuleId id)
{
    QList<Rule> rules = m_rules;
    rules.removeIf([id](const Rule &rule) { return rule.id == id; });
    adopt(rules);
    tellRules();
}

void Room::adopt(QList<Rule> rules)
{
    m_book = RuleBook::compile(rules);
    m_rules = std::move(rules);
    becomeStricter();
}

void Room::tellRules()
{
    emit rulesChanged(m_rules);
    if (m_book->broken().isEmpty())
        emit mended(kRuleBroken);
    else
        emit failed(
            {kRuleBroken,
             tr("A rule can't be used, so every message is held. Mend it or switch it off in Rules.")});
}

void Room::countHit(RuleId id)
{
    const auto rule = std::ranges::find(m_rules, id, &Rule::id);
    if (rule == m_rules.end())
        return;
    ++rule->hits;
    if (!m_news.isActive())
        m_news.start();
}

// ---- the screen

void Room::markShown(const QList<MessageId> &messages)
{
    for (const MessageId id : messages) {
        const Message *known = m_log.find(id);
        if (!known || known->shownAt)
            continue;
        Message message = *known;
        message.shownAt = m_clocks.wall();
        send(SaveMessage {update(message)});
    }
}

void Room::markDropped(const QList<MessageId> &messages, DropReason reason)
{
    for (const MessageId id : messages) {
        const Message *message = m_log.find(id);
        if (message && applies(DecisionKind::Hold, *message))
            dropOne(Message(*message), reason);
    }
}

// What the operator cleared before anybody saw it goes back to the queue: nothing is lost. What found no room
// is not offered again: it would be late.
void Room::dropOne(const Message &message, DropReason reason)
{
    if (reason == DropReason::Cleared)
        return hold(message, QStringLiteral("cleared"));
    Message dropped = message;
    dropped.droppedAt = m_clocks.wall();
    dropped.dropReason = reason;
    send(SaveMessage {update(dropped)});
}

// ---- the store

void Room::send(decltype(Write::what) what, InFlight then)
{
    const quint64 ticket = ++m_lastTicket;
    m_inFlight.insert(ticket, std::move(then));
    emit write({ticket, std::move(what)});
}

void Room::onCommitted(const QList<Committed> &answers)
{
    Q_ASSERT(thread() == QThread::currentThread());
    tellMended();
    for (const Committed &committed : answers)
        answer(committed);
    saveAgain();
    if (isIdle())
        emit idle();
}

void Room::tellMended()
{
    for (const QString &code : std::exchange(m_storeFaults, {}))
        emit mended(code);
}

// What was taken at once although the store failed, so that the next start begins as strict as this one
// ended.
void Room::saveAgain()
{
    if (std::exchange(m_modeIsUnsaved, false))
        saveMode();
    for (const MessageId id : std::exchange(m_unsavedHolds, {})) {
        const Message *message = m_log.find(id);
        if (message && message->status == CheckStatus::Waiting && !m_deciding.contains(id))
            hold(*message, QStringLiteral("interceptor"));
    }
}

void Room::answer(const Committed &committed)
{
    const InFlight then = m_inFlight.take(committed.ticket);
    if (then.committed)
        then.committed(committed.what);
}

void Room::onFailed(const QList<quint64> &tickets, const Error &error)
{
    noteFault(error);
    for (const quint64 ticket : tickets)
        fail(ticket, error);
    if (isIdle())
        emit idle();
}

void Room::noteFault(const Error &error)
{
    if (!isOutage(error))
        return;
    m_storeFaults.insert(error.code);
    emit failed(error);
}

// What nobody waits for is told to the console, unless the outage is told already.
void Room::fail(quint64 ticket, const Error &error)
{
    const InFlight then = m_inFlight.take(ticket);
    if (then.failed)
        then.failed(error);
    else if (!isOutage(error))
        emit failed(error);
}

void Room::decline(SessionId session, const QString &clientId, const decline::Reason &reason)
{
    m_entering.remove(session);
    emit declined({session, clientId, reason.error, reason.retryMs});
}

} // namespace barrage
