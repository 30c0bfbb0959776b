// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/dryrunpanel.h"

#include "admin/messagelist.h"
#include "admin/parts.h"
#include "admin/wording.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace barrage {

namespace {

constexpr int kListHeight = 200;

} // namespace

DryRunPanel::DryRunPanel(const Clock &wall, QWidget *parent)
    : QFrame(parent)
    , m_run(this)
    , m_model(MessageModel::Order::NewestFirst, kMostRows, wall, this)
    , m_outcome(plainLabel({}, "muted", this))
    , m_all(plainLabel({}, "muted", this))
    , m_list(new MessageList(m_model, MessageDelegate::Kind::Record, this))
{
    setProperty("role", QStringLiteral("card"));
    identify(m_outcome, "dryRunOutcome", tr("What this rule would have met tonight"));
    identify(m_list, "dryRunList", tr("Messages of tonight that this rule matters for, newest first"));
    identify(m_all, "dryRunAll", tr("What all rules would have met tonight"));
    m_outcome->setWordWrap(true);
    m_all->setWordWrap(true);
    m_list->setFixedHeight(kListHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kSpace, 2 * kSpace, 2 * kSpace, 2 * kSpace);
    layout->setSpacing(kSpace);
    layout->addWidget(plainLabel(tr("Tonight, with this rule"), "heading", this));
    layout->addWidget(m_outcome);
    layout->addWidget(m_all);
    layout->addWidget(m_list);
    connect(&m_run, &DryRun::done, this, &DryRunPanel::tell);
    tell();
}

void DryRunPanel::setRules(const QList<Rule> &rules, const QStringList &allowed, const Rule &draft,
                           bool counts)
{
    m_counts = counts;
    m_run.setRules(rules, allowed, draft, counts);
    QList<Rule> all = rules;
    all.removeIf([this](const Rule &rule) { return rule.id == m_run.draft().id; });
    m_model.setRules(all << m_run.draft());
    m_model.setAllowed(allowed);
}

void DryRunPanel::tell()
{
    const QList<Message> &hits = m_run.hits();
    m_model.reset(hits);
    m_list->setVisible(!hits.isEmpty());
    restyle(m_outcome, "role", QString::fromLatin1(m_counts ? "outcome" : "muted"));
    m_outcome->setText(m_counts ? byDraft()
                                : tr("Write a rule, and it is tried on the messages of the evening."));
    m_all->setText(m_counts ? byAll() : QString());
    m_all->setVisible(m_counts);
}

// What is only held for want of hard evidence is told beside what the action says.
QString DryRunPanel::byDraft() const
{
    const Rule &draft = m_run.draft();
    const Tally &tally = m_run.byDraft();
    const bool softHolds = draft.action != RuleAction::Hold && tally.held > 0;
    const QString said = wordedDryRun(draft.action, tally.of(draft.action), m_run.tried());
    return softHolds ? tr("%1, and held %2 for you").arg(said, QLocale().toString(tally.held)) : said;
}

QString DryRunPanel::byAll() const
{
    const auto line = [](const QString &words, qint64 now, qint64 then) {
        const QLocale locale;
        return now == then ? words.arg(locale.toString(then))
                           : tr("%1 (now %2)").arg(words.arg(locale.toString(then)), locale.toString(now));
    };
    const Tally &now = m_run.before();
    const Tally &then = m_run.after();
    return tr("All rules together: %1")
        .arg(QStringList {
            line(tr("%1 blocked"), now.blocked, then.blocked), line(tr("%1 held"), now.held, then.held),
            line(tr("%1 changed"), now.changed, then.changed), line(tr("%1 tagged"), now.tagged, then.tagged)}
                 .join(QStringLiteral(" · ")));
}

} // namespace barrage
