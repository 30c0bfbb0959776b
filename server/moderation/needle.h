// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "moderation/view.h"

#include <QString>

#include <initializer_list>
#include <optional>
#include <utility>

// What several kinds of rules make of a pattern.
namespace barrage {

// In the form in which it is looked for: as a text would come to the rules.
Result<QString> needle(const QString &pattern);

// Calls visit(part of the normalised text) for each occurrence, overlapping ones too: which of them counts is
// not known here.
template <typename Visit>
void forEachOccurrence(const QString &text, const QString &needle, Visit visit)
{
    for (qsizetype at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1))
        visit(Span {at, at + needle.size()});
}

// A pattern that is numbers: the first has to be there, each is at least and at most as its bounds say; those
// that are not there are as given beside the bounds. Nothing: it is none of that.
struct NumberField
{
    int least = 0;
    int most = 0;
    int otherwise = 0;
};
std::optional<QList<int>> numbersFrom(const QString &pattern, std::initializer_list<NumberField> fields);

} // namespace barrage
