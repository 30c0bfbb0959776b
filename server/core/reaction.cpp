// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reaction.h"

#include <algorithm>

namespace barrage {

namespace {

constexpr ReactionRow kReactions[] = {
    {Reaction::Heart, QLatin1String("heart"), "\u2764\uFE0F", QT_TRANSLATE_NOOP("Reaction", "Love")},
    {Reaction::Clap, QLatin1String("clap"), "\U0001F44F", QT_TRANSLATE_NOOP("Reaction", "Applause")},
    {Reaction::Laugh, QLatin1String("laugh"), "\U0001F602", QT_TRANSLATE_NOOP("Reaction", "Laughter")},
    {Reaction::Wow, QLatin1String("wow"), "\U0001F62E", QT_TRANSLATE_NOOP("Reaction", "Astonishment")},
    {Reaction::Fire, QLatin1String("fire"), "\U0001F525", QT_TRANSLATE_NOOP("Reaction", "Fire")},
};

} // namespace

std::span<const ReactionRow> reactions()
{
    return kReactions;
}

const ReactionRow &rowOf(Reaction reaction)
{
    const auto row = std::ranges::find(kReactions, reaction, &ReactionRow::reaction);
    Q_ASSERT(row != std::end(kReactions));
    return *row;
}

std::optional<Reaction> reactionFromId(QStringView id)
{
    const auto row = std::ranges::find_if(kReactions, [id](const auto &each) { return each.id == id; });
    return row == std::end(kReactions) ? std::nullopt : std::optional(row->reaction);
}

} // namespace barrage
