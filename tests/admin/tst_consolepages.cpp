// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/colors.h"
#include "admin/devicespage.h"
#include "admin/errorbar.h"
#include "admin/evidenceline.h"

#include "consolefixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace barrage;

// Rules, mode, errors, phones, history and join card.
class TestConsolePages : public ConsoleFixture
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { m_console.reset(); }
    void refusesABadPattern();
    void savesAndRemovesARule();
    void saysWhatATextWouldMeet_data();
    void saysWhatATextWouldMeet();
    void showsWhatARuleFinds();
    void triesARuleOnTheEvening();
    void asksForAMode();
    void showsAndDismissesErrors();
    void mutes_data();
    void mutes();
    void searchesPageByPage();
    void choosesTheBestAddress();
    void namesEveryWidget();
};

void TestConsolePages::refusesABadPattern()
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

void TestConsolePages::savesAndRemovesARule()
{
    click("pageRules");
    m_console->setRules({sample::rule(QStringLiteral("5 word spam block"))});
    QSignalSpy saved(m_console.get(), &Console::ruleSaved);
    QSignalSpy removed(m_console.get(), &Console::rulesRemoved);
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
    QCOMPARE(removed.at(0).at(0).value<QList<RuleId>>(), QList {RuleId {5}});
    m_console->setRules({});
    QCOMPARE(pattern->text(), QString());
    pattern->setText(QStringLiteral("new one"));
    click("saveRule");
    QCOMPARE(saved.at(1).at(0).value<Rule>().id, RuleId {});
    m_console->setRules({sample::rule(QStringLiteral("6 contains new block"))});
    QCOMPARE(pattern->text(), QString()); // ready for the next
}

void TestConsolePages::saysWhatATextWouldMeet_data()
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

void TestConsolePages::saysWhatATextWouldMeet()
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

void TestConsolePages::showsWhatARuleFinds()
{
    m_console->setRules({sample::rule(QStringLiteral("1 word spam hold"))});
    Message held = sample::message(QStringLiteral("7 waiting ana: no SPAM here"));
    held.rule = RuleId {1};
    Message free = sample::message(QStringLiteral("8 waiting ana: no SPAM here"));
    m_console->setMessages({held, free}, {});
    const auto *model = qobject_cast<const MessageModel *>(list("queueList")->model());
    QCOMPARE(model->marks(0), QList<Span>({{3, 7}}));
    QCOMPARE(model->marks(1), QList<Span>()); // no rule held it
    const auto row = [this](int at) {
        MessageList *view = list("queueList");
        return view->viewport()->grab(view->visualRect(view->model()->index(at, 0))).toImage();
    };
    list("queueList")->clearSelection();
    const QRgb mark = colorsOf(m_console->palette()).warnGround.rgb();
    const auto has = [mark](const QImage &picture) {
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixel(x, y) == mark)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(has(row(0)));
    QVERIFY(!has(row(1)));
    click("pageRules");
    find<QLineEdit>("testerText")->setText(QStringLiteral("Spam, spam"));
    auto *evidence = find<EvidenceLine>("testerEvidence");
    QTRY_VERIFY(evidence->isVisible());
    QCOMPARE(evidence->marks(), QList<Span>({{0, 4}, {6, 10}}));
    QCOMPARE(evidence->accessibleDescription(), QStringLiteral("Spam, spam"));
    find<QLineEdit>("testerText")->setText(QStringLiteral("eggs"));
    QTRY_VERIFY(!evidence->isVisible());
}

void TestConsolePages::triesARuleOnTheEvening()
{
    QLocale::setDefault(QLocale(QLocale::English));
    QList<Message> evening;
    for (int n = 1; n <= 1'204; ++n)
        evening.append(
            sample::message(QStringLiteral("%1 shown ana: %2")
                                .arg(n)
                                .arg(n <= 37 ? QStringLiteral("Eggs & spam") : QStringLiteral("ham"))));
    QSignalSpy asked(m_console.get(), &Console::eveningAsked);
    QSignalSpy saved(m_console.get(), &Console::ruleSaved);
    click("pageRules");
    QCOMPARE(asked.size(), 1);
    m_console->setEvening(evening);
    auto *outcome = find<QLabel>("dryRunOutcome");
    auto *hits = list("dryRunList");
    auto *pattern = find<QLineEdit>("rulePattern");
    QTest::keyClicks(pattern, QStringLiteral("spam"));
    QTRY_COMPARE(outcome->text(), QStringLiteral("Would have blocked 37 of 1,204"));
    QCOMPARE(hits->model()->rowCount(), 37);
    QCOMPARE(qobject_cast<const MessageModel *>(hits->model())->marks(0), QList<Span>({{7, 11}}));
    auto *action = find<QComboBox>("ruleAction");
    action->setCurrentIndex(action->findData(static_cast<int>(RuleAction::Hold)));
    QTRY_COMPARE(outcome->text(), QStringLiteral("Would have held 37 of 1,204"));
    QTest::keyClicks(pattern, QStringLiteral("x"));
    QTRY_COMPARE(outcome->text(), QStringLiteral("Would have held 0 of 1,204"));
    QVERIFY(!hits->isVisible());
    pattern->clear();
    QTRY_VERIFY(outcome->text().startsWith(QStringLiteral("Write a rule")));
    QCOMPARE(saved.size(), 0);
    QLocale::setDefault(QLocale::c());
}

void TestConsolePages::asksForAMode()
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

void TestConsolePages::showsAndDismissesErrors()
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
    m_console->mendError(QStringLiteral("disk")); // not shown any more
    QTRY_COMPARE(shown(), QStringLiteral("No network"));
    m_console->mendError(QStringLiteral("net"));
    QTRY_COMPARE(shown(), QString());
    QVERIFY(!find<ErrorBar>("errorBar")->isVisible());
}

void TestConsolePages::mutes_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<qint64>("until");
    QTest::newRow("10 minutes") << "muteShort" << sample::kNow + DevicesPage::kShortMuteMs;
    QTest::newRow("tonight") << "muteNight" << sample::kNow + DevicesPage::kNightMuteMs;
    QTest::newRow("unmute") << "unmute" << qint64(0);
}

void TestConsolePages::mutes()
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

void TestConsolePages::searchesPageByPage()
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

void TestConsolePages::choosesTheBestAddress()
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
    QTRY_VERIFY(!find<QLabel>("joinCard")->pixmap().isNull());
    QSignalSpy triggered(m_console.get(), &Console::actionTriggered);
    m_console->setActionChecked(OperatorAction::ToggleJoinCard, false);
    click("showJoinCard");
    QCOMPARE(triggered.last().at(0).value<OperatorAction>(), OperatorAction::ToggleJoinCard);
    QVERIFY(!find<QAbstractButton>("showJoinCard")->isChecked()); // until it is there
    m_console->setActionChecked(OperatorAction::ToggleJoinCard, true);
    QVERIFY(find<QAbstractButton>("showJoinCard")->isChecked());
}

void TestConsolePages::namesEveryWidget()
{
    const auto isOurs = [](const QWidget *widget) {
        const bool interactive = qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget);
        const QByteArray owner = widget->parentWidget()->metaObject()->className();
        const bool partOfOne = widget->objectName().startsWith(QLatin1String("qt_"));
        return interactive && !partOfOne && !owner.startsWith('Q') && widget->focusPolicy() != Qt::NoFocus;
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

QTEST_MAIN(TestConsolePages)
#include "tst_consolepages.moc"
