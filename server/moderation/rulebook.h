// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interceptormode.h"
#include "core/result.h"
#include "core/rule.h"
#include "moderation/detector.h"

#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace barrage {

// Compiled rules in their order; disabled ones are left out. Immutable: any number of threads may judge at
// once; a changed rule makes a new book. Copies share what is large.
class RuleBook
{
public:
    RuleBook(std::vector<CompiledRule> rules, QList<RuleId> broken, AllowList allowed);

    // A rule that can't be compiled does not fail the book: it is listed in broken(), and while there is one
    // the book holds everything (fail closed).
    // A hit inside an allowed phrase does not count, whatever the rule.
    static std::shared_ptr<const RuleBook> compile(const QList<Rule> &rules, const QStringList &allowed = {});
    // This book, and rules that came after it: the worse of both verdicts. Cheap, so that a new rule counts
    // while a large book is still being compiled; what was taken out of the book, or made milder, counts
    // until then.
    std::shared_ptr<const RuleBook> supplemented(const QList<Rule> &later) const;
    // This book with other allowed phrases; cheap too.
    std::shared_ptr<const RuleBook> allowing(const QStringList &allowed) const;
    // Whether the rule could stand in a book, and if not, why: one sentence for the person who wrote it.
    static Status check(const Rule &rule);

    // The worst outcome of all rules that hit, and the first rule of that outcome; the text of the verdict
    // has the replacements applied, unless it is blocked. How in detail: moderation/judging.h.
    // Earlier: what the same sender wrote lately, newest last.
    Verdict judge(const QString &text, const QList<EarlierText> &earlier = {}) const;
    const QList<RuleId> &broken() const;

private:
    std::shared_ptr<const Detector> m_detector;
    QList<RuleId> m_broken;
    AllowList m_allowed;
    std::shared_ptr<const RuleBook> m_later;
};

// The verdict of the interceptor: Open shows, Filter asks the book, Approve holds whatever the book does not
// block.
Verdict intercept(InterceptorMode mode, const RuleBook &book, const QString &text,
                  const QList<EarlierText> &earlier = {});

} // namespace barrage
