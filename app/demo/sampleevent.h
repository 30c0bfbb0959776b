// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rule.h"

#include <QList>
#include <QStringList>

namespace barrage {

QString sampleTitle();
// The rules of the sample event: some block, one holds, one replaces.
QList<Rule> sampleRules();
// What its audience says: three languages, emoji, spam, a troll, hostile markup. Each outcome is met within
// the first twenty.
QStringList sampleTexts();
QStringList sampleNames();

} // namespace barrage
