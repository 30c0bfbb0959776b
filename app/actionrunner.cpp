// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionrunner.h"

#include "screen/screens.h"

namespace barrage {

ActionRunner::ActionRunner(Screens &screens)
    : m_screens(screens)
{
}

void ActionRunner::run(OperatorAction action)
{
    const ShowState &state = m_screens.state();
    switch (action) {
    case OperatorAction::Panic:
        return panic();
    case OperatorAction::ClearScreen:
        return clear(m_epoch);
    case OperatorAction::ToggleFreeze:
        return m_screens.apply(state.isFrozen() ? ShowCommand::Resume : ShowCommand::Freeze);
    case OperatorAction::ToggleBlackout:
        return m_screens.apply(state.isBlack() ? ShowCommand::EndBlackout : ShowCommand::Blackout);
    case OperatorAction::ToggleScreen:
        return m_screens.setShown(!m_screens.isShown());
    case OperatorAction::ToggleJoinCard:
        return m_screens.apply(state.hasJoinCard() ? ShowCommand::HideJoinCard : ShowCommand::ShowJoinCard);
    case OperatorAction::ToggleTestPattern:
        return m_screens.apply(state.hasTestPattern() ? ShowCommand::HideTestPattern
                                                      : ShowCommand::ShowTestPattern);
    case OperatorAction::IdentifyScreens:
        return m_screens.identify();
    case OperatorAction::Unpin:
        return emit unpinAsked();
    case OperatorAction::EndAnnouncement:
        return emit announcementEnded();
    case OperatorAction::Quit:
        return emit quitAsked();
    }
}

void ActionRunner::clear(int epoch)
{
    m_screens.clear(epoch);
    emit cleared();
}

// The screens are cleared first and by themselves: they wait for nobody. Bullets that the room let go before
// it heard of the panic carry an older epoch, and the screens give them back.
void ActionRunner::panic()
{
    clear(++m_epoch);
    emit panicked(m_epoch);
}

} // namespace barrage
