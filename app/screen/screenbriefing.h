// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"
#include "core/showstate.h"

#include <QImage>
#include <QString>

namespace barrage {

class Screen;

// What all screens have been told, for one that comes later. Lives on: the GUI thread.
struct ScreenBriefing
{
    ShowState state;
    int epoch = 0;
    QImage joinCard;
    Message pinned;
    QString announcement;

    void tell(Screen &screen) const;
};

} // namespace barrage
