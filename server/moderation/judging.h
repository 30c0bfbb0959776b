// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rule.h"

#include <QString>

namespace barrage {

class AllowList;
class Detector;

// What counts beside the text.
struct Circumstances
{
    const AllowList *allowed = nullptr; // of the whole book; null: there is none
    QList<EarlierText> earlier = {};    // what the same sender wrote lately, newest last
};

// The worst outcome of all rules that hit, with the first rule of that outcome.
//   1. All rules see the text as it came. What is blocked is not replaced. A rule that mutes names itself
//      before one that only blocks; tags are given whatever else happens.
//   2. Replace rules are applied one after the other, each to what the one before left.
//   3. What they made is judged once more by all rules, so that a replacement can't put together what another
//      rule forbids; a replace rule that still finds something there holds.
// Hits in the rule's exceptions, or in what the whole book allows, count nowhere.
// Whatever goes wrong on the way (an exception, ICU, a text that replacements make too long) holds.
Verdict judge(const Detector &detector, const QString &text,
              const Circumstances &circumstances = {}) noexcept;

} // namespace barrage
