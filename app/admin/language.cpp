// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace barrage {

namespace {

constexpr LanguageRow kLanguages[] = {
    {QLatin1String("en"), "English", QLatin1String("en")},
    {QLatin1String("zh-CN"), "简体中文", QLatin1String("zh_CN")},
    {QLatin1String("ja"), "日本語", QLatin1String("ja")},
};

QStringView primary(QStringView tag)
{
    return tag.left(tag.indexOf(u'-') < 0 ? tag.size() : tag.indexOf(u'-'));
}

void install(const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator; // Qt's own catalogues may not be there
}

} // namespace

std::span<const LanguageRow> languages()
{
    return kLanguages;
}

const LanguageRow *languageFromId(const QString &id)
{
    const auto row = std::ranges::find_if(
        kLanguages, [&](const LanguageRow &each) { return id.compare(each.id, Qt::CaseInsensitive) == 0; });
    return row == std::end(kLanguages) ? nullptr : &*row;
}

const LanguageRow &languageOf(const QLocale &locale)
{
    for (const QString &wanted : locale.uiLanguages()) {
        const auto row = std::ranges::find_if(kLanguages, [&](const LanguageRow &each) {
            return primary(wanted) == primary(QString(each.id));
        });
        if (row != std::end(kLanguages))
            return *row;
    }
    return kLanguages[0];
}

void speak(const LanguageRow &language)
{
    install(QStringLiteral("qtbase_") + language.file, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("barrage_") + language.file, QStringLiteral(":/i18n"));
    QLocale::setDefault(QLocale(language.id));
}

} // namespace barrage
