// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rule.h"

#include <QList>
#include <QStringList>

namespace barrage {

// The rules of the sample event: some block, one holds, one replaces.
QList<Rule> sampleRules();
// What its audience says: three languages, emoji, spam, a troll, duplicates, hostile markup.
QStringList sampleTexts();
QStringList sampleNames();

} // namespace barrage
