// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/view.h"

#include <QByteArray>

namespace barrage {

// Makes a view of UTF-8, of at most so many UTF-16 units.
class Utf8Encoder
{
public:
    explicit Utf8Encoder(std::size_t units)
    {
        m_view.text.resize(static_cast<qsizetype>(units * 3));
        m_view.origins.resize(units * 3);
        m_begin = m_view.text.data();
        m_to = m_begin;
        m_origin = m_view.origins.data();
    }

    Q_DISABLE_COPY_MOVE(Utf8Encoder) // it points into what it makes

    void append(char32_t c, Span origin)
    {
        if (c < 0x80) {
            put(c, origin);
        } else if (c < 0x800) {
            put(0xc0 | (c >> 6), origin);
            put(0x80 | (c & 0x3f), origin);
        } else {
            if (c > 0xffff) {
                put(0xf0 | (c >> 18), origin);
                put(0x80 | ((c >> 12) & 0x3f), origin);
            } else {
                put(0xe0 | (c >> 12), origin);
            }
            put(0x80 | ((c >> 6) & 0x3f), origin);
            put(0x80 | (c & 0x3f), origin);
        }
    }
    View<QByteArray> view() &&
    {
        const qsizetype size = m_to - m_begin;
        m_view.text.truncate(size);
        m_view.origins.resize(static_cast<std::size_t>(size));
        return std::move(m_view);
    }

private:
    void put(char32_t byte, Span origin)
    {
        *m_to++ = static_cast<char>(byte);
        *m_origin++ = origin;
    }

    View<QByteArray> m_view;
    char *m_begin = nullptr;
    char *m_to = nullptr;
    Span *m_origin = nullptr;
};

} // namespace barrage
