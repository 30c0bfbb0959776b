// SPDX-License-Identifier: GPL-3.0-or-later
// The filter engine against tests/data/moderation: what people do to get past a filter, and what a clumsy
// filter hurts. The score is printed, and the floor below holds it.
#include "moderation/rulescheck.h"

#include "core/limits.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace barrage;
using namespace Qt::StringLiterals;

namespace {

struct Said
{
    int result = -1;
    QByteArray answers;
    QByteArray errors;
};

Said check(QByteArray lines)
{
    Said said;
    QBuffer in(&lines);
    QBuffer answers(&said.answers);
    QBuffer errors(&said.errors);
    if (in.open(QIODevice::ReadOnly) && answers.open(QIODevice::WriteOnly)
        && errors.open(QIODevice::WriteOnly))
        said.result = checkRules(in, answers, errors);
    return said;
}

} // namespace

class TestCorpus : public QObject
{
    Q_OBJECT

private slots:
    void score_data();
    void score();
    void badLinesHoldAndAreExplained();
    void linesAreBounded();
};

void TestCorpus::score_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("wantsPass");
    QTest::addColumn<double>("floor");
    QTest::newRow("evasions") << u"evasions"_s << false << 0.97;
    QTest::newRow("innocents") << u"innocents"_s << true << 0.98;
    QTest::newRow("evasions, second") << u"evasions-second"_s << false << 0.97;
    QTest::newRow("innocents, second") << u"innocents-second"_s << true << 0.975;
    QTest::newRow("evasions, third") << u"evasions-third"_s << false << 0.97;
    QTest::newRow("innocents, third") << u"innocents-third"_s << true << 0.975;
    QTest::newRow("evasions, fourth") << u"evasions-fourth"_s << false << 0.97;
    QTest::newRow("innocents, fourth") << u"innocents-fourth"_s << true << 0.975;
    QTest::newRow("evasions, fifth") << u"evasions-fifth"_s << false << 0.97;
    QTest::newRow("innocents, fifth") << u"innocents-fifth"_s << true << 0.975;
    QTest::newRow("evasions, sixth") << u"evasions-sixth"_s << false << 0.97;
    QTest::newRow("innocents, sixth") << u"innocents-sixth"_s << true << 0.975;
    QTest::newRow("evasions, seventh") << u"evasions-seventh"_s << false << 0.97;
    QTest::newRow("innocents, seventh") << u"innocents-seventh"_s << true << 0.97;
    QTest::newRow("evasions, eighth") << u"evasions-eighth"_s << false << 0.97;
    QTest::newRow("innocents, eighth") << u"innocents-eighth"_s << true << 0.975;
    QTest::newRow("evasions, ninth") << u"evasions-ninth"_s << false << 0.97;
    QTest::newRow("innocents, ninth") << u"innocents-ninth"_s << true << 0.97;
    QTest::newRow("evasions, tenth") << u"evasions-tenth"_s << false << 0.97;
    QTest::newRow("innocents, tenth") << u"innocents-tenth"_s << true << 0.97;
    QTest::newRow("evasions, eleventh") << u"evasions-eleventh"_s << false << 0.97;
    QTest::newRow("innocents, eleventh") << u"innocents-eleventh"_s << true << 0.97;
    QTest::newRow("evasions, twelfth") << u"evasions-twelfth"_s << false << 0.97;
    QTest::newRow("innocents, twelfth") << u"innocents-twelfth"_s << true << 0.97;
    QTest::newRow("evasions, thirteenth") << u"evasions-thirteenth"_s << false << 0.97;
    QTest::newRow("innocents, thirteenth") << u"innocents-thirteenth"_s << true << 0.97;
    QTest::newRow("evasions, fourteenth") << u"evasions-fourteenth"_s << false << 0.97;
    QTest::newRow("innocents, fourteenth") << u"innocents-fourteenth"_s << true << 0.97;
    QTest::newRow("evasions, fifteenth") << u"evasions-fifteenth"_s << false << 0.97;
    QTest::newRow("innocents, fifteenth") << u"innocents-fifteenth"_s << true << 0.97;
    QTest::newRow("evasions, sixteenth") << u"evasions-sixteenth"_s << false << 0.99;
    QTest::newRow("innocents, sixteenth") << u"innocents-sixteenth"_s << true << 0.99;
    QTest::newRow("evasions, seventeenth") << u"evasions-seventeenth"_s << false << 0.985;
    QTest::newRow("innocents, seventeenth") << u"innocents-seventeenth"_s << true << 0.97;
    QTest::newRow("evasions, eighteenth") << u"evasions-eighteenth"_s << false << 0.99;
    QTest::newRow("innocents, eighteenth") << u"innocents-eighteenth"_s << true << 0.99;
    QTest::newRow("evasions, nineteenth") << u"evasions-nineteenth"_s << false << 0.99;
    QTest::newRow("innocents, nineteenth") << u"innocents-nineteenth"_s << true << 0.99;
    QTest::newRow("evasions, twentieth") << u"evasions-twentieth"_s << false << 0.99;
    QTest::newRow("innocents, twentieth") << u"innocents-twentieth"_s << true << 0.99;
    QTest::newRow("evasions, twentyfirst") << u"evasions-twentyfirst"_s << false << 0.96;
    QTest::newRow("innocents, twentyfirst") << u"innocents-twentyfirst"_s << true << 0.993;
    QTest::newRow("evasions, twentysecond") << u"evasions-twentysecond"_s << false << 0.985;
    QTest::newRow("innocents, twentysecond") << u"innocents-twentysecond"_s << true << 0.99;
    QTest::newRow("evasions, twentythird") << u"evasions-twentythird"_s << false << 0.99;
    QTest::newRow("innocents, twentythird") << u"innocents-twentythird"_s << true << 0.99;
    QTest::newRow("evasions, twentyfourth") << u"evasions-twentyfourth"_s << false << 0.953;
    QTest::newRow("innocents, twentyfourth") << u"innocents-twentyfourth"_s << true << 0.986;
    QTest::newRow("evasions, twentyfifth") << u"evasions-twentyfifth"_s << false << 0.98;
    QTest::newRow("innocents, twentyfifth") << u"innocents-twentyfifth"_s << true << 0.98;
    QTest::newRow("evasions, twentysixth") << u"evasions-twentysixth"_s << false << 0.973;
    QTest::newRow("innocents, twentysixth") << u"innocents-twentysixth"_s << true << 0.98;
    QTest::newRow("evasions, twentyseventh") << u"evasions-twentyseventh"_s << false << 0.973;
    QTest::newRow("innocents, twentyseventh") << u"innocents-twentyseventh"_s << true << 0.973;
}

void TestCorpus::score()
{
    QFETCH(QString, file);
    QFETCH(bool, wantsPass);
    QFETCH(double, floor);
    QFile cases(QStringLiteral(BARRAGE_SOURCE_DIR "/tests/data/moderation/%1.jsonl").arg(file));
    QVERIFY(cases.open(QIODevice::ReadOnly));
    const QByteArray all = cases.readAll();
    const QList<QByteArray> lines = all.trimmed().split('\n');
    QVERIFY(lines.size() >= 150);
    const Said judged = check(all);
    QCOMPARE(judged.result, 0);
    QCOMPARE(judged.errors, QByteArray());
    const QList<QByteArray> said = judged.answers.trimmed().split('\n');
    QCOMPARE(said.size(), lines.size());
    int right = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool ok = (said[i] == "pass") == wantsPass;
        right += ok;
        if (!ok)
            qInfo("%s: %s", said[i].constData(), lines[i].constData());
    }
    const double score = static_cast<double>(right) / static_cast<double>(lines.size());
    qInfo("%s: %d of %lld as they should be (%.1f %%)", qPrintable(file), right, lines.size(), 100 * score);
    QVERIFY(score >= floor);
}

void TestCorpus::badLinesHoldAndAreExplained()
{
    const QByteArray lines
        = "{\"rule\":\"ass\",\"text\":\"ass\"}\n\nnonsense\n{\"rule\":\"re:(\",\"text\":\"a\"}\n"
          "{\"rule\":\"ass\",\"text\":7}\n{\"rule\":\"ass\",\"text\":\"class\"}\n";
    const Said said = check(lines);
    QCOMPARE(said.result, 1);
    QCOMPARE(said.answers, QByteArray("block\nhold\nhold\nhold\npass\n"));
    QCOMPARE(said.errors.count('\n'), 3);
    QVERIFY(said.errors.startsWith("line 3: "));
}

void TestCorpus::linesAreBounded()
{
    const QByteArray line("{\"rule\":\"ass\",\"text\":\"class\"");
    const QByteArray longest = line + QByteArray(limits::kRulesCheckLineBytes - line.size() - 1, ' ') + "}";
    const QByteArray lines = longest + "\n " + longest + "\n " + longest.chopped(1) + " }\n";
    const Said said = check(lines);
    QCOMPARE(said.result, 1);
    QCOMPARE(said.answers, QByteArray("pass\npass\nhold\n"));
    QCOMPARE(said.errors, QByteArray("line 3: The line is too long: leave it out or shorten its text.\n"));
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
