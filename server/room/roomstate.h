// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/interceptormode.h"
#include "core/roomsettings.h"
#include "room/devices.h"
#include "room/messagelog.h"
#include "room/news.h"
#include "room/outbox.h"

namespace barrage {

// What the parts of the room share. Lives on: the room thread, longer than every part.
struct RoomState
{
    News &news;
    Outbox outbox;
    Clocks clocks;
    QString storeId;
    Event event;
    InterceptorMode mode = InterceptorMode::Approve;
    RoomSettings settings;
    MessageLog log;
    Devices devices;
    EquipmentId console {};         // whose messages are the operator's own; zero: none was written yet
    QMap<DropReason, qint64> drops; // since the program started
    quint64 generation = 0; // of mode and rules: a ruling of an older one is made again before anything flies
    int epoch = 0;          // of the screen: raised by panic
};

} // namespace barrage
