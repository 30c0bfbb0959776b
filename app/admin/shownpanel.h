// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/messagelist.h"
#include "admin/messagemodel.h"
#include "core/decision.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;

namespace barrage {

// What was let through lately, the newest on top, and what became of it. Recall takes a bullet off the
// screen.
class ShownPanel : public QWidget
{
    Q_OBJECT

public:
    ShownPanel(const Clock &wall, QWidget *parent);

    MessageModel &model() { return m_model; }
    MessageList &list() { return *m_list; }
    void reset(const QList<Message> &decided);  // refused ones are left out
    void apply(const QList<Message> &messages); // adds, changes or takes away, by their status
    void setDelayed(const Message &message, qint64 fliesAtWallMs);
    void tick(); // the countdown goes on

    static constexpr int kMostRows = 300; // older ones are in the history

public slots:
    void recall();

signals:
    void decided(const QList<barrage::MessageId> &messages, barrage::DecisionKind kind);
    void counted(int shown);
    void olderAsked();
    void dumpAsked();

private:
    QList<MessageId> recallable() const; // of the selected ones
    void countIn(const Message &message);
    bool isOlderThanListed(MessageId id) const;
    void refresh();
    QWidget *makeButtons();

    MessageModel m_model;
    MessageList *m_list;
    QLabel *m_heading;
    QPushButton *m_dump;
    QPushButton *m_recall = nullptr;
    QPushButton *m_older = nullptr;
    QHash<MessageId, qint64> m_delayed; // when they fly, wall time in ms
    const Clock m_wall;
    int m_seen = 0; // messages that reached the screen
};

} // namespace barrage
