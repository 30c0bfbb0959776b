// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace barrage::test {

enum Opcode { kContinuation = 0, kText = 1, kBinary = 2, kClose = 8, kPing = 9, kPong = 10 };

// A frame as a client sends it, or as none should.
struct ClientFrame
{
    int opcode = kText;
    QByteArray payload = {};
    bool final = true;
    bool masked = true;
    int reserved = 0;                                 // bits 1 to 7
    QByteArray key = QByteArray::fromHex("37fa213d"); // of RFC 6455, 5.7

    QByteArray head(quint64 length) const
    {
        QByteArray bytes;
        bytes.append(static_cast<char>(opcode | reserved << 4 | (final ? 0x80 : 0)));
        const int mask = masked ? 0x80 : 0;
        if (length < 126) {
            bytes.append(static_cast<char>(mask | static_cast<int>(length)));
        } else if (length <= 0xffff) {
            bytes.append(static_cast<char>(mask | 126)).resize(4);
            qToBigEndian(static_cast<quint16>(length), bytes.data() + 2);
        } else {
            bytes.append(static_cast<char>(mask | 127)).resize(10);
            qToBigEndian(length, bytes.data() + 2);
        }
        return masked ? bytes + key : bytes;
    }

    QByteArray bytes() const
    {
        QByteArray covered = payload;
        for (qsizetype i = 0; masked && i < covered.size(); ++i)
            covered[i] = static_cast<char>(covered.at(i) ^ key.at(i % 4));
        return head(static_cast<quint64>(payload.size())) + covered;
    }
};

inline QByteArray closePayload(quint16 code, const QByteArray &reason = {})
{
    QByteArray payload(2, '\0');
    qToBigEndian(code, payload.data());
    return payload + reason;
}

} // namespace barrage::test
