// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/bulletitem.h"

#include <QQuickWindow>

#include <atomic>
#include <memory>

namespace barrage {

// A stage of 1280x720 whose time stands where it is put. Lives on: the GUI thread.
class SelfStage
{
public:
    SelfStage();

    void show() { m_window.show(); }
    bool isExposed() const { return m_window.isExposed(); }
    void reset(); // empty, at time zero, on black

    void setBackground(const QColor &color) { m_window.setColor(color); }
    MessageId fly(const QString &text, BulletMode mode = BulletMode::Scroll, quint32 color = 0xffffff,
                  BulletSize size = BulletSize::Normal);
    void recall(MessageId id) { m_item.recall(id); }
    void clear();
    void setFrozen(bool frozen) { m_item.setFrozen(frozen); }
    void setSettings(const ScreenSettings &settings) { m_item.setSettings(settings); }
    // A bullet that is recalled before it flies is not waited for.
    void expect(qsizetype bullets) { m_expected = bullets; }
    bool isReady() const { return m_item.bullets().size() >= m_expected; }

    const BulletList &bullets() const { return m_item.bullets(); }
    QQuickWindow &window() { return m_window; }
    QSizeF size() const { return m_item.size(); }
    void setTime(double ms) { *m_now = ms; } // any thread
    double time() const { return *m_now; }
    QImage grab();
    // The frame at this time, as it has to be: the pictures of the bullets where their equations say.
    QImage expected(double ms) const;
    // A time in the middle of its life at which the first bullet lies on whole pixels, so that no filter of a
    // GPU has to soften it.
    double whenWhole() const;
    FrameStats frameStats() const { return m_item.frameStats(); }

private:
    std::shared_ptr<std::atomic<double>> m_now = std::make_shared<std::atomic<double>>(0);
    QQuickWindow m_window;
    BulletItem m_item; // before the window goes, the item goes
    qsizetype m_expected = 0;
    int m_last = 0;
};

} // namespace barrage
