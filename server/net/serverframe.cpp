// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/serverframe.h"

#include "net/transport.h"

#include <QtEndian>

namespace barrage {

namespace {

constexpr char kFinalText = '\x81';
constexpr char kFinalBinary = '\x82';
constexpr qsizetype kShort = 125; // the longest whose length is written in seven bits
constexpr char kLength16 = 126;   // the length follows, in so many bits
constexpr char kLength64 = 127;

template <typename Length>
void appendLength(FrameHead &head, char mark, qsizetype length)
{
    char bytes[sizeof(Length)];
    qToBigEndian(static_cast<Length>(length), bytes);
    head.append(mark);
    head.append(bytes, sizeof bytes);
}

} // namespace

FrameHead serverFrameHead(bool isText, qsizetype payloadBytes)
{
    FrameHead head {isText ? kFinalText : kFinalBinary};
    if (payloadBytes <= kShort)
        head.append(static_cast<char>(payloadBytes));
    else if (payloadBytes <= 0xffff)
        appendLength<quint16>(head, kLength16, payloadBytes);
    else
        appendLength<quint64>(head, kLength64, payloadBytes);
    return head;
}

void writeServerFrame(Transport &transport, QByteArrayView payload, bool isText)
{
    transport.write(serverFrameHead(isText, payload.size()));
    transport.write(payload);
}

} // namespace barrage
