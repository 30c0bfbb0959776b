// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/dryrun.h"
#include "admin/messagemodel.h"

#include <QFrame>

class QLabel;

namespace barrage {

class MessageList;

// "Would have blocked 37 of 1,204": what the rule in the editor would have met this evening, before it is
// saved, and the list of it.
class DryRunPanel : public QFrame
{
    Q_OBJECT

public:
    DryRunPanel(const Clock &wall, QWidget *parent);

    static constexpr int kMostRows = 200; // newest; the number counts all

    void setMessages(const QList<Message> &messages) { m_run.setMessages(messages); }
    void setRule(const Rule &rule, bool counts);

private:
    void tell();

    DryRun m_run;
    Rule m_rule;
    bool m_counts = false;
    MessageModel m_model;
    QLabel *m_outcome;
    MessageList *m_list;
};

} // namespace barrage
