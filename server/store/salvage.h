// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace barrage {

struct Salvaged
{
    QString aside; // where the damaged file is now
    qint64 messages = 0;
};

// What becomes of a damaged database. The file and its log are kept as they are under another name; all rows
// that can be read are taken over into a fresh one, which takes their place only when it is complete, so that
// a power cut in between loses nothing. The fresh one has another store id, so that phones start anew, and
// its interceptor mode is "approve", since rules may be missing.
namespace salvage {

Result<Salvaged> moveAside(const QString &path);
// Ends what a power cut interrupted.
Status finish(const QString &path);

// That it is damaged is remembered beside it, for the next start.
void mark(const QString &path);
bool isMarked(const QString &path);

} // namespace salvage

} // namespace barrage
