// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/dryrun.h"
#include "admin/messagemodel.h"

#include <QFrame>

class QLabel;

namespace barrage {

class MessageList;

// "Would have blocked 37 of 1,204": what the evening would have been with the rule in the editor among all
// the others, before it is saved, and the list of the messages that it matters for.
class DryRunPanel : public QFrame
{
    Q_OBJECT

public:
    DryRunPanel(const Clock &wall, QWidget *parent);

    static constexpr int kMostRows = 200; // newest; the number counts all

    void setMessages(const QList<Message> &messages) { m_run.setMessages(messages); }
    void setRules(const QList<Rule> &rules, const QStringList &allowed, const Rule &draft, bool counts);

private:
    void tell();
    QString byDraft() const;
    QString byAll() const;

    DryRun m_run;
    bool m_counts = false;
    MessageModel m_model;
    QLabel *m_outcome;
    QLabel *m_all;
    MessageList *m_list;
};

} // namespace barrage
