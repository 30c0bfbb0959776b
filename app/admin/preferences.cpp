// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/preferences.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

#include <algorithm>

namespace barrage {

namespace {

struct LookRow
{
    Look look;
    QLatin1String id;
};

constexpr LookRow kLooks[] = {
    {Look::System, QLatin1String("system")},
    {Look::Light, QLatin1String("light")},
    {Look::Dark, QLatin1String("dark")},
};

QString fileIn(const QString &dataDir)
{
    return QDir(dataDir).filePath(QStringLiteral("console.ini"));
}

Look lookFromId(const QString &id)
{
    const auto row = std::ranges::find_if(kLooks, [&](const LookRow &each) { return each.id == id; });
    return row == std::end(kLooks) ? Look::System : row->look;
}

} // namespace

Preferences loadPreferences(const QString &dataDir)
{
    const QSettings file(fileIn(dataDir), QSettings::IniFormat);
    return {file.value(QStringLiteral("language")).toString(),
            lookFromId(file.value(QStringLiteral("look")).toString()),
            QByteArray::fromBase64(file.value(QStringLiteral("window")).toByteArray()),
            file.value(QStringLiteral("join_address")).toString()};
}

Status savePreferences(const QString &dataDir, const Preferences &preferences)
{
    QSettings file(fileIn(dataDir), QSettings::IniFormat);
    file.setValue(QStringLiteral("language"), preferences.language);
    file.setValue(QStringLiteral("look"),
                  QString(std::ranges::find(kLooks, preferences.look, &LookRow::look)->id));
    file.setValue(QStringLiteral("window"), QString::fromLatin1(preferences.window.toBase64()));
    file.setValue(QStringLiteral("join_address"), preferences.joinAddress);
    file.sync();
    if (file.status() == QSettings::NoError)
        return Done {};
    return Error {
        QStringLiteral("preferences_unsaved"),
        QCoreApplication::translate("Preferences",
                                    "The window's size and colours can't be kept in %1. Check that it "
                                    "may be written to.")
            .arg(QDir::toNativeSeparators(file.fileName()))};
}

} // namespace barrage
