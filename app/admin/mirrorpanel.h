// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/mirroredbullet.h"
#include "core/screensettings.h"

#include <QWidget>

class QPushButton;

namespace barrage {

class Mirror;

// The small picture of the screen under its heading, what can be done to a bullet that is clicked, and the
// button for drawing areas kept clear.
class MirrorPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MirrorPanel(QWidget *parent);

    Mirror &mirror() { return *m_mirror; }
    void setSettings(const ScreenSettings &settings);

signals:
    void recallAsked(barrage::MessageId message);
    void senderAsked(barrage::MessageId message);
    void settingsChosen(const barrage::ScreenSettings &settings);

private:
    QWidget *makeHead();
    void offer(const MirroredBullet &bullet, const QPoint &global);

    ScreenSettings m_settings;
    Mirror *m_mirror;
    QPushButton *m_draw;
};

} // namespace barrage
