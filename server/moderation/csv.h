// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace barrage {

struct CsvRow
{
    int line = 0; // that it begins in, from 1
    QStringList cells;
    bool closed = true; // false: a quote is open to the end of the text
};

// RFC 4180, with whichever of , ; and tab is most in the first line. Empty lines are left out.
QList<CsvRow> readCsv(const QString &text);

// One row with its line break. A cell that a spreadsheet could take for a formula begins with an apostrophe.
QString csvRow(const QStringList &cells);
// The cell as it was before csvRow().
QString withoutApostrophe(const QString &cell);

} // namespace barrage
