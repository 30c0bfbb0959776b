// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screensettings.h"

#include "core/jsonfields.h"
#include "core/limits.h"

#include <QJsonDocument>

#include <algorithm>

namespace barrage {

namespace {

const QString kPrefix = QStringLiteral("screen."); // and its number

// An enum as its number; what is unknown is as by default.
template <typename Visit, typename Enum>
void visitEnum(Visit visit, const char *name, Enum &value, std::initializer_list<Enum> known)
{
    int stored = static_cast<int>(value);
    visit(name, stored);
    if (std::ranges::find(known, static_cast<Enum>(stored)) != known.end())
        value = static_cast<Enum>(stored);
}

QJsonArray arrayOf(const QList<QRectF> &areas)
{
    QJsonArray array;
    for (const QRectF &area : areas)
        array += QJsonArray {area.x(), area.y(), area.width(), area.height()};
    return array;
}

QList<QRectF> areasFrom(const QJsonArray &array)
{
    QList<QRectF> areas;
    for (const QJsonValue &each : array) {
        const QJsonArray edges = each.toArray();
        areas += QRectF(edges.at(0).toDouble(), edges.at(1).toDouble(), edges.at(2).toDouble(),
                        edges.at(3).toDouble());
    }
    return areas;
}

template <typename Visit>
void visitStage(ScreenSettings &settings, Visit visit)
{
    visitEnum(visit, "area", settings.area, {StageArea::Quarter, StageArea::Half, StageArea::All});
    visitEnum(
        visit, "overflow", settings.overflow,
        {OverflowPolicy::Wait, OverflowPolicy::DropOldest, OverflowPolicy::Shorten, OverflowPolicy::Overlap});
    visitEnum(visit, "background", settings.background,
              {Background::Transparent, Background::Solid, Background::Image, Background::TestPattern});
    visitEnum(visit, "join_card_place", settings.joinCardPlace,
              {JoinCardPlace::TopLeft, JoinCardPlace::TopRight, JoinCardPlace::BottomLeft,
               JoinCardPlace::BottomRight, JoinCardPlace::Full});
    QJsonArray areas = arrayOf(settings.keepClear);
    visit("keep_clear", areas);
    settings.keepClear = areasFrom(areas);
}

template <typename Visit>
void visitFields(ScreenSettings &settings, Visit visit)
{
    visit("display", settings.display);
    visit("serial", settings.serial);
    visit("font_family", settings.fontFamily);
    visit("text_share", settings.textShare);
    visit("opacity", settings.opacity);
    visit("speed", settings.speed);
    visit("outline", settings.outline);
    visit("shows_bullets", settings.showsBullets);
    visit("merges", settings.merges);
    visit("background_color", settings.backgroundColor);
    visit("background_image", settings.backgroundImage);
    visit("join_card_share", settings.joinCardShare);
    visitStage(settings, visit);
}

QList<QRectF> boundedAreas(const QList<QRectF> &areas)
{
    QList<QRectF> kept;
    for (const QRectF &area : areas) {
        const QRectF inside = area.normalized() & QRectF(0, 0, 1, 1);
        if (!inside.isEmpty() && kept.size() < limits::kKeepClearAreas)
            kept += inside;
    }
    return kept;
}

} // namespace

ScreenSettings bounded(ScreenSettings settings)
{
    settings.textShare = std::clamp(settings.textShare, 0.02, 0.2);
    settings.opacity = std::clamp(settings.opacity, 0.1, 1.0);
    settings.speed = std::clamp(settings.speed, 0.25, 4.0);
    settings.outline = std::clamp(settings.outline, 0.0, 0.2);
    settings.joinCardShare = std::clamp(settings.joinCardShare, 0.1, 1.0);
    settings.keepClear = boundedAreas(settings.keepClear);
    return settings;
}

QByteArray toJson(const ScreenSettings &settings)
{
    QJsonObject object;
    ScreenSettings copy = settings;
    visitFields(copy, JsonWriter {object});
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ScreenSettings screenSettingsFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ScreenSettings settings;
    visitFields(settings, JsonReader {object});
    return bounded(std::move(settings));
}

QString screenSettingsName(int screen)
{
    return kPrefix + QString::number(screen);
}

QMap<int, ScreenSettings> screenSettingsOf(const QMap<QString, QByteArray> &kept)
{
    QMap<int, ScreenSettings> screens;
    for (int screen = 0; screen < limits::kScreens; ++screen) {
        const QByteArray json = kept.value(screenSettingsName(screen));
        if (!json.isEmpty())
            screens.insert(screen, screenSettingsFromJson(json));
    }
    return screens;
}

} // namespace barrage
