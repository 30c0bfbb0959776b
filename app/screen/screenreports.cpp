// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/screenreports.h"

#include "screen/screen.h"

namespace barrage {

void ScreenReports::follow(const Screen &screen, int number)
{
    connect(&screen, &Screen::shown, this, [this, number](const QList<MessageId> &messages) {
        if (const QList<MessageId> first = m_tally.onShown(number, messages); !first.isEmpty())
            emit shown(first);
    });
    connect(&screen, &Screen::left, this, [this, number](const QList<MessageId> &messages) {
        tell(m_tally.onEnded(number, messages, DropReason::None));
    });
    connect(&screen, &Screen::dropped, this,
            [this, number](const QList<MessageId> &messages, DropReason reason) {
                onDropped(number, messages, reason);
            });
}

void ScreenReports::onRemoved(int number)
{
    m_drops.remove(number);
    tell(m_tally.onRemoved(number));
}

void ScreenReports::recall(MessageId message)
{
    if (m_tally.recall(message))
        emit left({message});
}

void ScreenReports::onDropped(int number, const QList<MessageId> &messages, DropReason reason)
{
    m_drops[number][reason] += messages.size();
    tell(m_tally.onEnded(number, messages, reason));
}

void ScreenReports::tell(const ScreenTally::Ended &ended)
{
    if (!ended.left.isEmpty())
        emit left(ended.left);
    for (const auto &[reason, messages] : ended.dropped.asKeyValueRange())
        emit dropped(messages, reason);
}

} // namespace barrage
