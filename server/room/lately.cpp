// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/lately.h"

#include "core/limits.h"

#include <utility>

namespace barrage {

Lately::Lately(Clock steady)
    : m_steady(std::move(steady))
{
}

void Lately::note(EquipmentId from, const QString &text)
{
    if (m_said.size() >= limits::kDevices)
        m_said.removeIf([this](const auto &each) { return isOld(each->constLast()); });
    QList<Said> &said = m_said[number(from)];
    said.append({text, m_steady()});
    while (said.size() > limits::kRepeatsKept || isOld(said.constFirst()))
        said.removeFirst();
}

QList<EarlierText> Lately::of(EquipmentId from) const
{
    QList<EarlierText> earlier;
    for (const Said &each : m_said.value(number(from))) {
        if (!isOld(each))
            earlier.append({each.text, m_steady() - each.at});
    }
    return earlier;
}

bool Lately::isOld(const Said &said) const
{
    return m_steady() - said.at > limits::kRepeatsMs;
}

} // namespace barrage
