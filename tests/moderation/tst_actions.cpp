// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "core/textguard.h"
#include "moderation/ruleactions.h"
#include "moderation/rulebook.h"
#include "support/hostiletext.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace barrage;
using namespace Qt::StringLiterals;

namespace {

Rule made(int id, const QString &kind, const QString &pattern, RuleAction action)
{
    Rule rule;
    rule.id = RuleId {id};
    rule.kind = kind;
    rule.pattern = pattern;
    rule.action = action;
    return rule;
}

Rule muting(int id, const QString &pattern, int minutes)
{
    Rule rule = made(id, u"contains"_s, pattern, RuleAction::Mute);
    rule.muteMinutes = minutes;
    return rule;
}

Rule tagging(int id, const QString &pattern, const QString &tag)
{
    Rule rule = made(id, u"contains"_s, pattern, RuleAction::Tag);
    rule.tag = tag;
    return rule;
}

// "block 2, mute 5, tags a b": what of it there is.
QString inWords(const Verdict &verdict)
{
    const char *outcomes[] = {"show", "hold", "block"};
    QString words = QStringLiteral("%1 %2")
                        .arg(QLatin1String(outcomes[static_cast<int>(verdict.outcome)]))
                        .arg(number(verdict.rule));
    if (verdict.muteMinutes)
        words += u", mute %1"_s.arg(verdict.muteMinutes);
    if (!verdict.tags.isEmpty())
        words += u", tags "_s + verdict.tags.join(u' ');
    return words;
}

} // namespace

// What rules do beside block, hold and replace; and what does not count.
class TestActions : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theTableIsWhole();
    void act_data();
    void act();
    void refuse_data();
    void refuse();
    void aTagIsThePatternIfNoneIsWritten();
    void softEvidenceNeverMutes();
    void exceptions_data();
    void exceptions();
    void anExceptionIsOnlyOfItsRule();
    void whatIsAllowedCountsForEveryKind_data();
    void whatIsAllowedCountsForEveryKind();
    void whatIsExcusedIsNotReplaced();
    void aPhraseThatCannotBeUsedAllowsNothing();
    void anExceptionThatCannotBeUsedIsRefused();
    void anAllowedPhraseNeverExcusesAnother();
};

void TestActions::theTableIsWhole()
{
    QSet<QString> ids;
    for (const RuleActionRow &row : ruleActions()) {
        QCOMPARE(rowOf(row.action), &row);
        QCOMPARE(ruleActionFromId(QString(row.id)), &row);
        QVERIFY(qstrlen(row.label) > 0 && qstrlen(row.hint) > 0);
        QVERIFY(QByteArrayView(row.wouldHave).contains("%1") && QByteArrayView(row.wouldHave).contains("%2"));
        QVERIFY(row.soft <= Outcome::Hold); // a person decides
        ids += QString(row.id);
    }
    QCOMPARE(ids.size(), static_cast<qsizetype>(ruleActions().size()));
    QCOMPARE(rowOf(static_cast<RuleAction>(99)), nullptr);
}

void TestActions::act_data()
{
    QTest::addColumn<QList<Rule>>("rules");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const Rule block = made(1, u"contains"_s, u"bad"_s, RuleAction::Block);
    const Rule hold = made(1, u"contains"_s, u"bad"_s, RuleAction::Hold);
    const Rule replace = made(1, u"contains"_s, u"bad"_s, RuleAction::Replace);

    QTest::newRow("mute") << QList {muting(1, u"spam"_s, 5)} << u"so spam"_s << u"block 1, mute 5"_s;
    QTest::newRow("no hit") << QList {muting(1, u"spam"_s, 5), tagging(2, u"?"_s, u"q"_s)} << u"ham"_s
                            << u"show 0"_s;
    QTest::newRow("the longest mute")
        << QList {muting(1, u"a"_s, 5), muting(2, u"b"_s, 60)} << u"ab"_s << u"block 1, mute 60"_s;
    QTest::newRow("who mutes is named before who blocks")
        << QList {block, muting(2, u"ad"_s, 5)} << u"bad"_s << u"block 2, mute 5"_s;
    QTest::newRow("held, and muted") << QList {hold, muting(2, u"ad"_s, 5)} << u"bad"_s
                                     << u"block 2, mute 5"_s;
    QTest::newRow("tag") << QList {tagging(1, u"?"_s, u"question"_s)} << u"why?"_s
                         << u"show 1, tags question"_s;
    QTest::newRow("two tags") << QList {tagging(1, u"?"_s, u"q"_s), tagging(2, u"why"_s, u"w"_s)} << u"why?"_s
                              << u"show 1, tags q w"_s;
    QTest::newRow("the same tag once") << QList {tagging(1, u"?"_s, u"q"_s), tagging(2, u"why"_s, u"q"_s)}
                                       << u"why?"_s << u"show 1, tags q"_s;
    QTest::newRow("held, and tagged")
        << QList {tagging(3, u"b"_s, u"t"_s), hold} << u"bad"_s << u"hold 1, tags t"_s;
    QTest::newRow("blocked, and tagged by a later rule")
        << QList {block, tagging(2, u"b"_s, u"t"_s)} << u"bad"_s << u"block 1, tags t"_s;
    QTest::newRow("replaced, and tagged")
        << QList {tagging(2, u"b"_s, u"t"_s), replace} << u"bad"_s << u"show 1, tags t"_s;
    QTest::newRow("nobody is muted for what a replacement made")
        << QList {replace, muting(2, u"***"_s, 5)} << u"bad"_s << u"block 2"_s;
}

void TestActions::act()
{
    QFETCH(QList<Rule>, rules);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(inWords(RuleBook::compile(rules)->judge(text)), expected);
}

void TestActions::refuse_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no time") << muting(1, u"x"_s, 0) << u"at least 1"_s;
    QTest::newRow("too long") << muting(1, u"x"_s, limits::kMuteMinutes + 1) << u"1440"_s;
    QTest::newRow("long tag") << tagging(1, u"x"_s, QString(limits::kTagCharacters + 1, u't'))
                              << QString::number(limits::kTagCharacters);
}

void TestActions::refuse()
{
    QFETCH(Rule, rule);
    QFETCH(QString, reason);
    const Status status = RuleBook::check(rule);
    QVERIFY(!status.ok());
    QVERIFY2(status.error().text.contains(reason), qPrintable(status.error().text));
}

void TestActions::aTagIsThePatternIfNoneIsWritten()
{
    QCOMPARE(inWords(RuleBook::compile({tagging(1, u"why"_s, {})})->judge(u"Why not"_s)),
             u"show 1, tags why"_s);
    const QString pattern(30, u'x');
    QCOMPARE(RuleBook::compile({tagging(1, pattern, {})})->judge(pattern).tags,
             QStringList {QString(limits::kTagCharacters, u'x')});
    const QString longest(limits::kTagCharacters, u't');
    QCOMPARE(RuleBook::compile({tagging(1, pattern, longest)})->judge(pattern).tags, QStringList {longest});
}

void TestActions::softEvidenceNeverMutes()
{
    QCOMPARE(
        inWords(RuleBook::compile({made(1, u"smart"_s, u"idiot"_s, RuleAction::Mute)})->judge(u"1d10t"_s)),
        u"hold 1"_s);
    QCOMPARE(
        inWords(RuleBook::compile({made(1, u"smart"_s, u"idiot"_s, RuleAction::Tag)})->judge(u"1d10t"_s)),
        u"show 1, tags idiot"_s);
}

void TestActions::exceptions_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("exception");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Outcome>("expected");
    const auto row = [](const char *name, const QString &kind, const QString &pattern,
                        const QString &exception, const QString &text, Outcome expected) {
        QTest::newRow(name) << kind << pattern << exception << text << expected;
    };
    const Outcome show = Outcome::Show;
    const Outcome block = Outcome::Block;
    const Outcome hold = Outcome::Hold;
    row("inside", u"contains"_s, u"cunt"_s, u"Scunthorpe"_s, u"I live in SCUNTHORPE!"_s, show);
    row("elsewhere", u"contains"_s, u"cunt"_s, u"Scunthorpe"_s, u"Scunthorpe cunt"_s, block);
    row("before", u"contains"_s, u"cunt"_s, u"Scunthorpe"_s, u"cunt Scunthorpe"_s, block);
    row("only a part of a word", u"contains"_s, u"cunt"_s, u"Scunthorpe"_s, u"Scunthorpes"_s, block);
    row("half inside", u"contains"_s, u"bad day"_s, u"bad"_s, u"a bad day"_s, block);
    row("across its end", u"word"_s, u"ass hat"_s, u"smart ass"_s, u"smart ass hat"_s, block);
    row("of two words", u"word"_s, u"dick"_s, u"Moby Dick"_s, u"I read moby  dick"_s, show);
    row("with a wildcard", u"contains"_s, u"example.com"_s, u"example.com/tickets*"_s,
        u"see example.com/tickets2026"_s, show);
    row("in another script", u"contains"_s, u"草"_s, u"草莓"_s, u"我要草莓蛋糕"_s, show);
    row("in another script, elsewhere", u"contains"_s, u"草"_s, u"草莓"_s, u"草莓草"_s, block);
    row("an expression in every view", u"regex"_s, u"cunt"_s, u"Scunthorpe"_s, u"Scunthorpe c-u-n-t"_s, hold);
    row("an expression", u"regex"_s, u"cunt"_s, u"Scunthorpe"_s, u"Scunthorpe"_s, show);
    row("a smart word", u"smart"_s, u"dick"_s, u"Moby Dick"_s, u"Moby Dick"_s, show);
    row("a smart word, disguised elsewhere", u"smart"_s, u"dick"_s, u"Moby Dick"_s, u"Moby Dick d1ck"_s,
        hold);
    row("the phrase disguised is no phrase", u"smart"_s, u"dick"_s, u"Moby Dick"_s, u"Moby d1ck"_s, hold);
}

void TestActions::exceptions()
{
    QFETCH(QString, kind);
    QFETCH(QString, pattern);
    QFETCH(QString, exception);
    QFETCH(QString, text);
    QFETCH(Outcome, expected);
    Rule rule = made(1, kind, pattern, RuleAction::Block);
    QCOMPARE(RuleBook::compile({rule}, {exception})->judge(text).outcome, expected);
    rule.exceptions = QStringList {exception};
    QCOMPARE(RuleBook::compile({rule})->judge(text).outcome, expected);
}

void TestActions::anExceptionIsOnlyOfItsRule()
{
    Rule lenient = made(1, u"contains"_s, u"ass"_s, RuleAction::Block);
    lenient.exceptions = QStringList {u"class"_s};
    const Rule strict = made(2, u"contains"_s, u"las"_s, RuleAction::Hold);
    QCOMPARE(inWords(RuleBook::compile({lenient, strict})->judge(u"class"_s)), u"hold 2"_s);
}

void TestActions::whatIsAllowedCountsForEveryKind_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("pattern");
    for (const auto &[kind, pattern] :
         std::initializer_list<std::pair<const char *, const char *>> {{"contains", "b"},
                                                                       {"word", "bobby"},
                                                                       {"smart", "bobby"},
                                                                       {"phrase", "bo*"},
                                                                       {"regex", "b+"},
                                                                       {"flood", "3"},
                                                                       {"length", "1"},
                                                                       {"capitals", "50 1"},
                                                                       {"script", "greek"}})
        QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromLatin1(pattern);
}

void TestActions::whatIsAllowedCountsForEveryKind()
{
    QFETCH(QString, kind);
    QFETCH(QString, pattern);
    const QString text = kind == u"flood" ? u"bbbbbb"_s : kind == u"capitals" ? u"BOBBY"_s : u"bobby"_s;
    const Rule rule = made(1, kind, pattern, RuleAction::Block);
    QCOMPARE(RuleBook::compile({rule})->judge(text).outcome, Outcome::Block);
    QCOMPARE(RuleBook::compile({rule}, {u"b*"_s})->judge(text).outcome, Outcome::Show);
}

void TestActions::whatIsExcusedIsNotReplaced()
{
    const auto book
        = RuleBook::compile({made(1, u"contains"_s, u"ass"_s, RuleAction::Replace)}, {u"class"_s});
    QCOMPARE(book->judge(u"class"_s), (Verdict {Outcome::Show, {}, u"class"_s}));
    QCOMPARE(book->judge(u"ass class ass"_s).text, u"*** class ***"_s);
    QCOMPARE(book->judge(u"ass class ass"_s).outcome, Outcome::Show);
}

void TestActions::aPhraseThatCannotBeUsedAllowsNothing()
{
    const auto book
        = RuleBook::compile({made(1, u"contains"_s, u"bad"_s, RuleAction::Block)}, {u"*"_s, u""_s});
    QCOMPARE(book->judge(u"bad"_s).outcome, Outcome::Block);
}

void TestActions::anExceptionThatCannotBeUsedIsRefused()
{
    Rule rule = made(1, u"contains"_s, u"bad"_s, RuleAction::Block);
    rule.exceptions = QStringList {u"fine"_s, u"* *"_s};
    const Status status = RuleBook::check(rule);
    QVERIFY(!status.ok());
    QVERIFY2(status.error().text.contains(u"“* *”"), qPrintable(status.error().text));
    rule.exceptions = QStringList(limits::kExceptions + 1, u"fine"_s);
    QVERIFY(RuleBook::check(rule).error().text.contains(u"50"));
    rule.exceptions = QStringList {QString(limits::kTextCharacters + 1, u'x')};
    QVERIFY(RuleBook::check(rule).error().text.contains(u"120"));
}

// Adding innocent words, and phrases that are allowed, never turns a block into a show.
void TestActions::anAllowedPhraseNeverExcusesAnother()
{
    const QStringList allowed {u"class"_s, u"bad hair day"_s, u"草莓"_s, u"moby dick"_s};
    QStringList others = allowed;
    others << u"hello"_s << u"你好"_s << u"nice 👍"_s << u"a"_s;
    Rule exempt = made(5, u"smart"_s, u"dick"_s, RuleAction::Block);
    exempt.exceptions = allowed;
    const auto book = RuleBook::compile({made(1, u"contains"_s, u"ass"_s, RuleAction::Block),
                                         made(2, u"word"_s, u"bad"_s, RuleAction::Block),
                                         made(3, u"regex"_s, u"草"_s, RuleAction::Block), exempt},
                                        allowed);
    HostileText random(7);
    int blocked = 0;
    for (int round = 0; round < 2000; ++round) {
        const QStringList bad {u"ass"_s, u"bad"_s, u"草"_s, u"dick"_s};
        QStringList words {bad[random.bounded(4)]};
        if (book->judge(guarded(words.join(u' '))).outcome != Outcome::Block)
            continue;
        for (int more = random.bounded(4); more >= 0; --more)
            words.insert(random.bounded(int(words.size()) + 1), others[random.bounded(int(others.size()))]);
        const QString text = guarded(words.join(random.bounded(2) ? u" "_s : u", "_s));
        ++blocked;
        QVERIFY2(book->judge(text).outcome == Outcome::Block, qPrintable(text));
    }
    QVERIFY(blocked > 1000);
}

QTEST_GUILESS_MAIN(TestActions)
#include "tst_actions.moc"
