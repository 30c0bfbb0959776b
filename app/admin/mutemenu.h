// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/lettermenu.h"
#include "core/clock.h"

#include <QLatin1String>

#include <span>

namespace barrage {

struct MuteSpan
{
    QLatin1String id;
    const char *label; // to be translated in the context "MuteSpan"
    qint64 ms;
};

// For how long a sender can be muted or banned, shortest first. To add one: a row at the foot of
// mutemenu.cpp.
std::span<const MuteSpan> muteSpans();

// Asks how long a sender is to be muted (1, 2, …) or banned, or lets them speak again.
class MuteMenu : public LetterMenu
{
    Q_OBJECT

public:
    MuteMenu(const Clock &wall, QWidget *parent);

signals:
    void muted(qint64 untilWallMs); // 0: no longer
    void banned(qint64 untilWallMs);

private:
    void addSpans(QMenu &menu, const char *prefix, void (MuteMenu::*choose)(qint64 ms));
    void mute(qint64 ms);
    void ban(qint64 ms);

    const Clock m_wall;
};

} // namespace barrage
