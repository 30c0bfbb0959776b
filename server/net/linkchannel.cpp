// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/linkchannel.h"

#include "core/limits.h"
#include "net/httpconnection.h"

#include <algorithm>

namespace barrage {

namespace {

HttpResponse json(const QByteArray &body)
{
    return {.type = "application/json", .body = body, .cache = "no-store"};
}

} // namespace

LinkChannel::LinkChannel(QByteArray name, QByteArray address, Clock steady, QObject *parent)
    : Channel(parent)
    , m_name(std::move(name))
    , m_address(std::move(address))
    , m_steady(std::move(steady))
{
}

void LinkChannel::forget(qint64 upTo)
{
    const qint64 known = std::clamp<qint64>(upTo + 1 - m_first, 0, m_frames.size());
    for (qint64 i = 0; i < known; ++i)
        m_bytes -= m_frames.takeFirst().size();
    m_first += known;
}

void LinkChannel::await(HttpConnection *connection)
{
    if (m_waiting)
        confirm(m_waiting);
    m_waiting = connection;
    m_answerBy = m_steady() + limits::kPollMs;
    if (!m_frames.isEmpty() || m_closed)
        answerWaiting();
}

void LinkChannel::confirm(HttpConnection *connection) const
{
    connection->reply(json("{\"frames\":[]}"));
}

void LinkChannel::enforceDeadline()
{
    if (m_waiting && m_steady() >= m_answerBy)
        answerWaiting();
}

void LinkChannel::send(const QByteArray &frame)
{
    m_frames.append(frame);
    m_bytes += frame.size();
}

void LinkChannel::flush()
{
    if (m_waiting && !m_frames.isEmpty())
        answerWaiting();
}

void LinkChannel::close(QWebSocketProtocol::CloseCode, const QString &)
{
    m_closed = true;
    if (m_waiting)
        answerWaiting();
}

void LinkChannel::abort()
{
    close(QWebSocketProtocol::CloseCodeGoingAway, {});
    emit ended();
}

void LinkChannel::answerWaiting()
{
    HttpConnection *connection = m_waiting;
    m_waiting.clear();
    connection->reply(json("{\"link\":\"" + m_name + "\",\"first\":" + QByteArray::number(m_first)
                           + ",\"closed\":" + (m_closed ? "true" : "false") + ",\"frames\":["
                           + m_frames.join(',') + "]}"));
}

} // namespace barrage
