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
    message.from = EquipmentId(id);
    message.text = QString::number(id);
    message.mode = mode;
    return message;
}

Message saying(int id, const QString &text)
{
    Message message = messageOf(id);
    message.text = text;
    return message;
}

ScreenSettings with(OverflowPolicy policy)
{
    ScreenSettings settings;
    settings.overflow = policy;
    return settings;
}

BulletImage pictureOf(const RasterJob &job, const QSize &size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    return {job.id, image, size, 0, {}, job.times};
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

    // ---- who goes first

    void theGreaterPriorityGoesFirst()
    {
        fly(1, {400, 1080});
        m_stage.advance(0);
        m_stage.add(messageOf(2), Priority::Normal, 0);
        m_stage.add(messageOf(3), Priority::First, 1);
        m_stage.add(messageOf(4), Priority::Operator, 2);
        m_stage.add(messageOf(5), Priority::Highlighted, 3);
        m_stage.add(messageOf(6), Priority::Operator, 4);
        QCOMPARE(jobIds(), (QList<int> {4, 6, 5, 3, 2}));
    }

    void whoSaysMuchLetsOthersIn()
    {
        for (int id = 1; id <= 5; ++id)
            add(from(100, id));
        m_stage.add(messageOf(6), Priority::Normal, 100);
        m_stage.add(messageOf(7), Priority::Normal, 2'100); // nobody waits for ever
        QCOMPARE(jobIds(), (QList<int> {1, 6, 2, 7, 3, 4, 5}));
    }

    void whatFliesCountsAsWell()
    {
        m_stage.add(from(100, 1), Priority::Normal, 0);
        draw({400, 1080});
        m_stage.advance(0);
        m_stage.add(from(100, 2), Priority::Normal, 1);
        m_stage.add(messageOf(3), Priority::Normal, 2);
        QCOMPARE(jobIds(), (QList<int> {3, 2}));
    }

    // ---- when it is full

    void tooMany_data()
    {
        QTest::addColumn<OverflowPolicy>("policy");
        QTest::addColumn<Priority>("newcomer");
        QTest::addColumn<int>("room");
        QTest::addColumn<int>("gone"); // 0: the newcomer
        QTest::addColumn<DropReason>("reason");
        const auto row
            = [](const char *name, OverflowPolicy policy, Priority newcomer, int gone, DropReason reason) {
                  const int room
                      = policy == OverflowPolicy::DropOldest ? limits::kFreshBullets : limits::kQueuedBullets;
                  QTest::newRow(name) << policy << newcomer << room << gone << reason;
              };
        using enum OverflowPolicy;
        row("wait: one more is refused", Wait, Priority::Normal, 0, DropReason::Full);
        row("wait: a greater one replaces the last", Wait, Priority::First, limits::kQueuedBullets,
            DropReason::Replaced);
        row("shorten: one more is refused", Shorten, Priority::Normal, 0, DropReason::Full);
        row("overlap: one more is refused", Overlap, Priority::Normal, 0, DropReason::Full);
        row("drop oldest: the oldest goes", DropOldest, Priority::Normal, 2, DropReason::Replaced);
        row("drop oldest: for a greater one too", DropOldest, Priority::Operator, 2, DropReason::Replaced);
    }

    void tooMany()
    {
        QFETCH(OverflowPolicy, policy);
        QFETCH(Priority, newcomer);
        QFETCH(int, room);
        QFETCH(int, gone);
        QFETCH(DropReason, reason);
        m_stage.setSettings(with(policy));
        m_stage.add(messageOf(1), Priority::First, 0); // keeps its place
        for (int id = 2; id <= room; ++id)
            m_stage.add(messageOf(id), Priority::Normal, id);
        QVERIFY(m_stage.takeNews().dropped.isEmpty());
        m_stage.add(messageOf(9999), newcomer, 9999);
        const StageNews news = m_stage.takeNews();
        QCOMPARE(news.dropped.size(), 1);
        QCOMPARE(news.dropped.value(reason), {MessageId(gone ? gone : 9999)});
        QCOMPARE(m_stage.waitingCount(), room);
    }

    void oneOfMuchIsReplacedByTheFirstOfAnother()
    {
        for (int id = 1; id <= limits::kQueuedBullets; ++id)
            add(from(100, id));
        add(messageOf(9999));
        QCOMPARE(dropped(DropReason::Replaced), {MessageId(limits::kQueuedBullets)});
        add(from(100, 9998));
        QCOMPARE(dropped(DropReason::Full), {MessageId(9998)});
    }

    void overlapLetsEverybodyFly()
    {
        m_stage.setSettings(with(OverflowPolicy::Overlap));
        for (int id = 1; id <= 5; ++id)
            fly(id, {400, 1080});
        m_stage.advance(0);
        QCOMPARE(m_stage.bullets().size(), 5);
    }

    void shortenedWhileManyWait()
    {
        const auto durationBehind = [this](int waiting) {
            init();
            m_stage.setSettings(with(OverflowPolicy::Shorten));
            for (int id = 1; id <= waiting + 1; ++id)
                fly(id, {400, 1080});
            m_stage.advance(0);
            return m_stage.bullets().first().flight.shape.duration;
        };
        QCOMPARE(durationBehind(0), 8000.0 * 47 / 48);
        QCOMPARE(durationBehind(23), 4000.0);
    }

    // ---- what the host chooses

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

    void nothingFliesBehindANotice()
    {
        m_stage.setCovered({QRectF(500, 0, 900, 100)});
        fly(1, {400, 60});
        fly(2, {400, 60}, BulletMode::Top);
        m_stage.advance(0);
        QCOMPARE(m_stage.bullets().at(0).flight.y, 100.0);
        QVERIFY(m_stage.bullets().at(1).flight.y >= 100);
    }

    // ---- saying the same

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

private:
    void add(const Message &message) { m_stage.add(message, Priority::Normal, 0); }

    void fly(int id, const QSize &size, BulletMode mode = BulletMode::Scroll)
    {
        add(messageOf(id, mode));
        draw(size);
        // The queue prepares a few; the rest gets its turn when those are in the air.
        if (m_stage.bullets().size() + limits::kPreparedBullets <= id)
            m_stage.advance(0);
    }

    void flyText(int id, const QString &text)
    {
        add(saying(id, text));
        draw({400, 60});
        m_stage.advance(0);
    }

    void draw(const QSize &size)
    {
        for (const RasterJob &job : m_stage.takeJobs())
            m_stage.setPicture(pictureOf(job, size), 0);
    }

    static Message from(int sender, int id)
    {
        Message message = messageOf(id);
        message.from = EquipmentId(sender);
        return message;
    }

    QList<MessageId> seenAt(double now)
    {
        m_stage.markSeen(now);
        return m_stage.takeNews().shown;
    }

    QList<MessageId> dropped(DropReason reason) { return m_stage.takeNews().dropped.value(reason); }

    QList<int> jobIds()
    {
        QList<int> ids;
        for (const RasterJob &job : m_stage.takeJobs())
            ids += static_cast<int>(job.id);
        return ids;
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
