// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/messagelist.h"
#include "admin/messagemodel.h"
#include "core/decision.h"

#include <QMap>
#include <QSet>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace barrage {

class MessageEditor;

// The messages that wait for a person, the oldest on top. What is new stays behind a bar until it is brought
// in, so that nothing moves and nobody decides on what was not looked at; only an empty list fills by itself,
// and then no key decides for a moment. A message leaves the list when the room says that it is decided; the
// selection moves on at once.
class QueuePanel : public QWidget
{
    Q_OBJECT

public:
    QueuePanel(const Clock &wall, QWidget *parent);

    static constexpr int kSettleMs = 600; // no key decides on a row that came by itself, for so long

    MessageModel &model() { return m_model; }
    MessageList &list() { return *m_list; }
    int waiting() const; // all of them, listed or not
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
    bool isSettled(const QList<MessageId> &messages) const;
    void settle();
    void put(const Message &message);
    void add(const Message &message);
    void take(const QList<MessageId> &decided);
    void fill();
    void filter();
    bool matches(const Message &message) const;
    void refresh();
    void tellCounts();
    void tellLooked();

    MessageModel m_model;             // what is listed
    QMap<MessageId, Message> m_fresh; // behind the bar
    QMap<MessageId, Message> m_aside; // brought in, but does not match the search
    QSet<MessageId> m_unsettled;      // listed without being asked for, a moment ago
    QTimer m_settling;
    QString m_search;
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
