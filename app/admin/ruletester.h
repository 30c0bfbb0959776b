// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rule.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QLineEdit;

namespace barrage {

class EvidenceLine;

// "What would this text meet?": the enabled rules and the one in the editor, as if it were saved.
class RuleTester : public QFrame
{
    Q_OBJECT

public:
    explicit RuleTester(QWidget *parent);

    void setRules(const QList<Rule> &rules, const Rule &draft, bool draftCounts);

private:
    void judge();

    QList<Rule> m_rules;
    QLineEdit *m_text;
    QLabel *m_outcome;
    EvidenceLine *m_evidence;
    QTimer m_delay; // so that typing does not compile the book at every key
};

} // namespace barrage
