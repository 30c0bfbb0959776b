// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/ruledesk.h"

#include "core/limits.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace barrage {

namespace {

const QString kRuleBroken = QStringLiteral("rule_broken");

QStringList phrasesFrom(const QByteArray &json)
{
    QStringList phrases;
    for (const QJsonValue &each : QJsonDocument::fromJson(json).array())
        phrases += each.toString();
    return phrases;
}

QByteArray toJson(const QStringList &phrases)
{
    return QJsonDocument(QJsonArray::fromStringList(phrases)).toJson(QJsonDocument::Compact);
}

} // namespace

const QString RuleDesk::kAllowed = QStringLiteral("allowed");

RuleDesk::RuleDesk(RoomState &state, QList<Rule> rules, const QByteArray &allowed)
    : m_state(state)
{
    adopt(std::move(rules), phrasesFrom(allowed));
    m_hits.setSingleShot(true);
    m_hits.setInterval(limits::kNewsMs);
    QObject::connect(&m_hits, &QTimer::timeout, [this] { emit m_state.news.rulesChanged(m_rules); });
}

void RuleDesk::save(const Rule &rule)
{
    if (const Status status = RuleBook::check(rule); !status)
        return emit m_state.news.ruleRefused(rule, status.error());
    if (!isStored(rule.id) && m_rules.size() >= limits::kRules)
        return emit m_state.news.ruleRefused(
            rule, {QStringLiteral("bad_rule"), News::tr("There are too many rules: remove some first.")});
    m_state.outbox.send(
        SaveRule {rule},
        {[this](const Outbox::Answer &answer) { onSaved(std::get<RuleSaved>(answer).rule); }, {}});
}

void RuleDesk::onSaved(const Rule &rule)
{
    QList<Rule> rules = m_rules;
    const auto old = std::ranges::find(rules, rule.id, &Rule::id);
    if (old == rules.end())
        rules.append(rule);
    else
        *old = rule;
    adopt(rules, m_allowed);
    tellRules();
}

void RuleDesk::remove(RuleId rule)
{
    m_state.outbox.send(RemoveRule {rule}, {[=, this](const Outbox::Answer &) { onRemoved(rule); }, {}});
}

void RuleDesk::onRemoved(RuleId id)
{
    QList<Rule> rules = m_rules;
    rules.removeIf([id](const Rule &rule) { return rule.id == id; });
    adopt(rules, m_allowed);
    tellRules();
}

void RuleDesk::setAllowed(const QStringList &phrases)
{
    if (const Status status = AllowList::check(phrases, limits::kAllowedPhrases); !status)
        return emit m_state.news.failed(status.error());
    adopt(m_rules, phrases);
    m_state.outbox.keep(kAllowed,
                        SaveSettings {kAllowed, phrases.isEmpty() ? QByteArray() : toJson(phrases)});
    emit m_state.news.allowedChanged(m_allowed);
}

// The book before it judges until this one is made.
void RuleDesk::adopt(QList<Rule> rules, const QStringList &allowed)
{
    m_book = RuleBook::compile(rules, allowed);
    m_rules = std::move(rules);
    m_allowed = allowed;
    ++m_state.generation;
}

void RuleDesk::announce()
{
    emit m_state.news.allowedChanged(m_allowed);
    tellRules();
}

void RuleDesk::tellRules()
{
    emit m_state.news.rulesChanged(m_rules);
    if (m_book->broken().isEmpty())
        emit m_state.news.mended(kRuleBroken);
    else
        emit m_state.news.failed(
            {kRuleBroken,
             News::tr("A rule can't be used, so every message is held. Mend it or switch it off in Rules.")});
}

void RuleDesk::countHit(RuleId id)
{
    const auto rule = std::ranges::find(m_rules, id, &Rule::id);
    if (rule == m_rules.end())
        return;
    ++rule->hits;
    if (!m_hits.isActive())
        m_hits.start();
}

} // namespace barrage
