// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

#include <iterator>

namespace barrage {

// Random texts out of the corners of Unicode that text handling trips over. The same seed gives the same
// texts.
class HostileText
{
public:
    explicit HostileText(quint32 seed)
        : m_random(seed)
    {
    }

    // Up to `longest` code points, lone surrogates among them.
    QString next(int longest)
    {
        QString text;
        for (int left = m_random.bounded(longest + 1); left > 0; --left) {
            const char32_t c = codePoint();
            if (c <= 0xffff)
                text += QChar(static_cast<char16_t>(c));
            else
                text += QChar::fromUcs4(c);
        }
        return text;
    }

    int bounded(int end) { return m_random.bounded(end); }

private:
    struct Range
    {
        char32_t first;
        char32_t last;
    };

    static constexpr Range kRanges[] = {
        {0x00, 0x1f}, // controls
        {0x20, 0x7e},
        {0x7f, 0xa0},
        {0xa1, 0x17f},  // Latin
        {0x300, 0x36f}, // combining marks
        {0x3b0, 0x3cf},
        {0x400, 0x44f}, // Greek, Cyrillic
        {0x590, 0x6ff}, // Hebrew, Arabic
        {0x900, 0x97f}, // Devanagari
        {0xe00, 0xe5b},
        {0xf00, 0xfbc}, // Thai, Tibetan
        {0x1100, 0x11ff},
        {0xac00, 0xac40}, // Hangul, from jamo and whole
        {0x1800, 0x180f}, // Mongolian with its invisible selectors
        {0x2000, 0x206f}, // spaces, zero-width, bidirectional controls, separators
        {0x200b, 0x200f},
        {0x202a, 0x202e},
        {0x2066, 0x2069},
        {0x20d0, 0x20f0},
        {0x2800, 0x2802},
        {0x3000, 0x30ff}, // fillers, kana
        {0x3164, 0x3164},
        {0x115f, 0x1160},
        {0xffa0, 0xffa0},
        {0x034f, 0x034f},
        {0x4e00, 0x4e40},
        {0xd800, 0xdfff}, // Han; lone surrogates
        {0xe000, 0xe010},
        {0xf900, 0xf920},
        {0xfb00, 0xfdff}, // private use, compatibility, ligatures
        {0xfe00, 0xfe0f},
        {0xfe20, 0xfe2f},
        {0xff00, 0xffef},
        {0xfff0, 0xffff}, // selectors, full
                          // width, specials
        {0x1d15e, 0x1d1ad},
        {0x1d400, 0x1d4ff}, // music, mathematical letters
        {0x1f1e6, 0x1f1ff},
        {0x1f300, 0x1f64f},
        {0x1f3f4, 0x1f3f4},
        {0x1f3fb, 0x1f3ff}, // emoji
        {0x1f466, 0x1f469},
        {0x1faf0, 0x1fbff},
        {0xe0000, 0xe007f},
        {0xe0100, 0xe01ef}, // tags, selectors
        {0x10fff0, 0x10ffff},
        {0x69, 0x69},
        {0x130, 0x131},
        {0x307, 0x307},
        {0x200d, 0x200d},
        {0xfe0f, 0xfe0f}, // again, to meet often
    };

    char32_t codePoint()
    {
        const Range range = kRanges[m_random.bounded(static_cast<int>(std::size(kRanges)))];
        return range.first + m_random.bounded(static_cast<quint32>(range.last - range.first + 1));
    }

    QRandomGenerator m_random;
};

// Code points as "0061 200d", for messages of failed tests and for names of rows.
inline QString codePointsOf(const QString &text)
{
    QStringList points;
    for (qsizetype at = 0; at < text.size(); ++at) {
        char32_t c = text[at].unicode();
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(text[at], text[at + 1]), ++at;
        points += QString::number(static_cast<uint>(c), 16).rightJustified(4, u'0');
    }
    return points.join(u' ');
}

} // namespace barrage
