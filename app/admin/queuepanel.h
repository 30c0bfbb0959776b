// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/messagelist.h"
#include "admin/messagemodel.h"
#include "core/decision.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace barrage {

// The messages that wait for a person, the oldest on top. A message leaves the list when the room says that
// it is decided, not when the key is pressed; the selection moves on at once.
class QueuePanel : public QWidget
{
    Q_OBJECT

public:
    QueuePanel(const Clock &wall, QWidget *parent);

    MessageModel &model() { return m_model; }
    MessageList &list() { return *m_list; }
    void apply(const Message &message); // adds, changes or takes away, by its status

public slots:
    void approve();
    void reject();

signals:
    void decided(const QList<barrage::MessageId> &messages, barrage::DecisionKind kind);
    void counted(int waiting);

private:
    void decide(DecisionKind kind);
    void refresh();
    void addKeys();
    QWidget *makeButtons();

    MessageModel m_model;
    MessageList *m_list;
    QLabel *m_heading;
    QPushButton *m_approve;
    QPushButton *m_reject;
};

} // namespace barrage
