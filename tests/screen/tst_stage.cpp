// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "screen/stage.h"

#include <QRegularExpression>
#include <QTest>

using namespace barrage;

namespace {

Message messageOf(int id, BulletMode mode = BulletMode::Scroll)
{
    Message message;
    message.id = MessageId(id);
    message.text = QString::number(id);
    message.mode = mode;
    return message;
}

BulletImage pictureOf(const RasterJob &job, const QSize &size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    return {job.id, image, size, 0, {}};
}

} // namespace

class TestStage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_stage = {};
        m_stage.resize({1920, 1080}, 1);
    }

    void nothingIsDrawnBeforeTheStageHasASize()
    {
        Stage stage;
        stage.add(messageOf(1), 0);
        QVERIFY(stage.takeJobs().isEmpty());
        stage.resize({100, 100}, 1);
        QCOMPARE(stage.takeJobs().size(), 1);
    }

    void aBulletCrossesAndIsSeenOnce()
    {
        fly(1, {400, 60});
        QVERIFY(m_stage.advance(0));
        QCOMPARE(m_stage.bullets().size(), 1);
        QVERIFY(m_stage.markSeen(0).isEmpty()); // still outside, at the right edge
        QCOMPARE(m_stage.markSeen(20), {MessageId(1)});
        QVERIFY(m_stage.markSeen(40).isEmpty());
        QVERIFY(!m_stage.advance(4000));
        QVERIFY(m_stage.advance(m_stage.bullets().first().flight.end()));
        QVERIFY(m_stage.bullets().isEmpty());
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

    void tooManyAreRefused()
    {
        for (int i = 1; i <= limits::kQueuedBullets; ++i)
            QVERIFY(m_stage.add(messageOf(i), 0));
        QVERIFY(!m_stage.add(messageOf(9999), 0));
    }

    void onlyTheNextFewAreDrawnAhead()
    {
        for (int i = 1; i <= 100; ++i)
            m_stage.add(messageOf(i), 0);
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
        m_stage.add(messageOf(1), 0);
        m_stage.add(messageOf(2), 1000);
        QVERIFY(m_stage.expire(limits::kQueuedBulletMs).isEmpty());
        QCOMPARE(m_stage.expire(limits::kQueuedBulletMs + 1), {MessageId(1)});
        QVERIFY(m_stage.isWaiting());
    }

    void aFullModeDoesNotHoldUpTheOthers()
    {
        fly(1, {400, 1080});
        fly(2, {400, 1080}); // no lane for a while
        fly(3, {400, 60});   // behind 2, though it might fit later
        fly(4, {400, 60}, BulletMode::Top);
        m_stage.advance(0);
        QCOMPARE(ids(), (QList<MessageId> {MessageId(1), MessageId(4)}));
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
        m_stage.add(messageOf(1), 0);
        const QList<RasterJob> jobs = m_stage.takeJobs();
        m_stage.recall(MessageId(1));
        m_stage.setPicture(pictureOf(jobs.first(), {10, 10}));
        QVERIFY(!m_stage.advance(0));
        QVERIFY(m_stage.bullets().isEmpty());
    }

    void clearedGivesBackWhatWasNotSeen()
    {
        fly(1, {400, 1080});
        fly(2, {400, 1080});
        m_stage.advance(0);
        QCOMPARE(m_stage.markSeen(100), {MessageId(1)});
        fly(3, {400, 60}, BulletMode::Bottom);
        m_stage.advance(100); // on the stage, but in no frame yet
        QCOMPARE(m_stage.clear(), (QList<MessageId> {MessageId(2), MessageId(3)}));
        QVERIFY(m_stage.bullets().isEmpty());
        QVERIFY(!m_stage.isWaiting());
    }

private:
    void fly(int id, const QSize &size, BulletMode mode = BulletMode::Scroll)
    {
        QVERIFY(m_stage.add(messageOf(id, mode), 0));
        for (const RasterJob &job : m_stage.takeJobs())
            m_stage.setPicture(pictureOf(job, size));
        // The queue prepares a few; the rest gets its turn when those are in the air.
        if (m_stage.bullets().size() + limits::kPreparedBullets <= id)
            m_stage.advance(0);
    }

    QList<MessageId> ids() const
    {
        QList<MessageId> all;
        for (const Bullet &bullet : m_stage.bullets())
            all += bullet.flight.id;
        return all;
    }

    Stage m_stage;
};

QTEST_GUILESS_MAIN(TestStage)
#include "tst_stage.moc"
