// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interceptormode.h"
#include "core/message.h"
#include "core/rule.h"

namespace barrage {

// The message that a draft becomes by the verdict of the interceptor, to be stored. Pure; `now` is wall time
// in ms.
Message judged(const Draft &draft, const Verdict &verdict, InterceptorMode mode, EventId event, qint64 now);

} // namespace barrage
