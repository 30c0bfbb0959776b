// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace barrage {

// What the console looks like. System follows the lightness of the desktop's palette.
enum class Look { System, Light, Dark };

// The colours of one look. Each text colour has a contrast of at least 4.5 on the grounds it is used on
// (tests/admin/tst_look.cpp has the pairs).
struct Colors
{
    QColor window;  // behind everything
    QColor surface; // lists, cards, fields
    QColor raised;  // buttons, hovered rows
    QColor line;    // separators and frames
    QColor text;
    QColor muted;  // second-rank text
    QColor accent; // what is chosen, and the focus ring
    QColor onAccent;
    QColor selected; // ground of a selected row
    QColor danger;   // panic, reject
    QColor onDanger;
    QColor dangerText;
    QColor good; // approve
    QColor onGood;
    QColor goodText;
    QColor warnText;
    QColor warnGround; // error bar, held by a rule
};

const Colors &colorsOf(bool dark);
// Those that go with a palette made by applyLook().
const Colors &colorsOf(const QPalette &palette);
bool isDark(const QPalette &palette);

// Gives the whole program Fusion and the palette, and the window its style sheet.
void applyLook(QWidget &window, Look look);

} // namespace barrage
