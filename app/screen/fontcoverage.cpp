// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/fontcoverage.h"

#include "screen/fonts.h"

#include <QFontDatabase>

#include <algorithm>

namespace barrage {

namespace {

constexpr char32_t kLatin = 0x250; // every text font has what is before
constexpr QChar kBox(0x25a1);

// Windows and macOS have fonts to fall back on that they do not name.
constexpr bool kAllFontsAreNamed =
#ifdef Q_OS_LINUX
    true;
#else
    false;
#endif

bool isMark(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return true;
    default:
        return false;
    }
}

// Spaces, joiners and selectors are obeyed, not drawn.
bool isDrawn(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    const bool isSelector = c >= 0xfe00 && c <= 0xfe0f;
    return c >= kLatin && category != QChar::Other_Format && !QChar::isSpace(c) && !isSelector;
}

} // namespace

FontCoverage::FontCoverage()
    : m_asked(QChar::LastValidCodePoint + 1)
    , m_found(QChar::LastValidCodePoint + 1)
    , m_others(installedFamilies(textFamilies()))
{
    const QStringList all = QFontDatabase::families();
    for (const QString &family : all) {
        if (!m_others.contains(family))
            m_others += family;
    }
}

QString FontCoverage::visible(QStringView character)
{
    QString seen;
    for (const char32_t c : character.toUcs4()) {
        if (!kAllFontsAreNamed || !isDrawn(c) || has(c))
            seen += QChar::fromUcs4(c);
        else if (!isMark(c))
            seen += kBox;
    }
    return seen;
}

bool FontCoverage::has(char32_t c)
{
    if (!m_asked[c]) {
        m_asked[c] = true;
        m_found[c] = look(c);
    }
    return m_found[c];
}

bool FontCoverage::look(char32_t c)
{
    const auto knows = [c](const QRawFont &font) { return font.supportsCharacter(c); };
    if (std::ranges::any_of(m_fonts, knows))
        return true;
    while (!m_others.isEmpty()) {
        m_fonts.push_back(QRawFont::fromFont(QFont(m_others.takeFirst())));
        if (knows(m_fonts.back()))
            return true;
    }
    return false;
}

} // namespace barrage
