// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace barrage {

// Symbols that are drawn for a letter together ("|3" for b), and letters that are read as several.
struct Drawing
{
    QStringView drawn;
    QStringView letters;
};

// The longest that the text begins with; null: there is none.
const Drawing *drawingAt(QStringView text);

} // namespace barrage
