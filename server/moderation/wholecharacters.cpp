// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/wholecharacters.h"

#include "core/graphemes.h"

namespace barrage {

Span wholeCharacters(QStringView text, Span part)
{
    Span whole {0, 0};
    while (whole.to < part.to) {
        if (whole.to <= part.from)
            whole.from = whole.to;
        whole.to = endOfCharacter(text, whole.to);
    }
    return whole.to > part.from ? whole : part;
}

} // namespace barrage
