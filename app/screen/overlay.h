// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <Qt>

// What differs from platform to platform about a window that lies over everything and lets everything
// through; one file a platform implements it. GUI thread, after the application object is made.
namespace barrage::overlay {

Qt::WindowFlags flags();

// Whether a transparent window is really seen through here, now; the error says what to do if not.
Status canBeTransparent();

} // namespace barrage::overlay
