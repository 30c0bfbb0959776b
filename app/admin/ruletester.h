// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/trialbook.h"
#include "core/rule.h"
#include "moderation/evidence.h"

#include <QFrame>
#include <QTimer>

#include <optional>

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

    void setRules(const QList<Rule> &rules, const QStringList &allowed, const Rule &draft, bool draftCounts);

private:
    void judge();
    QList<Hit> hitsOf(const Rule &rule, const QString &text) const;
    void showEvidence(const QString &text, const QList<Hit> &hits, const QString &pattern);

    QList<Rule> m_rules;
    QStringList m_allowed;
    QList<Rule> m_stored; // the rules as they are
    std::optional<Rule> m_draft;
    TrialBook m_book;
    bool m_stale = true; // the book is of other rules
    QLineEdit *m_text;
    QLabel *m_outcome;
    EvidenceLine *m_evidence;
    QLabel *m_views;
    QTimer m_delay; // so that typing does not compile the book at every key
};

} // namespace barrage
