// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/showstate.h"

#include <algorithm>

namespace barrage {

namespace {

enum class Flag { None, Frozen, Black, Hidden };

struct Row
{
    ShowCommand command;
    Flag flag;
    bool value;
    std::optional<DropReason> takesOff;
};

constexpr Row kRows[] = {
    {ShowCommand::Freeze, Flag::Frozen, true, std::nullopt},
    {ShowCommand::Resume, Flag::Frozen, false, std::nullopt},
    {ShowCommand::Clear, Flag::None, false, DropReason::Cleared},
    {ShowCommand::Hide, Flag::Hidden, true, DropReason::Hidden},
    {ShowCommand::Show, Flag::Hidden, false, std::nullopt},
    {ShowCommand::Blackout, Flag::Black, true, DropReason::Hidden},
    {ShowCommand::EndBlackout, Flag::Black, false, std::nullopt},
};

} // namespace

std::optional<DropReason> ShowState::apply(ShowCommand command)
{
    const Row &row = *std::ranges::find(kRows, command, &Row::command);
    if (row.flag == Flag::None)
        return row.takesOff;
    bool &flag = row.flag == Flag::Frozen ? m_frozen : row.flag == Flag::Black ? m_black : m_hidden;
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
