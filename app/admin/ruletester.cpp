// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ruletester.h"

#include "admin/evidenceline.h"
#include "admin/finding.h"
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
#include <utility>

namespace barrage {

namespace {

constexpr int kDelayMs = 150;

} // namespace

RuleTester::RuleTester(QWidget *parent)
    : QFrame(parent)
    , m_book(this)
    , m_text(new QLineEdit(this))
    , m_outcome(plainLabel({}, "outcome", this))
    , m_evidence(new EvidenceLine(this))
    , m_views(plainLabel({}, "muted", this))
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
    identify(m_views, "testerViews", tr("How the rule came to it"));
    m_views->setWordWrap(true);
    m_views->hide();
    layout->addWidget(m_views);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &RuleTester::judge);
    connect(&m_book, &TrialBook::ready, this, &RuleTester::judge);
    connect(m_text, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
}

void RuleTester::setRules(const QList<Rule> &rules, const QStringList &allowed, const Rule &draft,
                          bool draftCounts)
{
    QList<Rule> tried = rules;
    for (Rule &rule : tried)
        rule.hits = 0; // they change all evening
    const QList<Rule> asTheyAre = tried;
    Rule named = draft;
    named.hits = 0;
    const auto stored = std::ranges::find(tried, named.id, &Rule::id);
    if (draftCounts && stored != tried.end())
        *stored = named;
    else if (draftCounts)
        tried.append(named);
    if (tried == m_rules && allowed == m_allowed)
        return;
    m_rules = tried;
    m_allowed = allowed;
    m_stored = asTheyAre;
    m_draft = draftCounts ? std::optional(named) : std::nullopt;
    m_stale = true;
    m_delay.start();
}

void RuleTester::judge()
{
    const QString text = guarded(m_text->text());
    if (text.isEmpty()) {
        m_outcome->setText(tr("The enabled rules are tried, and the one above as if it were saved."));
        restyle(m_outcome, "role", QStringLiteral("muted"));
        showEvidence({}, {}, {});
        return;
    }
    restyle(m_outcome, "role", QStringLiteral("outcome"));
    if (std::exchange(m_stale, false))
        m_book.set(m_stored, m_allowed, m_draft);
    if (!m_book.isReady())
        return m_outcome->setText(tr("One moment: the rules are being compiled."));
    const Verdict verdict = m_book.then().judge(text);
    const auto rule = std::ranges::find(m_rules, verdict.rule, &Rule::id);
    const bool ruled = rule != m_rules.end()
        && (verdict.outcome != Outcome::Show || verdict.text != text || !verdict.tags.isEmpty());
    m_outcome->setText(wordedVerdict(verdict, ruled ? rule->pattern : QString()));
    showEvidence(text, ruled ? hitsOf(*rule, text) : QList<Hit>(), ruled ? rule->pattern : QString());
}

QList<Hit> RuleTester::hitsOf(const Rule &rule, const QString &text) const
{
    Highlighter highlighter;
    highlighter.setRules({rule});
    highlighter.setAllowed(m_allowed);
    return highlighter.hitsOf(rule.id, text);
}

void RuleTester::showEvidence(const QString &text, const QList<Hit> &hits, const QString &pattern)
{
    QList<Span> spans;
    QStringList views;
    for (const Hit &hit : hits) {
        spans += hit.span;
        const QString view = wordedView(hit, text, pattern);
        if (!view.isEmpty() && !views.contains(view))
            views += view;
    }
    m_evidence->show(text, spans);
    m_views->setText(views.isEmpty() ? QString() : tr("Found as: %1").arg(views.join(QStringLiteral("; "))));
    m_views->setVisible(!views.isEmpty());
}

} // namespace barrage
