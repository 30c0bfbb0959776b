// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/dryrun.h"

#include "moderation/rulebook.h"

#include <algorithm>

namespace barrage {

namespace {

QList<Rule> withoutCounts(QList<Rule> rules)
{
    for (Rule &rule : rules)
        rule.hits = 0;
    return rules;
}

} // namespace

qint64 Tally::of(RuleAction action) const
{
    switch (action) {
    case RuleAction::Block:
    case RuleAction::Mute:
        return blocked;
    case RuleAction::Hold:
        return held;
    case RuleAction::Replace:
        return changed;
    case RuleAction::Tag:
        return tagged;
    }
    return 0;
}

void Tally::count(const Verdict &verdict, const QString &text)
{
    blocked += verdict.outcome == Outcome::Block;
    held += verdict.outcome == Outcome::Hold;
    changed += verdict.outcome == Outcome::Show && verdict.text != text;
    tagged += !verdict.tags.isEmpty();
}

DryRun::DryRun(QObject *parent)
    : QObject(parent)
    , m_book(this)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    m_next.setInterval(0);
    connect(&m_rest, &QTimer::timeout, this, &DryRun::begin);
    connect(&m_next, &QTimer::timeout, this, &DryRun::goOn);
    connect(&m_book, &TrialBook::ready, this, [this] {
        if (!m_rest.isActive())
            m_next.start();
    });
}

void DryRun::setMessages(const QList<Message> &messages)
{
    m_messages = messages;
    std::ranges::sort(m_messages, {}, &Message::id);
    m_next.stop();
    m_rest.start();
}

void DryRun::setRules(const QList<Rule> &rules, const QStringList &allowed, const Rule &draft, bool counts)
{
    const QList<Rule> uncounted = withoutCounts(rules);
    Rule named = draft;
    named.hits = 0;
    if (!isStored(named.id))
        named.id = kDraft;
    if (uncounted == m_rules && allowed == m_allowed && named == m_draft && counts == m_counts)
        return;
    m_rules = uncounted;
    m_allowed = allowed;
    m_draft = named;
    m_counts = counts;
    m_next.stop();
    m_rest.start();
}

void DryRun::begin()
{
    m_at = 0;
    m_before = m_after = m_byDraft = {};
    m_hits.clear();
    m_lately = {};
    m_next.stop();
    if (m_counts)
        m_book.set(m_rules, m_allowed, m_draft);
    if (!isWaiting())
        m_next.start();
}

void DryRun::goOn()
{
    const qsizetype end = m_counts ? std::min(m_at + kSlice, m_messages.size()) : 0;
    for (; m_at < end; ++m_at)
        judge(m_messages.at(m_at));
    if (m_counts && m_at < m_messages.size())
        return;
    m_next.stop();
    emit done();
}

void DryRun::judge(const Message &message)
{
    const QList<EarlierText> earlier = m_lately.of(message.from, message.sentAt);
    m_lately.note(message.from, message.original, message.sentAt);
    const Verdict now = m_book.now().judge(message.original, earlier);
    const Verdict then = m_book.then().judge(message.original, earlier);
    m_before.count(now, message.original);
    m_after.count(then, message.original);
    const bool decides = then.rule == m_draft.id;
    if (decides)
        m_byDraft.count(then, message.original);
    if (!decides && then == now)
        return;
    Message hit = message;
    hit.rule = then.rule;
    hit.tags = then.tags;
    m_hits.append(hit);
}

} // namespace barrage
