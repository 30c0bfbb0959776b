// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "host.h"

#include <QStringList>

namespace barrage {

// What the command line asks for.
struct Options
{
    enum class Task { Run, ShowHelp, ShowVersion, SelfTest };

    Task task = Task::Run;
    bool headless = false; // the server half alone
    bool demo = false;
    int demoSeconds = 0;  // ends by itself after so long; 0: never
    QString demoOutput;   // folder for the pictures of a demo that ends by itself
    QStringList screens;  // as Screens::open() takes them
    bool panicKey = true; // in every program's window
    QString language;     // id of a row of admin/language.h; empty: as it was chosen, or the system's
    HostOptions host;     // with an empty dataDir: nothing is to be kept
};

// Needs no application object. The arguments include the program's name.
Result<Options> parseOptions(const QStringList &arguments);
// The text of --help.
QString helpText();

} // namespace barrage
