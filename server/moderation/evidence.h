// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/view.h"

namespace barrage {

// How sure a hit is. Hard: the text says what the rule forbids, so the rule's action is taken. Soft: it can
// be read that way, so a person decides: whatever the action, the message is held.
enum class Evidence { Soft, Hard };

// In which view of the text a rule was found. For the moderator's eyes; never stored.
enum class ViewKind {
    Original,  // as it was written
    Plain,     // moderation/normalise.h
    Folded,    // without accents, with look-alikes as the letters they look like
    Leet,      // digits and symbols as letters
    Repeats,   // repeated letters once
    Joined,    // what stands between letters left out
    Masked,    // with a letter in the place of * and the like
    Misspelt,  // letters left out or exchanged, or written backwards
    Inflected, // with an ending, or grown together with other words
    Homophone, // another character of the same sound, or spelt by its sound
    Border,    // across the border of words
    SpeltOut,  // words or numerals as signs and digits
};

struct Hit
{
    Span span; // of the original text
    Evidence evidence = Evidence::Hard;
    ViewKind view = ViewKind::Plain;

    bool operator==(const Hit &) const = default;
};

} // namespace barrage
