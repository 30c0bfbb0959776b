// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"
#include "room/judge.h"

namespace barrage {

// The message that a draft becomes by the ruling, to be stored. Pure; `now` is wall time in ms. With
// `releases` it goes to the screen as soon as it is stored, if it may be shown at all.
Message judged(const Draft &draft, const Ruling &ruling, bool releases, EventId event, qint64 now);

} // namespace barrage
