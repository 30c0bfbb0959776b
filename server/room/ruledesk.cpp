// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/ruledesk.h"

#include "core/limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace barrage {

namespace {

const QString kAllowed = QStringLiteral("allowed"); // the name of SaveSettings
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

QString tooMany()
{
    return News::tr("There are too many rules: remove some first.");
}

} // namespace

RuleDesk::RuleDesk(RoomState &state, QList<Rule> rules, const QMap<QString, QByteArray> &kept)
    : m_state(state)
    , m_allowed(phrasesFrom(kept.value(kAllowed)))
    , m_bound(RuleBook::compile(rules, m_allowed))
{
    m_progress.stage = ImportProgress::Stage::Done;
    m_book = m_bound;
    m_rules = std::move(rules);
    for (qsizetype i = 0; i < m_rules.size(); ++i)
        m_places.insert(m_rules[i].id, i);
    m_hits.setSingleShot(true);
    m_hits.setInterval(limits::kNewsMs);
    QObject::connect(&m_hits, &QTimer::timeout, [this] { tellHits(); });
    QObject::connect(&m_binder, &BookBinder::bound, [this](const auto &book) { onBound(book); });
}

// ---- one at a time

void RuleDesk::save(const Rule &rule)
{
    if (const Status status = RuleBook::check(rule); !status)
        return emit m_state.news.ruleRefused(rule, status.error());
    if (!isStored(rule.id) && m_rules.size() >= limits::kRules)
        return emit m_state.news.ruleRefused(rule, {QStringLiteral("bad_rule"), tooMany()});
    m_state.outbox.send(
        SaveRules {{rule}},
        {[this](const Outbox::Answer &answer) { onSaved(std::get<RulesSaved>(answer).rules); }, {}});
}

void RuleDesk::onSaved(const QList<Rule> &saved)
{
    QList<Rule> rules = m_rules;
    for (const Rule &rule : saved) {
        const qsizetype place = m_places.value(rule.id, rules.size());
        if (place == rules.size())
            rules.append(rule);
        else
            rules[place] = rule;
    }
    adopt(rules, saved);
    tellRules();
}

void RuleDesk::remove(const QList<RuleId> &rules)
{
    m_state.outbox.send(RemoveRules {rules}, {[=, this](const Outbox::Answer &) { onRemoved(rules); }, {}});
}

void RuleDesk::onRemoved(const QList<RuleId> &removed)
{
    const QSet<RuleId> gone(removed.begin(), removed.end());
    const auto isGone = [&gone](const Rule &rule) { return gone.contains(rule.id); };
    QList<Rule> rules = m_rules;
    rules.removeIf(isGone);
    m_changed.removeIf(isGone);
    adopt(rules);
    tellRules();
}

// ---- the book

void RuleDesk::adopt(QList<Rule> rules, const QList<Rule> &changed)
{
    m_rules = std::move(rules);
    m_places.clear();
    for (qsizetype i = 0; i < m_rules.size(); ++i)
        m_places.insert(m_rules[i].id, i);
    for (const Rule &rule : changed)
        m_changed.removeIf([&rule](const Rule &each) { return each.id == rule.id; });
    m_changed += changed;
    bind();
}

// The book before it judges until this one is made, with what is new.
void RuleDesk::bind()
{
    if (m_rules.size() <= limits::kRulesAtOnce) {
        m_binder.cancel();
        return onBound(RuleBook::compile(m_rules, m_allowed));
    }
    m_book = m_bound->allowing(m_allowed)->supplemented(m_changed);
    ++m_state.generation;
    m_binder.bind(m_rules, m_allowed);
}

void RuleDesk::setAllowed(const QStringList &phrases)
{
    if (const Status status = AllowList::check(phrases, limits::kAllowedPhrases); !status)
        return emit m_state.news.failed(status.error());
    m_allowed = phrases;
    bind();
    m_state.outbox.keep(kAllowed,
                        SaveSettings {kAllowed, phrases.isEmpty() ? QByteArray() : toJson(phrases)});
    emit m_state.news.allowedChanged(m_allowed);
}

void RuleDesk::onBound(const std::shared_ptr<const RuleBook> &book)
{
    m_bound = book;
    m_book = book;
    m_changed.clear();
    ++m_state.generation;
    tellBroken();
    tellCompiled();
}

void RuleDesk::announce()
{
    emit m_state.news.allowedChanged(m_allowed);
    tellRules();
}

void RuleDesk::tellRules()
{
    emit m_state.news.rulesChanged(m_rules);
    tellBroken();
}

void RuleDesk::tellBroken()
{
    if (m_book->broken().isEmpty())
        emit m_state.news.mended(kRuleBroken);
    else
        emit m_state.news.failed(
            {kRuleBroken,
             News::tr("A rule can't be used, so every message is held. Mend it or switch it off in Rules.")});
}

// ---- many at once

void RuleDesk::import(const QList<Rule> &rules)
{
    if (m_progress.stage != ImportProgress::Stage::Done)
        return;
    m_importing = rules;
    m_progress = {};
    m_progress.total = static_cast<int>(rules.size());
    if (m_rules.size() + rules.size() > limits::kRules)
        return endImport(tooMany());
    importSlice();
}

void RuleDesk::importSlice()
{
    if (m_importing.isEmpty())
        return endImport();
    emit m_state.news.rulesImported(m_progress);
    const QList<Rule> slice
        = m_importing.first(std::min<qsizetype>(limits::kImportSlice, m_importing.size()));
    m_importing.remove(0, slice.size());
    m_state.outbox.send(
        SaveRules {slice},
        {[this](const Outbox::Answer &answer) { onImported(std::get<RulesSaved>(answer).rules); },
         [this](const Error &error) { endImport(error.text); }});
}

void RuleDesk::onImported(const QList<Rule> &rules)
{
    for (const Rule &rule : rules) {
        m_places.insert(rule.id, m_rules.size());
        m_rules.append(rule);
        m_progress.added.append(rule.id);
    }
    importSlice();
}

void RuleDesk::endImport(const QString &problem)
{
    m_importing.clear();
    m_progress.problem = problem;
    m_progress.stage = ImportProgress::Stage::Compiling;
    emit m_state.news.rulesImported(m_progress);
    adopt(m_rules);
    tellRules();
}

void RuleDesk::tellCompiled()
{
    if (m_progress.stage != ImportProgress::Stage::Compiling)
        return;
    m_progress.stage = ImportProgress::Stage::Done;
    emit m_state.news.rulesImported(m_progress);
}

// ---- hits

void RuleDesk::countHit(RuleId id)
{
    const auto place = m_places.constFind(id);
    if (place == m_places.cend())
        return;
    Rule &rule = m_rules[*place];
    RuleCount &count = m_counts[id];
    count = {id, rule.pattern, ++rule.hits, count.hitsNow + 1};
    if (!m_hits.isActive())
        m_hits.start();
}

void RuleDesk::tellHits()
{
    emit m_state.news.ruleHitsChanged(m_counts.values());
}

} // namespace barrage
