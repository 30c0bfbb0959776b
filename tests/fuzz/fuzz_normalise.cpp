// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textguard.h"
#include "fuzz/require.h"
#include "moderation/normalise.h"

using namespace barrage;

// Twice is the same as once, of what was guarded and of what was not.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString raw = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const QString &text : {raw, guarded(raw)}) {
        const auto once = normalise(text);
        require(once.ok());
        const auto twice = normalise(once.value().text);
        require(twice.ok() && twice.value().text == once.value().text);
    }
    return 0;
}
