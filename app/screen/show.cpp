// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/show.h"

namespace barrage {

void Show::setJoinCard(const QImage &card)
{
    m_joinCard = card;
    emit changed();
}

void Show::setJoinCardShown(bool shown)
{
    m_joinCardShown = shown;
    emit changed();
}

void Show::setNotice(const QString &notice)
{
    m_notice = notice;
    emit changed();
}

} // namespace barrage
