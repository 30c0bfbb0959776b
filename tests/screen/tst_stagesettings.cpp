// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/stagedriver.h"

#include <QRegularExpression>
#include <QTest>

using namespace barrage;

// What the host chooses.
class TestStageSettings : public QObject, StageDriver
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        reset();
    }

    void theSettingsCount_data()
    {
        QTest::addColumn<ScreenSettings>("settings");
        QTest::addColumn<double>("fontSize");
        QTest::addColumn<double>("duration");
        QTest::addColumn<double>("bottom"); // of one that stands at the bottom
        const auto row = [](const char *name, auto change, double fontSize, double duration, double bottom) {
            ScreenSettings settings;
            change(settings);
            QTest::newRow(name) << settings << fontSize << duration << bottom;
        };
        row(
            "default", [](ScreenSettings &) {}, 1080 * 0.045, 8000, 1080);
        row(
            "size", [](ScreenSettings &it) { it.textShare = 0.1; }, 108, 8000, 1080);
        row(
            "speed", [](ScreenSettings &it) { it.speed = 2; }, 1080 * 0.045, 4000, 1080);
        row(
            "half", [](ScreenSettings &it) { it.area = StageArea::Half; }, 1080 * 0.045, 8000, 540);
        row(
            "quarter", [](ScreenSettings &it) { it.area = StageArea::Quarter; }, 1080 * 0.045, 8000, 270);
        row(
            "large in a quarter: two lines fit",
            [](ScreenSettings &it) {
                it.area = StageArea::Quarter;
                it.textShare = 0.2;
            },
            270 * 0.38, 8000, 270);
        row(
            "keep-clear", [](ScreenSettings &it) { it.keepClear = {QRectF(0.4, 0.5, 0.2, 0.5)}; },
            1080 * 0.045, 8000, 540);
    }

    void theSettingsCount()
    {
        QFETCH(ScreenSettings, settings);
        QFETCH(double, fontSize);
        QFETCH(double, duration);
        QFETCH(double, bottom);
        m_stage.setSettings(settings);
        add(messageOf(1));
        add(messageOf(2, BulletMode::Bottom));
        const QList<RasterJob> jobs = m_stage.takeJobs();
        QCOMPARE(jobs.first().style.fontSize, fontSize);
        for (const RasterJob &job : jobs)
            m_stage.setPicture(pictureOf(job, {400, 60}), 0);
        m_stage.advance(0);
        QCOMPARE(m_stage.bullets().at(0).flight.shape.duration, duration);
        QCOMPARE(m_stage.bullets().at(1).flight.y + 60, bottom);
    }

    void textIsDrawnAsChosen()
    {
        ScreenSettings settings;
        settings.fontFamily = QStringLiteral("Serif");
        settings.outline = 0.1;
        m_stage.setSettings(settings);
        Message large = messageOf(1);
        large.size = BulletSize::Large;
        add(large);
        const BulletStyle style = m_stage.takeJobs().first().style;
        QCOMPARE(style.family, settings.fontFamily);
        QCOMPARE(style.outlineShare, 0.1);
        QCOMPARE(style.fontSize, 1080 * 0.045 * rowOf(BulletSize::Large).factor);
    }

    void aChangeOfTextDrawsWhatWaitsAnew()
    {
        add(messageOf(1));
        QCOMPARE(m_stage.takeJobs().size(), 1);
        ScreenSettings settings;
        settings.speed = 2;
        m_stage.setSettings(settings);
        QVERIFY(m_stage.takeJobs().isEmpty());
        settings.textShare = 0.1;
        m_stage.setSettings(settings);
        QCOMPARE(m_stage.takeJobs().first().style.fontSize, 108.0);
    }

    void anImageOfTheOldSizeThatComesLateIsNotTaken()
    {
        add(messageOf(1));
        const RasterJob old = m_stage.takeJobs().first();
        ScreenSettings settings;
        settings.textShare = 0.1;
        m_stage.setSettings(settings);
        const RasterJob anew = m_stage.takeJobs().first();
        m_stage.setPicture(pictureOf(old, {400, 60}), 0);
        m_stage.advance(0);
        QVERIFY(m_stage.bullets().isEmpty());
        m_stage.setPicture(pictureOf(anew, {800, 120}), 0);
        m_stage.advance(0);
        QCOMPARE(m_stage.bullets().at(0).flight.shape.height, 120.0);
    }

    void nothingFliesBehindANotice()
    {
        m_stage.setCovered({QRectF(500, 0, 900, 100)});
        fly(1, {400, 60});
        fly(2, {400, 60}, BulletMode::Top);
        m_stage.advance(0);
        QCOMPARE(m_stage.bullets().at(0).flight.y, 100.0);
        QVERIFY(m_stage.bullets().at(1).flight.y >= 100);
    }

    void nothingStandsBehindTheJoinCardAndWhatMovesPrefersOtherLanes()
    {
        m_stage.setCovered({}, {QRectF(1400, 0, 500, 1000)});
        fly(1, {1700, 60}, BulletMode::Top);
        fly(2, {1700, 100}, BulletMode::Bottom);
        fly(3, {400, 60}, BulletMode::Top);
        fly(4, {400, 60});
        m_stage.advance(0);
        QCOMPARE(ids(), (QList<MessageId> {MessageId(1), MessageId(3)}));
        QCOMPARE(m_stage.bullets().at(0).flight.y, 1000.0);
        QCOMPARE(m_stage.bullets().at(1).flight.y, 0.0);
        m_stage.advance(2'000);
        QCOMPARE(ids().last(), MessageId(4));
        QVERIFY(m_stage.bullets().last().flight.y < 1000);
        QVERIFY(!ids().contains(MessageId(2)));
    }
};

QTEST_GUILESS_MAIN(TestStageSettings)
#include "tst_stagesettings.moc"
