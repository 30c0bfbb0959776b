// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "room/messagelog.h"

#include <QTest>

namespace barrage {

namespace {

Message message(qint64 id, CheckStatus status)
{
    Message result;
    result.id = MessageId(id);
    result.status = status;
    return result;
}

} // namespace

class MessageLogTest : public QObject
{
    Q_OBJECT

private slots:
    void countsWaiting()
    {
        MessageLog log({message(1, CheckStatus::Waiting)}, {message(2, CheckStatus::Passed)});
        QCOMPARE(log.waiting(), 1);
        log.put(message(3, CheckStatus::Waiting));
        QCOMPARE(log.waiting(), 2);
        log.put(message(1, CheckStatus::Passed));
        QCOMPARE(log.waiting(), 1);
        log.put(message(1, CheckStatus::Waiting)); // held again
        QCOMPARE(log.waiting(), 2);
    }

    void forgetsTheOldestDecidedAndNoWaiting()
    {
        MessageLog log({message(1, CheckStatus::Waiting)}, {});
        for (qint64 id = 2; id < 3 + limits::kRecent; ++id)
            log.put(message(id, CheckStatus::Passed));
        QVERIFY(log.find(MessageId(1)));
        QVERIFY(!log.find(MessageId(2)));
        QVERIFY(log.find(MessageId(3)));
    }

    void keepsWhatWasHeldAgain()
    {
        MessageLog log({}, {});
        log.put(message(1, CheckStatus::Passed));
        log.put(message(1, CheckStatus::Waiting));
        for (qint64 id = 2; id < 3 + limits::kRecent; ++id)
            log.put(message(id, CheckStatus::Passed));
        QVERIFY(log.find(MessageId(1)));
        QCOMPARE(log.waiting(), 1);
    }
};

} // namespace barrage

QTEST_APPLESS_MAIN(barrage::MessageLogTest)
#include "tst_messagelog.moc"
