// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/selfstage.h"

#include <functional>
#include <span>

namespace barrage {

// One of the things that the self-test shows: what is flown, and, once that is on the screen, what is wrong
// with it (nothing: empty). The words are for a log and are not translated.
struct SelfCheck
{
    QString name;
    std::function<void(SelfStage &)> begin;
    std::function<QString(SelfStage &)> problem;
};

std::span<const SelfCheck> selfChecks();

} // namespace barrage
