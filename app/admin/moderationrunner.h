// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/intent.h"
#include "admin/moderationaction.h"
#include "core/clock.h"
#include "core/decision.h"
#include "core/message.h"

#include <QObject>

#include <optional>

class QWidget;

namespace barrage {

class MessageList;
class QueuePanel;
class ShownPanel;
class SpeakBar;

// Does what a moderator wants with the messages that are selected. An action means the list that has the
// focus; one that can only mean the other list (H) means that. Lives on: the GUI thread.
class ModerationRunner : public QObject
{
    Q_OBJECT

public:
    // Panels and bar are on the page; all of them live at least as long.
    ModerationRunner(QueuePanel &queue, ShownPanel &shown, SpeakBar &speak, const Clock &wall, QWidget &page);

    void setPinned(MessageId message) { m_pinned = message; } // zero: none is

public slots:
    void run(barrage::ModerationAction action);

signals:
    void intended(const barrage::Intent &intent);
    void muted(barrage::EquipmentId equipment, qint64 untilWallMs); // 0: no longer
    void senderAsked(barrage::EquipmentId equipment);
    void freezeAsked();

private:
    MessageList &list() const;              // the one meant
    std::optional<Message> current() const; // of the list meant, the first selected
    void toggleStars();
    void togglePin();
    void askHowLong();
    void showSender();
    void decideAllOfSender(DecisionKind kind);
    void showAgain();
    void takeBack();

    QueuePanel &m_queue;
    ShownPanel &m_shown;
    SpeakBar &m_speak;
    QWidget &m_page;
    const Clock m_wall;
    MessageId m_pinned {};
};

} // namespace barrage
