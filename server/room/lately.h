// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "core/rule.h"

#include <QHash>

namespace barrage {

// What each sender wrote lately, for the rules that look for repetition. Forgotten with the program. Lives
// on: the room thread.
class Lately
{
public:
    explicit Lately(Clock steady);

    void note(EquipmentId from, const QString &text);
    QList<EarlierText> of(EquipmentId from) const; // oldest first, at most limits::kRepeatsKept

private:
    struct Said
    {
        QString text;
        qint64 at = 0; // steady, ms
    };

    bool isOld(const Said &said) const;

    Clock m_steady;
    QHash<qint64, QList<Said>> m_said; // by the number of the sender
};

} // namespace barrage
