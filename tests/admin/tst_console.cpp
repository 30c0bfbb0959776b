// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/console.h"
#include "admin/devicespage.h"
#include "admin/errorbar.h"
#include "admin/messagelist.h"

#include "sample.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace barrage;

// The real window, offscreen, and real keys.
class TestConsole : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_console.reset(); }
    void decidesByKey_data();
    void decidesByKey();
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
    void refusesABadPattern();
    void savesAndRemovesARule();
    void saysWhatATextWouldMeet_data();
    void saysWhatATextWouldMeet();
    void asksForAMode();
    void showsAndDismissesErrors();
    void mutes_data();
    void mutes();
    void searchesPageByPage();
    void choosesTheBestAddress();
    void showsMarkupAsText();
    void asksBeforeTheEnd();
    void namesEveryWidget();

private:
    template <typename Widget>
    Widget *find(const char *name)
    {
        auto *found = m_console->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    MessageList *list(const char *name) { return find<MessageList>(name); }
    void click(const char *name) { find<QAbstractButton>(name)->click(); }
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(widget, key, with);
    }
    void wait(int count);
    QString selected(const char *name);
    static QString printed(const QSignalSpy &decided);

    std::unique_ptr<Console> m_console;
};

void TestConsole::init()
{
    // The offscreen platform says what windows it cannot do.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_console = std::make_unique<Console>([] { return sample::kNow; });
    m_console->show();
    m_console->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_console.get()));
}

// So many messages wait, numbered from 1.
void TestConsole::wait(int count)
{
    QList<Message> waiting;
    for (int n = 1; n <= count; ++n)
        waiting.append(sample::message(QStringLiteral("%1 waiting ana: text %1").arg(n)));
    m_console->setMessages(waiting, {});
}

// "2,3": the numbers of the selected messages.
QString TestConsole::selected(const char *name)
{
    QStringList numbers;
    for (const MessageId id : list(name)->selectedIds())
        numbers.append(QString::number(number(id)));
    return numbers.join(u',');
}

// "approve 1,2; reject 3"
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
    auto *field = find<QLineEdit>("historyField");
    QCOMPARE(m_console->focusWidget(), field);
    for (const Qt::Key key :
         {Qt::Key_A, Qt::Key_R, Qt::Key_H, Qt::Key_J, Qt::Key_K, Qt::Key_Slash, Qt::Key_Delete})
        press(field, key);
    QCOMPARE(field->text(), QStringLiteral("arhjk/"));
    press(field, Qt::Key_Return);
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
    view->selectRow(20);
    const QString before = selected(qPrintable(listName));
    const auto top = [&] { return view->visualRect(view->currentIndex()).top(); };
    QTRY_VERIFY(view->viewport()->rect().contains(0, top()));
    const int topBefore = top();
    for (int n = 1; n <= 81; n += 2)
        m_console->addMessage(make(n));
    QCoreApplication::processEvents();
    QCOMPARE(selected(qPrintable(listName)), before);
    QCOMPARE(top(), topBefore);
}

void TestConsole::followsTheRoom()
{
    wait(3);
    QCOMPARE(find<QLabel>("waitingCount")->text(), QStringLiteral("3"));
    m_console->changeMessage(sample::message(QStringLiteral("1 passed ana: text 1")));
    QCOMPARE(find<QLabel>("waitingCount")->text(), QStringLiteral("2"));
    QCOMPARE(selected("queueList"), QStringLiteral("2")); // the next takes the place of the selected
    QCOMPARE(list("shownList")->model()->rowCount(), 1);
    QCOMPARE(find<QLabel>("shownCount")->text(), QStringLiteral("0"));
    m_console->changeMessage(sample::message(QStringLiteral("1 shown ana: text 1")));
    QCOMPARE(find<QLabel>("shownCount")->text(), QStringLiteral("1"));
    m_console->changeMessage(sample::message(QStringLiteral("2 refused ana: text 2")));
    QCOMPARE(list("shownList")->model()->rowCount(), 1);
    m_console->changeMessage(sample::message(QStringLiteral("1 waiting ana: text 1"))); // held by panic
    QCOMPARE(list("shownList")->model()->rowCount(), 0);
    QCOMPARE(find<QLabel>("waitingCount")->text(), QStringLiteral("2"));
    m_console->setPresence(sample::phone(1, QStringLiteral("ana"), 1));
    QCOMPARE(find<QLabel>("onlineCount")->text(), QStringLiteral("1"));
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

void TestConsole::refusesABadPattern()
{
    click("pageRules");
    QSignalSpy saved(m_console.get(), &Console::ruleSaved);
    auto *kind = find<QComboBox>("ruleKind");
    auto *pattern = find<QLineEdit>("rulePattern");
    kind->setCurrentIndex(kind->findData(QStringLiteral("regex")));
    QTest::keyClicks(pattern, QStringLiteral("("));
    QVERIFY(!find<QLabel>("ruleProblem")->text().isEmpty());
    QVERIFY(!find<QAbstractButton>("saveRule")->isEnabled());
    press(pattern, Qt::Key_Return);
    QVERIFY(saved.isEmpty());
    QTest::keyClicks(pattern, QStringLiteral("a)"));
    QCOMPARE(find<QLabel>("ruleProblem")->text(), QString());
    click("saveRule");
    QCOMPARE(saved.size(), 1);
    const Rule rule = saved.at(0).at(0).value<Rule>();
    m_console->refuseRule(rule, {QStringLiteral("bad_rule"), QStringLiteral("Too many rules: remove one.")});
    QCOMPARE(find<QLabel>("ruleProblem")->text(), QStringLiteral("Too many rules: remove one."));
    QCOMPARE(pattern->text(), QStringLiteral("(a)"));
}

void TestConsole::savesAndRemovesARule()
{
    click("pageRules");
    m_console->setRules({sample::rule(QStringLiteral("5 word spam block"))});
    QSignalSpy saved(m_console.get(), &Console::ruleSaved);
    QSignalSpy removed(m_console.get(), &Console::ruleRemoved);
    find<QTableView>("ruleTable")->selectRow(0);
    auto *pattern = find<QLineEdit>("rulePattern");
    QCOMPARE(pattern->text(), QStringLiteral("spam"));
    pattern->setText(QStringLiteral("eggs"));
    m_console->setRules(
        {sample::rule(QStringLiteral("5 word spam block"))}); // its hits were counted meanwhile
    QCOMPARE(pattern->text(), QStringLiteral("eggs"));
    press(pattern, Qt::Key_Return);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.at(0).at(0).value<Rule>().id, RuleId {5});
    QCOMPARE(saved.at(0).at(0).value<Rule>().pattern, QStringLiteral("eggs"));
    click("removeRule");
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.at(0).at(0).value<RuleId>(), RuleId {5});
    m_console->setRules({});
    QCOMPARE(pattern->text(), QString());
    pattern->setText(QStringLiteral("new one"));
    click("saveRule");
    QCOMPARE(saved.at(1).at(0).value<Rule>().id, RuleId {});
    m_console->setRules({sample::rule(QStringLiteral("6 contains new block"))});
    QCOMPARE(pattern->text(), QString()); // ready for the next
}

void TestConsole::saysWhatATextWouldMeet_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("nothing") << "hello"
                             << "Shown: no rule hits it";
    QTest::newRow("block") << "this is spam"
                           << "Blocked by “spam”";
    QTest::newRow("hold") << "cheap tickets"
                          << "Held for a person by “tickets”";
    QTest::newRow("replace") << "oh damn it"
                             << "Shown as “oh **** it”";
    QTest::newRow("the rule being written") << "draft"
                                            << "Blocked by “draft”";
}

void TestConsole::saysWhatATextWouldMeet()
{
    QFETCH(QString, text);
    m_console->setRules({sample::rule(QStringLiteral("1 word spam block")),
                         sample::rule(QStringLiteral("2 word tickets hold")),
                         sample::rule(QStringLiteral("3 word damn replace"))});
    click("pageRules");
    find<QLineEdit>("rulePattern")->setText(QStringLiteral("draft"));
    find<QLineEdit>("testerText")->setText(text);
    QFETCH(QString, outcome);
    QTRY_COMPARE(find<QLabel>("testerOutcome")->text(), outcome);
}

void TestConsole::asksForAMode()
{
    m_console->setMode(InterceptorMode::Approve);
    QSignalSpy chosen(m_console.get(), &Console::modeChosen);
    click("mode_open");
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).value<InterceptorMode>(), InterceptorMode::Open);
    QVERIFY(find<QAbstractButton>("mode_approve")->isChecked()); // until the room says so
    m_console->setMode(InterceptorMode::Open);
    QVERIFY(find<QAbstractButton>("mode_open")->isChecked());
}

void TestConsole::showsAndDismissesErrors()
{
    const auto shown = [this] {
        QStringList texts;
        for (QLabel *label :
             find<ErrorBar>("errorBar")->findChildren<QLabel *>(QStringLiteral("errorText"))) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'|');
    };
    const auto show = [this](const char *code, const char *text) {
        m_console->showError({QString::fromLatin1(code), QString::fromLatin1(text)});
    };
    show("disk", "Disk full");
    show("net", "No network");
    QTRY_COMPARE(shown(), QStringLiteral("No network|Disk full"));
    show("disk", "<b>Still full</b>");
    QTRY_COMPARE(shown(), QStringLiteral("<b>Still full</b>|No network"));
    click("dismissError");
    QTRY_COMPARE(shown(), QStringLiteral("No network"));
    show("", "");
    QTRY_COMPARE(shown(), QString());
    QVERIFY(!find<ErrorBar>("errorBar")->isVisible());
}

void TestConsole::mutes_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<qint64>("until");
    QTest::newRow("10 minutes") << "muteShort" << sample::kNow + DevicesPage::kShortMuteMs;
    QTest::newRow("tonight") << "muteNight" << sample::kNow + DevicesPage::kNightMuteMs;
    QTest::newRow("unmute") << "unmute" << qint64(0);
}

void TestConsole::mutes()
{
    QFETCH(QString, button);
    QFETCH(qint64, until);
    click("pageDevices");
    m_console->setPresence(sample::phone(1, QStringLiteral("ana"), 1));
    m_console->setPresence(sample::phone(2, QStringLiteral("bo"), 1));
    auto *table = find<QTableView>("deviceTable");
    table->sortByColumn(0, Qt::DescendingOrder);
    QSignalSpy muted(m_console.get(), &Console::muted);
    click(qPrintable(button)); // nobody is selected
    QVERIFY(muted.isEmpty());
    table->selectRow(0);
    click(qPrintable(button));
    QCOMPARE(muted.size(), 1);
    QCOMPARE(muted.at(0).at(0).value<EquipmentId>(), EquipmentId {2});
    QCOMPARE(muted.at(0).at(1).toLongLong(), until);
}

void TestConsole::searchesPageByPage()
{
    QSignalSpy searched(m_console.get(), &Console::searched);
    const auto asked = [&] { return searched.last().at(0).value<HistoryQuery>(); };
    const auto answer = [&](quint64 ticket, const QStringList &lines, bool more) {
        m_console->setHistory({ticket, sample::messages(lines), more});
    };
    click("pageHistory");
    QCOMPARE(searched.size(), 1); // the newest, of everything
    const quint64 first = asked().ticket;
    QTest::keyClicks(find<QLineEdit>("historyField"), QStringLiteral("hello"));
    press(find<QLineEdit>("historyField"), Qt::Key_Return);
    QCOMPARE(asked().text, QStringLiteral("hello"));
    answer(asked().ticket, {QStringLiteral("9 shown ana: hello 9"), QStringLiteral("8 refused bo: hello 8")},
           true);
    answer(first, {QStringLiteral("1 shown ana: too late")}, false);
    QCOMPARE(list("historyList")->model()->rowCount(), 2);
    click("historyMore");
    QCOMPARE(asked().before, MessageId {8});
    answer(asked().ticket, {QStringLiteral("4 shown ana: hello 4")}, false);
    QCOMPARE(list("historyList")->model()->rowCount(), 3);
    QCOMPARE(list("historyList")->model()->index(2, 0).data().toString(), QStringLiteral("hello 4"));
    QVERIFY(!find<QAbstractButton>("historyMore")->isVisible());
}

void TestConsole::choosesTheBestAddress()
{
    const auto address = [](const char *url, int score) {
        return JoinAddress {QString::fromLatin1(url), QStringLiteral("eth0"), score};
    };
    QSignalSpy chosen(m_console.get(), &Console::joinAddressChosen);
    const auto last = [&] { return chosen.last().at(0).value<JoinAddress>().url; };
    m_console->setJoinAddresses({address("http://10.0.0.1/", 10), address("http://10.0.0.2/", 90)});
    QCOMPARE(last(), QStringLiteral("http://10.0.0.2/"));
    find<QComboBox>("joinAddress")->setCurrentIndex(1);
    QCOMPARE(last(), QStringLiteral("http://10.0.0.1/"));
    m_console->setJoinAddresses({address("http://10.0.0.3/", 99), address("http://10.0.0.1/", 10)});
    QCOMPARE(chosen.size(), 2); // the one that a person chose stays
    m_console->setJoinAddresses({address("http://10.0.0.3/", 99)});
    QCOMPARE(last(), QStringLiteral("http://10.0.0.3/"));
    click("pageJoin");
    QTRY_VERIFY(!find<QLabel>("joinCard")->pixmap(Qt::ReturnByValue).isNull());
    QSignalSpy triggered(m_console.get(), &Console::actionTriggered);
    m_console->setActionChecked(OperatorAction::ToggleJoinCard, false);
    click("showJoinCard");
    QCOMPARE(triggered.last().at(0).value<OperatorAction>(), OperatorAction::ToggleJoinCard);
    QVERIFY(!find<QAbstractButton>("showJoinCard")->isChecked()); // until it is there
    m_console->setActionChecked(OperatorAction::ToggleJoinCard, true);
    QVERIFY(find<QAbstractButton>("showJoinCard")->isChecked());
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

void TestConsole::namesEveryWidget()
{
    const auto isOurs = [](const QWidget *widget) {
        const bool interactive = qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget);
        const QByteArray owner = widget->parentWidget()->metaObject()->className();
        return interactive && !owner.startsWith('Q') && widget->focusPolicy() != Qt::NoFocus;
    };
    int counted = 0;
    for (const QWidget *widget : m_console->findChildren<QWidget *>()) {
        if (!isOurs(widget))
            continue;
        ++counted;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
    QVERIFY(counted > 20);
}

QTEST_MAIN(TestConsole)
#include "tst_console.moc"
