// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/evidence.h"
#include "moderation/letters.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace barrage {

struct RegexView
{
    ViewKind kind = ViewKind::Original;
    Evidence evidence = Evidence::Hard;
    View<QByteArray> view; // UTF-8
};

// What expressions are matched on: the original; the normalised text (moderation/normalise.h), as hard
// evidence; and, where they differ from the one before, as soft evidence: folded, digits and symbols as
// letters, and what is drawn of several; repeats once; look-alikes of kana as kana; pictures as spaces, and
// as the Han they stand for; and joined: without what stands between single letters, inside a word, between
// ideograms, or within a long number.
std::vector<RegexView> regexViewsOf(const QString &original, const std::vector<Letter> &letters);

} // namespace barrage
