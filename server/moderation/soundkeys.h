// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QVarLengthArray>

namespace barrage {

using SoundKey = QVarLengthArray<QChar, 64>;

// What a word of Latin letters (folded) is read aloud as, roughly: the same for all that only spell several
// of its sounds in another way ("kripto", "bychez"). Empty if it is too short to be told from others.
SoundKey soundKeyOf(QStringView word);

} // namespace barrage
