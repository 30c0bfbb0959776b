// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/silencenotice.h"

#include "admin/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace barrage {

namespace {

struct Notice
{
    Q_DECLARE_TR_FUNCTIONS(SilenceNotice)
};

} // namespace

SilenceNotice::SilenceNotice(Clock wall)
    : m_wall(std::move(wall))
{
}

std::optional<Equipment> SilenceNotice::newIn(const QList<Equipment> &silenced)
{
    const std::optional<QList<Equipment>> before = std::exchange(m_before, silenced);
    if (!before)
        return {};
    std::optional<Equipment> newest;
    for (const Equipment &each : silenced) {
        const auto same = [&each](const Equipment &other) {
            return other.id == each.id && other.mutedUntil == each.mutedUntil;
        };
        if (isStored(each.mutedBy) && each.mutedUntil > m_wall() && std::ranges::none_of(*before, same)
            && (!newest || each.mutedUntil >= newest->mutedUntil))
            newest = each;
    }
    return newest;
}

QString SilenceNotice::worded(const Equipment &muted) const
{
    const QString name = muted.name.isEmpty() ? Notice::tr("Somebody") : muted.name;
    const QString until = wordedTime(muted.mutedUntil, m_wall());
    const auto rule = std::ranges::find(m_rules, muted.mutedBy, &Rule::id);
    return rule == m_rules.end()
        ? Notice::tr("A rule has muted %1 until %2.").arg(name, until)
        : Notice::tr("The rule “%1” has muted %2 until %3.").arg(rule->pattern, name, until);
}

} // namespace barrage
