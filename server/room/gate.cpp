// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/gate.h"

#include "core/limits.h"
#include "core/textguard.h"
#include "room/judged.h"

#include <QUuid>

#include <memory>

namespace barrage {

namespace {

constexpr qint64 kMinuteMs = 60'000;
const QByteArray kConsole("console"); // no SHA-256, so no phone's secret has it

Error tooLong()
{
    return {QStringLiteral("too_long"),
            News::tr("The text is too long: at most %1 characters.").arg(limits::kTextCharacters)};
}

// To the operator, whose console tries nothing again by itself.
Error notTaken(const decline::Reason &reason)
{
    return {reason.error.code, News::tr("Your message was not taken. Please send it again.")};
}

} // namespace

Gate::Gate(RoomState &state, const Budgets &budgets, RuleDesk &rules, Judge &judge, Recorder &recorder,
           Runway &runway, Senders &senders)
    : m_state(state)
    , m_rules(rules)
    , m_judge(judge)
    , m_recorder(recorder)
    , m_runway(runway)
    , m_senders(senders)
    , m_hall(budgets.hallSays.burst, budgets.hallSays.perMinute, state.clocks.steady)
    , m_addresses(budgets.addressSays.burst, budgets.addressSays.perMinute, state.clocks.steady)
{
}

// A resend of what is stored is answered first: its sender may be muted by now, and must not write it anew.
void Gate::submit(const Draft &draft)
{
    if (const Message *known = m_state.log.find(draft.from, draft.clientId))
        return onDuplicate(draft, Message(*known));
    if (m_state.outbox.isFull())
        return decline(draft, decline::busy());
    if (draft.overRateMs > 0)
        return refuse(draft, decline::rateLimited(draft.overRateMs));
    if (const auto reason = obstacle(draft))
        return refuse(draft, *reason);
    take(draft, m_state.epoch);
}

std::optional<decline::Reason> Gate::obstacle(const Draft &draft)
{
    if (m_state.devices.isBanned(draft.from, m_state.clocks.wall()))
        return decline::banned();
    if (m_state.devices.isMuted(draft.from, m_state.clocks.wall()))
        return decline::muted();
    if (m_state.log.waiting() >= limits::kWaiting)
        return decline::queueFull();
    if (m_state.log.waitingFrom(m_state.devices.addressOf(draft.from)) >= limits::kWaitingPerAddress)
        return decline::queueFull();
    if (const qint64 wait = slowModeWait(draft.from))
        return decline::slowMode(wait);
    return budget(draft);
}

std::optional<decline::Reason> Gate::budget(const Draft &draft)
{
    const QByteArray address = m_state.devices.addressOf(draft.from);
    if (!address.isEmpty() && m_addresses.take(qHash(address)) > 0)
        return decline::busy();
    return m_hall.take() > 0 ? std::optional(decline::busy()) : std::nullopt;
}

qint64 Gate::slowModeWait(EquipmentId from) const
{
    const auto saidAt = m_saidAt.constFind(from);
    if (saidAt == m_saidAt.cend())
        return 0;
    return std::max<qint64>(0, *saidAt + m_state.settings.slowModeMs - m_state.clocks.steady());
}

// Unless it is a resend of something that only the store remembers. Whether it is can't be known while the
// store is away, so that it has to be tried again.
void Gate::refuse(const Draft &draft, const decline::Reason &reason)
{
    const auto found = [=, this](const Outbox::Answer &answer) {
        const auto &message = std::get<MessageFound>(answer).message;
        if (message)
            onDuplicate(draft, *message);
        else
            decline(draft, reason);
    };
    m_state.outbox.send(FindMessage {draft.from, draft.clientId},
                        {found, [=, this](const Error &) { decline(draft, decline::storeUnavailable()); }});
}

void Gate::take(const Draft &draft, int epoch)
{
    const bool wasHeld = !m_judge.heldBecause().isEmpty();
    const Ruling ruling = m_judge.rule(draft);
    if (!wasHeld && !m_judge.heldBecause().isEmpty())
        m_runway.callBack();
    const Way way {m_runway.isOpen(), m_state.generation, epoch, ruling.verdict.muteMinutes};
    noteSaid(draft.from);
    const auto kept = std::make_shared<const Draft>(draft); // by both, of which one is called
    m_state.outbox.send(
        AddMessage {judged(draft, ruling, way.released, m_state.event.id, m_state.clocks.wall())},
        {[=, this](const Outbox::Answer &answer) { onAdded(*kept, way, std::get<MessageAdded>(answer)); },
         [=, this](const Error &error) { notKept(*kept, error); }});
}

void Gate::noteSaid(EquipmentId from)
{
    if (!m_state.settings.slowModeMs || from == m_state.console)
        return;
    if (m_saidAt.size() >= limits::kDevices)
        m_saidAt.removeIf([this](auto said) { return slowModeWait(said.key()) == 0; });
    m_saidAt.insert(from, m_state.clocks.steady());
}

// A commit that failed may have reached the disk all the same: the resend will tell.
void Gate::notKept(const Draft &draft, const Error &error)
{
    m_saidAt.remove(draft.from);
    if (!Outbox::isOutage(error))
        return decline(draft, decline::notStored());
    if (m_doubtful.size() < limits::kInFlight)
        m_doubtful.insert({number(draft.from), draft.clientId});
    decline(draft, decline::storeUnavailable());
}

void Gate::onAdded(const Draft &draft, const Way &way, const MessageAdded &answer)
{
    if (answer.duplicate)
        return onDuplicate(draft, answer.message);
    welcome(answer.message);
    if (way.muteMinutes)
        mute(answer.message, way.muteMinutes);
    if (answer.message.status != CheckStatus::Passed)
        return;
    if (way.epoch != m_state.epoch)
        m_recorder.putBack(answer.message, QStringLiteral("panic"));
    else
        m_runway.letPass(answer.message, way.released, way.generation);
}

void Gate::onDuplicate(const Draft &draft, const Message &message)
{
    if (message.original != draft.text)
        return decline(draft, decline::idReused());
    if (const Message *known = m_state.log.find(message.id))
        return emit m_state.news.acknowledged(*known);
    if (!mayHaveBeenKept(message))
        return emit m_state.news.acknowledged(message);
    welcome(message);
    if (message.status == CheckStatus::Passed)
        m_recorder.putBack(message, QStringLiteral("interceptor")); // when it was let pass is long ago
}

bool Gate::mayHaveBeenKept(const Message &message)
{
    return m_doubtful.remove({number(message.from), message.clientId});
}

void Gate::welcome(const Message &message)
{
    m_state.log.noteOrigin(message.id, m_state.devices.addressOf(message.from));
    m_state.log.put(message);
    m_rules.countHit(message.rule);
    m_state.devices.countMessage(message.from);
    emit m_state.news.acknowledged(message);
    emit m_state.news.added(message);
}

// Once the reason is on the record. A slip of the operator's own tongue is only blocked.
void Gate::mute(const Message &message, int minutes)
{
    if (message.from != m_state.console)
        m_senders.mute(message.from, m_state.clocks.wall() + minutes * kMinuteMs, message.rule);
}

void Gate::decline(const Draft &draft, const decline::Reason &reason)
{
    if (isStored(draft.from) && draft.from == m_state.console)
        return emit m_state.news.failed(notTaken(reason));
    emit m_state.news.declined({draft.session, draft.clientId, reason.error, reason.retryMs});
}

void Gate::say(const QString &text, const QString &by)
{
    const QString wanted = guarded(text);
    if (wanted.isEmpty())
        return;
    if (characterCount(wanted) > limits::kTextCharacters)
        return emit m_state.news.failed(tooLong());
    if (isStored(m_state.console))
        return sayAs(wanted, by, m_state.epoch);
    const qint64 now = m_state.clocks.wall();
    const Equipment console {.kind = EquipmentKind::Console,
                             .name = QStringLiteral("console"),
                             .secretHash = kConsole,
                             .firstSeen = now,
                             .lastSeen = now};
    const auto enrolled = [=, this, epoch = m_state.epoch](const Outbox::Answer &answer) {
        m_state.console = std::get<Enrolled>(answer).equipment.id;
        sayAs(wanted, by, epoch);
    };
    m_state.outbox.send(Enrol {kConsole, console}, {enrolled, {}});
}

void Gate::sayAs(const QString &text, const QString &by, int epoch)
{
    if (m_state.outbox.isFull())
        return emit m_state.news.failed(notTaken(decline::busy()));
    Draft draft;
    draft.from = m_state.console;
    draft.clientId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.fromName = by;
    draft.text = text;
    take(draft, epoch);
}

} // namespace barrage
