// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace barrage {

// Does what the action does, and shows whether it is on. For the kind see stylesheet.h.
QPushButton *actionButton(QAction *action, const char *kind, const char *objectName, QWidget *parent);

} // namespace barrage
