// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QList>
#include <QMap>
#include <QRectF>
#include <QString>

namespace barrage {

// ---- the numbers are stored: never change or reuse one

// The part of the screen, from its top, that bullets may use.
enum class StageArea { Quarter = 1, Half = 2, All = 4 };

// What happens to a bullet for which no lane is free.
enum class OverflowPolicy {
    Wait = 0,       // for its turn, as long as limits::kQueuedBulletMs
    DropOldest = 1, // when too many wait, the one that waits longest makes room
    Shorten = 2,    // while others wait, bullets cross faster and stand shorter
    Overlap = 3,    // it flies over another
};

// What is behind the bullets.
enum class Background { Transparent = 0, Solid = 1, Image = 2, TestPattern = 3 };

enum class JoinCardPlace { TopLeft = 0, TopRight = 1, BottomLeft = 2, BottomRight = 3, Full = 4 };

// As the name of a display: none of them, an ordinary window.
inline constexpr QLatin1String kWindowDisplay("window");

// How one screen looks. Kept by the store as one JSON object, see toJson().
struct ScreenSettings
{
    // ---- which display
    QString display; // its name, or kWindowDisplay; empty: the first screen looks for one, others are nowhere
    QString serial;  // of that display, as the system tells it; empty: unknown

    // ---- bullets
    QString fontFamily;       // empty: the one Barrage chooses
    double textShare = 0.045; // 0.02 to 0.2: height of normal text, as a share of the height of the screen
    double opacity = 1.0;     // 0.1 to 1
    double speed = 1.0;       // 0.25 to 4; 2: crosses in half the time
    double outline = 0.07;    // 0 to 0.2: its width, as a share of the height of the text; 0: none
    bool showsBullets = true; // else only what stands: join card, pinned message, announcement
    bool merges = true;       // equal texts join a bullet under way as "×N"

    // ---- the stage
    StageArea area = StageArea::All;
    QList<QRectF> keepClear; // as shares of the screen, 0 to 1; at most limits::kKeepClearAreas
    OverflowPolicy overflow = OverflowPolicy::Wait;

    // ---- what is behind and beside
    Background background = Background::Transparent;
    QString backgroundColor = QStringLiteral("#00b140"); // of Solid: chroma green
    QString backgroundImage;                             // path of a local file
    JoinCardPlace joinCardPlace = JoinCardPlace::BottomRight;
    double joinCardShare = 0.3; // 0.1 to 1: its height, as a share of the height of the screen

    bool operator==(const ScreenSettings &) const = default;
};

QByteArray toJson(const ScreenSettings &settings);
// What is missing or of the wrong type is as by default, what is out of bounds is brought back to the bound.
ScreenSettings screenSettingsFromJson(const QByteArray &json);
// Within bounds.
ScreenSettings bounded(ScreenSettings settings);

// The name under which the store keeps those of a screen, by its number from 0. An empty value: there is no
// such screen.
QString screenSettingsName(int screen);
// All that are kept.
QMap<int, ScreenSettings> screenSettingsOf(const QMap<QString, QByteArray> &kept);

} // namespace barrage
