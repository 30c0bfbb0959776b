// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "moderation/view.h"

#include <QList>
#include <QString>

#include <memory>

namespace re2 {
class RE2;
}

namespace barrage {

class Subject;

// Words one after the other, with wildcards, in the normalised text. A * inside a word stands for any part of
// it (limits::kWildcardCharacters), alone for up to limits::kWildcardWords words, and ? for one character; a
// backslash takes that meaning away. It is found where words begin and end; scripts that put no spaces
// between their words are found anywhere. Immutable; any number of threads may use it.
class Phrase
{
public:
    static Result<Phrase> of(const QString &pattern);

    QList<Span> in(const Subject &subject) const; // of the original text, ascending

private:
    QString m_literal; // its longest part without wildcards: where that is not, the phrase is not
    std::shared_ptr<const re2::RE2> m_expression;
};

} // namespace barrage
