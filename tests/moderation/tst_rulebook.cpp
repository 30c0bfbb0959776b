// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/rulebook.h"

#include "core/limits.h"
#include "core/textguard.h"
#include "support/hostiletext.h"

#include <QRegularExpression>
#include <QTest>

#include <array>
#include <thread>
#include <vector>

using namespace barrage;
using namespace Qt::StringLiterals;

namespace {

constexpr RuleAction kBlock = RuleAction::Block;
constexpr RuleAction kHold = RuleAction::Hold;
constexpr RuleAction kReplace = RuleAction::Replace;

// A rule in words: "contains block bad", "word replace ass -> donkey", "off regex hold \d+".
Rule ruleOf(const QString &words)
{
    static const QRegularExpression syntax(
        QStringLiteral("^(off )?(\\w+) (block|hold|replace) (.*?)(?: -> (.*))?$"));
    const QRegularExpressionMatch match = syntax.match(words);
    Rule rule;
    rule.enabled = match.captured(1).isEmpty();
    rule.kind = match.captured(2);
    rule.action = match.captured(3) == u"block" ? kBlock : match.captured(3) == u"hold" ? kHold : kReplace;
    rule.pattern = match.captured(4);
    rule.replacement = match.captured(5);
    return rule;
}

// Their ids are 1, 2, 3...
QList<Rule> rulesOf(const QStringList &words)
{
    QList<Rule> rules;
    for (const QString &each : words) {
        rules += ruleOf(each);
        rules.last().id = RuleId {rules.size()};
    }
    return rules;
}

// "show 0 text", "hold 2 text": the outcome, the rule, the text.
QString inWords(const Verdict &verdict)
{
    const auto outcome = verdict.outcome == Outcome::Show ? "show"
        : verdict.outcome == Outcome::Hold                ? "hold"
                                                          : "block";
    return QStringLiteral("%1 %2 %3").arg(QLatin1String(outcome)).arg(number(verdict.rule)).arg(verdict.text);
}

} // namespace

class TestRuleBook : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void judges_data();
    void judges();
    void refuses_data();
    void refuses();
    void acceptsAsManyCharactersAsAllowed();
    void expressionsAreBounded();
    void keepsTheRestOfTheText();
    void bombsAreAnswered_data();
    void bombsAreAnswered();
    void aBrokenRuleHolds_data();
    void aBrokenRuleHolds();
    void tooManyRulesHold();
    void actionsOfAnotherVersionHold();
    void judgesFromManyThreads();
    void oneMoreBlockNeverShowsMore();
    void intercepts_data();
    void intercepts();
};

void TestRuleBook::judges_data()
{
    QTest::addColumn<QStringList>("rules");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QStringList none;

    QTest::newRow("no rules") << none << u"hello"_s << u"show 0 hello"_s;
    QTest::newRow("no text") << QStringList {u"contains block x"_s} << u""_s << u"show 0 "_s;
    QTest::newRow("no hit") << QStringList {u"contains block bad"_s} << u"good"_s << u"show 0 good"_s;
    QTest::newRow("block") << QStringList {u"contains block bad"_s} << u"so bad"_s << u"block 1 so bad"_s;
    QTest::newRow("hold") << QStringList {u"contains hold bad"_s} << u"so bad"_s << u"hold 1 so bad"_s;
    QTest::newRow("replace") << QStringList {u"contains replace bad -> fine"_s} << u"so bad, bad"_s
                             << u"show 1 so fine, fine"_s;
    QTest::newRow("stars") << QStringList {u"contains replace bäd👍🏽"_s} << u"so BÄD👍🏽!"_s
                           << u"show 1 so ****!"_s;
    QTest::newRow("disabled") << QStringList {u"off contains block bad"_s} << u"bad"_s << u"show 0 bad"_s;
    QTest::newRow("worst wins") << QStringList {u"contains hold a"_s, u"contains block b"_s} << u"ab"_s
                                << u"block 2 ab"_s;
    QTest::newRow("first of the worst")
        << QStringList {u"contains replace c"_s, u"contains hold a"_s, u"contains hold b"_s} << u"abc"_s
        << u"hold 2 ab*"_s;
    QTest::newRow("a hold shows what was replaced")
        << QStringList {u"contains hold a"_s, u"contains replace b -> x"_s} << u"ab"_s << u"hold 1 ax"_s;
    QTest::newRow("a block leaves the text")
        << QStringList {u"contains replace b"_s, u"contains block a"_s} << u"ab"_s << u"block 2 ab"_s;
    QTest::newRow("replacing hides nothing from a block")
        << QStringList {u"contains replace bad"_s, u"contains block badword"_s} << u"badword"_s
        << u"block 2 badword"_s;
    QTest::newRow("several replace") << QStringList {u"contains replace a -> 1"_s,
                                                     u"contains replace b -> 2"_s}
                                     << u"ab"_s << u"show 1 12"_s;
    QTest::newRow("a replacement makes what is blocked")
        << QStringList {u"contains block dog"_s, u"contains replace cat -> dog"_s} << u"cat"_s
        << u"block 1 dog"_s;
    QTest::newRow("a replacement joins what is held")
        << QStringList {u"contains replace x -> a"_s, u"word hold bad"_s} << u"bxd"_s << u"hold 2 bad"_s;
    QTest::newRow("a later replacement mends an earlier one")
        << QStringList {u"contains replace cat -> dog"_s, u"contains replace dog -> cow"_s} << u"cat"_s
        << u"show 1 cow"_s;
    QTest::newRow("an earlier replacement still hits")
        << QStringList {u"contains replace dog -> cow"_s, u"contains replace cat -> dog"_s} << u"cat"_s
        << u"hold 1 dog"_s;
    QTest::newRow("zero width does not help")
        << QStringList {u"contains block bad"_s} << u"b\u200da\u200dd"_s << u"block 1 b\u200da\u200dd"_s;
    QTest::newRow("expressions see the original")
        << QStringList {u"regex block ^bad$"_s} << u"BAD"_s << u"block 1 BAD"_s;
    QTest::newRow("a place is a hit too") << QStringList {u"regex hold \\b"_s} << u"a"_s << u"hold 1 a"_s;
    QTest::newRow("controls in a replacement")
        << QStringList {u"contains replace bad -> a\u202eb"_s} << u"bad"_s << u"show 1 ab"_s;
}

void TestRuleBook::judges()
{
    QFETCH(QStringList, rules);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto book = RuleBook::compile(rulesOf(rules));
    QVERIFY(book->broken().isEmpty());
    QCOMPARE(inWords(book->judge(text)), expected);
}

void TestRuleBook::refuses_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("reason"); // a word of it

    QTest::newRow("unknown kind") << u"telepathy block x"_s << u"telepathy"_s;
    QTest::newRow("empty") << u"contains block "_s << u"empty"_s;
    QTest::newRow("blank") << u"word block   "_s << u"empty"_s;
    QTest::newRow("blank expression") << u"regex block \t"_s << u"empty"_s;
    QTest::newRow("invisible") << u"contains block \u200b\ufe0f"_s << u"invisible"_s;
    QTest::newRow("too long") << u"contains block "_s + QString(501, u'x') << u"500"_s;
    QTest::newRow("look-ahead") << u"regex block a(?=b)"_s << u"Look-ahead"_s;
    QTest::newRow("negative look-ahead") << u"regex block a(?!b)"_s << u"Look-ahead"_s;
    QTest::newRow("look-behind") << u"regex block (?<=a)b"_s << u"look-behind"_s;
    QTest::newRow("negative look-behind") << u"regex block (?<!a)b"_s << u"look-behind"_s;
    QTest::newRow("backreference") << u"regex block (a)\\1"_s << u"Backreferences"_s;
    QTest::newRow("named backreference") << u"regex block (?P<n>a)\\k<n>"_s << u"Backreferences"_s;
    QTest::newRow("atomic group") << u"regex block (?>a)"_s << u"group"_s;
    QTest::newRow("possessive") << u"regex block a++"_s << u"instead of ++"_s;
    QTest::newRow("range") << u"regex block [z-a]"_s << u"range"_s;
    QTest::newRow("bracket") << u"regex block [abc"_s << u"] is missing"_s;
    QTest::newRow("open parenthesis") << u"regex block (abc"_s << u") is missing"_s;
    QTest::newRow("closing parenthesis") << u"regex block abc)"_s << u"without its ("_s;
    QTest::newRow("trailing backslash") << u"regex block abc\\"_s << u"very end"_s;
    QTest::newRow("escape") << u"regex block \\y"_s << u"\\y"_s;
    QTest::newRow("nothing to repeat") << u"regex block *a"_s << u"before *"_s;
    QTest::newRow("repeats too often") << u"regex block a{1001}"_s << u"1000"_s;
    QTest::newRow("repeats backwards") << u"regex block a{3,2}"_s << u"{3,2}"_s;
    QTest::newRow("class") << u"regex block [[:hello:]]"_s << u"[:hello:]"_s;
    QTest::newRow("script") << u"regex block \\p{Klingon}"_s << u"\\p{Klingon}"_s;
    QTest::newRow("too much memory") << u"regex block (\\pL{30}\\pN{30}){10}"_s << u"memory"_s;
    QTest::newRow("finds nothing everywhere") << u"regex block a*"_s << u"every message"_s;
    QTest::newRow("maybe nothing") << u"regex block (bad)?"_s << u"every message"_s;
    QTest::newRow("finds its replacement") << u"contains replace cat -> cats"_s << u"own replacement"_s;
    QTest::newRow("finds its stars") << u"regex replace \\*|x"_s << u"own replacement"_s;
    QTest::newRow("long replacement") << u"contains replace cat -> "_s + QString(121, u'x') << u"120"_s;
}

void TestRuleBook::refuses()
{
    QFETCH(QString, rule);
    QFETCH(QString, reason);
    const Status status = RuleBook::check(ruleOf(rule));
    QVERIFY(!status.ok());
    QCOMPARE(status.error().code, u"bad_rule"_s);
    const QString text = status.error().text;
    QVERIFY2(text.contains(reason), qPrintable(text));
    QVERIFY2(text[0].isUpper() && text.endsWith(u'.') && !text.contains(u'%'), qPrintable(text));
}

void TestRuleBook::acceptsAsManyCharactersAsAllowed()
{
    for (const QString &character : {u"x"_s, u"👍🏽"_s}) {
        QString pattern = character.repeated(limits::kPatternCharacters);
        QVERIFY(RuleBook::check(ruleOf(u"contains block "_s + pattern)).ok());
        pattern += character;
        QVERIFY(!RuleBook::check(ruleOf(u"contains block "_s + pattern)).ok());
    }
}

// Each part takes some 32 KiB compiled. RE2 takes two thirds of its memory for that, which may change with
// its version, so not the very last byte is tried.
void TestRuleBook::expressionsAreBounded()
{
    constexpr int kFitting = limits::kRegexMemoryBytes / (64 * 1024);
    const QString part = u"é{1000}"_s;
    QVERIFY(RuleBook::check(ruleOf(u"regex block "_s + part.repeated(kFitting))));
    const Status status = RuleBook::check(ruleOf(u"regex block "_s + part.repeated(2 * kFitting)));
    QVERIFY(!status);
    QVERIFY2(status.error().text.contains(u"memory"), qPrintable(status.error().text));
}

void TestRuleBook::keepsTheRestOfTheText()
{
    const auto book
        = RuleBook::compile(rulesOf({u"contains replace ﬁsh -> ##"_s, u"regex replace Q+ -> ##"_s}));
    HostileText random(3);
    for (int round = 0; round < 500; ++round) {
        const QString before = guarded(random.next(12) + u'.').remove(u'#');
        const QString after = guarded(u'.' + random.next(12)).remove(u'#');
        if (book->judge(before + after).text != before + after)
            continue; // hit by chance
        const QString expected = guarded(before + u"##"_s + after);
        QCOMPARE(book->judge(before + u"FIsh"_s + after).text, expected);
        QCOMPARE(book->judge(before + u"qQ"_s + after).text, expected);
    }
}

void TestRuleBook::bombsAreAnswered_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("nested plus") << u"(a+)+$"_s;
    QTest::newRow("nested star") << u"(a*)*b"_s;
    QTest::newRow("alternatives") << u"(a|aa)+$"_s;
    QTest::newRow("same alternatives") << u"(a|a|a)+$"_s;
    QTest::newRow("deep") << u"((((a+)+)+)+)+$"_s;
    QTest::newRow("dots") << u"(.*)(.*)(.*)(.*)(.*)[^a?]"_s;
}

// A backtracking engine would give up, and call it a miss; here the answers are right. A timeout of the test
// is what an endless one would meet.
void TestRuleBook::bombsAreAnswered()
{
    QFETCH(QString, pattern);
    const QString fuse(2000, u'a');
    const auto book = RuleBook::compile(rulesOf({u"regex block "_s + pattern}));
    QVERIFY(book->broken().isEmpty());
    QCOMPARE(book->judge(fuse + u'?').outcome, Outcome::Show);
    QCOMPARE(book->judge(fuse + (pattern.endsWith(u'$') ? u"a"_s : u"b"_s)).outcome, Outcome::Block);
}

void TestRuleBook::aBrokenRuleHolds_data()
{
    QTest::addColumn<QStringList>("rules");
    QTest::addColumn<QString>("expected");
    QTest::newRow("alone") << QStringList {u"regex block ("_s} << u"hold 1 a bad day"_s;
    QTest::newRow("even a replacing one") << QStringList {u"regex replace ("_s} << u"hold 1 a bad day"_s;
    QTest::newRow("disabled") << QStringList {u"off regex block ("_s} << u"show 0 a bad day"_s;
    QTest::newRow("replacements apply")
        << QStringList {u"contains replace bad"_s, u"nokind hold x"_s} << u"hold 2 a *** day"_s;
    QTest::newRow("a hold stays with its rule")
        << QStringList {u"nokind hold x"_s, u"contains hold bad"_s} << u"hold 2 a bad day"_s;
    QTest::newRow("a block stays a block")
        << QStringList {u"nokind hold x"_s, u"contains block bad"_s} << u"block 2 a bad day"_s;
}

void TestRuleBook::aBrokenRuleHolds()
{
    QFETCH(QStringList, rules);
    QFETCH(QString, expected);
    const auto book = RuleBook::compile(rulesOf(rules));
    QCOMPARE(inWords(book->judge(u"a bad day"_s)), expected);
}

void TestRuleBook::tooManyRulesHold()
{
    Rule rule = ruleOf(u"contains block bad"_s);
    rule.id = RuleId {1};
    QList<Rule> rules(limits::kRules, rule);
    QVERIFY(RuleBook::compile(rules)->broken().isEmpty());
    rule.id = RuleId {2};
    rules += rule;
    const auto book = RuleBook::compile(rules);
    QCOMPARE(book->broken(), QList<RuleId> {RuleId {2}});
    QCOMPARE(inWords(book->judge(u"good"_s)), u"hold 2 good"_s);
}

void TestRuleBook::actionsOfAnotherVersionHold()
{
    Rule rule = ruleOf(u"contains block bad"_s);
    rule.id = RuleId {1};
    rule.action = static_cast<RuleAction>(99);
    QVERIFY(!RuleBook::check(rule).ok());
    QCOMPARE(inWords(RuleBook::compile({rule})->judge(u"good"_s)), u"hold 1 good"_s);
}

void TestRuleBook::judgesFromManyThreads()
{
    const auto book = RuleBook::compile(rulesOf({u"contains replace ﬁ -> x"_s, u"word hold バカ"_s,
                                                 u"regex block \\p{Hangul}+$"_s, u"regex replace \\d+"_s}));
    QStringList texts {u"fish 123"_s, u"このバカ 1"_s, u"각"_s};
    for (HostileText random(4); texts.size() < 300;)
        texts += guarded(random.next(15));
    std::array<QList<Verdict>, 4> verdicts;
    std::vector<std::thread> threads;
    for (QList<Verdict> &mine : verdicts)
        threads.emplace_back([&mine, &book, &texts] {
            for (const QString &text : texts)
                mine += book->judge(text);
        });
    for (std::thread &thread : threads)
        thread.join();
    for (const QList<Verdict> &each : verdicts)
        QVERIFY(each == verdicts[0]);
    QCOMPARE(inWords(verdicts[0][0]), u"show 1 xsh ***"_s);
    QCOMPARE(verdicts[0][1].outcome, Outcome::Hold);
    QCOMPARE(verdicts[0][2].outcome, Outcome::Block);
}

void TestRuleBook::oneMoreBlockNeverShowsMore()
{
    const QStringList patterns {u"contains %1 a"_s,  u"word %1 b"_s,     u"regex %1 [0-9]"_s,
                                u"regex %1 (?i)z"_s, u"contains %1 ﬁ"_s, u"nokind %1 x"_s};
    const QStringList actions {u"block"_s, u"hold"_s, u"replace"_s};
    HostileText random(5);
    for (int round = 0; round < 2000; ++round) {
        QStringList rules;
        for (int left = random.bounded(4); left > 0; --left)
            rules += patterns[random.bounded(int(patterns.size()))].arg(actions[random.bounded(3)]);
        const QString text = guarded(random.next(4) + u"ab1 zfi b"_s.mid(random.bounded(9)) + random.next(4));
        const Outcome before = RuleBook::compile(rulesOf(rules))->judge(text).outcome;
        rules.insert(random.bounded(int(rules.size()) + 1),
                     patterns[random.bounded(int(patterns.size()))].arg(u"block"_s));
        const Outcome after = RuleBook::compile(rulesOf(rules))->judge(text).outcome;
        QVERIFY2(after >= before, qPrintable(rules.join(u'\n') + u'\n' + codePointsOf(text)));
    }
}

void TestRuleBook::intercepts_data()
{
    QTest::addColumn<InterceptorMode>("mode");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("open") << InterceptorMode::Open << u"good"_s << u"show 0 good"_s;
    QTest::newRow("open, blocked") << InterceptorMode::Open << u"bad"_s << u"show 0 bad"_s;
    QTest::newRow("open, replaced") << InterceptorMode::Open << u"ugly"_s << u"show 0 ugly"_s;
    QTest::newRow("filter") << InterceptorMode::Filter << u"good"_s << u"show 0 good"_s;
    QTest::newRow("filter, blocked") << InterceptorMode::Filter << u"bad"_s << u"block 1 bad"_s;
    QTest::newRow("filter, held") << InterceptorMode::Filter << u"doubt"_s << u"hold 2 doubt"_s;
    QTest::newRow("filter, replaced") << InterceptorMode::Filter << u"ugly"_s << u"show 3 pretty"_s;
    QTest::newRow("approve") << InterceptorMode::Approve << u"good"_s << u"hold 0 good"_s;
    QTest::newRow("approve, blocked") << InterceptorMode::Approve << u"bad"_s << u"block 1 bad"_s;
    QTest::newRow("approve, held") << InterceptorMode::Approve << u"doubt"_s << u"hold 2 doubt"_s;
    QTest::newRow("approve, replaced") << InterceptorMode::Approve << u"ugly"_s << u"hold 3 pretty"_s;
    QTest::newRow("of another version") << static_cast<InterceptorMode>(99) << u"good"_s << u"hold 0 good"_s;
}

void TestRuleBook::intercepts()
{
    QFETCH(InterceptorMode, mode);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto book = RuleBook::compile(
        rulesOf({u"contains block bad"_s, u"contains hold doubt"_s, u"contains replace ugly -> pretty"_s}));
    QCOMPARE(inWords(intercept(mode, *book, text)), expected);
}

QTEST_GUILESS_MAIN(TestRuleBook)
#include "tst_rulebook.moc"
