// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/keylist.h"
#include "admin/moderationaction.h"
#include "admin/mutemenu.h"
#include "admin/queuepanel.h"
#include "admin/shownpanel.h"

#include "consolefixture.h"

#include <QLabel>
#include <QLineEdit>

#include <set>

using namespace barrage;

Q_DECLARE_METATYPE(barrage::Intent)

// Every key of a moderator, and what is new.
class TestModerationKeys : public ConsoleFixture
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { m_console.reset(); }
    void asksTheRoom_data();
    void asksTheRoom();
    void keysAreUnique();
    void listsEveryKey();
    void newOnesStayBehindTheBar();
    void noKeyDecidesOnWhatJustArrived();
    void aReturningMessageTakesItsPlace();
    void searchesInTheQueue();
    void editsAndApproves();
    void leavesTheEditorWhenSomebodyWasFirst();
    void mutesForAsLongAsIsChosen_data();
    void mutesForAsLongAsIsChosen();
    void freezes();
    void saysAndAnnounces();
    void countsDownAndDumps();
    void keepsTheNewestShown();

private:
    void wait(const QStringList &lines);
    QStringList intents() const;

    QList<Intent> m_intents;
};

namespace {

QString numbers(const QList<MessageId> &messages)
{
    QStringList each;
    for (const MessageId id : messages)
        each.append(QString::number(number(id)));
    return each.join(u',');
}

struct Printed
{
    QString operator()(const EditText &it) const
    {
        return QStringLiteral("edit %1 %2").arg(number(it.message)).arg(it.text);
    }
    QString operator()(const StarMessages &it) const
    {
        return (it.starred ? QStringLiteral("star ") : QStringLiteral("unstar ")) + numbers(it.messages);
    }
    QString operator()(const PinMessage &it) const
    {
        return QStringLiteral("pin %1").arg(number(it.message));
    }
    QString operator()(const ShowMessageAgain &it) const
    {
        return QStringLiteral("again %1").arg(number(it.message));
    }
    QString operator()(const UndoLast &) const { return QStringLiteral("undo"); }
    QString operator()(const UndoDecision &it) const
    {
        return QStringLiteral("undo %1").arg(number(it.message));
    }
    QString operator()(const DumpDelayed &) const { return QStringLiteral("dump"); }
    QString operator()(const DecideAllOf &it) const
    {
        return (it.kind == DecisionKind::Approve ? QStringLiteral("approve all of %1")
                                                 : QStringLiteral("reject all of %1"))
            .arg(number(it.sender));
    }
    QString operator()(const BanSender &it) const
    {
        return QStringLiteral("ban %1 until +%2").arg(number(it.sender)).arg(it.untilWallMs - sample::kNow);
    }
    QString operator()(const ClaimMessages &it) const
    {
        return QStringLiteral("claim ") + numbers(it.messages);
    }
    QString operator()(const SayText &it) const { return QStringLiteral("say ") + it.text; }
    QString operator()(const AnnounceText &it) const { return QStringLiteral("announce ") + it.text; }
    QString operator()(const EndAutoHold &) const { return QStringLiteral("end hold"); }
};

} // namespace

void TestModerationKeys::wait(const QStringList &lines)
{
    m_console->setMessages(sample::messages(lines), {});
    m_intents.clear();
    connect(m_console.get(), &Console::intended, this,
            [this](const Intent &intent) { m_intents.append(intent); });
}

// All but the claims, which follow the selection.
QStringList TestModerationKeys::intents() const
{
    QStringList printed;
    for (const Intent &each : m_intents) {
        if (!std::holds_alternative<ClaimMessages>(each))
            printed.append(std::visit(Printed(), each));
    }
    return printed;
}

void TestModerationKeys::asksTheRoom_data()
{
    QTest::addColumn<QString>("listName");
    QTest::addColumn<QList<QKeyCombination>>("keys");
    QTest::addColumn<QString>("intent");
    using Keys = QList<QKeyCombination>;
    const auto row = [](const char *name, const char *listName, const Keys &keys, const char *intent) {
        QTest::newRow(name) << QString::fromLatin1(listName) << keys << QString::fromLatin1(intent);
    };
    row("S, waiting", "queueList", {Qt::Key_S}, "star 1");
    row("S, shown", "shownList", {Qt::Key_S}, "star 9");
    row("S on several", "queueList", {Qt::SHIFT | Qt::Key_J, Qt::Key_S}, "star 1,2");
    row("P", "shownList", {Qt::Key_P}, "pin 9");
    row("U", "queueList", {Qt::Key_U}, "undo");
    row("U in the shown list", "shownList", {Qt::Key_U}, "undo");
    row("Ctrl+Z", "queueList", {Qt::CTRL | Qt::Key_Z}, "undo");
    row("B", "shownList", {Qt::Key_B}, "undo 9");
    row("Shift+H", "shownList", {Qt::SHIFT | Qt::Key_H}, "again 9");
    row("D", "queueList", {Qt::Key_D}, "dump");
    row("Shift+A", "queueList", {Qt::SHIFT | Qt::Key_A}, "approve all of 1");
    row("Shift+R", "queueList", {Qt::SHIFT | Qt::Key_R}, "reject all of 1");
    row("Shift+R means nothing among the shown", "shownList", {Qt::SHIFT | Qt::Key_R}, "");
}

void TestModerationKeys::asksTheRoom()
{
    QFETCH(QString, listName);
    QFETCH(QList<QKeyCombination>, keys);
    QFETCH(QString, intent);
    wait({QStringLiteral("1 waiting ana: one"), QStringLiteral("2 waiting bo: two"),
          QStringLiteral("3 waiting ana: three")});
    m_console->addMessage(sample::message(QStringLiteral("9 shown ana: nine")));
    MessageList *view = list(qPrintable(listName));
    view->setFocus();
    view->selectRow(0);
    for (const QKeyCombination &each : keys)
        press(m_console->focusWidget(), each.key(), each.keyboardModifiers());
    QCOMPARE(intents().join(QStringLiteral("; ")), intent);
}

void TestModerationKeys::keysAreUnique()
{
    std::set<QString> keys;
    std::set<QString> ids;
    for (const ModerationActionRow &row : moderationActions()) {
        QVERIFY2(ids.insert(row.id).second, row.id.data());
        const QStringList all
            = QString(row.key + QLatin1String(" ") + row.listKeys).split(u' ', Qt::SkipEmptyParts);
        QVERIFY(!all.isEmpty());
        for (const QString &key : all) {
            QVERIFY2(!QKeySequence::fromString(key).isEmpty(), qPrintable(key));
            QVERIFY2(keys.insert(key).second, qPrintable(key));
        }
    }
}

void TestModerationKeys::listsEveryKey()
{
    wait({});
    press(list("queueList"), Qt::Key_Question);
    auto *keys = find<KeyList>("keyList");
    QTRY_VERIFY(keys->isVisible());
    QStringList texts;
    for (const QLabel *label : keys->findChildren<QLabel *>())
        texts.append(label->text());
    for (const ModerationActionRow &row : moderationActions())
        QVERIFY2(texts.contains(QLatin1String(row.label)), row.label);
    for (const OperatorActionRow &row : operatorActions())
        QVERIFY2(texts.contains(QLatin1String(row.label)), row.label);
    press(keys, Qt::Key_Escape);
    QVERIFY(!keys->isVisible());
}

void TestModerationKeys::newOnesStayBehindTheBar()
{
    wait({QStringLiteral("1 waiting ana: one")});
    auto *bar = find<QAbstractButton>("newBar");
    QVERIFY(!bar->isVisible());
    for (int n = 2; n <= 13; ++n)
        m_console->addMessage(sample::message(QStringLiteral("%1 waiting bo: more").arg(n)));
    QTRY_COMPARE(find<QLabel>("waitingCount")->text(), QStringLiteral("13"));
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().startsWith(QStringLiteral("12 new")));
    QCOMPARE(list("queueList")->model()->rowCount(), 1);
    press(list("queueList"), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(list("queueList")->selectedIds(), QList<MessageId> {MessageId {1}}); // not what nobody saw
    press(list("queueList"), Qt::Key_N);
    QVERIFY(!bar->isVisible());
    QCOMPARE(list("queueList")->model()->rowCount(), 13);
    QCOMPARE(list("queueList")->selectedIds(), QList<MessageId> {MessageId {1}});
}

void TestModerationKeys::noKeyDecidesOnWhatJustArrived()
{
    wait({QStringLiteral("1 waiting ana: one")});
    QSignalSpy decided(m_console.get(), &Console::decided);
    press(list("queueList"), Qt::Key_A);
    QCOMPARE(decided.size(), 1);
    m_console->changeMessage(sample::message(QStringLiteral("1 passed ana: one")));
    m_console->addMessage(sample::message(QStringLiteral("2 waiting bo: surprise")));
    QTRY_COMPARE(list("queueList")->selectedIds(), QList<MessageId> {MessageId {2}});
    press(list("queueList"), Qt::Key_A); // the second press of a double one
    press(list("queueList"), Qt::Key_E);
    QVERIFY(!find<QLineEdit>("editText")->isVisible());
    QCOMPARE(decided.size(), 1);
    QTRY_VERIFY(find<QAbstractButton>("approveButton")->isEnabled());
    press(list("queueList"), Qt::Key_A);
    QCOMPARE(decided.size(), 2);
}

void TestModerationKeys::aReturningMessageTakesItsPlace()
{
    wait({QStringLiteral("1 waiting ana: one"), QStringLiteral("3 waiting ana: three")});
    m_console->changeMessage(sample::message(QStringLiteral("2 waiting bo: undone")));
    QTRY_COMPARE(list("queueList")->model()->rowCount(), 3);
    QCOMPARE(list("queueList")->model()->index(1, 0).data().toString(), QStringLiteral("undone"));
    QCOMPARE(list("queueList")->selectedIds(), QList<MessageId> {MessageId {1}});
}

void TestModerationKeys::searchesInTheQueue()
{
    wait({QStringLiteral("1 waiting ana: hello"), QStringLiteral("2 waiting bo: buy now"),
          QStringLiteral("3 waiting ana: good"), QStringLiteral("4 waiting cy: Buy later")});
    press(list("queueList"), Qt::Key_Slash);
    auto *field = find<QLineEdit>("queueSearch");
    QTest::keyClicks(field, QStringLiteral("buy"));
    QCOMPARE(list("queueList")->model()->rowCount(), 2);
    press(field, Qt::Key_Return);
    press(m_console->focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QSignalSpy decided(m_console.get(), &Console::decided);
    press(m_console->focusWidget(), Qt::Key_R);
    QCOMPARE(numbers(decided.at(0).at(0).value<QList<MessageId>>()), QStringLiteral("2,4"));
    press(list("queueList"), Qt::Key_Slash);
    press(field, Qt::Key_Escape);
    QCOMPARE(list("queueList")->model()->rowCount(), 4);
    QCOMPARE(m_console->focusWidget(), list("queueList"));
}

void TestModerationKeys::editsAndApproves()
{
    Message message = sample::message(QStringLiteral("1 waiting ana: hello"));
    message.original = QStringLiteral("hello!!!");
    wait({});
    m_console->setMessages({message}, {});
    press(list("queueList"), Qt::Key_E);
    auto *field = find<QLineEdit>("editText");
    QVERIFY(field->hasFocus());
    QVERIFY(find<QLabel>("editOriginal")->text().contains(QStringLiteral("hello!!!")));
    press(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QCOMPARE(intents(), QStringList());
    press(list("queueList"), Qt::Key_E);
    QTest::keyClicks(field, QStringLiteral(" all"));
    press(field, Qt::Key_Return);
    QCOMPARE(intents(), QStringList {QStringLiteral("edit 1 hello all")});
    QCOMPARE(m_console->focusWidget(), list("queueList"));
}

void TestModerationKeys::leavesTheEditorWhenSomebodyWasFirst()
{
    wait({QStringLiteral("1 waiting ana: one"), QStringLiteral("2 waiting ana: two")});
    press(list("queueList"), Qt::Key_E);
    QVERIFY(find<QLineEdit>("editText")->isVisible());
    Message decided = sample::message(QStringLiteral("1 passed ana: one"));
    decided.decidedBy = QStringLiteral("Bo");
    m_console->changeMessage(decided);
    QTRY_VERIFY(!find<QLineEdit>("editText")->isVisible());
    m_console->tellAlreadyHandled(decided);
    QCOMPARE(find<QLabel>("noticeBarText")->text(), QStringLiteral("Already handled by Bo: one"));
    m_console->setClaims({{MessageId {2}, QStringLiteral("Cy")}});
    QCOMPARE(list("queueList")->model()->index(0, 0).data(MessageModel::Claimed).toString(),
             QStringLiteral("Cy"));
}

void TestModerationKeys::mutesForAsLongAsIsChosen_data()
{
    QTest::addColumn<QList<Qt::Key>>("keys");
    QTest::addColumn<qint64>("mutedUntil"); // -1: not
    QTest::addColumn<QString>("intent");
    using Keys = QList<Qt::Key>;
    QTest::newRow("10 minutes") << Keys {Qt::Key_2} << sample::kNow + 600'000 << "";
    QTest::newRow("an hour") << Keys {Qt::Key_3} << sample::kNow + 3'600'000 << "";
    QTest::newRow("no longer") << Keys {Qt::Key_U} << qint64(0) << "";
    QTest::newRow("thought better of it") << Keys {Qt::Key_Escape} << qint64(-1) << "";
    QTest::newRow("banned for 5 minutes")
        << Keys {Qt::Key_B, Qt::Key_1} << qint64(-1) << "ban 1 until +300000";
}

void TestModerationKeys::mutesForAsLongAsIsChosen()
{
    QFETCH(QList<Qt::Key>, keys);
    QFETCH(qint64, mutedUntil);
    wait({QStringLiteral("1 waiting ana: one")});
    QSignalSpy muted(m_console.get(), &Console::muted);
    press(list("queueList"), Qt::Key_X);
    QTRY_VERIFY(QApplication::activePopupWidget());
    for (const Qt::Key key : keys)
        press(QApplication::activePopupWidget(), key);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QTEST(intents().join(u';'), "intent");
    QCOMPARE(muted.size(), mutedUntil < 0 ? 0 : 1);
    if (mutedUntil >= 0)
        QCOMPARE(muted.at(0).at(1).toLongLong(), mutedUntil);
}

void TestModerationKeys::freezes()
{
    wait({QStringLiteral("1 waiting ana: one")});
    QSignalSpy triggered(m_console.get(), &Console::actionTriggered);
    press(list("queueList"), Qt::Key_Space);
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(triggered.at(0).at(0).value<OperatorAction>(), OperatorAction::ToggleFreeze);
}

void TestModerationKeys::saysAndAnnounces()
{
    wait({});
    press(list("queueList"), Qt::Key_T);
    auto *field = find<QLineEdit>("speakField");
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("Welcome"));
    press(field, Qt::Key_Return);
    QTest::keyClicks(field, QStringLiteral("Break until 8"));
    click("announceButton");
    m_console->setAnnouncement(QStringLiteral("Break until 8"));
    m_console->setPinned(sample::message(QStringLiteral("5 shown ana: five")));
    QVERIFY(find<QLabel>("pinnedText")->text().contains(QStringLiteral("five")));
    click("announcementAway");
    click("unpinButton");
    m_console->setHeldAutomatically(QStringLiteral("Too many messages."));
    QVERIFY(find<QLabel>("alarmBarText")->text().contains(QStringLiteral("Too many messages.")));
    click("alarmBarButton");
    QCOMPARE(intents(),
             QStringList({QStringLiteral("say Welcome"), QStringLiteral("announce Break until 8"),
                          QStringLiteral("announce "), QStringLiteral("pin 0"), QStringLiteral("end hold")}));
    m_console->setHeldAutomatically({});
    QVERIFY(!find<QAbstractButton>("alarmBarButton")->isVisible());
    press(field, Qt::Key_Escape);
    QCOMPARE(m_console->focusWidget(), list("queueList"));
}

void TestModerationKeys::countsDownAndDumps()
{
    wait({});
    const Message message = sample::message(QStringLiteral("1 passed ana: one"));
    m_console->changeMessage(message);
    m_console->setDelayed(message, sample::kNow + 4'500);
    auto *dump = find<QAbstractButton>("dumpButton");
    QTRY_VERIFY(dump->isVisible());
    QCOMPARE(list("shownList")->model()->index(0, 0).data(MessageModel::State).toString(),
             QStringLiteral("flies in 5 s"));
    click("dumpButton");
    QCOMPARE(intents(), QStringList {QStringLiteral("dump")});
    m_console->changeMessage(sample::message(QStringLiteral("1 waiting ana: one")));
    QTRY_VERIFY(!dump->isVisible());
}

void TestModerationKeys::keepsTheNewestShown()
{
    QList<Message> many;
    for (int n = 1; n <= 1'000; ++n)
        many.append(sample::message(QStringLiteral("%1 shown ana: text").arg(n)));
    m_console->setMessages({}, many);
    QCOMPARE(list("shownList")->model()->rowCount(), ShownPanel::kMostRows);
    QCOMPARE(find<QLabel>("shownCount")->text(), QStringLiteral("1000"));
    m_console->changeMessage(many.constFirst()); // an old one gets a +1
    QCOMPARE(find<QLabel>("shownCount")->text(), QStringLiteral("1000"));
    click("olderButton");
    QVERIFY(find<QLineEdit>("historyField")->isVisible());
}

QTEST_MAIN(TestModerationKeys)
#include "tst_moderationkeys.moc"
