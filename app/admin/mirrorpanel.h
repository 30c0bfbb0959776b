// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/mirroredbullet.h"
#include "core/screensettings.h"
#include "core/screenstatus.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QPushButton;

namespace barrage {

class Mirror;
class ScreenChooser;

// The small picture of a screen under its heading, what can be done to a bullet that is clicked, and the
// button for drawing areas kept clear.
class MirrorPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MirrorPanel(QWidget *parent);

    Mirror &mirror() { return *m_mirror; }
    // Of the screen with this number, from 0, which is new or not. With more than one, the panel asks which.
    void setSettings(int screen, const ScreenSettings &settings);
    void setStatus(const QMap<int, ScreenStatus> &status); // of all screens: no others are left

signals:
    void asked(int screen); // what is on it now?
    void recallAsked(barrage::MessageId message);
    void senderAsked(barrage::MessageId message);
    void settingsChosen(int screen, const barrage::ScreenSettings &settings);

private:
    QWidget *makeHead();
    int screen() const; // that is looked at
    void look();
    void fillStatus();
    void offer(const MirroredBullet &bullet, const QPoint &global);

    QMap<int, ScreenSettings> m_settings;
    QMap<int, ScreenStatus> m_status;
    Mirror *m_mirror;
    ScreenChooser *m_chooser;
    QLabel *m_waiting;
    QPushButton *m_draw;
};

} // namespace barrage
