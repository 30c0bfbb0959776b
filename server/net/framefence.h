// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/limits.h"
#include "net/utf8check.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QVarLengthArray>
#include <QWebSocketProtocol>

#include <optional>

namespace barrage {

struct FrameLimits
{
    quint64 messageBytes = limits::kFrameBytes;
    int fragments = limits::kFragments;
};

// A whole message of a client, unmasked (a text is UTF-8), or a control frame for QWebSocket, as it came.
struct Arrival
{
    enum Kind { Text, Binary, Control };

    QByteArray payload;
    Kind kind = Text;
};

// Why the connection has to end.
struct FrameOffence
{
    QWebSocketProtocol::CloseCode code;
    QString reason;
};

// Reads what a client sends (RFC 6455, 5), since QWebSocket reads some of it wrongly, and all of it slowly.
// Unmasked frames, reserved bits, broken UTF-8 and whatever is too much end the connection at the first byte
// that shows it. Pure; any thread.
class FrameFence
{
public:
    explicit FrameFence(FrameLimits limits = {});

    // After an offence or a close frame nothing comes of anything any more.
    QList<Arrival> take(QByteArrayView arrived);
    const std::optional<FrameOffence> &offence() const { return m_offence; }
    // A message, or a frame, has begun and not ended.
    bool isInside() const { return m_isFragmented || !m_head.isEmpty(); }
    // So many control frames have come in all.
    qint64 controlFrames() const { return m_controlFrames; }

private:
    QByteArrayView takeHead(QByteArrayView arrived, QList<Arrival> &arrivals);
    QByteArrayView takePayload(QByteArrayView arrived, QList<Arrival> &arrivals);
    qsizetype headSize() const;
    void beginFrame();
    bool checkHead();
    bool checkControl();
    bool checkData();
    void endFrame(QList<Arrival> &arrivals);
    void endControl(QList<Arrival> &arrivals);
    void endMessage(QList<Arrival> &arrivals);
    void checkClose();
    bool isControl() const { return m_opcode >= 8; }
    bool offend(QWebSocketProtocol::CloseCode code, const char *reason);

    const FrameLimits m_limits;
    std::optional<FrameOffence> m_offence;
    bool m_isClosed = false;          // by its close frame
    QVarLengthArray<char, 14> m_head; // of the frame that has begun
    bool m_hasHead = false;           // all of it
    int m_opcode = 0;
    quint64 m_length = 0; // of its payload
    quint64 m_taken = 0;  // of that
    QByteArray m_control; // payload of a control frame
    QByteArray m_message; // of all frames of the message so far
    int m_messageOpcode = 0;
    int m_fragments = 0;
    bool m_isFragmented = false; // the message goes on in the next data frame
    Utf8Check m_utf8;
    qint64 m_controlFrames = 0;
};

} // namespace barrage
