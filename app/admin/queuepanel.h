// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/messagelist.h"
#include "admin/messagemodel.h"
#include "admin/waitingmessages.h"
#include "core/decision.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace barrage {

class MessageEditor;

// The messages that wait for a person, the oldest on top. What is new stays behind a bar until it is brought
// in, so that nothing moves and nobody decides on what was not looked at; no key decides on what is not
// settled yet. A message leaves the list when the room says that it is decided; the selection moves on at
// once.
class QueuePanel : public QWidget
{
    Q_OBJECT

public:
    QueuePanel(const Clock &wall, QWidget *parent);

    MessageModel &model() { return m_model; }
    MessageList &list() { return *m_list; }
    void reset(const QList<Message> &waiting);
    void apply(const QList<Message> &messages); // adds, changes or takes away, by their status

public slots:
    void approve();
    void reject();
    void edit();
    void bringIn();
    void search(); // puts the cursor into the field

signals:
    void decided(const QList<barrage::MessageId> &messages, barrage::DecisionKind kind);
    void edited(barrage::MessageId message, const QString &text);
    void looked(const QList<barrage::MessageId> &messages); // what is selected now
    void counted(int waiting);

private:
    void layOut();
    QWidget *makeHead();
    QWidget *makeButtons();
    void decide(DecisionKind kind);
    void closeEditorOf(const QList<MessageId> &decided);
    void tellChanged();
    void refresh();
    void tellCounts();
    void tellLooked();

    MessageModel m_model; // what is listed
    WaitingMessages m_waiting;
    MessageList *m_list;
    MessageEditor *m_editor;
    QLineEdit *m_field;
    QPushButton *m_bar;
    QLabel *m_heading;
    QWidget *m_buttons = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_reject = nullptr;
    QPushButton *m_edit = nullptr;
};

} // namespace barrage
