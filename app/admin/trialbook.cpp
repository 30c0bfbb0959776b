// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/trialbook.h"

#include "core/limits.h"
#include "moderation/rulebook.h"

#include <algorithm>

namespace barrage {

TrialBook::TrialBook(QObject *parent)
    : QObject(parent)
{
    connect(&m_binder, &BookBinder::bound, this, [this](const std::shared_ptr<const RuleBook> &book) {
        m_base = book;
        supplement();
        emit ready();
    });
}

void TrialBook::set(const QList<Rule> &rules, const QStringList &allowed, const std::optional<Rule> &draft)
{
    m_draft = draft;
    m_stored.reset();
    m_now.reset();
    m_then.reset();
    if (rules.size() <= limits::kRulesAtOnce)
        return compileAll(rules, allowed);
    QList<Rule> others = rules;
    const auto stored = draft ? std::ranges::find(others, draft->id, &Rule::id) : others.end();
    if (stored != others.end()) {
        m_stored = *stored;
        others.erase(stored);
    }
    const bool same = others == m_others && allowed == m_allowed;
    if (same && m_base)
        return supplement();
    if (same && m_binder.isBusy())
        return;
    m_others = others;
    m_allowed = allowed;
    m_base.reset();
    m_binder.bind(m_others, m_allowed);
}

// In the order in which they will stand.
void TrialBook::compileAll(const QList<Rule> &rules, const QStringList &allowed)
{
    m_binder.cancel();
    m_base.reset();
    QList<Rule> all = rules;
    if (m_draft) {
        const auto stored = std::ranges::find(all, m_draft->id, &Rule::id);
        if (stored == all.end())
            all.append(*m_draft);
        else
            *stored = *m_draft;
    }
    m_now = RuleBook::compile(rules, allowed);
    m_then = RuleBook::compile(all, allowed);
}

void TrialBook::supplement()
{
    m_now = m_stored ? m_base->supplemented({*m_stored}) : m_base;
    m_then = m_draft ? m_base->supplemented({*m_draft}) : m_now;
}

} // namespace barrage
