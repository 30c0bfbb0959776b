// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/session.h"

#include "net/commands.h"
#include "net/wireerrors.h"
#include "net/wirenews.h"

#include <algorithm>

namespace barrage {

Session::Session(SessionId id, Channel *channel, Hall &hall, SessionKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_channel(channel)
    , m_hall(hall)
    , m_keeper(keeper)
    , m_helloBy(hall.clocks.steady() + limits::kHelloMs)
    , m_vigil(hall.clocks.steady())
    , m_dueAt(nextDeadline())
{
    channel->setParent(this);
    ++hall.counts.sessions;
    channel->setUser(this);
}

void Session::enrol(const HelloRequest &request)
{
    if (m_state != State::Stranger)
        return refuse(wireError(QLatin1String("bad_message")));
    m_claimedSecret = !request.secret.isEmpty();
    const qint64 wait = m_claimedSecret ? m_hall.enrols.overdrawn() : m_hall.enrols.take();
    if (wait > 0)
        return refuse(wireError(QLatin1String("busy"), wait), {}, wait);
    m_state = State::Enrolling;
    m_name = request.name;
    m_heard = {.run = request.run, .last = request.last};
    m_hall.room.enrol(m_id, request.secret, request.name, m_channel->address());
}

void Session::submit(const Draft &asked)
{
    Draft draft = allowed(asked, m_hall.room.settings());
    draft.overRateMs = charge(draft.clientId);
    if (!draft.fromName.isEmpty())
        m_name = draft.fromName;
    draft.fromName = m_name;
    draft.session = m_id;
    draft.from = m_equipment;
    m_hall.room.submit(draft);
}

qint64 Session::charge(const QString &clientId)
{
    if (m_paid.contains(clientId))
        return 0;
    const qint64 wait = m_hall.says.take(static_cast<quint64>(number(m_equipment)));
    if (wait == 0)
        m_paid.note(clientId);
    return wait;
}

void Session::plus(qint64 seq)
{
    if (const auto message = m_hall.room.settings().roomList ? m_hall.billboard.find(seq) : std::nullopt)
        m_hall.room.plus(m_id, *message);
    else
        refuse(wireError(QLatin1String("gone")));
}

void Session::react(Reaction reaction)
{
    if (m_hall.room.settings().reactions)
        m_hall.room.react(m_id, reaction);
    else
        refuse(wireError(QLatin1String("gone")));
}

void Session::welcome(const Welcome &welcome)
{
    if (m_state != State::Enrolling)
        return;
    if (m_claimedSecret && !welcome.secret.isEmpty())
        m_hall.enrols.charge(); // the secret was not known: a new identity after all
    m_state = State::Enrolled;
    m_equipment = welcome.equipment.id;
    m_name = welcome.equipment.name;
    m_mutedUntil = welcome.equipment.mutedUntil;
    for (const Message &message : welcome.own)
        m_paid.note(message.clientId);
    send(encodeReception(welcome, m_heard, m_hall));
}

void Session::decline(const Decline &decline)
{
    if (m_state == State::Enrolling) {
        m_state = State::Stranger;
        m_helloBy = m_hall.clocks.steady() + decline.retryMs + limits::kHelloMs;
    }
    const bool isOurs = decline.error.code == QLatin1String("rate_limited");
    refuse(isOurs ? wireError(QLatin1String("rate_limited"), decline.retryMs) : decline.error,
           decline.clientId, decline.retryMs);
}

void Session::tellMuted(qint64 until)
{
    if (until == m_mutedUntil)
        return;
    m_mutedUntil = until;
    send(encodeMuted(until));
}

void Session::send(const QByteArray &frame)
{
    if (!isOpen())
        return;
    m_frames.append(frame);
    if (m_frames.size() == 1)
        m_keeper.onUnflushed(*this);
}

void Session::sendNow(const QByteArray &frame)
{
    if (!isOpen())
        return;
    m_frames.append(frame);
    flush();
}

void Session::refuse(const Error &error, const QString &clientId, qint64 retryMs)
{
    ++m_hall.counts.declined;
    send(encodeError(error, clientId, retryMs));
}

void Session::flush()
{
    const QList<QByteArray> frames = std::exchange(m_frames, {});
    if (!isOpen() || frames.isEmpty())
        return;
    if (m_channel->unread() > limits::kSendBufferBytes)
        return drop(m_hall.counts.slow);
    for (const QByteArray &frame : frames)
        m_channel->send(frame);
    m_channel->flush();
}

void Session::close(QWebSocketProtocol::CloseCode code, const QString &reason)
{
    flush();
    if (!isOpen())
        return;
    m_state = State::Closing;
    m_closeBy = m_hall.clocks.steady() + limits::kLingerMs;
    schedule(m_closeBy);
    m_channel->close(code, reason);
}

void Session::enforceDeadlines()
{
    const qint64 now = m_hall.clocks.steady();
    enforce(now);
    if (m_state != State::Ended)
        schedule(std::max(nextDeadline(), now + 1));
}

void Session::schedule(qint64 at)
{
    if (std::exchange(m_dueAt, at) != at)
        m_keeper.onDue(*this);
}

qint64 Session::nextDeadline() const
{
    if (!isOpen())
        return m_closeBy;
    return m_state == State::Stranger ? std::min(m_vigil.next(), m_helloBy) : m_vigil.next();
}

void Session::enforce(qint64 now)
{
    if (m_state == State::Closing && now >= m_closeBy) {
        m_channel->abort();
        return onEnded(); // of a channel that has nothing to abort, nobody would tell
    }
    if (isOpen() && m_vigil.isSilent(now))
        return drop(m_hall.counts.silent);
    if (m_channel->isStalled())
        return violate(QStringLiteral("the message does not end"), m_hall.counts.late);
    if (m_state == State::Stranger && now >= m_helloBy)
        return violate(QStringLiteral("no hello"), m_hall.counts.late);
    if (!isOpen() || !m_vigil.isPingDue(now))
        return;
    m_vigil.pinged(now);
    m_channel->ping();
}

void Session::onText(const QByteArray &text)
{
    if (!isOpen())
        return;
    onHeard();
    if (m_hall.commands.take(m_commands) > 0)
        return violate(QStringLiteral("too many commands"), m_hall.counts.floods);
    if (const auto said = decodePlainSay(text))
        say(*said);
    else if (const Result<Frame> frame = decodeFrame(text))
        run(frame.value());
    else
        refuse(frame.error());
}

void Session::run(const Frame &frame)
{
    ++m_hall.counts.commands;
    const Command *command = commandNamed(frame.command);
    if (!command)
        return refuse(wireError(QLatin1String("bad_message")), clientIdOf(frame.fields));
    if (command->needsHello && !isEnrolled())
        return refuse(wireError(QLatin1String("hello_first")), clientIdOf(frame.fields));
    command->run(*this, frame.fields);
}

void Session::say(const PlainSay &said)
{
    ++m_hall.counts.commands;
    if (!isEnrolled())
        refuse(wireError(QLatin1String("hello_first")), said.clientId);
    else if (said.draft)
        submit(said.draft.value());
    else
        refuse(said.draft.error(), said.clientId);
}

void Session::onBinary()
{
    onOffended(QWebSocketProtocol::CloseCodeDatatypeNotSupported, QStringLiteral("text frames only"));
}

void Session::onHeard()
{
    m_vigil.heard(m_hall.clocks.steady());
}

void Session::onTraffic()
{
    if (!isOpen())
        return;
    if (m_channel->unread() > limits::kSendBufferBytes)
        drop(m_hall.counts.slow);
    else if (m_hall.reads.take(m_reads) > 0)
        violate(QStringLiteral("too much traffic"), m_hall.counts.floods);
}

void Session::onOffended(QWebSocketProtocol::CloseCode code, const QString &reason)
{
    m_hall.counts.offences += isOpen();
    close(code, reason);
}

void Session::violate(const QString &reason, qint64 &count)
{
    count += isOpen();
    close(QWebSocketProtocol::CloseCodePolicyViolated, reason);
}

void Session::drop(qint64 &count)
{
    ++count;
    m_channel->abort();
    onEnded();
}

void Session::onBegun()
{
    m_keeper.onBegun(*this);
}

void Session::onEnded()
{
    if (std::exchange(m_state, State::Ended) != State::Ended)
        m_keeper.onEnded(m_id);
}

} // namespace barrage
