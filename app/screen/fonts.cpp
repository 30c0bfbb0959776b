// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/fonts.h"

#include <QFontDatabase>

namespace barrage {

QStringList textFamilies()
{
    return {QStringLiteral("Noto Sans CJK SC"),  QStringLiteral("Source Han Sans SC"),
            QStringLiteral("Microsoft YaHei"),   QStringLiteral("PingFang SC"),
            QStringLiteral("Noto Sans"),         QStringLiteral("DejaVu Sans"),
            QStringLiteral("WenQuanYi Zen Hei"), QStringLiteral("Droid Sans Fallback")};
}

QStringList emojiFamilies()
{
    return {QStringLiteral("Noto Color Emoji"), QStringLiteral("Segoe UI Emoji"),
            QStringLiteral("Apple Color Emoji")};
}

QStringList installedFamilies(const QStringList &families)
{
    QStringList installed = families;
    installed.removeIf([](const QString &family) { return !QFontDatabase::hasFamily(family); });
    return installed;
}

} // namespace barrage
