// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace barrage {

// A menu over a page whose keys are single letters: while it is open, the letters are the menu's.
class LetterMenu : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    bool event(QEvent *event) override;
};

} // namespace barrage
