// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace barrage {

// Part of a text: UTF-16 positions, `to` is the first one after it.
struct Span
{
    qsizetype from = 0;
    qsizetype to = 0;

    bool operator==(const Span &) const = default;
};

// A text rewritten so that rules can be matched on it, which remembers for each of its units from which part
// of the original it was made.
template <typename Text>
struct View
{
    Text text;
    std::vector<Span> origins; // one for each unit of the text, ascending

    void reserve(qsizetype units)
    {
        text.reserve(units);
        origins.reserve(static_cast<std::size_t>(units));
    }
    void append(const Text &piece, Span origin)
    {
        text += piece;
        origins.insert(origins.end(), static_cast<std::size_t>(piece.size()), origin);
    }

    // The part of the original that a part of the view was made of. What was made of half a ligature or half
    // a sequence is the whole of it.
    Span inOriginal(Span part) const
    {
        if (part.from < part.to)
            return {origins[static_cast<std::size_t>(part.from)].from,
                    origins[static_cast<std::size_t>(part.to - 1)].to};
        const qsizetype at
            = part.from == text.size() ? end() : origins[static_cast<std::size_t>(part.from)].from;
        return {at, at};
    }

private:
    qsizetype end() const { return origins.empty() ? 0 : origins.back().to; }
};

} // namespace barrage
