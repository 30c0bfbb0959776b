// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/dryrunpanel.h"
#include "admin/evidenceline.h"
#include "admin/messagelist.h"
#include "admin/messagemodel.h"
#include "admin/phraseedit.h"
#include "consolefixture.h"
#include "core/limits.h"
#include "moderation/ruleactions.h"
#include "moderation/rulekinds.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace barrage;

// The page of rules: what the editor offers, what is always allowed, how a hit came about, and the evening by
// the whole book.
class TestConsoleRules : public ConsoleFixture
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { m_console.reset(); }
    void offersWhatTheEngineKnows();
    void asksWhatAnActionNeeds_data();
    void asksWhatAnActionNeeds();
    void savesExceptions();
    void allowsPhrases();
    void saysHowAHitCameAbout_data();
    void saysHowAHitCameAbout();
    void triesTheWholeBook();
    void aTagIsSeen();
    void whatIsShownNamesItsRuleToo();
    void aMuteByARuleIsToldAndTakenBack();
    void repeatsAreTriedOnTheEvening();
    void aLargeBookIsTriedBesideTheWindow();

private:
    void choose(const char *box, int value)
    {
        auto *combo = find<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(value));
    }
};

void TestConsoleRules::offersWhatTheEngineKnows()
{
    click("pageRules");
    const auto *actions = find<QComboBox>("ruleAction");
    QCOMPARE(actions->count(), static_cast<int>(ruleActions().size()));
    for (const RuleActionRow &row : ruleActions())
        QVERIFY(actions->findData(static_cast<int>(row.action)) >= 0);
    const auto *kinds = find<QComboBox>("ruleKind");
    QCOMPARE(kinds->count(), static_cast<int>(ruleKinds().size()));
    for (const RuleKind &kind : ruleKinds())
        QVERIFY(kinds->findData(QString(kind.id)) >= 0);
}

void TestConsoleRules::asksWhatAnActionNeeds_data()
{
    QTest::addColumn<RuleAction>("action");
    QTest::addColumn<QString>("field"); // empty: none
    QTest::newRow("block") << RuleAction::Block << QString();
    QTest::newRow("replace") << RuleAction::Replace << QStringLiteral("ruleReplacement");
    QTest::newRow("mute") << RuleAction::Mute << QStringLiteral("ruleMinutes");
    QTest::newRow("tag") << RuleAction::Tag << QStringLiteral("ruleTag");
}

void TestConsoleRules::asksWhatAnActionNeeds()
{
    QFETCH(RuleAction, action);
    QFETCH(QString, field);
    click("pageRules");
    QSignalSpy saved(m_console.get(), &Console::ruleSaved);
    choose("ruleAction", static_cast<int>(action));
    for (const char *each : {"ruleReplacement", "ruleMinutes", "ruleTag"})
        QCOMPARE(find<QWidget>(each)->isVisible(), field == QLatin1String(each));
    find<QLineEdit>("rulePattern")->setText(QStringLiteral("spam"));
    find<QLineEdit>("ruleReplacement")->setText(QStringLiteral("ham"));
    find<QSpinBox>("ruleMinutes")->setValue(7);
    find<QLineEdit>("ruleTag")->setText(QStringLiteral("ad"));
    click("saveRule");
    const Rule rule = saved.at(0).at(0).value<Rule>();
    QVERIFY(rule.action == action);
    QCOMPARE(rule.replacement, action == RuleAction::Replace ? QStringLiteral("ham") : QString());
    QCOMPARE(rule.muteMinutes, 7);
    QCOMPARE(rule.tag, action == RuleAction::Tag ? QStringLiteral("ad") : QString());
}

void TestConsoleRules::savesExceptions()
{
    click("pageRules");
    QSignalSpy saved(m_console.get(), &Console::ruleSaved);
    find<QLineEdit>("rulePattern")->setText(QStringLiteral("ass"));
    auto *exceptions = find<QPlainTextEdit>("ruleExceptions");
    exceptions->setPlainText(QStringLiteral("smart ass\n*"));
    QVERIFY(!find<QAbstractButton>("saveRule")->isEnabled());
    QVERIFY(find<QLabel>("ruleProblem")->text().contains(u'*'));
    exceptions->setPlainText(QStringLiteral("smart ass\n\n class "));
    click("saveRule");
    const QStringList expected {QStringLiteral("smart ass"), QStringLiteral("class")};
    QCOMPARE(saved.at(0).at(0).value<Rule>().exceptions, expected);
}

void TestConsoleRules::allowsPhrases()
{
    click("pageRules");
    QSignalSpy chosen(m_console.get(), &Console::allowedChosen);
    m_console->setAllowed({QStringLiteral("class")});
    auto *field = find<PhraseEdit>("allowedPhrases");
    QCOMPARE(field->phrases(), QStringList {QStringLiteral("class")});
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("* "));
    field->setPlainText(QStringLiteral("*"));
    field->document()->setModified(true);
    QVERIFY(find<QLabel>("allowedProblem")->isVisible());
    find<QWidget>("rulePattern")->setFocus();
    QCOMPARE(chosen.size(), 0);
    field->setFocus();
    field->setPlainText(QStringLiteral("class\nmoby dick"));
    field->document()->setModified(true);
    QVERIFY(!find<QLabel>("allowedProblem")->isVisible());
    find<QWidget>("rulePattern")->setFocus();
    const QStringList expected {QStringLiteral("class"), QStringLiteral("moby dick")};
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toStringList(), expected);

    m_console->setAllowed(expected);
    m_console->setRules({sample::rule(QStringLiteral("1 word dick block"))});
    find<QLineEdit>("testerText")->setText(QStringLiteral("Moby Dick"));
    QTRY_COMPARE(find<QLabel>("testerOutcome")->text(), QStringLiteral("Shown: no rule hits it"));
}

void TestConsoleRules::saysHowAHitCameAbout_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("how"); // a word of it; empty: nothing is said
    const auto row = [](const char *name, const char *pattern, const char *text, const char *how) {
        QTest::newRow(name) << QString::fromUtf8(pattern) << QString::fromUtf8(text)
                            << QString::fromUtf8(how);
    };
    row("as it is written", "idiot", "you idiot", "");
    row("in capitals", "idiot", "you IDIOT", "");
    row("full width", "idiot", "ｉｄｉｏｔ", "full-width");
    row("leet", "idiot", "1d10t", "digits and symbols");
    row("traditional", "傻瓜网", "傻瓜網", "traditional");
    row("accents", "idiot", "ídíót", "accents");
    row("joined", "idiot", "i d i o t", "between its letters");
    row("katakana", "ばか", "バカ", "katakana");
}

void TestConsoleRules::saysHowAHitCameAbout()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(QString, how);
    Rule rule = sample::rule(QStringLiteral("1 smart x hold"));
    rule.pattern = pattern;
    m_console->setRules({rule});
    click("pageRules");
    find<QLineEdit>("testerText")->setText(text);
    QTRY_VERIFY(find<QLabel>("testerOutcome")->text().startsWith(QStringLiteral("Held")));
    const auto *views = find<QLabel>("testerViews");
    QCOMPARE(views->isVisible(), !how.isEmpty());
    QVERIFY2(views->text().contains(how), qPrintable(views->text()));

    Message held = sample::message(QStringLiteral("7 waiting ana: x"));
    held.text = held.original = text;
    held.rule = RuleId {1};
    m_console->setMessages({held}, {});
    const QString note = list("queueList")->model()->index(0, 0).data(MessageModel::Held).toString();
    QVERIFY2(note.startsWith(QStringLiteral("rule: ") + pattern), qPrintable(note));
    QVERIFY2(note.contains(how), qPrintable(note));
}

void TestConsoleRules::triesTheWholeBook()
{
    QList<Message> evening;
    for (const char *line : {"1 shown ana: spam", "2 shown ana: eggs", "3 shown ana: spam and eggs",
                             "4 shown ana: ham", "5 shown ana: eggs class"})
        evening.append(sample::message(QString::fromLatin1(line)));
    m_console->setRules({sample::rule(QStringLiteral("1 word spam block"))});
    m_console->setAllowed({QStringLiteral("eggs class")});
    click("pageRules");
    m_console->setEvening(evening);
    find<QLineEdit>("rulePattern")->setText(QStringLiteral("eggs"));
    choose("ruleAction", static_cast<int>(RuleAction::Hold));
    const auto *all = find<QLabel>("dryRunAll");
    QTRY_COMPARE(all->text(),
                 QStringLiteral("All rules together: 2 blocked · 1 held (now 0) · 0 changed · 0 tagged"));
    QCOMPARE(find<QLabel>("dryRunOutcome")->text(), QStringLiteral("Would have held 1 of 5"));
    QCOMPARE(list("dryRunList")->model()->rowCount(), 1); // the others are blocked as before, or allowed
    choose("ruleAction", static_cast<int>(RuleAction::Tag));
    QTRY_COMPARE(find<QLabel>("dryRunOutcome")->text(), QStringLiteral("Would have tagged 1 of 5"));
    QCOMPARE(list("dryRunList")->model()->rowCount(), 2); // also the one that is blocked
}

void TestConsoleRules::aTagIsSeen()
{
    Message message = sample::message(QStringLiteral("7 waiting ana: why?"));
    message.tags = QStringList {QStringLiteral("question"), QStringLiteral("loud")};
    m_console->setMessages({message}, {});
    QCOMPARE(list("queueList")->model()->index(0, 0).data(MessageModel::Tags).toString(),
             QStringLiteral("tagged question, loud"));
}

void TestConsoleRules::whatIsShownNamesItsRuleToo()
{
    Message message = sample::message(QStringLiteral("7 shown ana: darn"));
    message.rule = RuleId {3};
    m_console->setMessages({}, {message});
    m_console->setRules({sample::rule(QStringLiteral("3 word damn block"))});
    QCOMPARE(list("shownList")->model()->index(0, 0).data(MessageModel::Held).toString(),
             QStringLiteral("rule: damn"));
}

void TestConsoleRules::aMuteByARuleIsToldAndTakenBack()
{
    m_console->setRules({sample::rule(QStringLiteral("3 word spam block"))});
    Equipment troll = sample::phone(7, QStringLiteral("Troll"), 1).equipment;
    troll.mutedUntil = sample::kNow + 60'000;
    troll.mutedBy = RuleId {3};
    auto *bar = find<QWidget>("mutedBar");
    m_console->setSilenced({troll}); // of an earlier evening
    QVERIFY(!bar->isVisible());
    m_console->setSilenced({});
    Equipment byHand = troll;
    byHand.mutedBy = {};
    m_console->setSilenced({byHand});
    QVERIFY(!bar->isVisible());
    m_console->setSilenced({});
    m_console->setSilenced({troll});
    QVERIFY(bar->isVisible());
    const QString said = find<QLabel>("mutedBarText")->text();
    QVERIFY2(said.contains(QStringLiteral("“spam”")) && said.contains(QStringLiteral("Troll")),
             qPrintable(said));
    QSignalSpy muted(m_console.get(), &Console::muted);
    click("mutedBarButton");
    QCOMPARE(muted.size(), 1);
    QCOMPARE(muted.at(0).at(0).value<EquipmentId>(), EquipmentId {7});
    QCOMPARE(muted.at(0).at(1).toLongLong(), 0);
    QVERIFY(!bar->isVisible());
}

void TestConsoleRules::repeatsAreTriedOnTheEvening()
{
    QList<Message> evening;
    for (int n = 1; n <= 8; ++n) {
        evening.prepend(sample::message(QStringLiteral("%1 shown ana: vote!").arg(n)));
        evening.first().from = EquipmentId {n % 2 + 1};
        evening.first().sentAt = sample::kNow + n * 1'000;
    }
    click("pageRules");
    m_console->setEvening(evening);
    auto *kind = find<QComboBox>("ruleKind");
    kind->setCurrentIndex(kind->findData(QStringLiteral("repeat")));
    find<QLineEdit>("rulePattern")->setText(QStringLiteral("3 60"));
    QTRY_COMPARE(find<QLabel>("dryRunOutcome")->text(), QStringLiteral("Would have blocked 2 of 8"));
}

void TestConsoleRules::aLargeBookIsTriedBesideTheWindow()
{
    QList<Rule> rules;
    for (int n = 1; n <= limits::kRulesAtOnce + 1; ++n)
        rules.append(sample::rule(QStringLiteral("%1 word w%1 block").arg(n)));
    m_console->setRules(rules);
    click("pageRules");
    m_console->setEvening({sample::message(QStringLiteral("1 shown ana: w7")),
                           sample::message(QStringLiteral("2 shown ana: eggs")),
                           sample::message(QStringLiteral("3 shown ana: ham"))});
    find<QLineEdit>("rulePattern")->setText(QStringLiteral("eggs"));
    find<QLineEdit>("testerText")->setText(QStringLiteral("my eggs"));
    QTRY_COMPARE(find<QLabel>("dryRunOutcome")->text(), QStringLiteral("Would have blocked 1 of 3"));
    QVERIFY(find<QLabel>("dryRunAll")->text().contains(QStringLiteral("2 blocked (now 1)")));
    QTRY_COMPARE(find<QLabel>("testerOutcome")->text(), QStringLiteral("Blocked by “eggs”"));
    find<QTableView>("ruleTable")->selectRow(6); // a rule that is changed takes its own place
    find<QLineEdit>("rulePattern")->setText(QStringLiteral("ham"));
    QTRY_COMPARE(find<QLabel>("dryRunOutcome")->text(), QStringLiteral("Would have blocked 1 of 3"));
    QTRY_COMPARE(list("dryRunList")->model()->rowCount(), 2); // w7 would be shown
}

QTEST_MAIN(TestConsoleRules)
#include "tst_consolerules.moc"
