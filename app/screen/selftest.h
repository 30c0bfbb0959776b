// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/selfcheck.h"

#include <QObject>
#include <QTimer>

namespace barrage {

// What `barrage --self-test` does: shows one of everything in a window of its own and looks at the pixels, on
// this machine, with its fonts and graphics. Lives on: the GUI thread.
class SelfTest : public QObject
{
    Q_OBJECT

public:
    SelfTest();

    void start();

signals:
    // Of one check; without a problem it is passed.
    void checked(const QString &name, const QString &problem);
    void finished(bool passed);

private:
    void step();
    void next(const QString &problem);

    SelfStage m_stage;
    QTimer m_ticks;
    qsizetype m_check = 0;
    int m_waited = 0; // ticks of this check
    bool m_begun = false;
    bool m_passed = true;
};

} // namespace barrage
