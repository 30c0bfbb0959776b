// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"

#include <QHash>
#include <QList>
#include <QString>

#include <deque>
#include <optional>

namespace barrage {

// What all phones see of the room: the newest messages on the screen, the pinned one, the host's
// announcement, and whether everything is held. Lives on: the room thread.
class Billboard
{
public:
    // All that is on the screen, oldest first; limits::kScreenList of them are kept.
    void setScreen(const QList<Message> &messages);
    // Whether that can be seen.
    bool setPluses(MessageId message, int pluses);
    void setPinned(const Message &message) { m_pinned = message; }
    void setAnnouncement(const QString &text) { m_announcement = text; }
    void setHeld(bool held) { m_held = held; }

    const QList<Message> &screen() const { return m_screen; }
    const Message &pinned() const { return m_pinned; }
    const QString &announcement() const { return m_announcement; }
    bool held() const { return m_held; }

    // The message with this number, if it is on the screen or was among the last limits::kPlusable there.
    std::optional<MessageId> find(qint64 seq) const;

private:
    void remember(const Message &message);

    QList<Message> m_screen;
    Message m_pinned;
    QString m_announcement;
    bool m_held = false;
    QHash<qint64, MessageId> m_shown; // by number
    std::deque<qint64> m_order;       // of being first seen
};

} // namespace barrage
