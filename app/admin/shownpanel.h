// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/messagelist.h"
#include "admin/messagemodel.h"
#include "core/decision.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace barrage {

// What was let through, the newest on top, and what became of it. Recall takes a bullet off the screen.
class ShownPanel : public QWidget
{
    Q_OBJECT

public:
    ShownPanel(const Clock &wall, QWidget *parent);

    MessageModel &model() { return m_model; }
    MessageList &list() { return *m_list; }
    void reset(const QList<Message> &decided); // refused ones are left out
    void apply(const Message &message);        // adds, changes or takes away, by its status

public slots:
    void recall();

signals:
    void decided(const QList<barrage::MessageId> &messages, barrage::DecisionKind kind);
    void counted(int shown);

private:
    QList<MessageId> recallable() const; // of the selected ones
    void countIn(const Message &message);
    void refresh();

    MessageModel m_model;
    MessageList *m_list;
    QLabel *m_heading;
    QPushButton *m_recall;
    int m_seen = 0; // messages that reached the screen
};

} // namespace barrage
