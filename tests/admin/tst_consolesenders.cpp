// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/mutemenu.h"
#include "admin/presencemodel.h"

#include "consolefixture.h"

#include <QApplication>
#include <QLabel>
#include <QTableView>

using namespace barrage;

// What is known of a sender, and who may not speak.
class TestConsoleSenders : public ConsoleFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        open();
        m_bans.clear();
        connect(m_console.get(), &Console::intended, this, &TestConsoleSenders::note);
    }
    void cleanup() { m_console.reset(); }
    void knowsASender();
    void bansASender();
    void listsTheSilenced();
    void liftsABanOfAnEarlierEvening();

private:
    void note(const Intent &intent);

    QList<BanSender> m_bans; // asked for
};

void TestConsoleSenders::note(const Intent &intent)
{
    if (const auto *ban = std::get_if<BanSender>(&intent))
        m_bans.append(*ban);
}

void TestConsoleSenders::knowsASender()
{
    Presence ana = sample::phone(1, QStringLiteral("ana"), 1, 12);
    ana.equipment.approvals = 3;
    m_console->setPresence(ana);
    m_console->setMessages(sample::messages({QStringLiteral("1 waiting ana: one")}), {});
    QSignalSpy searched(m_console.get(), &Console::searched);
    press(list("queueList"), Qt::Key_I);
    QVERIFY(find<QWidget>("senderName")->isVisible());
    QCOMPARE(find<QLabel>("senderName")->text(), QStringLiteral("ana"));
    QVERIFY(find<QLabel>("senderFacts")->text().contains(QStringLiteral("3 approved")));
    QCOMPARE(searched.size(), 1);
    const auto query = searched.at(0).at(0).value<HistoryQuery>();
    QCOMPARE(query.from, EquipmentId {1});
    m_console->setHistory({query.ticket, sample::messages({QStringLiteral("4 refused ana: before")}), false});
    QCOMPARE(list("senderList")->model()->rowCount(), 1);
    m_console->addMessage(sample::message(QStringLiteral("9 waiting ana: later")));
    QCOMPARE(list("senderList")->model()->rowCount(), 2);
    const QAbstractItemModel *phones = find<QTableView>("deviceTable")->model();
    QCOMPARE(phones->index(0, PresenceModel::Messages).data().toInt(), 13); // which the room does not tell
    m_console->failSearch(query.ticket, {QStringLiteral("store_unavailable"), QStringLiteral("Broken.")});
    QVERIFY(!find<QLabel>("historyProblem")->isVisibleTo(find<QLabel>("historyProblem")->parentWidget()));
}

void TestConsoleSenders::bansASender()
{
    Presence ana = sample::phone(1, QStringLiteral("ana"), 1);
    m_console->setPresence(ana);
    click("pageDevices");
    find<QTableView>("deviceTable")->selectRow(0);
    click("banAddress");
    click("silenceSender");
    QTRY_VERIFY(QApplication::activePopupWidget());
    press(QApplication::activePopupWidget(), Qt::Key_B);
    press(QApplication::activePopupWidget(), Qt::Key_4);
    QCOMPARE(m_bans.size(), 1);
    QCOMPARE(m_bans.at(0).sender, EquipmentId {1});
    QVERIFY(m_bans.at(0).alsoAddress);
    QCOMPARE(m_bans.at(0).untilWallMs, sample::kNow + muteSpans().back().ms);
    ana.equipment.bannedUntil = m_bans.at(0).untilWallMs;
    m_console->setPresence(ana);
    QVERIFY(find<QLabel>("senderStanding")->text().startsWith(QStringLiteral("Banned until")));
    click("freeSender");
    QCOMPARE(m_bans.size(), 2);
    QCOMPARE(m_bans.at(1).untilWallMs, 0);
}

void TestConsoleSenders::listsTheSilenced()
{
    Presence muted = sample::phone(2, QStringLiteral("bo"), 0);
    muted.equipment.mutedUntil = sample::kNow + 1'000;
    m_console->setPresence(sample::phone(1, QStringLiteral("ana"), 1));
    m_console->setPresence(muted);
    auto *table = find<QTableView>("deviceTable");
    QCOMPARE(table->model()->rowCount(), 2);
    click("pageDevices");
    click("onlySilenced");
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("bo"));
}

void TestConsoleSenders::liftsABanOfAnEarlierEvening()
{
    Equipment banned = sample::phone(7, QStringLiteral("Troll"), 0).equipment;
    banned.bannedUntil = sample::kNow + 60'000;
    m_console->setSilenced({banned}); // who has not been here tonight
    click("pageDevices");
    click("onlySilenced");
    auto *table = find<QTableView>("deviceTable");
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Troll"));
    table->selectRow(0);
    click("freeSender");
    QCOMPARE(m_bans.size(), 1);
    QCOMPARE(m_bans.at(0).sender, EquipmentId {7});
    QCOMPARE(m_bans.at(0).untilWallMs, 0);
    m_console->setSilenced({});
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(!find<QAbstractButton>("freeSender")->isEnabled());
}

QTEST_MAIN(TestConsoleSenders)
#include "tst_consolesenders.moc"
