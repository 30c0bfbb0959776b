// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/screentally.h"

#include <QTest>

using namespace barrage;

namespace {

constexpr MessageId kOne = MessageId(1);
constexpr MessageId kTwo = MessageId(2);
constexpr quint32 kBoth = 3;

using Drops = QMap<DropReason, QList<MessageId>>;

} // namespace

// Two screens, 0 and 1.
class TestScreenTally : public QObject
{
    Q_OBJECT

private slots:
    void severalAreToldOfAsOne()
    {
        ScreenTally tally;
        tally.fly(kOne, kBoth);
        QCOMPARE(tally.onShown(0, {kOne}), QList<MessageId> {kOne});
        QCOMPARE(tally.onShown(1, {kOne}), QList<MessageId>());
        QCOMPARE(tally.onEnded(0, {kOne}, DropReason::None).left, QList<MessageId>());
        QCOMPARE(tally.onEnded(1, {kOne}, DropReason::None).left, QList<MessageId> {kOne});
        QCOMPARE(tally.size(), 0);
    }

    void oneThatLeavesBeforeAnotherShowsItComesTwice()
    {
        ScreenTally tally;
        tally.fly(kOne, kBoth);
        QCOMPARE(tally.onShown(0, {kOne}), QList<MessageId> {kOne});
        QCOMPARE(tally.onEnded(0, {kOne}, DropReason::None).left, QList<MessageId> {kOne});
        QCOMPARE(tally.onShown(1, {kOne}), QList<MessageId> {kOne});
        QCOMPARE(tally.onEnded(1, {kOne}, DropReason::None).left, QList<MessageId> {kOne});
        QCOMPARE(tally.size(), 0);
    }

    void oneThatDropsDoesNotDropForTheOthers()
    {
        ScreenTally tally;
        tally.fly(kOne, kBoth);
        QCOMPARE(tally.onEnded(0, {kOne}, DropReason::Full).dropped, Drops());
        QCOMPARE(tally.onShown(1, {kOne}), QList<MessageId> {kOne});
        const ScreenTally::Ended ended = tally.onEnded(1, {kOne}, DropReason::None);
        QCOMPARE(ended.left, QList<MessageId> {kOne});
        QCOMPARE(ended.dropped, Drops());
    }

    void whatNoneShowsIsDroppedOnceForTheWeightierReason_data()
    {
        QTest::addColumn<DropReason>("first");
        QTest::addColumn<DropReason>("second");
        QTest::addColumn<DropReason>("both");
        const auto row = [](const char *name, DropReason first, DropReason second, DropReason both) {
            QTest::newRow(name) << first << second << both;
        };
        row("one is unplugged, one is full", DropReason::Hidden, DropReason::Full, DropReason::Full);
        row("one is full, one is unplugged", DropReason::Full, DropReason::Hidden, DropReason::Full);
        row("both are cleared", DropReason::Cleared, DropReason::Cleared, DropReason::Cleared);
        row("one is hidden, one is cleared", DropReason::Hidden, DropReason::Cleared, DropReason::Hidden);
    }

    void whatNoneShowsIsDroppedOnceForTheWeightierReason()
    {
        QFETCH(DropReason, first);
        QFETCH(DropReason, second);
        QFETCH(DropReason, both);
        ScreenTally tally;
        tally.fly(kOne, kBoth);
        tally.fly(kTwo, kBoth);
        QCOMPARE(tally.onEnded(0, {kOne, kTwo}, first).dropped, Drops());
        QCOMPARE(tally.onEnded(0, {kOne, kTwo}, first).dropped, Drops()); // said twice, counted once
        QCOMPARE(tally.onEnded(1, {kOne, kTwo}, second).dropped, (Drops {{both, {kOne, kTwo}}}));
        QCOMPARE(tally.size(), 0);
    }

    void whatIsRecalledIsForgotten()
    {
        ScreenTally tally;
        tally.fly(kOne, kBoth);
        QCOMPARE(tally.onShown(0, {kOne}).size(), 1);
        QVERIFY(tally.recall(kOne));
        QCOMPARE(tally.onEnded(0, {kOne}, DropReason::None).left, QList<MessageId>());
        QCOMPARE(tally.onShown(1, {kOne}), QList<MessageId>());
        tally.fly(kTwo, kBoth);
        QVERIFY(!tally.recall(kTwo));
        QCOMPARE(tally.size(), 0);
    }

    void aScreenThatIsRemovedHoldsNothingBack()
    {
        ScreenTally tally;
        tally.fly(kOne, kBoth);
        tally.fly(kTwo, kBoth);
        QCOMPARE(tally.onShown(1, {kOne}).size(), 1);
        QCOMPARE(tally.onEnded(0, {kTwo}, DropReason::Expired).dropped, Drops());
        const ScreenTally::Ended ended = tally.onRemoved(1);
        QCOMPARE(ended.left, QList<MessageId> {kOne});
        QCOMPARE(ended.dropped, (Drops {{DropReason::Expired, {kTwo}}}));
        QCOMPARE(tally.onEnded(0, {kOne}, DropReason::None).left, QList<MessageId>());
        QCOMPARE(tally.size(), 0);
    }

    void oneThatFliesAgainIsCountedOn()
    {
        ScreenTally tally;
        tally.fly(kOne, kBoth);
        QCOMPARE(tally.onShown(0, {kOne}).size(), 1);
        tally.fly(kOne, kBoth); // the first screen shows it still, and will say so once
        QCOMPARE(tally.onEnded(0, {kOne}, DropReason::None).left, QList<MessageId> {kOne});
        QCOMPARE(tally.onEnded(1, {kOne}, DropReason::Expired).dropped, Drops());
        QCOMPARE(tally.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestScreenTally)
#include "tst_screentally.moc"
