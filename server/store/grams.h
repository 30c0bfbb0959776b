// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// The search index knows a text by its grams: all runs of one, two and three characters. So any part of a
// text can be looked up, in every script, and single characters of Chinese too; words don't matter. Pure; any
// thread.
namespace barrage::grams {

// Two texts that differ only in case become the same.
QString folded(const QString &text);
// The distinct grams of these texts, each a token, separated by spaces.
QString of(const QStringList &texts);
// What every text has in its index that contains this one: an expression for FTS5. Some others have it too.
// Empty for an empty text.
QString expression(const QString &part);

} // namespace barrage::grams
