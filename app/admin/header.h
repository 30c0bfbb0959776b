// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;

namespace barrage {

class ModeSwitch;

// The strip that stays on top of every page: the event and its counters, the mode switch, the panic button.
class Header : public QFrame
{
    Q_OBJECT

public:
    Header(QAction *panic, QWidget *parent);

    ModeSwitch &modeSwitch() { return *m_modeSwitch; }

public slots:
    void setEvent(const barrage::Event &event);
    void setOnline(int phones);
    void setWaiting(int messages);
    void setShown(int messages);

private:
    QLabel *addCounter(QHBoxLayout *row, const char *objectName, const QString &meaning);

    QLabel *m_title;
    ModeSwitch *m_modeSwitch;
    QLabel *m_online = nullptr;
    QLabel *m_waiting = nullptr;
    QLabel *m_shown = nullptr;
};

} // namespace barrage
