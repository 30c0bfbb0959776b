// SPDX-License-Identifier: GPL-3.0-or-later
#include "consolefixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>

using namespace barrage;

// Deciding, panic and the end of the show.
class TestConsole : public ConsoleFixture
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { m_console.reset(); }
    void decidesByKey_data();
    void decidesByKey();
    void keysInTheShownListDecideNothingInTheQueue();
    void decidesByButton_data();
    void decidesByButton();
    void movesByKey();
    void doesNotDecideWhileTyping();
    void panicsFromEverywhere_data();
    void panicsFromEverywhere();
    void keepsTheSelectedRowInItsPlace_data();
    void keepsTheSelectedRowInItsPlace();
    void followsTheRoom();
    void recalls_data();
    void recalls();
    void showsMarkupAsText();
    void asksBeforeTheEnd();

private:
    void wait(int count);
    QString selected(const char *name);
    static QString printed(const QSignalSpy &decided);
};

void TestConsole::wait(int count)
{
    QList<Message> waiting;
    for (int n = 1; n <= count; ++n)
        waiting.append(sample::message(QStringLiteral("%1 waiting ana: text %1").arg(n)));
    m_console->setMessages(waiting, {});
}

QString TestConsole::selected(const char *name)
{
    QStringList numbers;
    for (const MessageId id : list(name)->selectedIds())
        numbers.append(QString::number(number(id)));
    return numbers.join(u',');
}

QString TestConsole::printed(const QSignalSpy &decided)
{
    const QHash<DecisionKind, QString> names = {{DecisionKind::Approve, QStringLiteral("approve")},
                                                {DecisionKind::Reject, QStringLiteral("reject")},
                                                {DecisionKind::Recall, QStringLiteral("recall")}};
    QStringList decisions;
    for (const QVariantList &each : decided) {
        QStringList numbers;
        for (const MessageId id : each.at(0).value<QList<MessageId>>())
            numbers.append(QString::number(number(id)));
        decisions.append(names.value(each.at(1).value<DecisionKind>()) + u' ' + numbers.join(u','));
    }
    return decisions.join(QStringLiteral("; "));
}

void TestConsole::decidesByKey_data()
{
    QTest::addColumn<QList<QKeyCombination>>("keys");
    QTest::addColumn<QString>("decisions");
    QTest::addColumn<QString>("selectedAfter");
    using Keys = QList<QKeyCombination>;
    QTest::newRow("A") << Keys {Qt::Key_A} << "approve 1"
                       << "2";
    QTest::newRow("Enter") << Keys {Qt::Key_Return} << "approve 1"
                           << "2";
    QTest::newRow("R") << Keys {Qt::Key_R} << "reject 1"
                       << "2";
    QTest::newRow("Delete") << Keys {Qt::Key_Delete} << "reject 1"
                            << "2";
    QTest::newRow("one after the other") << Keys {Qt::Key_A, Qt::Key_R} << "approve 1; reject 2"
                                         << "3";
    QTest::newRow("J first") << Keys {Qt::Key_J, Qt::Key_A} << "approve 2"
                             << "3";
    QTest::newRow("at the end") << Keys {Qt::Key_End, Qt::Key_A} << "approve 4"
                                << "3";
    QTest::newRow("several") << Keys {Qt::SHIFT | Qt::Key_Down, Qt::Key_A} << "approve 1,2"
                             << "3";
    QTest::newRow("several by J") << Keys {Qt::SHIFT | Qt::Key_J, Qt::Key_R} << "reject 1,2"
                                  << "3";
    QTest::newRow("not with Ctrl") << Keys {Qt::CTRL | Qt::Key_R} << ""
                                   << "1";
    QTest::newRow("Ctrl+A takes all") << Keys {Qt::CTRL | Qt::Key_A, Qt::Key_A} << "approve 1,2,3,4"
                                      << "1,2,3,4";
}

void TestConsole::decidesByKey()
{
    QFETCH(QList<QKeyCombination>, keys);
    wait(4);
    QSignalSpy decided(m_console.get(), &Console::decided);
    for (const QKeyCombination &each : keys)
        press(m_console->focusWidget(), each.key(), each.keyboardModifiers());
    QTEST(printed(decided), "decisions");
    QTEST(selected("queueList"), "selectedAfter");
}

// Whoever looks at the shown list and presses R means that list, not the row that waits in the other one.
void TestConsole::keysInTheShownListDecideNothingInTheQueue()
{
    wait(2);
    m_console->addMessage(sample::message(QStringLiteral("7 shown ana: text 7")));
    QSignalSpy decided(m_console.get(), &Console::decided);
    list("shownList")->setFocus();
    for (const Qt::Key key : {Qt::Key_A, Qt::Key_R})
        press(m_console->focusWidget(), key);
    QCOMPARE(decided.size(), 0);
    list("queueList")->setFocus();
    press(m_console->focusWidget(), Qt::Key_R);
    QCOMPARE(decided.size(), 1);
}

void TestConsole::decidesByButton_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("decision");
    QTest::newRow("approve") << "approveButton"
                             << "approve 1";
    QTest::newRow("reject") << "rejectButton"
                            << "reject 1";
}

void TestConsole::decidesByButton()
{
    QFETCH(QString, name);
    auto *button = find<QAbstractButton>(qPrintable(name));
    QVERIFY(!button->isEnabled());
    wait(2);
    QVERIFY(button->isEnabled());
    QSignalSpy decided(m_console.get(), &Console::decided);
    QTest::mouseClick(button, Qt::LeftButton);
    QTEST(printed(decided), "decision");
    QCOMPARE(m_console->focusWidget(), list("queueList")); // the keys stay with the list
}

void TestConsole::movesByKey()
{
    wait(3);
    press(list("queueList"), Qt::Key_J);
    press(list("queueList"), Qt::Key_J);
    QCOMPARE(selected("queueList"), QStringLiteral("3"));
    press(list("queueList"), Qt::Key_J);
    QCOMPARE(selected("queueList"), QStringLiteral("3"));
    press(list("queueList"), Qt::Key_K);
    QCOMPARE(selected("queueList"), QStringLiteral("2"));
}

void TestConsole::doesNotDecideWhileTyping()
{
    wait(3);
    QSignalSpy decided(m_console.get(), &Console::decided);
    press(list("queueList"), Qt::Key_Slash);
    auto *field = find<QLineEdit>("queueSearch");
    QCOMPARE(m_console->focusWidget(), field);
    for (const Qt::Key key :
         {Qt::Key_A, Qt::Key_R, Qt::Key_H, Qt::Key_J, Qt::Key_K, Qt::Key_Slash, Qt::Key_Delete})
        press(field, key);
    QCOMPARE(field->text(), QStringLiteral("arhjk/"));
    press(field, Qt::Key_Return);
    QCOMPARE(m_console->focusWidget(), list("queueList"));
    QVERIFY(decided.isEmpty());
}

void TestConsole::panicsFromEverywhere_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("widget");
    QTest::newRow("queue") << "pageLive"
                           << "queueList";
    QTest::newRow("typing a rule") << "pageRules"
                                   << "rulePattern";
    QTest::newRow("table of phones") << "pageDevices"
                                     << "deviceTable";
    QTest::newRow("typing a search") << "pageHistory"
                                     << "historyField";
    QTest::newRow("choosing an address") << "pageJoin"
                                         << "joinAddress";
}

void TestConsole::panicsFromEverywhere()
{
    QFETCH(QString, page);
    QFETCH(QString, widget);
    click(qPrintable(page));
    auto *focused = find<QWidget>(qPrintable(widget));
    focused->setFocus();
    QVERIFY(focused->hasFocus());
    QSignalSpy triggered(m_console.get(), &Console::actionTriggered);
    press(focused, Qt::Key_Escape, Qt::ShiftModifier);
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(triggered.at(0).at(0).value<OperatorAction>(), OperatorAction::Panic);
    click("panicButton");
    QCOMPARE(triggered.size(), 2);
}

void TestConsole::keepsTheSelectedRowInItsPlace_data()
{
    QTest::addColumn<QString>("listName");
    QTest::addColumn<QString>("status");
    QTest::newRow("waiting, below") << "queueList"
                                    << "waiting";
    QTest::newRow("shown, above") << "shownList"
                                  << "shown";
}

void TestConsole::keepsTheSelectedRowInItsPlace()
{
    QFETCH(QString, listName);
    QFETCH(QString, status);
    const auto make
        = [&](int n) { return sample::message(QStringLiteral("%1 %2 ana: text %1").arg(n).arg(status)); };
    // Even numbers first, so that later ones come above, below and between.
    for (int n = 2; n <= 80; n += 2)
        m_console->addMessage(make(n));
    MessageList *view = list(qPrintable(listName));
    QTRY_VERIFY(find<QLabel>("waitingCount")->text() == QLatin1String("40")
                || view->model()->rowCount() == 40);
    press(view, Qt::Key_N);
    view->selectRow(20);
    const QString before = selected(qPrintable(listName));
    const auto top = [&] { return view->visualRect(view->currentIndex()).top(); };
    QTRY_VERIFY(view->viewport()->rect().contains(0, top()));
    const int topBefore = top();
    for (int n = 1; n <= 81; n += 2)
        m_console->addMessage(make(n));
    const int rows = status == QLatin1String("waiting") ? 80 : 81; // 81 is new, and stays behind the bar
    QTRY_COMPARE(view->model()->rowCount(), rows);
    press(view, Qt::Key_N);
    QCOMPARE(view->model()->rowCount(), 81);
    QCoreApplication::processEvents();
    QCOMPARE(selected(qPrintable(listName)), before);
    QCOMPARE(top(), topBefore);
}

void TestConsole::followsTheRoom()
{
    wait(3);
    QTRY_COMPARE(find<QLabel>("waitingCount")->text(), QStringLiteral("3"));
    m_console->changeMessage(sample::message(QStringLiteral("1 passed ana: text 1")));
    QTRY_COMPARE(find<QLabel>("waitingCount")->text(), QStringLiteral("2"));
    QCOMPARE(selected("queueList"), QStringLiteral("2")); // the next takes the place of the selected
    QTRY_COMPARE(list("shownList")->model()->rowCount(), 1);
    QTRY_COMPARE(find<QLabel>("shownCount")->text(), QStringLiteral("0"));
    m_console->changeMessage(sample::message(QStringLiteral("1 shown ana: text 1")));
    QTRY_COMPARE(find<QLabel>("shownCount")->text(), QStringLiteral("1"));
    m_console->changeMessage(sample::message(QStringLiteral("2 refused ana: text 2")));
    QTRY_COMPARE(list("shownList")->model()->rowCount(), 1);
    m_console->changeMessage(sample::message(QStringLiteral("1 waiting ana: text 1"))); // held by panic
    QTRY_COMPARE(list("shownList")->model()->rowCount(), 0);
    QTRY_COMPARE(find<QLabel>("waitingCount")->text(), QStringLiteral("2"));
    m_console->setPresence(sample::phone(1, QStringLiteral("ana"), 1));
    QTRY_COMPARE(find<QLabel>("onlineCount")->text(), QStringLiteral("1"));
}

void TestConsole::recalls_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("decisions");
    QTest::newRow("on the way") << "passed"
                                << "recall 7; recall 7";
    QTest::newRow("on screen") << "shown"
                               << "recall 7; recall 7";
    QTest::newRow("recalled already") << "recalled"
                                      << "";
    QTest::newRow("never shown") << "dropped"
                                 << "";
}

void TestConsole::recalls()
{
    QFETCH(QString, state);
    m_console->setMessages({}, {sample::message(QStringLiteral("7 %1 ana: oops").arg(state))});
    QSignalSpy decided(m_console.get(), &Console::decided);
    press(list("shownList"), Qt::Key_H); // nothing is selected: nothing happens
    QVERIFY(decided.isEmpty());
    list("shownList")->selectRow(0);
    press(list("shownList"), Qt::Key_H);
    click("recallButton");
    QTEST(printed(decided), "decisions");
}

void TestConsole::showsMarkupAsText()
{
    Event event;
    event.title = QStringLiteral("<img src=x>");
    m_console->setEvent(event);
    for (const QLabel *label : m_console->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    // Markup is as wide as its characters: had it been read as markup, nothing of it would be drawn.
    const auto inked = [this](const char *text) {
        m_console->setMessages({sample::message(QStringLiteral("1 waiting ana: ") + QLatin1String(text))},
                               {});
        QCoreApplication::processEvents();
        MessageList *view = list("queueList");
        const QImage image = view->grab(view->visualRect(view->model()->index(0, 0))).toImage();
        const QRgb ground = image.pixel(image.width() / 2, image.height() - 6);
        int count = 0;
        for (int y = image.height() / 2; y < image.height() - 6; ++y) {
            for (int x = 24; x < image.width() / 2; ++x)
                count += image.pixel(x, y) != ground ? 1 : 0;
        }
        return count;
    };
    QVERIFY(inked("<img src=x>") > 3 * inked("i"));
}

void TestConsole::asksBeforeTheEnd()
{
    QSignalSpy triggered(m_console.get(), &Console::actionTriggered);
    m_console->close();
    QVERIFY(m_console->isVisible());
    auto *question = find<QMessageBox>("endQuestion");
    QVERIFY(question->isVisible());
    press(question, Qt::Key_Escape, Qt::ShiftModifier);
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(triggered.at(0).at(0).value<OperatorAction>(), OperatorAction::Panic);
    click("endShow");
    QCOMPARE(triggered.size(), 2);
    QCOMPARE(triggered.at(1).at(0).value<OperatorAction>(), OperatorAction::Quit);
    m_console->closeForGood();
    QVERIFY(!m_console->isVisible());
}

QTEST_MAIN(TestConsole)
#include "tst_console.moc"
