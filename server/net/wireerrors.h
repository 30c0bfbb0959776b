// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QLatin1String>

#include <span>

namespace barrage {

// One row a code that a phone is told by this library; those of the room come with their own sentence.
// protocol.md lists them all.
struct WireErrorRow
{
    QLatin1String code;
    const char *text; // to be translated in the context "WireError"; %1: the seconds to wait
};

std::span<const WireErrorRow> wireErrors();
// With the sentence of its row. The wait is in ms, rounded up to seconds for people.
Error wireError(QLatin1String code, qint64 retryMs = 0);

} // namespace barrage
