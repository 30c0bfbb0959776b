// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roomsettings.h"

#include "core/bulletmode.h"
#include "core/bulletsize.h"
#include "core/jsonfields.h"
#include "core/limits.h"
#include "core/textguard.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace barrage {

namespace {

template <typename Visit>
void visitFields(RoomSettings &settings, Visit visit)
{
    visit("safety_delay_ms", settings.safetyDelayMs);
    visit("slow_mode_ms", settings.slowModeMs);
    visit("trust_after", settings.trustAfter);
    visit("hold_at_per_minute", settings.holdAtPerMinute);
    visit("hold_at_blocked_percent", settings.holdAtBlockedPercent);
    visit("hold_at_same_text", settings.holdAtSameText);
    visit("tells_refusals", settings.tellsRefusals);
    visit("room_list", settings.roomList);
    visit("reactions", settings.reactions);
    visit("quick_phrases", settings.quickPhrases);
    visit("modes", settings.modes);
    visit("sizes", settings.sizes);
    visit("colors", settings.colors);
    visit("refusal_note", settings.refusalNote);
    visit("accent", settings.accent);
}

bool isColor(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^#[0-9a-f]{6}$"));
    return pattern.match(text).hasMatch();
}

QStringList guardedPhrases(const QStringList &phrases)
{
    QStringList kept;
    for (const QString &phrase : phrases.first(std::min<qsizetype>(phrases.size(), limits::kQuickPhrases))) {
        const QString text = leftCharacters(guarded(phrase), limits::kTextCharacters);
        if (!text.isEmpty())
            kept += text;
    }
    return kept;
}

} // namespace

RoomSettings bounded(RoomSettings settings)
{
    settings.safetyDelayMs = std::clamp(settings.safetyDelayMs, 0, limits::kSafetyDelayMs);
    settings.slowModeMs = std::clamp(settings.slowModeMs, 0, limits::kSlowModeMs);
    settings.trustAfter = std::clamp(settings.trustAfter, 0, limits::kTrustAfter);
    settings.holdAtPerMinute = std::clamp(settings.holdAtPerMinute, 0, limits::kHoldAt);
    settings.holdAtBlockedPercent = std::clamp(settings.holdAtBlockedPercent, 0, 100);
    settings.holdAtSameText = std::clamp(settings.holdAtSameText, 0, limits::kHoldAt);
    settings.quickPhrases = guardedPhrases(settings.quickPhrases);
    settings.modes.removeIf([](const QString &id) { return !bulletModeFromId(id); });
    settings.sizes.removeIf([](const QString &id) { return !bulletSizeFromId(id); });
    settings.refusalNote = leftCharacters(guarded(settings.refusalNote), limits::kTextCharacters);
    if (!isColor(settings.accent))
        settings.accent.clear();
    return settings;
}

QByteArray toJson(const RoomSettings &settings)
{
    QJsonObject object;
    RoomSettings copy = settings;
    visitFields(copy, JsonWriter {object});
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

RoomSettings roomSettingsFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    RoomSettings settings;
    visitFields(settings, JsonReader {object});
    return bounded(std::move(settings));
}

} // namespace barrage
