// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "screen/stagedriver.h"

#include <QRegularExpression>
#include <QTest>

using namespace barrage;

// Coming, flying and going.
class TestStage : public QObject, StageDriver
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        reset();
    }

    void nothingIsDrawnBeforeTheStageHasASize()
    {
        Stage stage;
        stage.add(messageOf(1), Priority::Normal, 0);
        QVERIFY(stage.takeJobs().isEmpty());
        stage.resize({100, 100}, 1);
        QCOMPARE(stage.takeJobs().size(), 1);
    }

    void aBulletCrossesAndIsSeenOnce()
    {
        fly(1, {400, 60});
        QVERIFY(m_stage.advance(0));
        QCOMPARE(m_stage.bullets().size(), 1);
        QVERIFY(seenAt(0).isEmpty()); // still outside, at the right edge
        QCOMPARE(seenAt(20), {MessageId(1)});
        QVERIFY(seenAt(40).isEmpty());
        QVERIFY(!m_stage.advance(4000));
        QVERIFY(m_stage.advance(m_stage.bullets().first().flight.end()));
        QVERIFY(m_stage.bullets().isEmpty());
        QCOMPARE(m_stage.takeNews().left, {MessageId(1)});
    }

    void aLongTextTakesMoreTimeInsteadOfRunning()
    {
        fly(1, {300, 60});
        fly(2, {2800, 60});
        m_stage.advance(0);
        const auto speed = [this](int i) {
            const Flight &flight = m_stage.bullets().at(i).flight;
            return (flight.fromX - flight.toX) / flight.shape.duration;
        };
        QVERIFY(speed(1) > speed(0)); // as everywhere
        QVERIFY(speed(1) <= 0.2 * 1920 / 1000 + 1e-9);
    }

    void onlyTheNextFewAreDrawnAhead()
    {
        for (int i = 1; i <= 100; ++i)
            add(messageOf(i));
        QCOMPARE(m_stage.takeJobs().size(), limits::kPreparedBullets);
        QVERIFY(m_stage.takeJobs().isEmpty());
    }

    void theVisibleAreCountedToo()
    {
        for (int i = 1; i <= limits::kVisibleBullets + 5; ++i)
            fly(i, {1, 3});
        m_stage.advance(0);
        QCOMPARE(m_stage.bullets().size(), limits::kVisibleBullets);
        QVERIFY(m_stage.isWaiting());
    }

    void whatWaitsTooLongComesBack()
    {
        add(messageOf(1));
        m_stage.add(messageOf(2), Priority::Normal, 1000);
        m_stage.expire(limits::kQueuedBulletMs);
        QVERIFY(m_stage.takeNews().dropped.isEmpty());
        m_stage.expire(limits::kQueuedBulletMs + 1);
        QCOMPARE(dropped(DropReason::Expired), {MessageId(1)});
        QVERIFY(m_stage.isWaiting());
    }

    void aFullModeDoesNotHoldUpTheOthers()
    {
        fly(1, {400, 1000});
        fly(2, {400, 1000}); // no lane for a while
        fly(3, {400, 60});   // behind 2, though it would fit
        fly(4, {400, 60}, BulletMode::Bottom);
        m_stage.advance(0);
        QCOMPARE(ids(), (QList<MessageId> {MessageId(1), MessageId(4)}));
    }

    void oneWaitsToBeClearOfOtherModesButNotForLong()
    {
        fly(1, {400, 1080});
        fly(2, {400, 60}, BulletMode::Top);
        m_stage.advance(0);
        m_stage.advance(1'999);
        QCOMPARE(ids(), {MessageId(1)});
        m_stage.advance(2'000);
        QCOMPARE(ids(), (QList<MessageId> {MessageId(1), MessageId(2)}));
    }

    void theTallestStillFindsALane()
    {
        fly(1, {400, 5000});
        m_stage.advance(0);
        QCOMPARE(m_stage.bullets().size(), 1);
    }

    void recalledIsGoneFromEverywhere()
    {
        fly(1, {400, 1080});
        fly(2, {400, 1080});
        m_stage.advance(0);
        m_stage.recall(MessageId(2));
        QVERIFY(!m_stage.isWaiting());
        m_stage.recall(MessageId(1));
        QVERIFY(m_stage.bullets().isEmpty());
        fly(3, {400, 1080}); // has the lane again
        m_stage.advance(0);
        QCOMPARE(ids(), {MessageId(3)});
    }

    void aPictureThatComesAfterTheRecallFliesNowhere()
    {
        add(messageOf(1));
        const QList<RasterJob> jobs = m_stage.takeJobs();
        m_stage.recall(MessageId(1));
        m_stage.setPicture(pictureOf(jobs.first(), {10, 10}), 0);
        QVERIFY(!m_stage.advance(0));
        QVERIFY(m_stage.bullets().isEmpty());
    }

    void clearedGivesBackWhatWasNotSeen()
    {
        fly(1, {400, 1080});
        fly(2, {400, 1080});
        m_stage.advance(0);
        QCOMPARE(seenAt(100), {MessageId(1)});
        fly(3, {400, 60}, BulletMode::Bottom);
        m_stage.advance(100); // on the stage, but in no frame yet
        m_stage.clear(DropReason::Hidden);
        const StageNews news = m_stage.takeNews();
        QCOMPARE(news.dropped.value(DropReason::Hidden), (QList<MessageId> {MessageId(2), MessageId(3)}));
        QCOMPARE(news.left, {MessageId(1)});
        QVERIFY(m_stage.bullets().isEmpty());
        QVERIFY(!m_stage.isWaiting());
    }
};

QTEST_GUILESS_MAIN(TestStage)
#include "tst_stage.moc"
