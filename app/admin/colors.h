// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace barrage {

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
// Those that go with a palette made by applyLook() (admin/look.h).
const Colors &colorsOf(const QPalette &palette);
bool isDark(const QPalette &palette);

} // namespace barrage
