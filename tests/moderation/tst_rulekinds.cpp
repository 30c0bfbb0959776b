// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/rulekinds.h"

#include "core/textguard.h"
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

Rule ruleOf(const QString &kind, const QString &pattern, RuleAction action)
{
    Rule rule;
    rule.id = RuleId {7};
    rule.kind = kind;
    rule.pattern = pattern;
    rule.action = action;
    return rule;
}

} // namespace

class TestRuleKinds : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void haveDistinctIds();
    void describeThemselves();
    void haveFixtures_data();
    void haveFixtures();
    void hit_data();
    void hit();
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
        QVERIFY(!rule[u"hits"].toObject().isEmpty());
        QVERIFY(!rule[u"misses"].toArray().isEmpty());
    }
}

void TestRuleKinds::hit_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    for (const RuleKind &kind : ruleKinds()) {
        for (const QJsonValue &rule : fixtureOf(kind)) {
            const QString pattern = rule[u"pattern"].toString();
            const QJsonObject hits = rule[u"hits"].toObject();
            for (auto each = hits.begin(); each != hits.end(); ++each)
                QTest::addRow("%s: %s in %s", kind.id.data(), qUtf8Printable(pattern),
                              qUtf8Printable(each.key()))
                    << QString(kind.id) << pattern << each.key() << each.value().toString();
        }
    }
}

void TestRuleKinds::hit()
{
    QFETCH(QString, id);
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const QString said = guarded(text);

    const auto replacing = RuleBook::compile({ruleOf(id, pattern, RuleAction::Replace)});
    QCOMPARE(replacing->judge(said), (Verdict {Outcome::Show, RuleId {7}, shown}));
    const auto blocking = RuleBook::compile({ruleOf(id, pattern, RuleAction::Block)});
    QCOMPARE(blocking->judge(said), (Verdict {Outcome::Block, RuleId {7}, said}));
}

void TestRuleKinds::miss_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    for (const RuleKind &kind : ruleKinds()) {
        for (const QJsonValue &rule : fixtureOf(kind)) {
            const QString pattern = rule[u"pattern"].toString();
            for (const QJsonValue &text : rule[u"misses"].toArray())
                QTest::addRow("%s: %s in %s", kind.id.data(), qUtf8Printable(pattern),
                              qUtf8Printable(text.toString()))
                    << QString(kind.id) << pattern << text.toString();
        }
    }
}

void TestRuleKinds::miss()
{
    QFETCH(QString, id);
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    const QString said = guarded(text);
    const auto book = RuleBook::compile({ruleOf(id, pattern, RuleAction::Block)});
    QVERIFY(book->broken().isEmpty());
    QCOMPARE(book->judge(said), (Verdict {Outcome::Show, RuleId {}, said}));
}

QTEST_GUILESS_MAIN(TestRuleKinds)
#include "tst_rulekinds.moc"
