// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/session.h"

#include "net/commands.h"
#include "net/wireerrors.h"

#include <QTcpSocket>
#include <QWebSocket>

namespace barrage {

namespace {

// A dead peer may be found by its second unanswered ping, so that a stall of ours does not look like its
// silence.
constexpr int kPingsBeforeSilence = 2;

} // namespace

Session::Session(SessionId id, QWebSocket *socket, QTcpSocket *transport, Hall &hall, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_socket(socket)
    , m_hall(hall)
    , m_helloBy(hall.clocks.steady() + limits::kHelloMs)
    , m_heardAt(hall.clocks.steady())
    , m_pingAt(m_heardAt + limits::kPingMs)
{
    socket->setParent(this);
    socket->setMaxAllowedIncomingFrameSize(limits::kFrameBytes);
    socket->setMaxAllowedIncomingMessageSize(limits::kFrameBytes);
    connect(socket, &QWebSocket::textMessageReceived, this, &Session::onText);
    connect(socket, &QWebSocket::textFrameReceived, this, &Session::onTextFrame);
    connect(socket, &QWebSocket::binaryFrameReceived, this, &Session::onBinary);
    connect(socket, &QWebSocket::pong, this, &Session::onHeard);
    connect(socket, &QWebSocket::disconnected, this, &Session::onDisconnected);
    connect(transport, &QTcpSocket::readyRead, this, &Session::onReadyRead);
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
    m_hall.room.enrol(m_id, request.secret, request.name);
}

void Session::submit(Draft draft)
{
    const qint64 wait = m_hall.says.take(static_cast<quint64>(number(m_equipment)));
    if (wait > 0)
        return refuse(wireError(QLatin1String("rate_limited"), wait), draft.clientId, wait);
    if (!draft.fromName.isEmpty())
        m_name = draft.fromName;
    draft.fromName = m_name;
    draft.session = m_id;
    draft.from = m_equipment;
    m_hall.room.submit(draft);
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
    send(encodeWelcome(welcome, greeting()));
}

void Session::decline(const Decline &decline)
{
    if (m_state == State::Enrolling) {
        m_state = State::Stranger;
        m_helloBy = m_hall.clocks.steady() + decline.retryMs + limits::kHelloMs;
    }
    refuse(decline.error, decline.clientId, decline.retryMs);
}

void Session::tellMuted(qint64 until)
{
    if (until == m_mutedUntil)
        return;
    m_mutedUntil = until;
    send(encodeMuted(until));
}

void Session::send(const QString &frame)
{
    if (!isOpen())
        return;
    if (m_socket->bytesToWrite() > limits::kSendBufferBytes)
        return drop();
    m_socket->sendTextMessage(frame);
    if (!std::exchange(m_unflushed, true))
        emit unflushed(m_id);
}

void Session::refuse(const Error &error, const QString &clientId, qint64 retryMs)
{
    send(encodeError(error, clientId, retryMs));
}

void Session::flush()
{
    m_unflushed = false;
    if (isOpen())
        m_socket->flush();
}

void Session::close(QWebSocketProtocol::CloseCode code, const QString &reason)
{
    if (!isOpen())
        return;
    m_state = State::Closing;
    m_closeBy = m_hall.clocks.steady() + limits::kLingerMs;
    m_socket->close(code, reason);
}

void Session::enforceDeadlines()
{
    const qint64 now = m_hall.clocks.steady();
    if (m_state == State::Closing ? now >= m_closeBy : isSilent(now))
        return drop();
    if (m_state == State::Stranger && now >= m_helloBy)
        return close(QWebSocketProtocol::CloseCodePolicyViolated, QStringLiteral("no hello"));
    if (!isOpen() || now < m_pingAt)
        return;
    m_pingAt = now + limits::kPingMs;
    ++m_unansweredPings;
    m_socket->ping();
}

bool Session::isSilent(qint64 now) const
{
    return isOpen() && m_unansweredPings >= kPingsBeforeSilence && now - m_heardAt >= limits::kSilenceMs;
}

void Session::onText(const QString &text)
{
    if (!isOpen())
        return;
    onHeard();
    if (const Result<Frame> frame = decodeFrame(text))
        run(frame.value());
    else
        refuse(frame.error());
}

void Session::run(const Frame &frame)
{
    const Command *command = commandNamed(frame.command);
    if (!command)
        return refuse(wireError(QLatin1String("bad_message")), clientIdOf(frame.fields));
    if (command->needsHello && !isEnrolled())
        return refuse(wireError(QLatin1String("hello_first")), clientIdOf(frame.fields));
    command->run(*this, frame.fields);
}

// Each fragment counts, so that endless small ones are a flood like any other.
void Session::onTextFrame()
{
    if (m_hall.commands.take(number(m_id)) > 0)
        close(QWebSocketProtocol::CloseCodePolicyViolated, QStringLiteral("too many commands"));
}

void Session::onBinary()
{
    close(QWebSocketProtocol::CloseCodeDatatypeNotSupported, QStringLiteral("text frames only"));
}

void Session::onHeard()
{
    m_heardAt = m_hall.clocks.steady();
    m_unansweredPings = 0;
}

// Comes after the web socket has read. Pings are answered below us and are visible nowhere else.
void Session::onReadyRead()
{
    if (!isOpen())
        return;
    if (m_socket->bytesToWrite() > limits::kSendBufferBytes)
        drop();
    else if (m_hall.reads.take(number(m_id)) > 0)
        close(QWebSocketProtocol::CloseCodePolicyViolated, QStringLiteral("too much traffic"));
}

void Session::drop()
{
    m_socket->abort();
    onDisconnected();
}

void Session::onDisconnected()
{
    if (std::exchange(m_state, State::Ended) != State::Ended)
        emit ended(m_id);
}

Greeting Session::greeting() const
{
    const Room &room = m_hall.room;
    return {room.storeId(), room.event().title, room.mode(), m_hall.clocks.wall()};
}

} // namespace barrage
