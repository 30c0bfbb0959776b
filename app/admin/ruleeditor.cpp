// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ruleeditor.h"

#include "admin/choice.h"
#include "admin/numberbox.h"
#include "admin/parts.h"
#include "admin/phraseedit.h"
#include "admin/wording.h"
#include "core/limits.h"
#include "moderation/ruleactions.h"
#include "moderation/rulebook.h"
#include "moderation/rulekinds.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace barrage {

RuleEditor::RuleEditor(QWidget *parent)
    : QFrame(parent)
    , m_title(plainLabel({}, "heading", this))
    , m_kind(new Choice(this))
    , m_hint(plainLabel({}, "muted", this))
    , m_pattern(new QLineEdit(this))
    , m_problem(plainLabel({}, "problem", this))
    , m_action(new Choice(this))
    , m_actionHint(plainLabel({}, "muted", this))
    , m_replacement(new QLineEdit(this))
    , m_minutes(new NumberBox(this))
    , m_tag(new QLineEdit(this))
    , m_exceptions(new PhraseEdit(this))
    , m_enabled(new QCheckBox(tr("Enabled"), this))
{
    setProperty("role", QStringLiteral("card"));
    makeFields();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kSpace, 2 * kSpace, 2 * kSpace, 2 * kSpace);
    layout->setSpacing(kSpace);
    for (QWidget *each : std::initializer_list<QWidget *> {m_title, m_kind, m_hint, m_pattern, m_problem,
                                                           m_action, m_actionHint, m_replacement, m_minutes,
                                                           m_tag, m_exceptions, m_enabled})
        layout->addWidget(each);
    layout->addWidget(makeButtons());

    connect(m_pattern, &QLineEdit::textChanged, this, &RuleEditor::validate);
    connect(m_replacement, &QLineEdit::textChanged, this, &RuleEditor::validate);
    connect(m_minutes, &QSpinBox::valueChanged, this, &RuleEditor::validate);
    connect(m_tag, &QLineEdit::textChanged, this, &RuleEditor::validate);
    connect(m_exceptions, &QPlainTextEdit::textChanged, this, &RuleEditor::validate);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RuleEditor::validate);
    connect(m_action, &QComboBox::currentIndexChanged, this, &RuleEditor::validate);
    connect(m_enabled, &QCheckBox::toggled, this, &RuleEditor::validate);
    connect(m_pattern, &QLineEdit::returnPressed, this, &RuleEditor::save);
    startNew();
}

Rule RuleEditor::rule() const
{
    Rule rule;
    rule.id = m_id;
    rule.kind = m_kind->currentData().toString();
    rule.pattern = m_pattern->text();
    rule.action = static_cast<RuleAction>(m_action->currentData().toInt());
    rule.replacement = rule.action == RuleAction::Replace ? m_replacement->text() : QString();
    rule.enabled = m_enabled->isChecked();
    rule.hits = m_hits;
    rule.muteMinutes = m_minutes->value();
    rule.tag = rule.action == RuleAction::Tag ? m_tag->text().trimmed() : QString();
    rule.exceptions = m_exceptions->phrases();
    return rule;
}

bool RuleEditor::isAcceptable() const
{
    return RuleBook::check(rule()).ok();
}

void RuleEditor::edit(const Rule &rule)
{
    m_id = rule.id;
    m_hits = rule.hits;
    m_title->setText(isStored(m_id) ? tr("Edit rule") : tr("New rule"));
    m_kind->setCurrentIndex(m_kind->findData(rule.kind));
    m_pattern->setText(rule.pattern);
    m_action->setCurrentIndex(m_action->findData(static_cast<int>(rule.action)));
    m_replacement->setText(rule.replacement);
    m_minutes->setValue(rule.muteMinutes);
    m_tag->setText(rule.tag);
    m_exceptions->setPhrases(rule.exceptions);
    m_enabled->setChecked(rule.enabled);
    m_remove->setVisible(isStored(m_id));
    validate();
}

void RuleEditor::startNew()
{
    Rule fresh;
    fresh.kind = ruleKinds().front().id;
    edit(fresh);
}

void RuleEditor::showProblem(const QString &reason)
{
    m_problem->setText(reason);
    restyle(m_pattern, "wrong", reason.isEmpty() ? QString() : QStringLiteral("true"));
}

void RuleEditor::makeFields()
{
    makeKindFields();
    makeActionFields();
    identify(m_exceptions, "ruleExceptions", tr("Exceptions of this rule"));
    m_exceptions->setPlaceholderText(
        tr("Exceptions, one a line: what is found inside one of these phrases does not count"));
    m_exceptions->setFixedHeight(4 * m_exceptions->fontMetrics().lineSpacing());
    identify(m_enabled, "ruleEnabled", tr("Enabled"));
}

void RuleEditor::makeKindFields()
{
    identify(m_kind, "ruleKind", tr("Kind of rule"));
    for (const RuleKind &kind : ruleKinds())
        m_kind->addItem(wordedKind(kind.id), QString(kind.id));
    m_kind->setMaxVisibleItems(static_cast<int>(ruleKinds().size()));
    m_hint->setWordWrap(true);
    identify(m_pattern, "rulePattern", tr("Pattern"));
    m_pattern->setMaxLength(limits::kPatternCharacters + 1); // one too many is refused with the reason
    identify(m_problem, "ruleProblem", tr("What is wrong with the rule"));
    m_problem->setWordWrap(true);
}

void RuleEditor::makeActionFields()
{
    identify(m_action, "ruleAction", tr("What happens to a message that it hits"));
    for (const RuleActionRow &row : ruleActions())
        m_action->addItem(wordedAction(row.action), static_cast<int>(row.action));
    m_actionHint->setWordWrap(true);
    identify(m_replacement, "ruleReplacement", tr("Replacement"));
    m_replacement->setPlaceholderText(tr("Replacement (empty: as many *)"));
    m_replacement->setMaxLength(limits::kTextCharacters);
    identify(m_minutes, "ruleMinutes", tr("How long the sender is muted"));
    m_minutes->setRange(1, limits::kMuteMinutes);
    m_minutes->setSuffix(tr(" min"));
    identify(m_tag, "ruleTag", tr("Tag"));
    m_tag->setPlaceholderText(tr("Tag (empty: the pattern)"));
    m_tag->setMaxLength(limits::kTagCharacters + 1);
}

QWidget *RuleEditor::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_save = button(tr("Save rule"), "primary", "saveRule", row);
    m_remove = button(tr("Remove"), "reject", "removeRule", row);
    layout->addWidget(m_save);
    layout->addWidget(m_remove);
    layout->addStretch();
    connect(m_save, &QPushButton::clicked, this, &RuleEditor::save);
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removed(m_id); });
    return row;
}

void RuleEditor::validate()
{
    const Status status = RuleBook::check(rule());
    m_save->setEnabled(status.ok());
    showProblem(status.ok() || m_pattern->text().isEmpty() ? QString() : status.error().text);
    explain();
    emit edited();
}

void RuleEditor::explain()
{
    const RuleKind *kind = ruleKindFromId(rule().kind);
    m_hint->setText(kind ? QCoreApplication::translate("RuleKind", kind->hint) : QString());
    m_pattern->setPlaceholderText(kind && !kind->example.isEmpty() ? tr("For example: %1").arg(kind->example)
                                                                   : tr("What to look for"));
    const RuleActionRow *action = rowOf(rule().action);
    m_actionHint->setText(action ? QCoreApplication::translate("RuleAction", action->hint) : QString());
    const auto field = action ? action->field : RuleActionRow::Field::None;
    m_replacement->setVisible(field == RuleActionRow::Field::Replacement);
    m_minutes->setVisible(field == RuleActionRow::Field::Minutes);
    m_tag->setVisible(field == RuleActionRow::Field::Tag);
}

void RuleEditor::save()
{
    if (isAcceptable())
        emit saved(rule());
}

} // namespace barrage
