// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <span>

namespace barrage {

// What people write for a part of a word of Han: its kana, a numeral, letters, another character. A table of
// our own, folded (moderation/letters.h). Any thread.
struct HanReading
{
    QStringView from;
    QStringView to;
};

std::span<const HanReading> hanReadings();

// With one part written as another, everywhere; the same text: it has none.
QString exchanged(const QString &text, QStringView from, QStringView to);
// With all that has a reading in kana in kana.
QString inKana(QString ideograms);
// With all Chinese numerals, from zero to nine, as those of the list: 64, 陆肆.
QString numbered(QString ideograms, QStringView numerals);

} // namespace barrage
