// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "store/openstore.h"
#include "store/writebatch.h"

#include <QTest>

#include <optional>

namespace barrage {

using namespace Qt::StringLiterals;

class TestWriteBatch : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder.emplace();
        m_open.emplace(m_folder->filePath(u"batch.sqlite"_s));
        m_phone = m_open->phone("hash");
        m_before = m_open->turns().size();
        m_batch.emplace(m_open->store());
    }
    void cleanup()
    {
        m_batch.reset();
        m_open.reset();
    }
    void aTurnIsOneCommit();
    void manyAreNotKeptUntilItsEnd();
    void whatIsLeftIsHandedOver();

private:
    void say(int messages);
    QList<qsizetype> commits() const; // how many messages each of them had

    std::optional<QTemporaryDir> m_folder;
    std::optional<test::OpenStore> m_open;
    std::optional<WriteBatch> m_batch;
    EquipmentId m_phone {};
    qsizetype m_before = 0;
    quint64 m_ticket = 1'000;
};

void TestWriteBatch::say(int messages)
{
    for (int i = 0; i < messages; ++i) {
        const quint64 ticket = ++m_ticket;
        m_batch->add({ticket, AddMessage {m_open->draft(m_phone, QString::number(ticket))}});
    }
}

QList<qsizetype> TestWriteBatch::commits() const
{
    QList<qsizetype> sizes;
    for (const QList<Committed> &turn : m_open->turns().sliced(m_before))
        sizes.append(turn.size());
    return sizes;
}

void TestWriteBatch::aTurnIsOneCommit()
{
    say(3);
    m_open->store().flush();
    QVERIFY(commits().isEmpty());
    QTRY_COMPARE(commits(), (QList<qsizetype> {3}));
    say(2);
    QTRY_COMPARE(commits(), (QList<qsizetype> {3, 2}));
}

void TestWriteBatch::manyAreNotKeptUntilItsEnd()
{
    say(limits::kCommitWrites + 1);
    m_open->store().flush();
    QCOMPARE(commits(), (QList<qsizetype> {limits::kCommitWrites}));
    QTRY_COMPARE(commits(), (QList<qsizetype> {limits::kCommitWrites, 1}));
}

void TestWriteBatch::whatIsLeftIsHandedOver()
{
    say(2);
    m_batch.reset();
    m_open->store().flush();
    QCOMPARE(commits(), (QList<qsizetype> {2}));
}

} // namespace barrage

QTEST_GUILESS_MAIN(barrage::TestWriteBatch)
#include "tst_writebatch.moc"
