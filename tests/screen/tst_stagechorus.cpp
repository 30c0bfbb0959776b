// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/stagedriver.h"

#include <QRegularExpression>
#include <QTest>

using namespace barrage;

// Equal texts are said by one bullet.
class TestStageChorus : public QObject, StageDriver
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        reset();
    }

    void equalTextsAreSaidByOneThatGrows()
    {
        flyText(1, QStringLiteral("Hello"));
        QCOMPARE(seenAt(100), {MessageId(1)});
        add(saying(2, QStringLiteral("hello ")));
        add(saying(3, QStringLiteral("ｈello"))); // full width
        add(saying(4, QStringLiteral("hello!")));
        const QList<RasterJob> jobs = m_stage.takeJobs();
        QCOMPARE(jobs.size(), 2);
        QCOMPARE(jobs.at(0).id, MessageId(4));
        QCOMPARE(jobs.at(1).id, MessageId(1));
        QCOMPARE(jobs.at(1).times, 3);
        QVERIFY(jobs.at(1).style.fontSize > 1.2 * jobs.at(0).style.fontSize);
        QVERIFY(seenAt(200).isEmpty()); // not told by the picture yet
        m_stage.setPicture(pictureOf(jobs.at(1), {600, 80}), 200);
        QCOMPARE(m_stage.bullets().first().flight.shape.height, 80.0);
        QCOMPARE(seenAt(220), (QList<MessageId> {MessageId(2), MessageId(3)}));
        m_stage.advance(60'000);
        QCOMPARE(m_stage.takeNews().left, (QList<MessageId> {MessageId(1), MessageId(2), MessageId(3)}));
    }

    void whoOnlySaysPlusMakesItGrowToo()
    {
        flyText(1, QStringLiteral("Hello"));
        QCOMPARE(seenAt(100), {MessageId(1)});
        m_stage.setPluses(MessageId(1), 4);
        m_stage.setPluses(MessageId(7), 4); // does not fly
        const QList<RasterJob> jobs = m_stage.takeJobs();
        QCOMPARE(jobs.size(), 1);
        QCOMPARE(jobs.first().times, 5);
        add(saying(2, QStringLiteral("hello")));
        m_stage.setPicture(pictureOf(jobs.first(), {600, 80}), 200);
        QVERIFY(seenAt(200).isEmpty()); // the one that joined meanwhile is not told yet
        const QList<RasterJob> next = m_stage.takeJobs();
        QCOMPARE(next.first().times, 6);
        m_stage.setPicture(pictureOf(next.first(), {620, 82}), 300);
        QCOMPARE(seenAt(300), {MessageId(2)});
        m_stage.advance(60'000);
        QCOMPARE(m_stage.takeNews().left, (QList<MessageId> {MessageId(1), MessageId(2)}));
    }

    void manyThatJoinAreDrawnOnceAtATime()
    {
        flyText(1, QStringLiteral("666"));
        add(saying(2, QStringLiteral("666")));
        QCOMPARE(m_stage.takeJobs().size(), 1);
        for (int id = 3; id <= 50; ++id)
            add(saying(id, QStringLiteral("666")));
        QVERIFY(m_stage.takeJobs().isEmpty());
        RasterJob job;
        job.id = MessageId(1);
        job.times = 2;
        m_stage.setPicture(pictureOf(job, {450, 70}), 200);
        const QList<RasterJob> next = m_stage.takeJobs();
        QCOMPARE(next.size(), 1);
        QCOMPARE(next.first().times, 50);
    }

    void whereItCannotGrowTheOthersAskForALane()
    {
        flyText(1, QStringLiteral("666"));
        flyText(100, QStringLiteral("above"));
        ScreenSettings settings;
        settings.keepClear = {QRectF(0, 120.0 / 1080, 1, 1)}; // two lanes, and both are full
        m_stage.setSettings(settings);
        add(saying(2, QStringLiteral("666")));
        add(saying(3, QStringLiteral("666")));
        for (int tries = 0; tries < 2; ++tries) {
            const QList<RasterJob> jobs = m_stage.takeJobs();
            QCOMPARE(jobs.size(), 1);
            m_stage.setPicture(pictureOf(jobs.first(), {700, 90}), 100);
        }
        QCOMPARE(m_stage.bullets().first().flight.shape.width, 400.0);
        QCOMPARE(m_stage.waitingCount(), 1);
        const QList<RasterJob> jobs = m_stage.takeJobs();
        QCOMPARE(jobs.first().id, MessageId(2));
        QCOMPARE(jobs.first().times, 2);
        add(saying(4, QStringLiteral("666"))); // with those that wait
        QCOMPARE(m_stage.waitingCount(), 1);
    }

    void equalTextsThatWaitAreOne()
    {
        fly(1, {400, 1080});
        m_stage.advance(0);
        add(saying(2, QStringLiteral("same")));
        add(saying(3, QStringLiteral("same")));
        QCOMPARE(m_stage.waitingCount(), 1);
        QCOMPARE(m_stage.takeJobs().first().times, 2);
        m_stage.recall(MessageId(3)); // and with it whoever says the same
        QVERIFY(!m_stage.isWaiting());
        QCOMPARE(dropped(DropReason::Cleared), {MessageId(2)});
    }

    void aRecallTakesTheWholeBulletOff()
    {
        flyText(1, QStringLiteral("same"));
        seenAt(100);
        add(saying(2, QStringLiteral("same")));
        m_stage.recall(MessageId(2));
        QVERIFY(m_stage.bullets().isEmpty());
        QCOMPARE(m_stage.takeNews().left, {MessageId(1)});
    }

    void nobodyJoinsOneThatIsFrozenOrAboutToGo()
    {
        flyText(1, QStringLiteral("same"));
        m_stage.setFrozen(true);
        add(saying(2, QStringLiteral("same")));
        QCOMPARE(m_stage.waitingCount(), 1);
        m_stage.setFrozen(false);
        m_stage.recall(MessageId(2));
        m_stage.add(saying(3, QStringLiteral("same")), Priority::Normal,
                    m_stage.bullets().first().flight.end() - 1000);
        QCOMPARE(m_stage.waitingCount(), 1);
    }

    void whatIsOnItsWayDoesNotFlyTwice()
    {
        ScreenSettings settings;
        settings.merges = false;
        m_stage.setSettings(settings);
        add(messageOf(1));
        add(messageOf(1));
        QCOMPARE(m_stage.waitingCount(), 1);
        draw({400, 60});
        m_stage.advance(0);
        add(messageOf(1));
        QCOMPARE(m_stage.waitingCount(), 0);
        m_stage.advance(60'000);
        add(messageOf(1)); // again, later
        QCOMPARE(m_stage.waitingCount(), 1);
    }

    void withoutMergesEverybodyFliesAlone()
    {
        ScreenSettings settings;
        settings.merges = false;
        m_stage.setSettings(settings);
        flyText(1, QStringLiteral("same"));
        flyText(2, QStringLiteral("same"));
        QCOMPARE(m_stage.bullets().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestStageChorus)
#include "tst_stagechorus.moc"
