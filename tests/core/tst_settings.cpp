// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "core/roomsettings.h"
#include "core/screensettings.h"

#include <QTest>

namespace barrage {

using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void roomSettingsComeBackAsTheyWere();
    void screenSettingsComeBackAsTheyWere();
    void nonsenseIsAsByDefault_data();
    void nonsenseIsAsByDefault();
    void whatIsOutOfBoundsIsBroughtBack();
    void theBoundsOfNumbers_data();
    void theBoundsOfNumbers();
};

void TestSettings::roomSettingsComeBackAsTheyWere()
{
    const RoomSettings asked {.safetyDelayMs = 3000,
                              .slowModeMs = 5000,
                              .trustAfter = 3,
                              .holdAtPerMinute = 200,
                              .holdAtBlockedPercent = 40,
                              .holdAtSameText = 9,
                              .tellsRefusals = false,
                              .roomList = false,
                              .reactions = false,
                              .quickPhrases = {u"好！"_s, u"Encore"_s},
                              .modes = {u"scroll"_s},
                              .sizes = {u"large"_s},
                              .colors = false,
                              .refusalNote = u"No names, please"_s,
                              .accent = u"#2563eb"_s};
    QCOMPARE(roomSettingsFromJson(toJson(asked)), asked);
}

void TestSettings::screenSettingsComeBackAsTheyWere()
{
    const ScreenSettings asked {.display = u"HDMI-1"_s,
                                .serial = u"42"_s,
                                .fontFamily = u"DejaVu Sans"_s,
                                .textShare = 0.1,
                                .opacity = 0.5,
                                .speed = 2,
                                .outline = 0.125,
                                .showsBullets = false,
                                .merges = false,
                                .area = StageArea::Half,
                                .keepClear = {QRectF(0.5, 0, 0.5, 0.25)},
                                .overflow = OverflowPolicy::Shorten,
                                .background = Background::Image,
                                .backgroundColor = u"#0000ff"_s,
                                .backgroundImage = u"/a b.png"_s,
                                .joinCardPlace = JoinCardPlace::Full,
                                .joinCardShare = 0.5};
    QCOMPARE(screenSettingsFromJson(toJson(asked)), asked);
}

void TestSettings::nonsenseIsAsByDefault_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{]");
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("wrong types") << QByteArray(
        R"({"speed":"fast","area":{},"keep_clear":7,"quick_phrases":"x","reactions":1})");
    QTest::newRow("unknown numbers") << QByteArray(R"({"area":3,"overflow":-1,"background":99})");
    QTest::newRow("half an area") << QByteArray(R"({"keep_clear":[[1],null,"x"]})");
}

void TestSettings::nonsenseIsAsByDefault()
{
    QFETCH(const QByteArray, json);
    QCOMPARE(roomSettingsFromJson(json), RoomSettings());
    QCOMPARE(screenSettingsFromJson(json), ScreenSettings());
}

void TestSettings::whatIsOutOfBoundsIsBroughtBack()
{
    RoomSettings room;
    room.safetyDelayMs = 1'000'000;
    room.slowModeMs = -1;
    room.modes = {u"spin"_s};
    room.quickPhrases = {u"  "_s};
    room.quickPhrases += QStringList(20, u"a\nb"_s);
    const RoomSettings kept = bounded(room);
    QCOMPARE(kept.safetyDelayMs, limits::kSafetyDelayMs);
    QCOMPARE(kept.slowModeMs, 0);
    QCOMPARE(kept.quickPhrases, QStringList(limits::kQuickPhrases - 1, u"a b"_s));
    QVERIFY(kept.modes.isEmpty());
    ScreenSettings screen;
    screen.textShare = 7;
    screen.speed = 0;
    screen.keepClear = {QRectF(-1, -1, 9, 9), QRectF(2, 2, 1, 1)};
    screen = bounded(screen);
    QCOMPARE(screen.textShare, 0.2);
    QCOMPARE(screen.speed, 0.25);
    QCOMPARE(screen.keepClear, QList {QRectF(0, 0, 1, 1)});
}

void TestSettings::theBoundsOfNumbers_data()
{
    QTest::addColumn<int RoomSettings::*>("field");
    QTest::addColumn<int>("most");
    QTest::newRow("safety delay") << &RoomSettings::safetyDelayMs << limits::kSafetyDelayMs;
    QTest::newRow("slow mode") << &RoomSettings::slowModeMs << limits::kSlowModeMs;
    QTest::newRow("trust") << &RoomSettings::trustAfter << limits::kTrustAfter;
    QTest::newRow("hold by rate") << &RoomSettings::holdAtPerMinute << limits::kHoldAt;
    QTest::newRow("hold by blocked share") << &RoomSettings::holdAtBlockedPercent << 100;
    QTest::newRow("hold by repetition") << &RoomSettings::holdAtSameText << limits::kHoldAt;
}

void TestSettings::theBoundsOfNumbers()
{
    QFETCH(int RoomSettings::*, field);
    QFETCH(int, most);
    RoomSettings settings;
    settings.*field = most;
    QCOMPARE(bounded(settings).*field, most);
    settings.*field = most + 1;
    QCOMPARE(bounded(settings).*field, most);
    settings.*field = -1;
    QCOMPARE(bounded(settings).*field, 0);
}

} // namespace barrage

QTEST_APPLESS_MAIN(barrage::TestSettings)
#include "tst_settings.moc"
