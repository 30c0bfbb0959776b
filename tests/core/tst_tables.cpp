// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletmode.h"
#include "core/interceptormode.h"
#include "core/operatoraction.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace barrage;
using namespace Qt::StringLiterals;

// The tables that people extend: what every row must have, and what is stored and so may never change.
class TestTables : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void bulletModesAreFound();
    void bulletModesKeepTheirNumbers_data();
    void bulletModesKeepTheirNumbers();
    void unknownBulletModesAreNone();
    void interceptorModesAreFound();
    void interceptorModesKeepTheirNumbers_data();
    void interceptorModesKeepTheirNumbers();
    void inDoubtAPersonDecides();
    void operatorActionsAreFound();
    void operatorActionsAreComplete();
    void panicHasItsKey();
};

namespace {

bool isId(const QString &text)
{
    static const QRegularExpression syntax(u"^[a-z]+$"_s);
    return syntax.match(text).hasMatch();
}

} // namespace

void TestTables::bulletModesAreFound()
{
    QSet<QString> ids;
    for (const BulletModeRow &row : bulletModes()) {
        ids += QString(row.id);
        QVERIFY(isId(row.id));
        QVERIFY(qstrlen(row.label) > 0);
        QCOMPARE(&rowOf(row.mode), &row);
        QCOMPARE(bulletModeFromId(QString(row.id)), row.mode);
        QCOMPARE(bulletModeFromNumber(static_cast<int>(row.mode)), row.mode);
    }
    QCOMPARE(ids.size(), static_cast<qsizetype>(bulletModes().size()));
}

void TestTables::bulletModesKeepTheirNumbers_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("number");
    QTest::newRow("scroll") << u"scroll"_s << 1;
    QTest::newRow("bottom") << u"bottom"_s << 4;
    QTest::newRow("top") << u"top"_s << 5;
    QTest::newRow("reverse") << u"reverse"_s << 6;
}

void TestTables::bulletModesKeepTheirNumbers()
{
    QFETCH(QString, id);
    QFETCH(int, number);
    QVERIFY(bulletModeFromId(id));
    QCOMPARE(static_cast<int>(*bulletModeFromId(id)), number);
}

void TestTables::unknownBulletModesAreNone()
{
    QCOMPARE(bulletModeFromId(u""), std::nullopt);
    QCOMPARE(bulletModeFromId(u"Scroll"), std::nullopt);
    QCOMPARE(bulletModeFromId(u"spiral"), std::nullopt);
    QCOMPARE(bulletModeFromNumber(0), std::nullopt);
    QCOMPARE(bulletModeFromNumber(-1), std::nullopt);
}

void TestTables::interceptorModesAreFound()
{
    QSet<QString> ids;
    for (const InterceptorModeRow &row : interceptorModes()) {
        ids += QString(row.id);
        QVERIFY(isId(row.id));
        QVERIFY(qstrlen(row.label) > 0);
        QCOMPARE(&rowOf(row.mode), &row);
        QCOMPARE(interceptorModeFromId(QString(row.id)), row.mode);
        QCOMPARE(interceptorModeFromNumber(static_cast<int>(row.mode)), row.mode);
    }
    QCOMPARE(ids.size(), static_cast<qsizetype>(interceptorModes().size()));
}

void TestTables::interceptorModesKeepTheirNumbers_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("number");
    QTest::newRow("open") << u"open"_s << 0;
    QTest::newRow("filter") << u"filter"_s << 1;
    QTest::newRow("approve") << u"approve"_s << 2;
}

void TestTables::interceptorModesKeepTheirNumbers()
{
    QFETCH(QString, id);
    QFETCH(int, number);
    QVERIFY(interceptorModeFromId(id));
    QCOMPARE(static_cast<int>(*interceptorModeFromId(id)), number);
}

void TestTables::inDoubtAPersonDecides()
{
    QCOMPARE(interceptorModeFromNumber(-1), InterceptorMode::Approve);
    QCOMPARE(interceptorModeFromNumber(3), InterceptorMode::Approve);
    QCOMPARE(interceptorModeFromId(u"off"), std::nullopt);
}

void TestTables::operatorActionsAreFound()
{
    QSet<QString> ids;
    for (const OperatorActionRow &row : operatorActions()) {
        ids += QString(row.id);
        QVERIFY(isId(row.id));
        QCOMPARE(&rowOf(row.action), &row);
    }
    QCOMPARE(ids.size(), static_cast<qsizetype>(operatorActions().size()));
}

void TestTables::operatorActionsAreComplete()
{
    QSet<QString> keys;
    for (const OperatorActionRow &row : operatorActions()) {
        QVERIFY(qstrlen(row.label) > 0);
        QVERIFY(qstrlen(row.hint) > 0);
        QVERIFY2(row.key.isEmpty() || !keys.contains(row.key), "two actions have the same key");
        keys += QString(row.key);
    }
}

void TestTables::panicHasItsKey()
{
    QVERIFY(!rowOf(OperatorAction::Panic).key.isEmpty());
    QVERIFY(rowOf(OperatorAction::Panic).inTray);
}

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
