// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "room/roomstate.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace barrage {

// The settings of the room and of every screen: brought back to their bounds, told, and kept. Lives on: the
// room thread.
class SettingsDesk
{
public:
    // Of the settings objects that were kept it takes its own: from now on they are those of the state.
    SettingsDesk(RoomState &state, const QMap<QString, QByteArray> &kept);

    void setRoom(const RoomSettings &settings);
    void setScreen(int screen, const ScreenSettings &settings);
    void removeScreen(int screen);
    void announce();

private:
    void keep(const QString &name, const QByteArray &json);

    RoomState &m_state;
    QMap<int, ScreenSettings> m_screens; // by number
};

} // namespace barrage
