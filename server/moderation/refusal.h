// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QCoreApplication>

namespace barrage {

// Why something can't stand in a rule book: one sentence for the person who wrote it, in the language of the
// program, which says what to do.
struct Refusal
{
    Q_DECLARE_TR_FUNCTIONS(Refusal)
};

inline Error refusal(const QString &sentence)
{
    return {QStringLiteral("bad_rule"), sentence};
}

} // namespace barrage
