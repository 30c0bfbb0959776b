// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/board.h"

namespace barrage {

Board::Board(RoomState &state)
    : m_state(state)
{
}

void Board::pin(const Message &message)
{
    m_pinned = message;
    emit m_state.news.pinnedChanged(m_pinned);
}

void Board::unpin()
{
    if (isStored(m_pinned.id))
        pin({});
}

void Board::drop(MessageId message)
{
    if (m_pinned.id == message)
        unpin();
}

void Board::announce(const QString &text)
{
    if (text == m_announcement)
        return;
    m_announcement = text;
    emit m_state.news.announcementChanged(text);
}

void Board::clear()
{
    unpin();
    announce({});
}

} // namespace barrage
