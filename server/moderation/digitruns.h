// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/view.h"

#include <QList>
#include <QString>

namespace barrage {

// Digits that stand together.
struct DigitGroup
{
    QString digits;
    Span span;        // of the text
    QString gap;      // between the group before and this one
    bool odd = false; // written in numerals, as keys, or with a letter for a digit
};

// Groups with nothing but gaps between them: spaces and the signs by which numbers are parted.
struct DigitRun
{
    QList<DigitGroup> groups;
    bool plus = false; // before it
};

QList<DigitRun> digitRunsIn(const QString &text);

} // namespace barrage
