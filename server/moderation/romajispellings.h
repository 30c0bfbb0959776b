// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace barrage {

// Kana (folded) in Latin letters as people type them: shi and si, tsu and tu, long vowels once. Empty: the
// text has others too.
QStringList romajiOf(const QString &kana);
// What each kana begins with: "bba" for ばばあ; empty: too few to mean anything.
QString romajiInitials(const QString &kana);

} // namespace barrage
