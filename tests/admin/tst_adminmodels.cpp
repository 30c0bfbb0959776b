// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/messagemodel.h"
#include "admin/presencemodel.h"
#include "admin/rulemodel.h"

#include "sample.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace barrage;

class TestAdminModels : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void keepsMessagesInOrder_data();
    void keepsMessagesInOrder();
    void dropsTheOldestWhenFull();
    void wordsAMessage_data();
    void wordsAMessage();
    void asksForARuleToBeSwitchedOff();
    void countsPhonesOnline();
    void forgetsPhonesThatAreGoneWhenFull();
};

namespace {

const auto kClock = [] { return sample::kNow; };

// "3,2": the numbers of the messages, top row first.
QString printed(const MessageModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(model.index(row).data(MessageModel::Id).toString());
    return rows.join(u',');
}

} // namespace

void TestAdminModels::keepsMessagesInOrder_data()
{
    QTest::addColumn<QString>("steps"); // +n: put, -n: take
    QTest::addColumn<QString>("oldestFirst");
    QTest::addColumn<QString>("newestFirst");
    QTest::newRow("empty") << "-1"
                           << ""
                           << "";
    QTest::newRow("arriving") << "+1 +2 +3"
                              << "1,2,3"
                              << "3,2,1";
    QTest::newRow("held again, out of order") << "+5 +9 +7"
                                              << "5,7,9"
                                              << "9,7,5";
    QTest::newRow("changed, not doubled") << "+1 +2 +1"
                                          << "1,2"
                                          << "2,1";
    QTest::newRow("decided") << "+1 +2 +3 -2 -2 -1"
                             << "3"
                             << "3";
}

void TestAdminModels::keepsMessagesInOrder()
{
    QFETCH(QString, steps);
    QFETCH(QString, oldestFirst);
    QFETCH(QString, newestFirst);
    MessageModel up(MessageModel::Order::OldestFirst, 100, kClock, nullptr);
    MessageModel down(MessageModel::Order::NewestFirst, 100, kClock, nullptr);
    const QAbstractItemModelTester upTester(&up, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester downTester(&down, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const QString &step : steps.split(u' ')) {
        const Message message = sample::message(step.mid(1) + QStringLiteral(" waiting ana: hi"));
        for (MessageModel *model : {&up, &down})
            step.startsWith(u'+') ? model->put(message) : model->take({message.id});
    }
    QCOMPARE(printed(up), oldestFirst);
    QCOMPARE(printed(down), newestFirst);
}

void TestAdminModels::dropsTheOldestWhenFull()
{
    MessageModel model(MessageModel::Order::NewestFirst, 2, kClock, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<Message> three = sample::messages(
        {QStringLiteral("2 shown b: b"), QStringLiteral("3 shown c: c"), QStringLiteral("1 shown a: a")});
    model.reset(three);
    QCOMPARE(printed(model), QStringLiteral("3,2"));
    model.put(sample::message(QStringLiteral("4 shown d: d")));
    QCOMPARE(printed(model), QStringLiteral("4,3"));
    QCOMPARE(model.rowOf(MessageId {3}), 1);
    QCOMPARE(model.rowOf(MessageId {2}), -1);
}

void TestAdminModels::wordsAMessage_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("state");
    QTest::newRow("waiting") << "1 waiting ana: hi"
                             << "waiting";
    QTest::newRow("on the way") << "1 passed ana: hi"
                                << "on the way";
    QTest::newRow("shown") << "1 shown ana: hi"
                           << "shown";
    QTest::newRow("recalled") << "1 recalled ana: hi"
                              << "recalled";
    QTest::newRow("dropped") << "1 dropped ana: hi"
                             << "no room";
    QTest::newRow("refused") << "1 refused ana: hi"
                             << "refused";
}

void TestAdminModels::wordsAMessage()
{
    QFETCH(QString, line);
    QFETCH(QString, state);
    MessageModel model(MessageModel::Order::OldestFirst, 9, kClock, nullptr);
    Message message = sample::message(line);
    message.rule = RuleId {7};
    model.put(message);
    model.setRules({sample::rule(QStringLiteral("7 word spam hold"))});
    const QModelIndex row = model.index(0);
    QCOMPARE(row.data(MessageModel::State).toString(), state);
    QCOMPARE(row.data(MessageModel::Sender).toString(), QStringLiteral("ana"));
    QCOMPARE(row.data(MessageModel::Age).toString(), QStringLiteral("59 s"));
    QCOMPARE(row.data(MessageModel::Held).toString(), QStringLiteral("rule: spam"));
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), QStringLiteral("ana wrote: hi"));
    message.shownAt = sample::kNow - 1;
    model.put(message);
    if (state == QLatin1String("shown"))
        QCOMPARE(row.data(MessageModel::State).toString(), QStringLiteral("on screen"));
}

void TestAdminModels::asksForARuleToBeSwitchedOff()
{
    RuleModel model(nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Rule rule = sample::rule(QStringLiteral("4 regex \\d+ replace"));
    model.setRules({rule});
    QSignalSpy edited(&model, &RuleModel::edited);
    const QModelIndex box = model.index(0, RuleModel::Pattern);
    model.setData(box, Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.at(0).at(0).value<Rule>().enabled, false);
    QCOMPARE(box.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked)); // until the room says so
    QCOMPARE(model.index(0, RuleModel::Kind).data().toString(), QStringLiteral("Regular expression"));
    QCOMPARE(model.index(0, RuleModel::Detail).data().toString(), QStringLiteral("***"));
}

void TestAdminModels::countsPhonesOnline()
{
    PresenceModel model(kClock, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Presence screen = sample::phone(9, QStringLiteral("screen"), 1);
    screen.equipment.kind = EquipmentKind::Screen;
    model.put(screen);
    QCOMPARE(model.rowCount(), 0);
    model.put(sample::phone(1, QStringLiteral("ana"), 2));
    model.put(sample::phone(2, QString(), 0));
    QCOMPARE(model.online(), 1);
    QCOMPARE(model.index(1, PresenceModel::State).data().toString(), QStringLiteral("gone"));
    Presence muted = sample::phone(1, QStringLiteral("ana"), 0, 12);
    muted.equipment.mutedUntil = sample::kNow + 60'000;
    model.put(muted);
    QCOMPARE(model.online(), 0);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, PresenceModel::Messages).data().toInt(), 12);
    QVERIFY(model.index(0, PresenceModel::State).data().toString().startsWith(QStringLiteral("muted until")));
}

void TestAdminModels::forgetsPhonesThatAreGoneWhenFull()
{
    PresenceModel model(kClock, nullptr);
    Presence muted = sample::phone(1, QStringLiteral("muted"), 0);
    muted.equipment.mutedUntil = sample::kNow + 1;
    model.put(muted);
    for (int id = 2; id <= PresenceModel::kMostPhones; ++id)
        model.put(sample::phone(id, QString(), 0));
    QCOMPARE(model.rowCount(), PresenceModel::kMostPhones);
    model.put(sample::phone(PresenceModel::kMostPhones + 1, QStringLiteral("new"), 1));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, PresenceModel::Name).data().toString(), QStringLiteral("muted"));
    model.put(sample::phone(PresenceModel::kMostPhones + 1, QStringLiteral("still here"), 1));
    QCOMPARE(model.index(1, PresenceModel::Name).data().toString(), QStringLiteral("still here"));
    QCOMPARE(model.online(), 1);
}

QTEST_GUILESS_MAIN(TestAdminModels)
#include "tst_adminmodels.moc"
