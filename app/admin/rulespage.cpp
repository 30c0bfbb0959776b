// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/rulespage.h"

#include "admin/allowpanel.h"
#include "admin/dryrunpanel.h"
#include "admin/parts.h"
#include "admin/ruleeditor.h"
#include "admin/rulefiles.h"
#include "admin/rulemodel.h"
#include "admin/ruletester.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QTableView>

namespace barrage {

namespace {

constexpr int kSideWidth = 376;
constexpr int kScrollBar = 16; // beside the cards, not over them

} // namespace

RulesPage::RulesPage(const Clock &wall, QWidget *parent)
    : QWidget(parent)
    , m_model(new RuleModel(this))
    , m_files(new RuleFiles(*m_model, this))
    , m_table(new QTableView(this))
    , m_allowed(new AllowPanel(this))
    , m_editor(new RuleEditor(this))
    , m_tester(new RuleTester(this))
    , m_dryRun(new DryRunPanel(wall, this))
{
    makeTable();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kSpace);
    auto *left = new QVBoxLayout;
    left->setSpacing(kSpace);
    left->addWidget(plainLabel(tr("Rules"), "heading", this));
    left->addWidget(m_table, 1);
    left->addWidget(makeButtons());
    left->addWidget(m_allowed);
    layout->addLayout(left, 1);
    layout->addWidget(makeSide());
    setFocusProxy(m_table);

    connect(m_allowed, &AllowPanel::chosen, this, &RulesPage::allowedChosen);
    connect(m_files, &RuleFiles::imported, this, &RulesPage::rulesImported);
    connect(m_files, &RuleFiles::undone, this, &RulesPage::rulesRemoved);
    connect(m_files, &RuleFiles::failed, this, &RulesPage::failed);
    connect(m_model, &RuleModel::edited, this, &RulesPage::ruleSaved);
    connect(m_editor, &RuleEditor::saved, this, &RulesPage::save);
    connect(m_editor, &RuleEditor::removed, this, [this](RuleId rule) { emit rulesRemoved({rule}); });
    connect(m_editor, &RuleEditor::edited, this, &RulesPage::retest);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RulesPage::showSelected);
    retest();
}

void RulesPage::setRules(const QList<Rule> &rules)
{
    const RuleId shown = m_editor->rule().id;
    const bool added = m_savingNew && rules.size() > m_model->rowCount();
    const QScopedValueRollback refilling(m_refilling, true);
    m_model->setRules(rules);
    const int row = m_model->rowOf(shown);
    if (row >= 0)
        m_table->selectRow(row);
    if (added || (isStored(shown) && row < 0))
        startNew();
    retest();
}

void RulesPage::setAllowed(const QStringList &phrases)
{
    m_allowed->setPhrases(phrases);
    retest();
}

void RulesPage::setRuleHits(const QList<RuleCount> &counts)
{
    m_model->setHits(counts);
}

void RulesPage::setImportProgress(const ImportProgress &progress)
{
    m_files->setProgress(progress);
}

void RulesPage::refuse(const Rule &rule, const Error &error)
{
    m_savingNew = false;
    if (rule.id == m_editor->rule().id)
        m_editor->showProblem(error.text);
}

void RulesPage::setEvening(const QList<Message> &messages)
{
    m_dryRun->setMessages(messages);
}

void RulesPage::showEvent(QShowEvent *)
{
    emit eveningAsked();
}

void RulesPage::makeTable()
{
    identify(m_table, "ruleTable", tr("Rules"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(5 * kSpace);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(RuleModel::Pattern, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QWidget *RulesPage::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace);
    QPushButton *add = button(tr("New rule"), "plain", "newRule", row);
    QPushButton *import = button(tr("Import…"), "plain", "importRules", row);
    QPushButton *write = button(tr("Export…"), "plain", "exportRules", row);
    layout->addWidget(add);
    layout->addStretch();
    layout->addWidget(import);
    layout->addWidget(write);
    connect(add, &QPushButton::clicked, this, &RulesPage::startNew);
    connect(import, &QPushButton::clicked, m_files, &RuleFiles::askImport);
    connect(write, &QPushButton::clicked, m_files, &RuleFiles::askExport);
    return row;
}

QWidget *RulesPage::makeSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(kSideWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kSpace);
    layout->addWidget(m_editor);
    layout->addWidget(m_dryRun);
    layout->addWidget(m_tester);
    layout->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFixedWidth(kSideWidth + kScrollBar);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(side);
    return scroll;
}

void RulesPage::showSelected()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (!rows.isEmpty() && !m_refilling)
        m_editor->edit(m_model->rule(rows.first().row()));
}

void RulesPage::startNew()
{
    m_savingNew = false;
    m_table->clearSelection();
    m_editor->startNew();
}

void RulesPage::save(const Rule &rule)
{
    m_savingNew = !isStored(rule.id);
    emit ruleSaved(rule);
}

void RulesPage::retest()
{
    const bool counts = m_editor->isAcceptable();
    m_tester->setRules(m_model->rules(), m_allowed->phrases(), m_editor->rule(), counts);
    m_dryRun->setRules(m_model->rules(), m_allowed->phrases(), m_editor->rule(), counts);
}

} // namespace barrage
