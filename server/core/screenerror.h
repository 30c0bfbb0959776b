// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// An error on one of several screens is not mended by another: their numbers are part of their codes.
namespace barrage {

inline QString codeOnScreen(const QString &code, int screen)
{
    return screen == 0 ? code : QStringLiteral("%1.%2").arg(code).arg(screen);
}

inline QString codeWithoutScreen(const QString &code)
{
    return code.section(u'.', 0, 0);
}

// Zero, the first, also for an error that is of no screen.
inline int screenOfCode(const QString &code)
{
    return code.section(u'.', 1, 1).toInt();
}

} // namespace barrage
