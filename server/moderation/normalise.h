// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "moderation/view.h"

#include <QString>
#include <QStringView>

namespace barrage {

// The text that rules are matched on. Rules' patterns go through the same function, so the two can't drift
// apart.
//   1. NFKC_Casefold (UAX #44): case, full and half width, ligatures, circled and mathematical letters are
//      folded; default-ignorable characters (zero-width, variation selectors, tags, fillers, joiners) vanish;
//      the result is composed (NFC).
//   2. A dot above an i is dropped, because the fold of the Turkish capital İ leaves one. The dotless ı stays
//   a
//      letter of its own: sık and sik are different words.
// Doing it twice is the same as once. Any thread; linear cost. Fails only when ICU has no data on this
// machine.
Result<View<QString>> normalise(QStringView text);

} // namespace barrage
