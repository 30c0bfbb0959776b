// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/utf8check.h"

#include <algorithm>

namespace barrage {

bool Utf8Check::take(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [this](char byte) { return takeByte(static_cast<quint8>(byte)); });
}

bool Utf8Check::takeByte(quint8 byte)
{
    if (m_left == 0)
        return byte < 0x80 || begin(byte);
    const bool fits = byte >= m_lowest && byte <= m_highest;
    m_lowest = 0x80;
    m_highest = 0xbf;
    --m_left;
    return fits;
}

bool Utf8Check::begin(quint8 byte)
{
    m_lowest = byte == 0xe0 ? 0xa0 : byte == 0xf0 ? 0x90 : 0x80;
    m_highest = byte == 0xed ? 0x9f : byte == 0xf4 ? 0x8f : 0xbf;
    if (byte >= 0xc2 && byte <= 0xdf)
        m_left = 1;
    else if (byte >= 0xe0 && byte <= 0xef)
        m_left = 2;
    else if (byte >= 0xf0 && byte <= 0xf4)
        m_left = 3;
    return m_left > 0;
}

} // namespace barrage
