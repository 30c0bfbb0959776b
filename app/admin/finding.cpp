// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/finding.h"

#include "moderation/han.h"

#include <QCoreApplication>

#include <algorithm>

namespace barrage {

namespace {

struct Finding
{
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

template <typename Is>
bool has(QStringView text, Is is)
{
    return std::any_of(text.begin(), text.end(), is);
}

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format || c == QChar(0x034f) || c == QChar(0x3164);
}

bool isWide(QChar c)
{
    return c.unicode() >= 0xff00 && c.unicode() <= 0xffef;
}

// Nothing to be told: letter case is never meant as a disguise.
QString wordedPlain(QStringView found)
{
    if (has(found, &isInvisible))
        return Finding::tr("without the invisible characters in it");
    if (has(found, &isWide))
        return Finding::tr("full-width and half-width characters as the usual ones");
    return found.toString().normalized(QString::NormalizationForm_KC).size() == found.size()
            && !has(found, [](QChar c) { return c.isHighSurrogate(); })
        ? QString()
        : Finding::tr("decorated characters as plain ones");
}

QString wordedFold(QStringView found)
{
    const auto folds = [](QChar c) { return foldedHan(c.unicode()) != c.unicode(); };
    if (has(found, [&](QChar c) { return isHan(c.unicode()) && folds(c); }))
        return Finding::tr("traditional characters as simplified ones");
    if (has(found, [&](QChar c) { return isKana(c.unicode()) && folds(c); }))
        return Finding::tr("katakana as hiragana, small kana as large ones");
    return wordedPlain(found);
}

QString wordedLook(QStringView found)
{
    const QString fold = wordedFold(found);
    if (!fold.isEmpty())
        return fold;
    const QString apart = found.toString().normalized(QString::NormalizationForm_D);
    return has(apart, [](QChar c) { return c.isMark(); })
        ? Finding::tr("letters without their accents")
        : Finding::tr("letters that look like others as those");
}

} // namespace

QString wordedView(const Hit &hit, const QString &text, const QString &pattern)
{
    const QStringView found = QStringView(text).sliced(hit.span.from, hit.span.to - hit.span.from);
    if (pattern.contains(found, Qt::CaseInsensitive))
        return {};
    switch (hit.view) {
    case ViewKind::Original:
        return {};
    case ViewKind::Plain:
        return wordedFold(found);
    case ViewKind::Folded:
        return wordedLook(found);
    case ViewKind::Leet:
        return Finding::tr("digits and symbols as the letters they look like");
    case ViewKind::Repeats:
        return Finding::tr("repeated letters once");
    case ViewKind::Joined:
        return Finding::tr("without what stands between its letters");
    case ViewKind::Masked:
        return Finding::tr("hidden letters filled in");
    case ViewKind::Misspelt:
        return Finding::tr("letters left out, exchanged or turned round");
    case ViewKind::Inflected:
        return Finding::tr("with an ending, or grown together with another word");
    case ViewKind::Homophone:
        return Finding::tr("characters that sound the same");
    case ViewKind::Border:
        return Finding::tr("across the border of words");
    case ViewKind::SpeltOut:
        return Finding::tr("what is spelt out as signs and digits");
    }
    Q_UNREACHABLE();
}

} // namespace barrage
