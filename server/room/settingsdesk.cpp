// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/settingsdesk.h"

#include "core/limits.h"

namespace barrage {

namespace {

const QString kRoom = QStringLiteral("room"); // the name of SaveSettings

} // namespace

SettingsDesk::SettingsDesk(RoomState &state, const QMap<QString, QByteArray> &kept)
    : m_state(state)
    , m_screens(screenSettingsOf(kept))
{
    m_state.settings = roomSettingsFromJson(kept.value(kRoom));
}

void SettingsDesk::setRoom(const RoomSettings &settings)
{
    m_state.settings = bounded(settings);
    emit m_state.news.roomSettingsChanged(m_state.settings);
    keep(kRoom, toJson(m_state.settings));
}

void SettingsDesk::setScreen(int screen, const ScreenSettings &settings)
{
    if (screen < 0 || screen >= limits::kScreens)
        return;
    const ScreenSettings kept = bounded(settings);
    m_screens.insert(screen, kept);
    emit m_state.news.screenSettingsChanged(screen, kept);
    keep(screenSettingsName(screen), toJson(kept));
}

void SettingsDesk::removeScreen(int screen)
{
    if (screen == 0 || m_screens.remove(screen) == 0)
        return;
    emit m_state.news.screenRemoved(screen);
    keep(screenSettingsName(screen), {});
}

void SettingsDesk::announce()
{
    emit m_state.news.roomSettingsChanged(m_state.settings);
    for (const auto &[screen, settings] : m_screens.asKeyValueRange())
        emit m_state.news.screenSettingsChanged(screen, settings);
}

void SettingsDesk::keep(const QString &name, const QByteArray &json)
{
    m_state.outbox.keep(name, SaveSettings {name, json});
}

} // namespace barrage
