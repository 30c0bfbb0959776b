// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/stagemeasures.h"

#include <algorithm>
#include <utility>

namespace barrage {

namespace {

constexpr double kGapShare = 0.6;      // of the font size: between two bullets of a lane
constexpr double kLargestShare = 0.38; // of the area, that a font may have: two lines of it fit
constexpr double kCrossMs = 8'000;
constexpr double kFastest = 0.2 / 1'000; // stage widths a ms: a long text takes longer instead
constexpr double kStandMs = 4'000;
constexpr double kStandMoreMs = 3'000; // for a text as wide as the stage
constexpr double kMovingWidth = 1.5;   // stage widths that a moving line may have
constexpr double kStandingWidth = 0.92;
constexpr double kShortest = 0.5;    // of its time that a bullet keeps while many wait, and
constexpr double kShortestFrom = 24; // how many those are

bool isDrawnAlike(const ScreenSettings &a, const ScreenSettings &b)
{
    return a.fontFamily == b.fontFamily && a.textShare == b.textShare && a.outline == b.outline
        && a.area == b.area;
}

} // namespace

bool StageMeasures::resize(const QSizeF &size, double scale)
{
    const bool otherSize = std::exchange(m_size, size) != size;
    const bool otherScale = std::exchange(m_scale, scale) != scale;
    return otherSize || otherScale;
}

bool StageMeasures::setSettings(const ScreenSettings &settings)
{
    return !isDrawnAlike(std::exchange(m_settings, settings), settings);
}

double StageMeasures::areaHeight() const
{
    return m_size.height() * static_cast<int>(m_settings.area) / static_cast<int>(StageArea::All);
}

double StageMeasures::gap() const
{
    return m_size.height() * m_settings.textShare * kGapShare;
}

QList<QRectF> StageMeasures::keepClear() const
{
    QList<QRectF> areas;
    for (const QRectF &area : m_settings.keepClear)
        areas += QRectF(area.x() * m_size.width(), area.y() * m_size.height(), area.width() * m_size.width(),
                        area.height() * m_size.height());
    return areas;
}

double StageMeasures::fontSize(BulletSize size) const
{
    return std::min(m_size.height() * m_settings.textShare * rowOf(size).factor,
                    areaHeight() * kLargestShare);
}

BulletStyle StageMeasures::styleFor(BulletMode mode, BulletSize size) const
{
    const double share = rowOf(mode).moves ? kMovingWidth : kStandingWidth;
    BulletStyle style;
    style.family = m_settings.fontFamily;
    style.fontSize = fontSize(size);
    style.maxWidth = m_size.width() * share;
    style.scale = m_scale;
    style.outlineShare = m_settings.outline;
    return style;
}

BulletShape StageMeasures::shapeOf(const QSizeF &image, BulletMode mode, qsizetype waiting) const
{
    return {.mode = mode,
            .width = image.width(),
            .height = std::min(image.height(), areaHeight()),
            .duration = durationOf(mode, image.width(), waiting)};
}

double StageMeasures::durationOf(BulletMode mode, double width, qsizetype waiting) const
{
    const double share = width / m_size.width();
    const double usual
        = rowOf(mode).moves ? std::max(kCrossMs, (1 + share) / kFastest) : kStandMs + kStandMoreMs * share;
    const double crowd = std::min(static_cast<double>(waiting) / kShortestFrom, 1.0);
    const double shortened = m_settings.overflow == OverflowPolicy::Shorten ? 1 - (1 - kShortest) * crowd : 1;
    return usual * shortened / m_settings.speed;
}

} // namespace barrage
