// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/showstate.h"

#include <algorithm>

namespace barrage {

struct ShowState::Row
{
    ShowCommand command;
    bool ShowState::*flag; // nullptr: it changes none
    bool value;
    std::optional<DropReason> takesOff;
};

std::span<const ShowState::Row> ShowState::rows()
{
    static constexpr Row rows[] = {
        {ShowCommand::Freeze, &ShowState::m_frozen, true, std::nullopt},
        {ShowCommand::Resume, &ShowState::m_frozen, false, std::nullopt},
        {ShowCommand::Clear, nullptr, false, DropReason::Cleared},
        {ShowCommand::Hide, &ShowState::m_hidden, true, DropReason::Hidden},
        {ShowCommand::Show, &ShowState::m_hidden, false, std::nullopt},
        {ShowCommand::Blackout, &ShowState::m_black, true, DropReason::Hidden},
        {ShowCommand::EndBlackout, &ShowState::m_black, false, std::nullopt},
        {ShowCommand::ShowJoinCard, &ShowState::m_joinCard, true, std::nullopt},
        {ShowCommand::HideJoinCard, &ShowState::m_joinCard, false, std::nullopt},
        {ShowCommand::ShowTestPattern, &ShowState::m_testPattern, true, std::nullopt},
        {ShowCommand::HideTestPattern, &ShowState::m_testPattern, false, std::nullopt},
        {ShowCommand::Pin, &ShowState::m_pinned, true, std::nullopt},
        {ShowCommand::Unpin, &ShowState::m_pinned, false, std::nullopt},
        {ShowCommand::Announce, &ShowState::m_announcement, true, std::nullopt},
        {ShowCommand::EndAnnouncement, &ShowState::m_announcement, false, std::nullopt},
    };
    return rows;
}

std::optional<DropReason> ShowState::apply(ShowCommand command)
{
    const Row &row = *std::ranges::find(rows(), command, &Row::command);
    if (!row.flag)
        return row.takesOff;
    bool &flag = this->*row.flag;
    if (flag == row.value)
        return std::nullopt;
    flag = row.value;
    return row.takesOff;
}

NewBullets ShowState::newBullets() const
{
    if (m_hidden || m_black)
        return NewBullets::GiveBack;
    return m_frozen ? NewBullets::Wait : NewBullets::Fly;
}

} // namespace barrage
