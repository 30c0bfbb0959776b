// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/ruleactions.h"

#include <QtGlobal>

#include <algorithm>

namespace barrage {

namespace {

using Field = RuleActionRow::Field;

constexpr RuleActionRow kActions[] = {
    {RuleAction::Block, QLatin1String("block"), QT_TRANSLATE_NOOP("RuleAction", "Block"),
     QT_TRANSLATE_NOOP("RuleAction", "The message is not shown"),
     QT_TRANSLATE_NOOP("RuleAction", "Would have blocked %1 of %2"), Outcome::Block, Outcome::Hold},
    {RuleAction::Hold, QLatin1String("hold"), QT_TRANSLATE_NOOP("RuleAction", "Hold for a person"),
     QT_TRANSLATE_NOOP("RuleAction", "The message waits for your decision"),
     QT_TRANSLATE_NOOP("RuleAction", "Would have held %1 of %2"), Outcome::Hold, Outcome::Hold},
    {RuleAction::Replace, QLatin1String("replace"), QT_TRANSLATE_NOOP("RuleAction", "Replace"),
     QT_TRANSLATE_NOOP("RuleAction", "What is found is replaced, and the rest shown"),
     QT_TRANSLATE_NOOP("RuleAction", "Would have changed %1 of %2"), Outcome::Show, Outcome::Hold,
     Field::Replacement},
    {RuleAction::Mute, QLatin1String("mute"), QT_TRANSLATE_NOOP("RuleAction", "Block and mute the sender"),
     QT_TRANSLATE_NOOP("RuleAction",
                       "The message is not shown, and its sender says nothing for a while; in Phones you "
                       "can let it speak again"),
     QT_TRANSLATE_NOOP("RuleAction", "Would have blocked and muted for %1 of %2"), Outcome::Block,
     Outcome::Hold, Field::Minutes},
    {RuleAction::Tag, QLatin1String("tag"), QT_TRANSLATE_NOOP("RuleAction", "Tag only"),
     QT_TRANSLATE_NOOP("RuleAction", "The message goes its way, and you see the tag on it"),
     QT_TRANSLATE_NOOP("RuleAction", "Would have tagged %1 of %2"), Outcome::Show, Outcome::Show, Field::Tag},
};

template <typename Matches>
const RuleActionRow *find(Matches matches)
{
    const auto row = std::ranges::find_if(kActions, matches);
    return row == std::end(kActions) ? nullptr : row;
}

} // namespace

std::span<const RuleActionRow> ruleActions()
{
    return kActions;
}

const RuleActionRow *rowOf(RuleAction action)
{
    return find([action](const RuleActionRow &row) { return row.action == action; });
}

const RuleActionRow *ruleActionFromId(QStringView id)
{
    return find([id](const RuleActionRow &row) { return row.id == id; });
}

} // namespace barrage
