// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulletsize.h"
#include "core/flight.h"
#include "core/screensettings.h"
#include "screen/bulletstyle.h"

#include <QRectF>
#include <QSizeF>

namespace barrage {

// How large things on a stage are and how long they take, as its host has chosen. Lengths are logical px,
// times are ms. Lives on: the GUI thread.
class StageMeasures
{
public:
    // They return whether texts are drawn otherwise from now on. `scale` is the device pixel ratio.
    bool resize(const QSizeF &size, double scale);
    bool setSettings(const ScreenSettings &settings);

    const ScreenSettings &settings() const { return m_settings; }
    const QSizeF &size() const { return m_size; }
    double areaHeight() const; // that bullets may use, from the top
    double gap() const;        // between two bullets of a lane
    QList<QRectF> keepClear() const;

    BulletStyle styleFor(BulletMode mode, BulletSize size) const;
    // Of a bullet with an image of this size, while so many others wait.
    BulletShape shapeOf(const QSizeF &image, BulletMode mode, qsizetype waiting) const;

private:
    double fontSize(BulletSize size) const;
    double durationOf(BulletMode mode, double width, qsizetype waiting) const;

    ScreenSettings m_settings;
    QSizeF m_size;
    double m_scale = 1;
};

} // namespace barrage
