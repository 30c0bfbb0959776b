// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomfixture.h"

#include "core/limits.h"

namespace barrage {

// Many rules: none of them makes a message wait, and none is forgotten for a moment.
class RoomRulesTest : public RoomFixture
{
    Q_OBJECT

private slots:
    void importsMany();
    void importsWhatTheStoreTakes();
    void refusesMoreThanFit();
    void aNewRuleOfALargeBookCountsAtOnce();
    void aChangedRuleOfALargeBookCountsAtOnce();
    void aRemovedRuleOfALargeBookEnds();
    void tellsWhatHit();

private:
    static QList<Rule> rules(int count);
    void startWith(const QList<Rule> &rules);
    bool isBlocked(const QString &text);
    ImportProgress imported() const { return m_imported->constLast().constFirst().value<ImportProgress>(); }

    std::unique_ptr<QSignalSpy> m_imported;
    int m_said = 0;
};

QList<Rule> RoomRulesTest::rules(int count)
{
    QList<Rule> rules;
    for (int i = 0; i < count; ++i)
        rules += ruleOf(QStringLiteral("word%1end").arg(i), RuleAction::Block);
    return rules;
}

void RoomRulesTest::startWith(const QList<Rule> &rules)
{
    Snapshot snapshot;
    snapshot.mode = InterceptorMode::Filter;
    snapshot.rules = rules;
    for (int i = 0; i < rules.size(); ++i)
        snapshot.rules[i].id = RuleId {1'000'000 + i};
    start(snapshot);
    m_imported = std::make_unique<QSignalSpy>(m_room.get(), &Room::rulesImported);
}

bool RoomRulesTest::isBlocked(const QString &text)
{
    m_now += 60'000;
    return said(text, QString::number(++m_said)).status == CheckStatus::Refused;
}

void RoomRulesTest::importsMany()
{
    startWith({});
    const int count = 2 * limits::kImportSlice + 300;
    QSignalSpy changed(m_room.get(), &Room::rulesChanged);
    m_room->importRules(rules(count));
    m_room->importRules(rules(3)); // one at a time: not taken
    QTRY_COMPARE(m_imported->isEmpty() ? ImportProgress::Stage::Storing : imported().stage,
                 ImportProgress::Stage::Done);
    QCOMPARE(imported().added.size(), count);
    QCOMPARE(imported().problem, QString());
    QCOMPARE(m_store->rules().size(), count);
    QCOMPARE(changed.constLast().constFirst().value<QList<Rule>>(), m_store->rules());
    QVERIFY(isBlocked(QStringLiteral("word0end")));
    QVERIFY(isBlocked(QStringLiteral("so word1299end it is")));
    QVERIFY(!isBlocked(QStringLiteral("word1300end")));
    m_room->removeRules(imported().added);
    settle();
    QVERIFY(m_store->rules().isEmpty());
    QVERIFY(!isBlocked(QStringLiteral("word0end")));
}

void RoomRulesTest::importsWhatTheStoreTakes()
{
    startWith({});
    connect(m_room.get(), &Room::rulesImported, m_store.get(), [this](const ImportProgress &progress) {
        m_store->setFault(progress.added.isEmpty() ? InstantStore::Fault::None
                                                   : InstantStore::Fault::Refusal);
    });
    m_room->importRules(rules(2 * limits::kImportSlice));
    QTRY_COMPARE(imported().stage, ImportProgress::Stage::Done);
    QCOMPARE(imported().added.size(), limits::kImportSlice);
    QVERIFY(!imported().problem.isEmpty());
    m_store->setFault(InstantStore::Fault::None);
    QVERIFY(isBlocked(QStringLiteral("word0end")));
}

void RoomRulesTest::refusesMoreThanFit()
{
    startWith({});
    m_room->importRules(rules(limits::kRules + 1));
    settle();
    QCOMPARE(imported().stage, ImportProgress::Stage::Done);
    QVERIFY(!imported().problem.isEmpty());
    QVERIFY(m_store->rules().isEmpty());
}

void RoomRulesTest::aNewRuleOfALargeBookCountsAtOnce()
{
    startWith(rules(limits::kRulesAtOnce + 1));
    m_room->saveRule(ruleOf(QStringLiteral("brandnew"), RuleAction::Block));
    settle(); // stored; the large book is still being compiled, or just done
    QVERIFY(isBlocked(QStringLiteral("brandnew")));
    QVERIFY(isBlocked(QStringLiteral("word7end")));
    QVERIFY(!isBlocked(QStringLiteral("innocent")));
}

void RoomRulesTest::aChangedRuleOfALargeBookCountsAtOnce()
{
    startWith({});
    m_room->importRules(rules(limits::kRulesAtOnce + 1));
    QTRY_COMPARE(m_imported->isEmpty() ? ImportProgress::Stage::Storing : imported().stage,
                 ImportProgress::Stage::Done);
    Rule changed = m_store->rules().constFirst();
    changed.pattern = QStringLiteral("changed");
    m_room->saveRule(changed);
    settle();
    QVERIFY(isBlocked(QStringLiteral("changed")));
    QTRY_VERIFY(!isBlocked(QStringLiteral("word0end"))); // once the new book is there
    QVERIFY(isBlocked(QStringLiteral("changed")));
    QVERIFY(isBlocked(QStringLiteral("word1end")));
}

void RoomRulesTest::aRemovedRuleOfALargeBookEnds()
{
    startWith(rules(limits::kRulesAtOnce + 2));
    m_room->removeRules({RuleId {1'000'000}});
    QTRY_VERIFY(!isBlocked(QStringLiteral("word0end")));
    QVERIFY(isBlocked(QStringLiteral("word1end")));
}

void RoomRulesTest::tellsWhatHit()
{
    QList<Rule> known = rules(2);
    known[1].hits = 40; // of earlier evenings
    startWith(known);
    QSignalSpy told(m_room.get(), &Room::ruleHitsChanged);
    QVERIFY(isBlocked(QStringLiteral("word1end")));
    QVERIFY(isBlocked(QStringLiteral("word1end again")));
    QTRY_COMPARE(told.isEmpty() ? 0 : told.constLast().constFirst().value<QList<RuleCount>>().value(0).hits,
                 42);
    QCOMPARE(told.constLast().constFirst().value<QList<RuleCount>>(),
             (QList<RuleCount> {{RuleId {1'000'001}, QStringLiteral("word1end"), 42, 2}}));
}

} // namespace barrage

QTEST_GUILESS_MAIN(barrage::RoomRulesTest)
#include "tst_roomrules.moc"
