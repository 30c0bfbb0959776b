// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/utf8check.h"

#include <cstring>

namespace barrage {

namespace {

using Word = quint64;

// Whether the bytes from there on begin with a word of ASCII.
bool beginsPlain(QByteArrayView bytes)
{
    Word word;
    if (bytes.size() < qsizetype(sizeof word))
        return false;
    std::memcpy(&word, bytes.data(), sizeof word);
    return (word & 0x8080'8080'8080'8080) == 0;
}

} // namespace

bool Utf8Check::take(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const bool plain = m_left == 0 && beginsPlain(bytes);
        if (!plain && !takeByte(static_cast<quint8>(bytes.front())))
            return false;
        bytes = bytes.sliced(plain ? sizeof(Word) : 1);
    }
    return true;
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
