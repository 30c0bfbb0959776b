// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/equipment.h"
#include "core/rule.h"

#include <QList>

#include <optional>

namespace barrage {

// What a moderator is told when a rule mutes somebody, so that it can be taken back at once. Told who is
// silenced again and again, it finds who was not before.
class SilenceNotice
{
public:
    explicit SilenceNotice(Clock wall);

    void setRules(const QList<Rule> &rules) { m_rules = rules; }
    // The newest one that a rule muted since the last call; the first call finds nobody new.
    std::optional<Equipment> newIn(const QList<Equipment> &silenced);
    QString worded(const Equipment &muted) const;

private:
    Clock m_wall;
    QList<Rule> m_rules;
    std::optional<QList<Equipment>> m_before;
};

} // namespace barrage
