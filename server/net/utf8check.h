// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace barrage {

// Whether bytes that arrive in any pieces are UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing
// above U+10FFFF. Says no at the first byte that can't be right.
class Utf8Check
{
public:
    bool take(QByteArrayView bytes);
    // No character is begun and not ended.
    bool isWhole() const { return m_left == 0; }

private:
    bool takeByte(quint8 byte);
    bool begin(quint8 byte);

    int m_left = 0;         // bytes of the character to come
    quint8 m_lowest = 0x80; // that the next of them may be
    quint8 m_highest = 0xbf;
};

} // namespace barrage
