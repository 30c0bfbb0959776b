// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace barrage {

// Of a frame; empty without such a text.
inline QString at(const QJsonObject &frame, const char *field)
{
    return frame.value(QLatin1String(field)).toString();
}

} // namespace barrage
