// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/runway.h"

#include "core/limits.h"

#include <utility>

namespace barrage {

namespace {

const QString kInterceptor = QStringLiteral("interceptor");

} // namespace

Runway::Runway(RoomState &state, Recorder &recorder, const Judge &judge, OnScreen &onScreen, Board &board)
    : m_state(state)
    , m_recorder(recorder)
    , m_judge(judge)
    , m_onScreen(onScreen)
    , m_board(board)
{
    m_clock.setInterval(limits::kTakeOffMs);
    QObject::connect(&m_clock, &QTimer::timeout, [this] { takeOffDue(); });
}

void Runway::letPass(const Message &message, bool released, quint64 generation)
{
    pass(message, released, {.generation = generation, .byPerson = false});
}

void Runway::letPassByPerson(const Message &message, bool released)
{
    pass(message, released, {.generation = m_state.generation, .byPerson = true});
}

// What was ruled on before the mode or the rules became stricter is ruled on again: nothing slips through
// between.
void Runway::pass(const Message &message, bool released, const Waiting &ruling)
{
    if (!mayFly(message, ruling))
        m_recorder.putBack(message, kInterceptor);
    else if (released)
        fly(message, ruling.byPerson);
    else
        delay(message, ruling);
}

bool Runway::mayFly(const Message &message, const Waiting &waiting) const
{
    if (!applies(DecisionKind::Recall, message))
        return false;
    if (waiting.byPerson || waiting.generation == m_state.generation)
        return true;
    const Verdict now = m_judge.ruleAgain(message).verdict;
    return now.outcome == Outcome::Show && now.text == message.text;
}

void Runway::delay(const Message &message, Waiting waiting)
{
    const qint64 delayMs = m_state.settings.safetyDelayMs;
    waiting.fliesAt = m_state.clocks.steady() + delayMs;
    m_delayed.insert(message.id, waiting);
    if (!delayMs)
        return takeOffDue();
    emit m_state.news.delayed(message, m_state.clocks.wall() + delayMs);
    if (!m_clock.isActive())
        m_clock.start();
}

void Runway::takeOffDue()
{
    QList<MessageId> due;
    for (const auto &[id, waiting] : m_delayed.asKeyValueRange()) {
        if (waiting.fliesAt <= m_state.clocks.steady())
            due.append(id);
    }
    std::ranges::sort(due, {}, [this](MessageId id) { return std::pair(m_delayed.value(id).fliesAt, id); });
    for (const MessageId id : due)
        takeOff(id, m_delayed.take(id));
    if (m_delayed.isEmpty())
        m_clock.stop();
}

void Runway::takeOff(MessageId id, const Waiting &waiting)
{
    const Message *message = m_state.log.find(id);
    if (!message || m_recorder.isDeciding(id))
        return; // and comes down by it
    if (!mayFly(*message, waiting))
        return putBack(id, kInterceptor);
    const qint64 at = m_state.clocks.wall();
    const int epoch = m_state.epoch;
    m_state.outbox.send(SaveRelease {id, at},
                        {[=, this](const Outbox::Answer &) { onReleased(id, waiting, epoch, at); },
                         [=, this](const Error &) { putBack(id, kInterceptor); }});
}

void Runway::onReleased(MessageId id, const Waiting &waiting, int epoch, qint64 at)
{
    const Message *known = m_state.log.find(id);
    if (!known || !applies(DecisionKind::Recall, *known))
        return;
    Message message = *known;
    message.releasedAt = at;
    m_recorder.update(message);
    if (m_recorder.isDeciding(id))
        return; // on its way down
    if (epoch != m_state.epoch || !mayFly(message, waiting))
        return putBack(id, kInterceptor);
    fly(message, waiting.byPerson);
}

void Runway::fly(const Message &message, bool byPerson)
{
    if (m_airborne.size() < limits::kRecent)
        m_airborne.insert(message.id, byPerson);
    emit m_state.news.fly(message, priorityOf(message), m_state.epoch);
}

Priority Runway::priorityOf(const Message &message)
{
    const bool isFirst = m_state.devices.noteFlight(message.from);
    if (isStored(message.from) && message.from == m_state.console)
        return Priority::Operator;
    if (message.starred)
        return Priority::Highlighted;
    return isFirst ? Priority::First : Priority::Normal;
}

bool Runway::contains(MessageId message) const
{
    return m_delayed.contains(message) || m_airborne.contains(message) || m_onScreen.contains(message);
}

void Runway::takeDown(MessageId message)
{
    m_delayed.remove(message);
    m_airborne.remove(message);
    m_onScreen.leave(message);
    m_board.drop(message);
    emit m_state.news.recalled(message);
}

void Runway::dump(const QString &by)
{
    const QList<MessageId> delayed = m_delayed.keys();
    m_delayed.clear();
    for (const MessageId id : delayed)
        putBack(id, by);
}

void Runway::callBack()
{
    for (const auto &[id, waiting] : QHash(m_delayed).asKeyValueRange()) {
        if (!waiting.byPerson) {
            m_delayed.remove(id);
            putBack(id, kInterceptor);
        }
    }
    for (const auto &[id, byPerson] : QHash(m_airborne).asKeyValueRange()) {
        if (!byPerson) {
            takeDown(id);
            putBack(id, kInterceptor);
        }
    }
}

void Runway::putBack(MessageId id, const QString &by)
{
    if (const Message *message = m_state.log.find(id))
        m_recorder.putBack(Message(*message), by);
}

} // namespace barrage
