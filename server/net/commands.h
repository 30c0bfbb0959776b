// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QLatin1String>
#include <QStringView>

#include <span>

namespace barrage {

class Session;

// One row a command that a phone may send. To add one: a function and a row in commands.cpp, its cases in
// tests/data/wire/<name>.json, and a section "### <name>" in protocol.md; tests demand both.
struct Command
{
    QLatin1String name;
    bool needsHello; // before "welcome" it is answered with "hello_first"
    void (*run)(Session &session, const QJsonObject &fields);
};

std::span<const Command> commands();
// nullptr: there is none of that name.
const Command *commandNamed(QStringView name);

} // namespace barrage
