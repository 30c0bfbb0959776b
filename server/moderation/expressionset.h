// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace barrage {

class Subject;

// Tells at once which of many expressions can hit a text at all, so that the others need not be tried one by
// one. Immutable once compiled; any number of threads may use it.
class ExpressionSet
{
public:
    ExpressionSet();
    ~ExpressionSet();

    // One that stood the check of moderation/kinds.h; in the order of the indexes that mayHit() tells.
    void add(const QString &expression);
    void compile();

    // By index; all of them when the set takes more memory than it may have.
    std::vector<bool> mayHit(const Subject &subject) const;

private:
    struct Compiled;
    std::unique_ptr<Compiled> m_compiled;
};

} // namespace barrage
