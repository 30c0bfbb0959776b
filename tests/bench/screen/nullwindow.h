// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnimationDriver>
#include <QQuickRenderControl>
#include <QQuickWindow>

#include <memory>

namespace barrage::bench {

// A window of 1920x1080 whose frames are made by call, with the whole scene graph but no graphics: its cost
// is that of the engine alone.
class NullWindow
{
public:
    NullWindow();
    ~NullWindow();
    Q_DISABLE_COPY_MOVE(NullWindow)

    QQuickItem &stage() { return *m_window->contentItem(); }
    // Events are handled and animations stand at `ms`, as between two frames.
    void setTime(double ms);
    void draw();

private:
    class Driver : public QAnimationDriver
    {
    public:
        void advanceTo(double ms)
        {
            m_elapsed = static_cast<qint64>(ms);
            advanceAnimation();
        }
        qint64 elapsed() const override { return m_elapsed; }

    private:
        qint64 m_elapsed = 0;
    };

    Driver m_driver;
    QQuickRenderControl m_control;
    std::unique_ptr<QQuickWindow> m_window;
};

} // namespace barrage::bench
