// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/rulekinds.h"

#include "core/limits.h"
#include "core/textguard.h"
#include "moderation/lately.h"
#include "moderation/rulebook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace barrage;

namespace {

QJsonArray fixtureOf(const RuleKind &kind)
{
    QFile file(QStringLiteral(BARRAGE_SOURCE_DIR "/tests/data/rules/") + kind.id + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).array();
}

// "hits" of a kind that looks for parts: each text, and how it is masked; of the others: the texts.
QStringList textsOf(const QJsonValue &hits)
{
    QStringList texts = hits.toObject().keys();
    for (const QJsonValue &text : hits.toArray())
        texts += text.toString();
    return texts;
}

// What the same sender wrote before, a second apart.
QList<EarlierText> earlierOf(const QJsonValue &rule)
{
    QList<EarlierText> earlier;
    const QJsonArray texts = rule[u"earlier"].toArray();
    for (const QJsonValue &text : texts)
        earlier += EarlierText {text.toString(), (texts.size() - earlier.size()) * qint64(1000)};
    return earlier;
}

Rule ruleOf(const QString &kind, const QString &pattern, RuleAction action)
{
    Rule rule;
    rule.id = RuleId {7};
    rule.kind = kind;
    rule.pattern = pattern;
    rule.action = action;
    return rule;
}

QString textWith(QStringView from, QStringView middle, int times, QStringView to)
{
    return from.toString() + middle.toString().repeated(times) + to.toString();
}

} // namespace

class TestRuleKinds : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void haveDistinctIds();
    void describeThemselves();
    void acceptTheirExamples();
    void refuseWhatTheyCannotRead_data();
    void refuseWhatTheyCannotRead();
    void acceptAllThatIsInBounds_data();
    void acceptAllThatIsInBounds();
    void wildcardsAreBounded_data();
    void wildcardsAreBounded();
    void whatWasSaidIsBounded();
    void aWholeTextIsNotReplaced();
    void haveFixtures_data();
    void haveFixtures();
    void hit_data();
    void hit();
    void hold_data();
    void hold();
    void miss_data();
    void miss();
};

void TestRuleKinds::haveDistinctIds()
{
    QSet<QString> ids;
    for (const RuleKind &kind : ruleKinds()) {
        ids += QString(kind.id);
        QCOMPARE(ruleKindFromId(QString(kind.id)), &kind);
    }
    QCOMPARE(ids.size(), static_cast<qsizetype>(ruleKinds().size()));
    QCOMPARE(ruleKindFromId(u"telepathy"), nullptr);
    QCOMPARE(ruleKindFromId(u""), nullptr);
}

void TestRuleKinds::describeThemselves()
{
    for (const RuleKind &kind : ruleKinds()) {
        QVERIFY(qstrlen(kind.label) > 0);
        QVERIFY(qstrlen(kind.hint) > 0);
    }
}

void TestRuleKinds::haveFixtures_data()
{
    QTest::addColumn<QString>("id");
    for (const RuleKind &kind : ruleKinds())
        QTest::newRow(kind.id.data()) << QString(kind.id);
}

void TestRuleKinds::haveFixtures()
{
    QFETCH(QString, id);
    const QJsonArray fixture = fixtureOf(*ruleKindFromId(id));
    QVERIFY2(!fixture.isEmpty(), "tests/data/rules/<id>.json is missing, empty or no JSON");
    for (const QJsonValue &rule : fixture) {
        QVERIFY(!rule[u"hits"].toObject().isEmpty() || !rule[u"hits"].toArray().isEmpty());
        QVERIFY(!rule[u"misses"].toArray().isEmpty());
    }
}

void TestRuleKinds::acceptTheirExamples()
{
    for (const RuleKind &kind : ruleKinds()) {
        if (!kind.example.isEmpty())
            QVERIFY2(kind.compile(kind.example).ok(), kind.id.data());
    }
}

void TestRuleKinds::refuseWhatTheyCannotRead_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("reason"); // a word of it, which says what to do
    const auto row = [](const char *kind, const char *pattern, const char *reason) {
        QTest::addRow("%s: %s", kind, pattern) << kind << pattern << reason;
    };
    row("phrase", "*", "letter");
    row("phrase", "* ?", "letter");
    row("contact", "links", "link email phone");
    row("repeat", "often", "3 60");
    row("repeat", "0", "from 1");
    const QByteArray moreRepeats = QByteArray::number(limits::kRepeatsKept + 1);
    row("repeat", moreRepeats.constData(), "from 1 to 20");
    const QByteArray moreSeconds = "3 " + QByteArray::number(limits::kRepeatsMs / 1000 + 1);
    row("repeat", moreSeconds.constData(), "up to 600");
    row("repeat", "3 60 1", "3 60");
    row("repeat", "-3", "from 1");
    row("flood", "2", "from 3");
    row("flood", "ten", "10");
    row("length", "120", "119");
    row("length", "0", "from 1");
    row("emoji", "-1", "from 0");
    row("capitals", "100", "99");
    row("capitals", "70 0", "70 10");
    row("script", "latin klingon", "klingon");
}

void TestRuleKinds::refuseWhatTheyCannotRead()
{
    QFETCH(QString, kind);
    QFETCH(QString, pattern);
    QFETCH(QString, reason);
    const Status status = RuleBook::check(ruleOf(kind, pattern, RuleAction::Block));
    QVERIFY(!status.ok());
    QVERIFY2(status.error().text.contains(reason), qPrintable(status.error().text));
    QVERIFY2(!status.error().text.contains(u'%'), qPrintable(status.error().text));
    QCOMPARE(
        RuleBook::compile({ruleOf(kind, pattern, RuleAction::Block)})->judge(QStringLiteral("hi")).outcome,
        Outcome::Hold);
}

void TestRuleKinds::acceptAllThatIsInBounds_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("repeat") << QStringLiteral(
        "repeat") << QStringLiteral("%1 %2").arg(limits::kRepeatsKept).arg(limits::kRepeatsMs / 1000);
    QTest::newRow("length") << QStringLiteral("length") << QString::number(limits::kTextCharacters - 1);
}

void TestRuleKinds::acceptAllThatIsInBounds()
{
    QFETCH(QString, kind);
    QFETCH(QString, pattern);
    QVERIFY(RuleBook::check(ruleOf(kind, pattern, RuleAction::Block)));
}

void TestRuleKinds::wildcardsAreBounded_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("longest"); // that is found
    QTest::addColumn<QString>("longer");
    QTest::newRow("words") << QStringLiteral("buy * now")
                           << textWith(u"buy ", u"it ", limits::kWildcardWords, u"now")
                           << textWith(u"buy ", u"it ", limits::kWildcardWords + 1, u"now");
    QTest::newRow("characters") << QStringLiteral("b*d")
                                << textWith(u"b", u"a", limits::kWildcardCharacters, u"d")
                                << textWith(u"b", u"a", limits::kWildcardCharacters + 1, u"d");
}

void TestRuleKinds::wildcardsAreBounded()
{
    QFETCH(QString, pattern);
    QFETCH(QString, longest);
    QFETCH(QString, longer);
    const auto book = RuleBook::compile({ruleOf(QStringLiteral("phrase"), pattern, RuleAction::Block)});
    QCOMPARE(book->judge(longest).outcome, Outcome::Block);
    QCOMPARE(book->judge(longer).outcome, Outcome::Show);
}

void TestRuleKinds::whatWasSaidIsBounded()
{
    Lately lately;
    for (int i = 0; i <= limits::kRepeatsKept; ++i)
        lately.note(EquipmentId(1), QString::number(i), i);
    const QList<EarlierText> kept = lately.of(EquipmentId(1), limits::kRepeatsKept);
    QCOMPARE(kept.size(), limits::kRepeatsKept);
    QCOMPARE(kept.first().text, QStringLiteral("1"));
    QCOMPARE(lately.of(EquipmentId(1), limits::kRepeatsMs + 1).size(), limits::kRepeatsKept);
    QCOMPARE(lately.of(EquipmentId(1), limits::kRepeatsMs + 2).size(), limits::kRepeatsKept - 1);
}

void TestRuleKinds::aWholeTextIsNotReplaced()
{
    for (const RuleKind &kind : ruleKinds()) {
        if (kind.looks == Looks::AtTheWhole)
            QVERIFY(!RuleBook::check(ruleOf(kind.id, kind.example, RuleAction::Replace)).ok());
    }
}

void TestRuleKinds::hit_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QJsonValue>("rule");
    QTest::addColumn<QString>("text");
    for (const RuleKind &kind : ruleKinds()) {
        for (const QJsonValue &rule : fixtureOf(kind)) {
            for (const QString &text : textsOf(rule[u"hits"]))
                QTest::addRow("%s: %s in %s", kind.id.data(), qUtf8Printable(rule[u"pattern"].toString()),
                              qUtf8Printable(text))
                    << QString(kind.id) << rule << text;
        }
    }
}

void TestRuleKinds::hit()
{
    QFETCH(QString, id);
    QFETCH(QJsonValue, rule);
    QFETCH(QString, text);
    const QString pattern = rule[u"pattern"].toString();
    const QString said = guarded(text);
    const QList<EarlierText> earlier = earlierOf(rule);

    const auto blocking = RuleBook::compile({ruleOf(id, pattern, RuleAction::Block)});
    QCOMPARE(blocking->judge(said, earlier), (Verdict {Outcome::Block, RuleId {7}, said}));
    if (ruleKindFromId(id)->looks == Looks::AtTheWhole)
        return;
    const QString shown = rule[u"hits"].toObject().value(text).toString();
    const auto replacing = RuleBook::compile({ruleOf(id, pattern, RuleAction::Replace)});
    QCOMPARE(replacing->judge(said), (Verdict {Outcome::Show, RuleId {7}, shown}));
}

void TestRuleKinds::hold_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    int rows = 0;
    for (const RuleKind &kind : ruleKinds()) {
        for (const QJsonValue &rule : fixtureOf(kind)) {
            for (const QJsonValue &text : rule[u"holds"].toArray()) {
                QTest::addRow("%s: %s in %s", kind.id.data(), qUtf8Printable(rule[u"pattern"].toString()),
                              qUtf8Printable(text.toString()))
                    << QString(kind.id) << rule[u"pattern"].toString() << text.toString();
                ++rows;
            }
        }
    }
    if (rows == 0)
        QTest::newRow("none") << QStringLiteral("smart") << QStringLiteral("idiot")
                              << QStringLiteral("1d10t");
}

// Only may be meant: a person decides, whatever the action.
void TestRuleKinds::hold()
{
    QFETCH(QString, id);
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    const auto book = RuleBook::compile({ruleOf(id, pattern, RuleAction::Block)});
    QCOMPARE(book->judge(guarded(text)).outcome, Outcome::Hold);
}

void TestRuleKinds::miss_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QJsonValue>("rule");
    QTest::addColumn<QString>("text");
    for (const RuleKind &kind : ruleKinds()) {
        for (const QJsonValue &rule : fixtureOf(kind)) {
            for (const QJsonValue &text : rule[u"misses"].toArray())
                QTest::addRow("%s: %s in %s", kind.id.data(), qUtf8Printable(rule[u"pattern"].toString()),
                              qUtf8Printable(text.toString()))
                    << QString(kind.id) << rule << text.toString();
        }
    }
}

void TestRuleKinds::miss()
{
    QFETCH(QString, id);
    QFETCH(QJsonValue, rule);
    QFETCH(QString, text);
    const QString said = guarded(text);
    const auto book = RuleBook::compile({ruleOf(id, rule[u"pattern"].toString(), RuleAction::Block)});
    QVERIFY(book->broken().isEmpty());
    QCOMPARE(book->judge(said, earlierOf(rule)), (Verdict {Outcome::Show, RuleId {}, said}));
}

QTEST_GUILESS_MAIN(TestRuleKinds)
#include "tst_rulekinds.moc"
