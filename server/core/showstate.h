// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dropreason.h"

#include <optional>
#include <span>

namespace barrage {

// clang-format off
// What is done to the show on a screen.
//
// |                                     | bullets under way           | bullets that wait    | new bullets from then on                               |
// |-------------------------------------|-----------------------------|----------------------|--------------------------------------------------------|
// | Freeze                              | stand still                 | wait, and do not age | wait                                                   |
// | Resume                              | go on from where they stand | go on waiting        | fly, unless hidden or black                            |
// | Clear                               | taken off                   | given back: Cleared  | as before                                              |
// | Hide                                | taken off                   | given back: Hidden   | given back: Hidden                                     |
// | Show                                | (there are none)            | (there are none)     | fly, or wait if frozen                                 |
// | Blackout                            | taken off                   | given back: Hidden   | given back: Hidden                                     |
// | EndBlackout                         | (there are none)            | (there are none)     | fly, unless hidden or frozen                           |
// | ShowJoinCard                        | fly on, below it            | go on waiting        | as before; those that stand keep clear of it           |
// | Pin, Announce                       | fly on, below it            | go on waiting        | as before; all keep clear of it                        |
// | HideJoinCard, Unpin, EndAnnouncement | fly on                     | go on waiting        | as before                                              |
// | ShowTestPattern, HideTestPattern    | fly on, above it            | go on waiting        | as before                                              |
//
// Taken off: what was seen has left the screen, what was not is given back for the same reason as what
// waited. A command that asks for what is so already does nothing, but for Clear.
// clang-format on
enum class ShowCommand {
    Freeze,
    Resume,
    Clear,
    Hide,
    Show,
    Blackout,
    EndBlackout,
    ShowJoinCard,
    HideJoinCard,
    ShowTestPattern,
    HideTestPattern,
    Pin,
    Unpin,
    Announce,
    EndAnnouncement,
};

enum class NewBullets { Fly, Wait, GiveBack };

// What is on is independent of what else is: a screen that was frozen when it was hidden is frozen when it is
// shown again. Pure.
class ShowState
{
public:
    // Why everything is to be taken off now; nothing: the bullets stay.
    std::optional<DropReason> apply(ShowCommand command);

    NewBullets newBullets() const;
    bool isFrozen() const { return m_frozen; }
    bool isBlack() const { return m_black; }
    bool isHidden() const { return m_hidden; }
    bool hasJoinCard() const { return m_joinCard; }
    bool hasTestPattern() const { return m_testPattern; }
    bool hasPinned() const { return m_pinned; }
    bool hasAnnouncement() const { return m_announcement; }

    bool operator==(const ShowState &) const = default;

private:
    struct Row;

    static std::span<const Row> rows();

    bool m_frozen = false;
    bool m_black = false;
    bool m_hidden = false;
    bool m_joinCard = false;
    bool m_testPattern = false;
    bool m_pinned = false;
    bool m_announcement = false;
};

} // namespace barrage
