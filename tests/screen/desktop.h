// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/display.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QProcess>
#include <QRasterWindow>
#include <QTest>

namespace barrage {

// What tests do on a real X server: see tests/support/desktop.sh.

// The slides: an ordinary window below.
class Slides : public QRasterWindow
{
public:
    int clicks = 0;
    QString typed;

    // Asked again and again, since a window manager that has just started may miss the first time.
    bool becomeActive()
    {
        const auto ask = [this] {
            requestActivate();
            return isActive();
        };
        return QTest::qWaitFor(ask, 15'000);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override { typed += event->text(); }
    void mousePressEvent(QMouseEvent *) override { ++clicks; }
};

inline bool run(const QString &program, const QString &arguments)
{
    return QProcess::execute(program, arguments.split(u' ')) == 0;
}

inline bool click(const QPoint &pixel)
{
    return run(QStringLiteral("xdotool"),
               QStringLiteral("mousemove %1 %2 click 1").arg(pixel.x()).arg(pixel.y()));
}

inline QByteArray focusedWindow()
{
    QProcess tool;
    tool.start(QStringLiteral("xdotool"), {QStringLiteral("getwindowfocus")});
    tool.waitForFinished();
    return tool.readAllStandardOutput();
}

// The geometry as xrandr wants it; the first monitor takes the output, others "none".
inline bool connectMonitor(const QString &name, const QString &geometry,
                           const QString &output = QStringLiteral("none"))
{
    return run(QStringLiteral("xrandr"), QStringLiteral("--setmonitor %1 %2 %3").arg(name, geometry, output))
        && QTest::qWaitFor([&] { return displayNames().contains(name); });
}

inline bool disconnectMonitor(const QString &name)
{
    return run(QStringLiteral("xrandr"), QStringLiteral("--delmonitor %1").arg(name))
        && QTest::qWaitFor([&] { return !displayNames().contains(name); });
}

} // namespace barrage
