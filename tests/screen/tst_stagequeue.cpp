// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "screen/stagedriver.h"

#include <QRegularExpression>
#include <QTest>

using namespace barrage;

namespace {

ScreenSettings with(OverflowPolicy policy)
{
    ScreenSettings settings;
    settings.overflow = policy;
    return settings;
}

} // namespace

// Who goes first, and who not at all when there are too many.
class TestStageQueue : public QObject, StageDriver
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        reset();
    }

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
            add(messageFrom(100, id));
        m_stage.add(messageOf(6), Priority::Normal, 100);
        m_stage.add(messageOf(7), Priority::Normal, limits::kTurnMs + 100); // nobody waits for ever
        QCOMPARE(jobIds(), (QList<int> {1, 6, 2, 7, 3, 4, 5}));
    }

    void whatFliesCountsAsWell()
    {
        m_stage.add(messageFrom(100, 1), Priority::Normal, 0);
        draw({400, 1080});
        m_stage.advance(0);
        m_stage.add(messageFrom(100, 2), Priority::Normal, 1);
        m_stage.add(messageOf(3), Priority::Normal, 2);
        QCOMPARE(jobIds(), (QList<int> {3, 2}));
    }

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
            add(messageFrom(100, id));
        add(messageOf(9999));
        QCOMPARE(dropped(DropReason::Replaced), {MessageId(limits::kQueuedBullets)});
        add(messageFrom(100, 9998));
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

    void moreTexturesThanTheLimitWait()
    {
        m_stage.setSettings(with(OverflowPolicy::Overlap));
        const QImage heavy(4'096, 1'024, QImage::Format_ARGB32_Premultiplied);
        for (int id = 1; id <= limits::kPreparedBullets; ++id)
            add(messageOf(id));
        for (const RasterJob &job : m_stage.takeJobs())
            m_stage.setPicture({job.id, heavy, {400, 60}, {}, {}, 1, job.edition}, 0);
        m_stage.advance(0);
        QCOMPARE(m_stage.bullets().size(), limits::kTextureBytes / heavy.sizeInBytes());
        QVERIFY(m_stage.isWaiting());
        m_stage.advance(60'000); // those have crossed
        QVERIFY(!m_stage.isWaiting());
    }

    void aTextureCountsOnceForAsLongAsItIsUsed()
    {
        const auto sheet
            = std::make_shared<const QImage>(1'000, 1'000, QImage::Format_RGBA8888_Premultiplied);
        TextureBudget budget;
        budget.add({}, {sheet, {}});
        budget.add({}, {sheet, {}});
        QCOMPARE(budget.bytes(), sheet->sizeInBytes());
        budget.remove({}, {sheet, {}});
        QCOMPARE(budget.bytes(), sheet->sizeInBytes());
        budget.remove({}, {sheet, {}});
        QCOMPARE(budget.bytes(), 0);
    }

    void shortenedWhileManyWait()
    {
        const auto durationBehind = [this](int waiting) {
            reset();
            m_stage.setSettings(with(OverflowPolicy::Shorten));
            for (int id = 1; id <= waiting + 1; ++id)
                fly(id, {400, 1080});
            m_stage.advance(0);
            return m_stage.bullets().first().flight.shape.duration;
        };
        QCOMPARE(durationBehind(0), 8000.0 * 47 / 48);
        QCOMPARE(durationBehind(23), 4000.0);
    }
};

QTEST_GUILESS_MAIN(TestStageQueue)
#include "tst_stagequeue.moc"
