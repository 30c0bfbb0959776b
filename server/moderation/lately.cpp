// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/lately.h"

#include "core/limits.h"

namespace barrage {

void Lately::note(EquipmentId from, const QString &text, qint64 at)
{
    if (m_said.size() >= limits::kDevices)
        m_said.removeIf([at](const auto &each) { return isOld(each->constLast(), at); });
    QList<Said> &said = m_said[number(from)];
    said.append({text, at});
    while (said.size() > limits::kRepeatsKept || isOld(said.constFirst(), at))
        said.removeFirst();
}

QList<EarlierText> Lately::of(EquipmentId from, qint64 now) const
{
    QList<EarlierText> earlier;
    for (const Said &each : m_said.value(number(from))) {
        if (!isOld(each, now))
            earlier.append({each.text, now - each.at});
    }
    return earlier;
}

bool Lately::isOld(const Said &said, qint64 now)
{
    return now - said.at > limits::kRepeatsMs;
}

} // namespace barrage
