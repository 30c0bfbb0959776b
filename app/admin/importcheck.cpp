// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/importcheck.h"

#include "moderation/normalise.h"
#include "moderation/rulebook.h"
#include "moderation/rulekinds.h"

#include <algorithm>

namespace barrage {

namespace {

// Two rules with the same find the same.
QString keyOf(const Rule &rule)
{
    const auto normal = normalise(rule.pattern);
    const bool asWritten = rule.kind == kRegexKind || !normal;
    return rule.kind + u'\n' + (asWritten ? rule.pattern : normal.value().text);
}

} // namespace

ImportCheck::ImportCheck(const QList<Rule> &known, QObject *parent)
    : QObject(parent)
{
    for (const Rule &rule : known)
        m_known.insert(keyOf(rule));
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &ImportCheck::goOn);
}

void ImportCheck::begin(const WordList &list)
{
    m_list = list;
    m_at = 0;
    m_seen = m_known;
    m_fresh.clear();
    m_duplicates.clear();
    m_next.start();
}

void ImportCheck::goOn()
{
    const qsizetype end = std::min(m_at + kSlice, m_list.entries.size());
    while (m_at < end)
        sort(m_list.entries.at(m_at++));
    if (isDone()) {
        m_next.stop();
        std::ranges::stable_sort(m_list.bad, {}, &BadLine::line);
    }
    emit progressed(m_at, m_list.entries.size());
}

void ImportCheck::sort(const WordListEntry &entry)
{
    if (const Status status = RuleBook::check(entry.rule); !status) {
        m_list.bad.append({entry.line, entry.rule.pattern, status.error().text});
        return;
    }
    const QString key = keyOf(entry.rule);
    if (m_seen.contains(key)) {
        m_duplicates.append({entry.line, entry.rule.pattern, tr("It is there already.")});
        return;
    }
    m_seen.insert(key);
    m_fresh.append(entry.rule);
}

} // namespace barrage
