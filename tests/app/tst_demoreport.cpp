// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoreport.h"
#include "demo/sampleevent.h"
#include "moderation/rulebook.h"

#include <QTest>

namespace barrage {

class DemoReportTest : public QObject
{
    Q_OBJECT

private slots:
    void percentiles_data()
    {
        QTest::addColumn<QList<qint64>>("values");
        QTest::addColumn<double>("share");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("none") << QList<qint64> {} << 0.5 << qint64(0);
        QTest::newRow("one") << QList<qint64> {7} << 0.95 << qint64(7);
        QTest::newRow("median") << QList<qint64> {5, 1, 3, 2, 4} << 0.5 << qint64(3);
        QTest::newRow("upper") << QList<qint64> {1, 2, 3, 4, 5, 6, 7, 8, 9, 10} << 0.95 << qint64(10);
        QTest::newRow("least") << QList<qint64> {3, 2, 1} << 0.0 << qint64(1);
    }

    void percentiles()
    {
        QFETCH(QList<qint64>, values);
        QFETCH(double, share);
        QFETCH(qint64, expected);
        QCOMPARE(percentile(values, share), expected);
    }

    void isOneLineOfJson()
    {
        DemoReport report;
        report.sent = 3;
        report.latencies = {10, 20};
        const QByteArray line = report.toJson();
        QVERIFY(!line.contains('\n'));
        QCOMPARE(
            line,
            QByteArray(R"({"acknowledged":0,"approved":0,"blocked":0,"dropped_frames":0,"frames":0,"held":0,)"
                       R"("p50_ms":10,"p95_ms":20,"sent":3,"shown":0})"));
    }

    // Every rule of the sample event compiles, and its audience meets each of the three outcomes.
    void theSampleEventShowsHoldsAndBlocks()
    {
        QList<Rule> rules = sampleRules();
        for (int i = 0; i < rules.size(); ++i)
            rules[i].id = RuleId(i + 1);
        const auto book = RuleBook::compile(rules);
        QVERIFY(book->broken().isEmpty());
        QHash<Outcome, int> outcomes;
        QSet<RuleId> used;
        for (const QString &text : sampleTexts()) {
            const Verdict verdict = book->judge(text);
            ++outcomes[verdict.outcome];
            used.insert(verdict.rule);
        }
        QVERIFY(outcomes.value(Outcome::Show) > 20);
        QCOMPARE(outcomes.value(Outcome::Block), 3);
        QCOMPARE(outcomes.value(Outcome::Hold), 2);
        QCOMPARE(used.size(), rules.size() + 1); // and no rule at all
    }
};

} // namespace barrage

QTEST_APPLESS_MAIN(barrage::DemoReportTest)
#include "tst_demoreport.moc"
