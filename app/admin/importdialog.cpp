// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/importdialog.h"

#include "admin/choice.h"
#include "admin/parts.h"
#include "admin/wording.h"
#include "moderation/ruleactions.h"
#include "moderation/rulekinds.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace barrage {

namespace {

constexpr QSize kSize {560, 480};
constexpr qsizetype kMostReported = 1'000; // lines of each sort; the numbers count all

QString linesOf(const QList<BadLine> &lines)
{
    QString text;
    for (const BadLine &line : lines.first(std::min(kMostReported, lines.size())))
        text += ImportDialog::tr("Line %1: %2 – %3").arg(line.line).arg(line.text, line.why) + u'\n';
    if (lines.size() > kMostReported)
        text += QStringLiteral("…\n");
    return text;
}

} // namespace

ImportDialog::ImportDialog(const QString &fileName, const QByteArray &file, const QList<Rule> &known,
                           QWidget *parent)
    : QDialog(parent)
    , m_fileName(fileName)
    , m_file(file)
    , m_check(known, this)
    , m_kind(new Choice(this))
    , m_action(new Choice(this))
    , m_outcome(plainLabel({}, "outcome", this))
    , m_progress(new QProgressBar(this))
    , m_report(new QPlainTextEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import rules"));
    identify(this, "importDialog", tr("Import rules"));
    resize(kSize);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kSpace, 2 * kSpace, 2 * kSpace, 2 * kSpace);
    layout->setSpacing(kSpace);
    layout->addWidget(plainLabel(fileName, "heading", this));
    makeChoices();
    identify(m_outcome, "importOutcome", tr("What is in the file"));
    m_outcome->setWordWrap(true);
    layout->addWidget(m_outcome);
    identify(m_progress, "importProgress", tr("How far the import is"));
    layout->addWidget(m_progress);
    identify(m_report, "importReport", tr("What is not imported, and why"));
    m_report->setReadOnly(true);
    m_report->setTabChangesFocus(true);
    layout->addWidget(m_report, 1);
    makeButtons();
    connect(&m_check, &ImportCheck::progressed, this, &ImportDialog::tellSorted);
    read();
}

void ImportDialog::makeChoices()
{
    auto *row = new QHBoxLayout;
    QLabel *usual = plainLabel(tr("Unless the file says otherwise:"), "muted", this);
    row->addWidget(usual);
    identify(m_kind, "importKind", tr("Kind of rule"));
    for (const RuleKind &kind : ruleKinds())
        m_kind->addItem(wordedKind(kind.id), QString(kind.id));
    identify(m_action, "importAction", tr("What happens to a message that it hits"));
    for (const RuleActionRow &action : ruleActions())
        m_action->addItem(wordedAction(action.action), static_cast<int>(action.action));
    row->addWidget(m_kind);
    row->addWidget(m_action);
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ImportDialog::read);
    connect(m_action, &QComboBox::currentIndexChanged, this, &ImportDialog::read);
}

void ImportDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    m_undo = button(tr("Remove them again"), "reject", "undoImport", this);
    m_undo->hide();
    m_close = button(tr("Cancel"), "plain", "closeImport", this);
    m_import = button(tr("Import"), "primary", "confirmImport", this);
    row->addWidget(m_undo);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_import);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_undo, &QPushButton::clicked, this, &ImportDialog::undo);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::confirm);
}

void ImportDialog::read()
{
    Rule usual;
    usual.kind = m_kind->currentData().toString();
    usual.action = static_cast<RuleAction>(m_action->currentData().toInt());
    m_import->setEnabled(false);
    const Result<WordList> list = readWordList(m_file, wordListFormatOf(m_fileName), usual);
    if (list)
        return m_check.begin(list.value());
    m_outcome->setText(list.error().text);
    m_progress->hide();
    m_report->hide();
}

void ImportDialog::tellSorted(qsizetype entries, qsizetype all)
{
    m_progress->setRange(0, static_cast<int>(std::max<qsizetype>(1, all)));
    m_progress->setValue(static_cast<int>(entries));
    m_outcome->setText(tr("%L1 new, %L2 already there, %L3 can't be used")
                           .arg(m_check.fresh().size())
                           .arg(m_check.duplicates().size())
                           .arg(m_check.bad().size()));
    if (!m_check.isDone())
        return;
    m_progress->setValue(m_progress->maximum());
    showReport();
    m_import->setText(tr("Import %Ln rule(s)", nullptr, static_cast<int>(m_check.fresh().size())));
    m_import->setEnabled(!m_check.fresh().isEmpty());
}

void ImportDialog::showReport()
{
    QString text;
    if (!m_check.bad().isEmpty())
        text += tr("Can't be used:") + u'\n' + linesOf(m_check.bad()) + u'\n';
    if (!m_check.duplicates().isEmpty())
        text += tr("Already there:") + u'\n' + linesOf(m_check.duplicates());
    m_report->setPlainText(text.isEmpty() ? tr("Everything in the file can be used.") : text);
}

void ImportDialog::confirm()
{
    m_import->hide();
    m_kind->setEnabled(false);
    m_action->setEnabled(false);
    m_close->setText(tr("Close"));
    emit confirmed(m_check.fresh());
}

void ImportDialog::setProgress(const ImportProgress &progress)
{
    m_added = progress.added;
    m_progress->setMaximum(std::max(1, progress.total));
    m_progress->setValue(static_cast<int>(m_added.size()));
    const bool done = progress.stage == ImportProgress::Stage::Done;
    if (!done && progress.stage == ImportProgress::Stage::Compiling)
        m_progress->setMaximum(0); // busy: nobody knows how long
    const auto count = static_cast<int>(m_added.size());
    m_outcome->setText(done
                           ? tr("%Ln rule(s) imported. They judge every message from now on.", nullptr, count)
                               + (progress.problem.isEmpty() ? QString() : u' ' + progress.problem)
                           : tr("%Ln rule(s) stored…", nullptr, count));
    m_undo->setVisible(done && count > 0);
}

void ImportDialog::undo()
{
    emit undone(m_added);
    close();
}

} // namespace barrage
