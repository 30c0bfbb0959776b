// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rule.h"
#include "moderation/bookbinder.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace barrage {

// The rules as they are, and as they would be with the rule in the editor. A large book is compiled beside
// the window, once for all changes of that rule. Lives on: the GUI thread.
class TrialBook : public QObject
{
    Q_OBJECT

public:
    explicit TrialBook(QObject *parent);

    // A draft with the id of one of the rules takes its place. If it isReady() now, ready() is not told.
    void set(const QList<Rule> &rules, const QStringList &allowed, const std::optional<Rule> &draft);
    bool isReady() const { return m_then != nullptr; }
    const RuleBook &now() const { return *m_now; }
    const RuleBook &then() const { return *m_then; }

signals:
    void ready();

private:
    void compileAll(const QList<Rule> &rules, const QStringList &allowed);
    void supplement();

    std::optional<Rule> m_stored; // that the draft stands for
    std::optional<Rule> m_draft;
    QList<Rule> m_others;
    QStringList m_allowed;
    std::shared_ptr<const RuleBook> m_base; // of the others; null: not compiled yet
    std::shared_ptr<const RuleBook> m_now;
    std::shared_ptr<const RuleBook> m_then;
    BookBinder m_binder;
};

} // namespace barrage
