// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/lettermenu.h"

#include <QKeyEvent>

namespace barrage {

bool LetterMenu::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier) {
        event->accept();
        return true;
    }
    return QMenu::event(event);
}

} // namespace barrage
