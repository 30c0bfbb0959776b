// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/wordlist.h"

#include "core/limits.h"
#include "moderation/csv.h"
#include "moderation/rulekinds.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace barrage;

class TestWordList : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void refusesTooMany();
    void comesBack_data();
    void comesBack();
    void writesNoFormula();
    void tellsTheLine();
    void readsFiftyThousand();
};

namespace {

Rule usual()
{
    Rule rule;
    rule.kind = kSmartKind;
    rule.action = RuleAction::Hold;
    return rule;
}

// "kind action pattern", so that tables can be read.
QStringList outline(const WordList &list)
{
    QStringList lines;
    for (const WordListEntry &entry : list.entries)
        lines += u"%1 %2 %3%4"_s.arg(entry.rule.kind)
                     .arg(static_cast<int>(entry.rule.action))
                     .arg(entry.rule.pattern, entry.rule.enabled ? u""_s : u" off"_s);
    return lines;
}

WordListFormat formatOf(const char *tag)
{
    return wordListFormatOf(QString::fromLatin1(tag));
}

} // namespace

// The name of each row is that of a file.
void TestWordList::reads_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("outlined");
    QTest::addColumn<int>("bad");
    const auto row = [](const char *name, const QByteArray &file, const QStringList &outlined, int bad = 0) {
        QTest::newRow(name) << file << outlined << bad;
    };
    row("empty.txt", "", {});
    row("plain.txt", "one\n two words \r\n\n# a comment\n三\n",
        {u"smart 2 one"_s, u"smart 2 two words"_s, u"smart 2 三"_s});
    row("marked.TXT", "\xef\xbb\xbfone", {u"smart 2 one"_s});
    row("expression.txt", "re:a.*b\nred: x", {u"regex 2 a.*b"_s, u"smart 2 red: x"_s});
    row("of another name.lst", "one", {u"smart 2 one"_s});
    row("patterns.csv", "one,more\n\"two, three\"\n", {u"smart 2 one"_s, u"smart 2 two, three"_s});
    row("columns.csv", "Action;Pattern;kind;comment;enabled\nblock;one;word;why;no\n;\"a \"\"b\"\"\";;;\n",
        {u"word 1 one off"_s, u"smart 2 a \"b\""_s});
    row("tabs.csv", "pattern\taction\none\tblock\n", {u"smart 1 one"_s});
    row("lines.csv", "pattern\n\"one\ntwo\"\nthree", {u"smart 2 one two"_s, u"smart 2 three"_s});
    row("bad.csv",
        "pattern,action,kind,enabled\none,explode,,\ntwo,,nonsense,\n,block,,\nthree,,,maybe\n\"four", {}, 5);
    row("short.csv", "pattern,action\none\n", {u"smart 2 one"_s});
    row("empty.csv", "", {});
    row("words.json",
        R"(["one", "二", {"pattern": "three", "action": "block", "kind": "word", "enabled": false}])",
        {u"smart 2 one"_s, u"smart 2 二"_s, u"word 1 three off"_s});
    row("object.json", R"({"rules": ["one"]})", {u"smart 2 one"_s});
    row("bad.json", R"([7, {}, {"pattern": ""}, null, ["one"], {"pattern": "x", "action": "explode"}])", {},
        6);
}

void TestWordList::reads()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QStringList, outlined);
    QFETCH(const int, bad);
    const Result<WordList> list = readWordList(file, formatOf(QTest::currentDataTag()), usual());
    QVERIFY(list);
    QCOMPARE(outline(list.value()), outlined);
    QCOMPARE(list.value().bad.size(), bad);
    for (const BadLine &line : list.value().bad)
        QVERIFY(line.line > 0 && !line.why.isEmpty());
}

void TestWordList::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("gbk.txt") << QByteArray("\xc4\xe3\xba\xc3");
    QTest::newRow("utf16.csv") << QByteArray("\xff\xfeo\0n\0e\0", 8);
    QTest::newRow("picture.txt") << QByteArray("PNG\0\0\0", 6);
    QTest::newRow("broken.json") << QByteArray("[\"one\"");
    QTest::newRow("nothing.json") << QByteArray();
    QTest::newRow("large.txt") << QByteArray(limits::kWordListBytes + 1, 'a');
}

void TestWordList::refuses()
{
    QFETCH(const QByteArray, file);
    const Result<WordList> list = readWordList(file, formatOf(QTest::currentDataTag()), usual());
    QVERIFY(!list);
    QVERIFY(list.error().text.endsWith(u'.'));
}

void TestWordList::refusesTooMany()
{
    const auto ofLines = [](int count) {
        return readWordList(QByteArray("a\n").repeated(count), WordListFormat::Text, usual()).ok();
    };
    QVERIFY(ofLines(limits::kWordListEntries));
    QVERIFY(!ofLines(limits::kWordListEntries + 1));
}

void TestWordList::comesBack_data()
{
    QTest::addColumn<bool>("whole");
    QTest::newRow("rules.csv") << true;
    QTest::newRow("rules.json") << true;
    QTest::newRow("rules.txt") << false;
}

void TestWordList::comesBack()
{
    QFETCH(const bool, whole);
    QList<Rule> rules;
    for (const QString &pattern :
         {u"one"_s, u"a, \"b\"; c"_s, u"=SUM(1)"_s, u"@you"_s, u"'tis"_s, u"敏感词"_s, u"-x\ty"_s}) {
        Rule rule = usual();
        rule.pattern = pattern;
        rules += rule;
    }
    rules[0].kind = kRegexKind;
    if (whole) {
        rules[1].action = RuleAction::Replace;
        rules[1].replacement = u"+1"_s;
        rules[2].action = RuleAction::Block;
        rules[3].enabled = false;
        rules[4].action = RuleAction::Mute;
        rules[4].muteMinutes = 30;
        rules[5].action = RuleAction::Tag;
        rules[5].tag = u"praise"_s;
        rules[6].exceptions = {u"x-y, \"z\""_s, u"also this"_s};
    }
    const WordListFormat format = formatOf(QTest::currentDataTag());
    const Result<WordList> list = readWordList(writeWordList(rules, format), format, usual());
    QVERIFY(list);
    QVERIFY(list.value().bad.isEmpty());
    QList<Rule> back;
    for (const WordListEntry &entry : list.value().entries)
        back += entry.rule;
    QCOMPARE(back, rules);
}

void TestWordList::writesNoFormula()
{
    Rule rule = usual();
    for (const QString &evil : {u"=cmd|' /C calc'!A0"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s}) {
        rule.pattern = evil;
        const QString file = QString::fromUtf8(writeWordList({rule}, WordListFormat::Csv));
        QCOMPARE(readCsv(file).last().cells.first().front(), u'\'');
    }
}

void TestWordList::tellsTheLine()
{
    const auto csv = readWordList("pattern,action\nok,block\n\"two\nlines\",explode\n\nlast,never",
                                  WordListFormat::Csv, usual());
    QCOMPARE(csv.value().bad.size(), 2);
    QCOMPARE(csv.value().bad[0].line, 3);
    QCOMPARE(csv.value().bad[1].line, 6);
    const auto text = readWordList("one\n\n# two\nthree", WordListFormat::Text, usual());
    QCOMPARE(text.value().entries[1].line, 4);
}

void TestWordList::readsFiftyThousand()
{
    QList<Rule> rules(limits::kWordListEntries, usual());
    for (qsizetype i = 0; i < rules.size(); ++i)
        rules[i].pattern = u"word %1"_s.arg(i);
    for (const auto format : {WordListFormat::Text, WordListFormat::Csv, WordListFormat::Json}) {
        const Result<WordList> list = readWordList(writeWordList(rules, format), format, usual());
        QVERIFY(list);
        QCOMPARE(list.value().entries.size(), rules.size());
        QCOMPARE(list.value().entries.last().rule, rules.last());
    }
}

QTEST_GUILESS_MAIN(TestWordList)
#include "tst_wordlist.moc"
