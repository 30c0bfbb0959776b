// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/queuepanel.h"
#include "admin/shownpanel.h"

#include <QWidget>

namespace barrage {

// What a moderator needs all evening: what waits and what was shown, side by side. A, R and H work wherever
// the focus is on this page, for there is no text field on it.
class LivePage : public QWidget
{
    Q_OBJECT

public:
    LivePage(const Clock &wall, QWidget *parent);

    QueuePanel &queue() { return *m_queue; }
    ShownPanel &shown() { return *m_shown; }

    void setMessages(const QList<Message> &waiting, const QList<Message> &recent);
    void apply(const Message &message);
    void setRules(const QList<Rule> &rules);

private:
    void addKeys();
    void repaintAges();

    QueuePanel *m_queue;
    ShownPanel *m_shown;
};

} // namespace barrage
