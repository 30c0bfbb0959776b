// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operatoraction.h"

#include <QObject>

namespace barrage {

class Screens;

// Does what the operator wants, wherever it was asked for. Lives on: the GUI thread.
class ActionRunner : public QObject
{
    Q_OBJECT

public:
    explicit ActionRunner(Screens &screens);

public slots:
    void run(barrage::OperatorAction action);

signals:
    void cleared(); // the screens are, by now
    void panicked(int epoch);
    void unpinAsked();
    void announcementEnded();
    void quitAsked();

private:
    void clear(int epoch);
    void panic();

    Screens &m_screens;
    int m_epoch = 0;
};

} // namespace barrage
