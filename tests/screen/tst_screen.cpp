// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "screen/reactionitem.h"
#include "screenfixture.h"

#include <QScreen>
#include <QSignalSpy>

using namespace barrage;

class TestScreen : public ScreenFixture
{
    Q_OBJECT

private slots:
    void init() { make(); }
    void cleanup() { m_screen.reset(); }

    void theOnlyDisplayIsNotCoveredBySurprise()
    {
        QVERIFY(m_screen->open({}));
        QVERIFY(m_screen->isShown());
        QCOMPARE(window()->flags() & Qt::FramelessWindowHint, Qt::WindowFlags());
        QVERIFY(window()->width() < QGuiApplication::primaryScreen()->geometry().width());
        QCOMPARE(window()->color().alpha(), 255);
    }

    void aDisplayIsCoveredWhenChosen()
    {
        QVERIFY(m_screen->open(QStringLiteral("1")));
        QCOMPARE(window()->geometry(), QGuiApplication::primaryScreen()->geometry());
        const Qt::WindowFlags wanted = Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint
            | Qt::WindowTransparentForInput | Qt::WindowDoesNotAcceptFocus;
        QCOMPARE(window()->flags() & wanted, wanted);
        QCOMPARE(window()->color(), QColor(Qt::transparent));
    }

    void whatIsNotThereIsRefusedWithAReason_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::newRow("name") << QStringLiteral("HDMI-99");
        QTest::newRow("too high") << QStringLiteral("9");
        QTest::newRow("zero") << QStringLiteral("0");
    }

    void whatIsNotThereIsRefusedWithAReason()
    {
        QFETCH(QString, choice);
        const Status opened = m_screen->open(choice);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, QStringLiteral("no_display"));
        QVERIFY(opened.error().text.contains(choice));
        QVERIFY(!m_screen->isShown());
        QSignalSpy failed(m_screen.get(), &Screen::failed);
        m_screen->moveTo(choice);
        QCOMPARE(failed.size(), 1);
    }

    void aBulletSurvivesTheMoveFromWindowToDisplay()
    {
        openWindow();
        QSignalSpy shown(m_screen.get(), &Screen::shown);
        m_screen->fly(redMessage(1), Priority::Normal, 0);
        QVERIFY(shown.wait());
        QVERIFY(countOf(m_screen->grab(), Qt::red) > 20);
        m_screen->moveTo(QStringLiteral("1"));
        QVERIFY(countOf(m_screen->grab(), Qt::red) > 20);
        QCOMPARE(shown.size(), 1);
        m_screen->recall(MessageId(1));
        QCOMPARE(countOf(m_screen->grab(), Qt::red), 0);
    }

    void clearedBulletsOfAnOlderEpochComeBack()
    {
        openWindow();
        QSignalSpy dropped(m_screen.get(), &Screen::dropped);
        m_screen->clear(3);
        m_screen->fly(redMessage(1), Priority::Normal, 2);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().at(0).value<QList<MessageId>>(), {MessageId(1)});
        QCOMPARE(dropped.first().at(1).value<DropReason>(), DropReason::Cleared);
    }

    void theStateDecides_data()
    {
        QTest::addColumn<ShowCommand>("command");
        QTest::addColumn<bool>("keepsBullets");
        QTest::addColumn<DropReason>("newOnes"); // None: they fly or wait
        const auto row = [](const char *name, ShowCommand command, bool keeps, DropReason newOnes) {
            QTest::newRow(name) << command << keeps << newOnes;
        };
        row("freeze", ShowCommand::Freeze, true, DropReason::None);
        row("clear", ShowCommand::Clear, false, DropReason::None);
        row("hide", ShowCommand::Hide, false, DropReason::Hidden);
        row("blackout", ShowCommand::Blackout, false, DropReason::Hidden);
        row("join card", ShowCommand::ShowJoinCard, true, DropReason::None);
        row("test pattern", ShowCommand::ShowTestPattern, true, DropReason::None);
        row("pin", ShowCommand::Pin, true, DropReason::None);
        row("announce", ShowCommand::Announce, true, DropReason::None);
    }

    void theStateDecides()
    {
        QFETCH(ShowCommand, command);
        QFETCH(bool, keepsBullets);
        QFETCH(DropReason, newOnes);
        openWindow();
        QSignalSpy shown(m_screen.get(), &Screen::shown);
        QSignalSpy left(m_screen.get(), &Screen::left);
        QSignalSpy dropped(m_screen.get(), &Screen::dropped);
        QSignalSpy changed(m_screen.get(), &Screen::stateChanged);
        m_screen->fly(redMessage(1), Priority::Normal, 0);
        QTRY_COMPARE(shown.size(), 1);
        m_screen->apply(command);
        m_screen->apply(command);
        QCOMPARE(changed.size(), command == ShowCommand::Clear ? 0 : 1);
        QCOMPARE(left.size(), keepsBullets ? 0 : 1);
        if (m_screen->isShown())
            QCOMPARE(countOf(m_screen->grab(), Qt::red) > 20, keepsBullets);
        m_screen->fly(redMessage(2), Priority::Normal, 0);
        QCOMPARE(dropped.size(), newOnes == DropReason::None ? 0 : 1);
        if (!dropped.isEmpty())
            QCOMPARE(dropped.first().at(1).value<DropReason>(), newOnes);
    }

    void aClosedWindowIsAHiddenScreen()
    {
        openWindow();
        window()->close();
        QVERIFY(m_screen->state().isHidden());
        m_screen->apply(ShowCommand::Show);
        QVERIFY(m_screen->isShown());
    }

    void blackIsAllThatABlackoutShows()
    {
        openWindow();
        m_screen->setAnnouncement(QStringLiteral("Break"));
        Message pinned = redMessage(7);
        m_screen->setPinned(pinned);
        QVERIFY(countOf(m_screen->grab(), Qt::red) > 20);
        m_screen->apply(ShowCommand::Blackout);
        const QImage black = m_screen->grab();
        QCOMPARE(countOf(black, Qt::black), black.width() * black.height());
        m_screen->apply(ShowCommand::EndBlackout);
        QVERIFY(countOf(m_screen->grab(), Qt::red) > 20);
    }

    void aHiddenScreenGivesBulletsBack()
    {
        openWindow();
        QSignalSpy dropped(m_screen.get(), &Screen::dropped);
        m_screen->setShown(false);
        m_screen->fly(redMessage(1), Priority::Normal, 0);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().at(0).value<QList<MessageId>>(), {MessageId(1)});
        QCOMPARE(dropped.first().at(1).value<DropReason>(), DropReason::Hidden);
        QSignalSpy shown(m_screen.get(), &Screen::shown);
        m_screen->setShown(true);
        m_screen->fly(redMessage(2), Priority::Normal, 0);
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(shown.first().first().value<QList<MessageId>>(), {MessageId(2)});
    }

    void hiddenAndShownAgain()
    {
        openWindow();
        QSignalSpy changed(m_screen.get(), &Screen::shownChanged);
        m_screen->setShown(false);
        QVERIFY(!m_screen->isShown());
        m_screen->setShown(true);
        QVERIFY(m_screen->isShown());
        QCOMPARE(changed.size(), 2);
    }

    void reactionsFloatAndAreNeverMany()
    {
        openWindow();
        const QImage before = m_screen->grab();
        auto *reactions = qobject_cast<QQuickView *>(window())->rootObject()->findChild<ReactionItem *>();
        m_screen->throwReactions({{Reaction::Heart, 1}});
        QCOMPARE(reactions->floating(), 1);
        reactions->advance(700);
        QVERIFY(m_screen->grab() != before);
        for (int i = 0; i < 50; ++i)
            m_screen->throwReactions({{Reaction::Heart, 1'000}, {Reaction::Fire, 20}, {Reaction::Clap, 3}});
        QCOMPARE(reactions->floating(), limits::kFloatingReactions);
        reactions->advance(60'000);
        QCOMPARE(reactions->floating(), 0);
        QCOMPARE(m_screen->grab(), before);
        m_screen->throwReactions({{Reaction::Wow, 5}});
        m_screen->clear(1);
        QCOMPARE(reactions->floating(), 0);
        m_screen->setShown(false);
        m_screen->throwReactions({{Reaction::Wow, 5}});
        QCOMPARE(reactions->floating(), 0);
    }
};

QTEST_MAIN(TestScreen)
#include "tst_screen.moc"
