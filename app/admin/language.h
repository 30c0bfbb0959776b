// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <span>

class QLocale;

namespace barrage {

struct LanguageRow
{
    QLatin1String id;   // BCP 47, as on the command line and in the preferences
    const char *name;   // in the language itself, UTF-8
    QLatin1String file; // resources/translations/barrage_FILE.ts
};

// What the windows can speak. To add one: a row at the foot of language.cpp, a .ts file and its name in
// resources/CMakeLists.txt.
std::span<const LanguageRow> languages();
// Null: not one of ours.
const LanguageRow *languageFromId(const QString &id);
// The first of those that the locale's user reads which is one of ours; English if none is.
const LanguageRow &languageOf(const QLocale &locale);

// Everything that is worded from now on is worded in this language, dates included. With an application
// object, before the first window.
void speak(const LanguageRow &language);

} // namespace barrage
