// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/bulletraster.h"

#include <QList>

namespace barrage::bench {

// The messages that every engine is measured with: 8 to 30 characters of Latin, Chinese, Japanese, Korean and
// emoji, in three sizes. The same on every machine and in every run.
struct SampleMessage
{
    QString text;
    int fontSize = 0; // px: 24, 28 or 36
    quint32 color = 0xffffff;
};

QList<SampleMessage> sampleMessages(int count = 4096);

// As one of them is drawn for a stage of this width.
RasterJob jobFor(const SampleMessage &message, int id, double stageWidth = 1920);

} // namespace barrage::bench
