// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/framefence.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <utility>

namespace barrage {

namespace {

enum Opcode { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

constexpr quint8 kFinal = 0x80;
constexpr quint8 kReserved = 0x70;
constexpr quint8 kOpcode = 0x0f;
constexpr quint8 kMasked = 0x80;
constexpr quint8 kLength = 0x7f;
constexpr quint8 kLength16 = 126; // the length follows, in so many bits
constexpr quint8 kLength64 = 127;
constexpr qsizetype kKeyBytes = 4;
constexpr quint64 kControlBytes = 125;

bool isKnown(int opcode)
{
    return opcode <= Binary || (opcode >= Close && opcode <= Pong);
}

// As a client sends it, with a key that changes nothing.
QByteArray controlFrame(int opcode, QByteArrayView payload)
{
    const char head[] {static_cast<char>(kFinal | opcode), static_cast<char>(kMasked | payload.size())};
    return QByteArray(head, sizeof head).append(kKeyBytes, '\0').append(payload);
}

// A word at a time. `taken`: bytes of the payload before these.
void unmask(QByteArrayView masked, const char *key, quint64 taken, char *to)
{
    std::array<char, 8> keys;
    for (char &each : keys)
        each = key[taken++ % kKeyBytes];
    const auto word = std::bit_cast<quint64>(keys);
    const qsizetype words = masked.size() / qsizetype(keys.size()) * qsizetype(keys.size());
    for (qsizetype i = 0; i < words; i += qsizetype(keys.size())) {
        quint64 bytes;
        std::memcpy(&bytes, masked.data() + i, sizeof bytes);
        bytes ^= word;
        std::memcpy(to + i, &bytes, sizeof bytes);
    }
    for (qsizetype i = words; i < masked.size(); ++i)
        to[i] = static_cast<char>(masked[i] ^ keys[size_t(i - words)]);
}

// RFC 6455, 7.4, and the codes registered since.
bool mayBeSent(quint16 code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
}

} // namespace

FrameFence::FrameFence(FrameLimits limits)
    : m_limits(limits)
{
}

QList<Arrival> FrameFence::take(QByteArrayView arrived)
{
    QList<Arrival> arrivals;
    while (!m_offence && !m_isClosed && !arrived.isEmpty())
        arrived = m_hasHead ? takePayload(arrived, arrivals) : takeHead(arrived, arrivals);
    return arrivals;
}

QByteArrayView FrameFence::takeHead(QByteArrayView arrived, QList<Arrival> &arrivals)
{
    const qsizetype size = std::min(headSize() - m_head.size(), arrived.size());
    m_head.append(arrived.data(), size);
    if (m_head.size() >= 2 && !checkHead())
        return {};
    if (m_head.size() < headSize())
        return arrived.sliced(size);
    beginFrame();
    if (!m_offence && m_length == 0)
        endFrame(arrivals);
    return arrived.sliced(size);
}

// As far as can be known of what has arrived of it.
qsizetype FrameFence::headSize() const
{
    if (m_head.size() < 2)
        return 2;
    const int length = m_head[1] & kLength;
    return 2 + (length == kLength64 ? 8 : length == kLength16 ? 2 : 0) + kKeyBytes;
}

// What the first two bytes say.
bool FrameFence::checkHead()
{
    const auto first = static_cast<quint8>(m_head[0]);
    m_opcode = first & kOpcode;
    if (first & kReserved)
        return offend(QWebSocketProtocol::CloseCodeProtocolError, "reserved bits are set");
    if (!isKnown(m_opcode))
        return offend(QWebSocketProtocol::CloseCodeProtocolError, "no such opcode");
    if (!(static_cast<quint8>(m_head[1]) & kMasked))
        return offend(QWebSocketProtocol::CloseCodeProtocolError, "the frame is not masked");
    return isControl() ? checkControl() : checkData();
}

bool FrameFence::checkControl()
{
    if (!(static_cast<quint8>(m_head[0]) & kFinal) || (m_head[1] & kLength) > static_cast<int>(kControlBytes))
        return offend(QWebSocketProtocol::CloseCodeProtocolError, "control frames are short and whole");
    return true;
}

bool FrameFence::checkData()
{
    if ((m_opcode == Continuation) != m_isFragmented)
        return offend(QWebSocketProtocol::CloseCodeProtocolError, "this frame does not come here");
    return true;
}

void FrameFence::beginFrame()
{
    m_hasHead = true;
    m_taken = 0;
    const int length = m_head[1] & kLength;
    const char *further = m_head.constData() + 2;
    m_length = length == kLength64 ? qFromBigEndian<quint64>(further)
        : length == kLength16      ? qFromBigEndian<quint16>(further)
                                   : static_cast<quint64>(length);
    if ((length == kLength64 && (m_length <= 0xffff || m_length >> 63))
        || (length == kLength16 && m_length < kLength16)) {
        offend(QWebSocketProtocol::CloseCodeProtocolError, "the length is written wrongly");
    } else if (isControl()) {
        ++m_controlFrames;
    } else if (m_length > m_limits.messageBytes - static_cast<quint64>(m_message.size())) {
        offend(QWebSocketProtocol::CloseCodeTooMuchData, "the message is too big");
    } else if (++m_fragments > m_limits.fragments) {
        offend(QWebSocketProtocol::CloseCodePolicyViolated, "too many fragments");
    } else if (m_opcode != Continuation) {
        m_messageOpcode = m_opcode;
    }
}

QByteArrayView FrameFence::takePayload(QByteArrayView arrived, QList<Arrival> &arrivals)
{
    const auto size = static_cast<qsizetype>(std::min<quint64>(m_length - m_taken, arrived.size()));
    QByteArray &payload = isControl() ? m_control : m_message;
    const qsizetype before = payload.size();
    payload.resize(before + size);
    unmask(arrived.first(size), m_head.constData() + m_head.size() - kKeyBytes, m_taken,
           payload.data() + before);
    m_taken += static_cast<quint64>(size);
    const bool isText = !isControl() && m_messageOpcode == Text;
    if (isText && !m_utf8.take(QByteArrayView(payload).sliced(before)))
        offend(QWebSocketProtocol::CloseCodeWrongDatatype, "not UTF-8");
    else if (m_taken == m_length)
        endFrame(arrivals);
    return arrived.sliced(size);
}

void FrameFence::endFrame(QList<Arrival> &arrivals)
{
    const bool final = static_cast<quint8>(m_head[0]) & kFinal;
    if (isControl())
        endControl(arrivals);
    else if (final)
        endMessage(arrivals);
    else
        m_isFragmented = true;
    m_head.clear();
    m_hasHead = false;
}

void FrameFence::endControl(QList<Arrival> &arrivals)
{
    if (m_opcode == Close)
        checkClose();
    if (!m_offence)
        arrivals.append({controlFrame(m_opcode, m_control), Arrival::Control});
    m_control.clear();
}

void FrameFence::checkClose()
{
    if (m_control.isEmpty()) {
        m_isClosed = true;
        return;
    }
    Utf8Check reason;
    if (m_control.size() < 2 || !mayBeSent(qFromBigEndian<quint16>(m_control.constData())))
        offend(QWebSocketProtocol::CloseCodeProtocolError, "no such close code");
    else if (!reason.take(QByteArrayView(m_control).sliced(2)) || !reason.isWhole())
        offend(QWebSocketProtocol::CloseCodeWrongDatatype, "not UTF-8");
    m_isClosed = true;
}

void FrameFence::endMessage(QList<Arrival> &arrivals)
{
    if (m_messageOpcode == Text && !m_utf8.isWhole()) {
        offend(QWebSocketProtocol::CloseCodeWrongDatatype, "not UTF-8");
        return;
    }
    arrivals.append(
        {std::exchange(m_message, {}), m_messageOpcode == Text ? Arrival::Text : Arrival::Binary});
    m_fragments = 0;
    m_isFragmented = false;
}

bool FrameFence::offend(QWebSocketProtocol::CloseCode code, const char *reason)
{
    m_offence = FrameOffence {code, QString::fromLatin1(reason)};
    return false;
}

} // namespace barrage
