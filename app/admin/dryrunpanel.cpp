// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/dryrunpanel.h"

#include "admin/messagelist.h"
#include "admin/parts.h"
#include "admin/wording.h"

#include <QLabel>
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
    , m_list(new MessageList(m_model, MessageDelegate::Kind::Record, this))
{
    setProperty("role", QStringLiteral("card"));
    identify(m_outcome, "dryRunOutcome", tr("What this rule would have met tonight"));
    identify(m_list, "dryRunList", tr("Messages of tonight that this rule hits, newest first"));
    m_outcome->setWordWrap(true);
    m_list->setFixedHeight(kListHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kSpace, 2 * kSpace, 2 * kSpace, 2 * kSpace);
    layout->setSpacing(kSpace);
    layout->addWidget(plainLabel(tr("Tonight, with this rule"), "heading", this));
    layout->addWidget(m_outcome);
    layout->addWidget(m_list);
    connect(&m_run, &DryRun::done, this, &DryRunPanel::tell);
    tell();
}

void DryRunPanel::setRule(const Rule &rule, bool counts)
{
    m_rule = rule;
    m_counts = counts;
    m_run.setRule(rule, counts);
}

void DryRunPanel::tell()
{
    const QList<Message> &hits = m_run.hits();
    m_model.markWith(m_rule);
    m_model.reset(hits);
    m_list->setVisible(!hits.isEmpty());
    restyle(m_outcome, "role", QString::fromLatin1(m_counts ? "outcome" : "muted"));
    m_outcome->setText(m_counts ? wordedDryRun(m_rule.action, hits.size(), m_run.tried())
                                : tr("Write a rule, and it is tried on the messages of the evening."));
}

} // namespace barrage
