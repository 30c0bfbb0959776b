// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/judging.h"

#include "core/limits.h"
#include "moderation/detector.h"

#include <QRegularExpression>
#include <QTest>

#include <stdexcept>
#include <vector>

using namespace barrage;
using namespace Qt::StringLiterals;

namespace {

CompiledRule compiled(int id, const QString &pattern, RuleAction action, const QString &replacement = {})
{
    Rule rule;
    rule.id = RuleId {id};
    rule.kind = QStringLiteral("contains");
    rule.pattern = pattern;
    rule.action = action;
    rule.replacement = replacement;
    return compileRule(rule).value();
}

CompiledRule throwing(int id, RuleAction action)
{
    return {.id = RuleId {id},
            .action = action,
            .replacement = {},
            .hits = [](const Subject &) -> QList<Hit> { throw std::runtime_error("broken"); },
            .word = {},
            .expression = {}};
}

} // namespace

class TestJudging : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anExceptionHolds_data();
    void anExceptionHolds();
    void anExceptionAfterABlockDoesNotMatter();
    void aReplacementThatGrowsTooLongHolds();
    void overlappingHitsAreReplacedOnce();
    void hitsInsideATextAreReplaced_data();
    void hitsInsideATextAreReplaced();
};

void TestJudging::anExceptionHolds_data()
{
    QTest::addColumn<RuleAction>("action");
    QTest::newRow("block") << RuleAction::Block;
    QTest::newRow("hold") << RuleAction::Hold;
    QTest::newRow("replace") << RuleAction::Replace;
}

void TestJudging::anExceptionHolds()
{
    QFETCH(RuleAction, action);
    const Detector rules(
        std::vector<CompiledRule> {compiled(1, u"bad"_s, RuleAction::Replace), throwing(2, action)});
    QCOMPARE(judge(rules, u"so bad"_s), (Verdict {Outcome::Hold, RuleId {}, u"so bad"_s}));
}

void TestJudging::anExceptionAfterABlockDoesNotMatter()
{
    const Detector rules(
        std::vector<CompiledRule> {compiled(1, u"bad"_s, RuleAction::Block), throwing(2, RuleAction::Block)});
    QCOMPARE(judge(rules, u"so bad"_s).outcome, Outcome::Block);
    QCOMPARE(judge(rules, u"so good"_s).outcome, Outcome::Hold);
}

void TestJudging::aReplacementThatGrowsTooLongHolds()
{
    const Detector rules(
        std::vector<CompiledRule> {compiled(1, u"a"_s, RuleAction::Replace, QString(100, u'b'))});
    const QString text(limits::kTextCharacters, u'a');
    QCOMPARE(judge(rules, text), (Verdict {Outcome::Hold, RuleId {}, text}));
    QCOMPARE(judge(rules, u"a"_s), (Verdict {Outcome::Show, RuleId {1}, QString(100, u'b')}));
}

void TestJudging::overlappingHitsAreReplacedOnce()
{
    const Detector rules(std::vector<CompiledRule> {compiled(1, u"aba"_s, RuleAction::Replace, u"X"_s)});
    QCOMPARE(judge(rules, u"-ababa-aba"_s).text, u"-X-X"_s);
}

void TestJudging::hitsInsideATextAreReplaced_data()
{
    QTest::addColumn<QList<int>>("borders"); // from, to, from, to...
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QString>("expected");

    QTest::newRow("none") << QList<int> {} << u"x"_s << u"abcdef"_s;
    QTest::newRow("all") << QList<int> {0, 6} << u"x"_s << u"x"_s;
    QTest::newRow("stars") << QList<int> {1, 3} << u""_s << u"a**def"_s;
    QTest::newRow("touching") << QList<int> {0, 2, 2, 4} << u"x"_s << u"xxef"_s;
    QTest::newRow("overlapping") << QList<int> {0, 3, 2, 5} << u"x"_s << u"xf"_s;
    QTest::newRow("the same twice") << QList<int> {1, 2, 1, 2} << u"x"_s << u"axcdef"_s;
    QTest::newRow("inside another") << QList<int> {0, 5, 1, 2, 4, 6} << u"x"_s << u"x"_s;
    QTest::newRow("empty ones") << QList<int> {0, 0, 6, 6} << u"|"_s << u"|abcdef|"_s;
}

void TestJudging::hitsInsideATextAreReplaced()
{
    QFETCH(QList<int>, borders);
    QFETCH(QString, replacement);
    QFETCH(QString, expected);
    QList<Span> hits;
    for (qsizetype i = 0; i + 1 < borders.size(); i += 2)
        hits += Span {borders[i], borders[i + 1]};
    QCOMPARE(replaced(u"abcdef"_s, hits, replacement), expected);
}

QTEST_GUILESS_MAIN(TestJudging)
#include "tst_judging.moc"
