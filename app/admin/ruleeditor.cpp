// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ruleeditor.h"

#include "admin/choice.h"
#include "admin/parts.h"
#include "admin/wording.h"
#include "core/limits.h"
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
    , m_replacement(new QLineEdit(this))
    , m_enabled(new QCheckBox(tr("Enabled"), this))
{
    setProperty("role", QStringLiteral("card"));
    makeFields();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kSpace, 2 * kSpace, 2 * kSpace, 2 * kSpace);
    layout->setSpacing(kSpace);
    for (QWidget *each : std::initializer_list<QWidget *> {m_title, m_kind, m_hint, m_pattern, m_problem,
                                                           m_action, m_replacement, m_enabled})
        layout->addWidget(each);
    layout->addWidget(makeButtons());

    connect(m_pattern, &QLineEdit::textChanged, this, &RuleEditor::validate);
    connect(m_replacement, &QLineEdit::textChanged, this, &RuleEditor::validate);
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
    identify(m_kind, "ruleKind", tr("Kind of rule"));
    for (const RuleKind &kind : ruleKinds())
        m_kind->addItem(wordedKind(kind.id), QString(kind.id));
    identify(m_pattern, "rulePattern", tr("Pattern"));
    m_pattern->setPlaceholderText(tr("What to look for"));
    m_pattern->setMaxLength(limits::kPatternCharacters + 1); // one too many is refused with the reason
    identify(m_problem, "ruleProblem", tr("What is wrong with the pattern"));
    m_problem->setWordWrap(true);
    m_hint->setWordWrap(true);
    identify(m_action, "ruleAction", tr("What happens to a message that it hits"));
    for (const RuleAction action : {RuleAction::Block, RuleAction::Hold, RuleAction::Replace})
        m_action->addItem(wordedAction(action), static_cast<int>(action));
    identify(m_replacement, "ruleReplacement", tr("Replacement"));
    m_replacement->setPlaceholderText(tr("Replacement (empty: as many *)"));
    m_replacement->setMaxLength(limits::kTextCharacters);
    identify(m_enabled, "ruleEnabled", tr("Enabled"));
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
    m_replacement->setVisible(rule().action == RuleAction::Replace);
    const RuleKind *kind = ruleKindFromId(rule().kind);
    m_hint->setText(kind ? QCoreApplication::translate("RuleKind", kind->hint) : QString());
    emit edited();
}

void RuleEditor::save()
{
    if (isAcceptable())
        emit saved(rule());
}

} // namespace barrage
