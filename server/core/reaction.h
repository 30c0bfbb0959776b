// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace barrage {

// What the audience can throw with one tap.
enum class Reaction { Heart, Clap, Laugh, Wow, Fire };

struct ReactionRow
{
    Reaction reaction;
    QLatin1String id;  // on the wire
    const char *emoji; // UTF-8
    const char *label; // to be translated in the context "Reaction"
};

std::span<const ReactionRow> reactions();
const ReactionRow &rowOf(Reaction reaction);
std::optional<Reaction> reactionFromId(QStringView id);

// How often one was thrown since the last time that was told.
struct ReactionCount
{
    Reaction reaction = Reaction::Heart;
    int count = 0;

    bool operator==(const ReactionCount &) const = default;
};

} // namespace barrage
