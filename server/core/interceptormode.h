// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>
#include <span>

namespace barrage {

// Who decides whether a message is shown. The numbers are stored: never change or reuse one.
enum class InterceptorMode {
    Open = 0,    // nobody: shown at once, rules do not apply
    Filter = 1,  // the rules
    Approve = 2, // a person; rules may still block
};

struct InterceptorModeRow
{
    InterceptorMode mode;
    QLatin1String id;  // on the wire and on the command line
    const char *label; // to be translated in the context "InterceptorMode"
};

std::span<const InterceptorModeRow> interceptorModes();
const InterceptorModeRow &rowOf(InterceptorMode mode);
std::optional<InterceptorMode> interceptorModeFromId(QStringView id);
// What is stored and unknown is Approve: in doubt a person decides.
InterceptorMode interceptorModeFromNumber(int stored);

} // namespace barrage
