// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ruletester.h"

#include "admin/evidenceline.h"
#include "admin/highlighter.h"
#include "admin/parts.h"
#include "admin/wording.h"
#include "core/limits.h"
#include "core/textguard.h"
#include "moderation/rulebook.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace barrage {

namespace {

constexpr int kDelayMs = 150;

} // namespace

RuleTester::RuleTester(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLineEdit(this))
    , m_outcome(plainLabel({}, "outcome", this))
    , m_evidence(new EvidenceLine(this))
{
    setProperty("role", QStringLiteral("card"));
    identify(m_text, "testerText", tr("Text to try the rules on"));
    m_text->setPlaceholderText(tr("Type a message to try the rules"));
    m_text->setMaxLength(limits::kTextUnits);
    identify(m_outcome, "testerOutcome", tr("What the text would meet"));
    m_outcome->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kSpace, 2 * kSpace, 2 * kSpace, 2 * kSpace);
    layout->setSpacing(kSpace);
    layout->addWidget(plainLabel(tr("What would this text meet?"), "heading", this));
    layout->addWidget(m_text);
    layout->addWidget(m_outcome);
    identify(m_evidence, "testerEvidence", tr("What the rule found in the text"));
    layout->addWidget(m_evidence);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &RuleTester::judge);
    connect(m_text, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
}

void RuleTester::setRules(const QList<Rule> &rules, const Rule &draft, bool draftCounts)
{
    m_rules = rules;
    const auto stored = std::ranges::find(m_rules, draft.id, &Rule::id);
    if (draftCounts && stored != m_rules.end())
        *stored = draft;
    else if (draftCounts)
        m_rules.append(draft);
    m_delay.start();
}

void RuleTester::judge()
{
    const QString text = guarded(m_text->text());
    if (text.isEmpty()) {
        m_outcome->setText(tr("The enabled rules are tried, and the one above as if it were saved."));
        restyle(m_outcome, "role", QStringLiteral("muted"));
        m_evidence->show({}, {});
        return;
    }
    restyle(m_outcome, "role", QStringLiteral("outcome"));
    const Verdict verdict = RuleBook::compile(m_rules)->judge(text);
    const auto rule = std::ranges::find(m_rules, verdict.rule, &Rule::id);
    const bool ruled = rule != m_rules.end() && (verdict.outcome != Outcome::Show || verdict.text != text);
    m_outcome->setText(wordedVerdict(verdict, ruled ? rule->pattern : QString()));
    m_evidence->show(text, ruled ? Highlighter::spansOf(Highlighter::matcherOf(*rule), text) : QList<Span>());
}

} // namespace barrage
