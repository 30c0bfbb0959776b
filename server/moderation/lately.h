// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/rule.h"

#include <QHash>

namespace barrage {

// What each sender wrote lately, for the rules that look for repetition. Times are ms of any clock that never
// goes back.
class Lately
{
public:
    void note(EquipmentId from, const QString &text, qint64 at);
    // Oldest first, at most limits::kRepeatsKept, none older than limits::kRepeatsMs.
    QList<EarlierText> of(EquipmentId from, qint64 now) const;

private:
    struct Said
    {
        QString text;
        qint64 at = 0;
    };

    static bool isOld(const Said &said, qint64 now);

    QHash<qint64, QList<Said>> m_said; // by the number of the sender
};

} // namespace barrage
