// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/screenbriefing.h"

#include "screen/screen.h"

namespace barrage {

void ScreenBriefing::tell(Screen &screen) const
{
    screen.clear(epoch);
    screen.setJoinCard(joinCard);
    screen.setPinned(pinned);
    screen.setAnnouncement(announcement);
    const auto follow = [&screen](bool is, ShowCommand command) {
        if (is)
            screen.apply(command);
    };
    follow(state.isHidden(), ShowCommand::Hide);
    follow(state.isFrozen(), ShowCommand::Freeze);
    follow(state.isBlack(), ShowCommand::Blackout);
    follow(state.hasJoinCard(), ShowCommand::ShowJoinCard);
    follow(state.hasTestPattern(), ShowCommand::ShowTestPattern);
}

} // namespace barrage
