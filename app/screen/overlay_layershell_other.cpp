// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/overlay_layershell.h"

namespace barrage::overlay::layershell {

bool isThere()
{
    return false;
}

void cover(QWindow &, QScreen &, const QRect &)
{
}

} // namespace barrage::overlay::layershell
