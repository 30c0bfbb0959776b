// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/evidence.h"
#include "moderation/view.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <initializer_list>
#include <memory>
#include <vector>

namespace re2 {
class RE2;
}

namespace barrage {

// Several expressions of our own, each with what its hits are worth. Case does not matter. Immutable; any
// number of threads may use it.
class Expressions
{
public:
    struct Row
    {
        const char *pattern; // RE2's syntax. What counts is its first group, or all of it if it has none.
        Evidence evidence = Evidence::Hard;
        ViewKind view = ViewKind::Plain;
    };

    // A pattern that does not compile is a fault of the program.
    Expressions(std::initializer_list<Row> rows);
    ~Expressions();

    // Of what the origins say.
    QList<Hit> in(const View<QByteArray> &utf8) const;

private:
    struct Compiled;

    std::vector<Compiled> m_compiled;
};

// In UTF-8, with the same origins.
View<QByteArray> utf8Of(const View<QString> &view);

} // namespace barrage
