// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/importprogress.h"
#include "core/message.h"
#include "core/result.h"
#include "core/rule.h"
#include "core/rulecount.h"

#include <QWidget>

class QTableView;

namespace barrage {

class AllowPanel;
class DryRunPanel;
class RuleEditor;
class RuleFiles;
class RuleModel;
class RuleTester;

// The rules, what is always allowed, the form for one of them, and a line to try a text on.
class RulesPage : public QWidget
{
    Q_OBJECT

public:
    RulesPage(const Clock &wall, QWidget *parent);

public slots:
    void setRules(const QList<barrage::Rule> &rules);
    void setAllowed(const QStringList &phrases);
    void setRuleHits(const QList<barrage::RuleCount> &counts);
    void setImportProgress(const barrage::ImportProgress &progress);
    void refuse(const barrage::Rule &rule, const barrage::Error &error);
    void setEvening(const QList<barrage::Message> &messages); // answers eveningAsked()

signals:
    void ruleSaved(const barrage::Rule &rule);
    void allowedChosen(const QStringList &phrases);
    void rulesRemoved(const QList<barrage::RuleId> &rules);
    void rulesImported(const QList<barrage::Rule> &rules);
    void failed(const barrage::Error &error);
    void eveningAsked(); // for its messages; each time that the page is opened

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeTable();
    QWidget *makeSide();
    QWidget *makeButtons();
    void showSelected();
    void startNew();
    void save(const Rule &rule);
    void retest();

    RuleModel *m_model;
    RuleFiles *m_files;
    QTableView *m_table;
    AllowPanel *m_allowed;
    RuleEditor *m_editor;
    RuleTester *m_tester;
    DryRunPanel *m_dryRun;
    bool m_refilling = false; // the selection moves because the rules changed: what is typed stays
    bool m_savingNew = false; // the form holds a new rule that the room has not answered yet
};

} // namespace barrage
