// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/screens.h"

#include "core/limits.h"
#include "support/twodisplays.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace barrage;

namespace {

constexpr MessageId kOne = MessageId(1);
constexpr MessageId kTwo = MessageId(2);

const QString kDesk = QStringLiteral("DESK");
const QString kWall = QStringLiteral("WALL");

Message message(MessageId id)
{
    Message made;
    made.id = id;
    made.text = QStringLiteral("to all of you");
    made.mode = BulletMode::Top;
    return made;
}

QList<MessageId> told(const QSignalSpy &spy)
{
    QList<MessageId> all;
    for (const QList<QVariant> &each : spy)
        all += each.first().value<QList<MessageId>>();
    return all;
}

DropReason reasonIn(const QSignalSpy &spy)
{
    return spy.last().at(1).value<DropReason>();
}

ScreenSettings on(const QString &display)
{
    ScreenSettings settings;
    settings.display = display;
    return settings;
}

} // namespace

// On the displays of support/twodisplays.h.
class TestScreens : public QObject
{
    Q_OBJECT

private slots:
    void everyBulletFliesOnAllAndIsShownOnce()
    {
        Screens screens;
        screens.open({kDesk, kWall});
        QCOMPARE(screens.numbers(), (QList<int> {0, 1}));
        QCOMPARE(screens.first().display().name, kDesk);
        QCOMPARE(screens.at(1)->display().name, kWall);
        QSignalSpy shown(&screens, &Screens::shown);
        QSignalSpy left(&screens, &Screens::left);
        screens.fly(message(kOne), Priority::Normal, 0);
        QTRY_COMPARE(screens.first().mirrored().size(), 1);
        QTRY_COMPARE(screens.at(1)->mirrored().size(), 1);
        QTRY_COMPARE(told(shown), QList<MessageId> {kOne});
        screens.recall(kOne);
        QCOMPARE(screens.first().mirrored().size(), 0);
        QCOMPARE(screens.at(1)->mirrored().size(), 0);
        QCOMPARE(told(left), QList<MessageId> {kOne});
    }

    void commandsGoToAll()
    {
        Screens screens;
        screens.open({kDesk, kWall});
        QSignalSpy changed(&screens, &Screens::stateChanged);
        screens.apply(ShowCommand::Blackout);
        QCOMPARE(changed.size(), 1);
        for (const int number : screens.numbers()) {
            const QImage picture = screens.at(number)->grab();
            QCOMPARE(picture.pixelColor(picture.width() / 2, picture.height() / 2), QColor(Qt::black));
        }
        screens.apply(ShowCommand::EndBlackout);
        QSignalSpy shown(&screens, &Screens::shownChanged);
        screens.setShown(false);
        QVERIFY(!screens.first().isShown() && !screens.at(1)->isShown());
        QCOMPARE(shown.size(), 1);
    }

    void eachHasItsOwnLook()
    {
        Screens screens;
        screens.open({kDesk, kWall});
        ScreenSettings chroma = on(kWall);
        chroma.background = Background::Solid;
        chroma.backgroundColor = QStringLiteral("#ff0000");
        chroma.textShare = 0.15;
        screens.setSettings(1, chroma);
        QTRY_COMPARE(screens.at(1)->grab().pixelColor(10, 10), QColor(Qt::red));
        QVERIFY(screens.first().grab().pixelColor(10, 10) != QColor(Qt::red));
        screens.fly(message(kOne), Priority::Normal, 0);
        QTRY_VERIFY(!screens.first().mirrored().isEmpty() && !screens.at(1)->mirrored().isEmpty());
        const auto height = [&](int number) { return screens.at(number)->mirrored().first().place.height(); };
        QVERIFY(height(1) > 2 * height(0));
    }

    void oneThatComesLaterKnowsWhatTheOthersKnow()
    {
        Screens screens;
        screens.open({kDesk});
        screens.clear(3);
        screens.setAnnouncement(QStringLiteral("Break"));
        screens.apply(ShowCommand::Freeze);
        screens.apply(ShowCommand::ShowJoinCard);
        screens.setSettings(1, on(kWall));
        QVERIFY(screens.at(1)->isShown());
        QCOMPARE(screens.at(1)->state(), screens.first().state());
        QVERIFY(screens.at(1)->state().isFrozen() && screens.at(1)->state().hasAnnouncement());
        QSignalSpy dropped(&screens, &Screens::dropped);
        screens.fly(message(kOne), Priority::Normal, 2); // before the panic
        QCOMPARE(told(dropped), QList<MessageId> {kOne});
        QCOMPARE(reasonIn(dropped), DropReason::Cleared);
    }

    void bulletsFlyWhereTheHostWants()
    {
        Screens screens;
        ScreenSettings bare = on(kDesk);
        bare.showsBullets = false;
        screens.setSettings(0, bare);
        screens.setSettings(1, on(kWall));
        screens.open({});
        QSignalSpy shown(&screens, &Screens::shown);
        screens.fly(message(kOne), Priority::Normal, 0);
        QTRY_COMPARE(told(shown), QList<MessageId> {kOne});
        QCOMPARE(screens.first().mirrored().size(), 0);
        screens.remove(1); // now there is nowhere else
        screens.fly(message(kTwo), Priority::Normal, 0);
        QTRY_COMPARE(screens.first().mirrored().size(), 1);
    }

    void whatOneDropsAnotherMayShow()
    {
        Screens screens;
        screens.open({kDesk, QString(kWindowDisplay)});
        QSignalSpy shown(&screens, &Screens::shown);
        QSignalSpy dropped(&screens, &Screens::dropped);
        screens.at(1)->setShown(false);
        QVERIFY(screens.isShown());
        screens.fly(message(kOne), Priority::Normal, 0);
        QTRY_COMPARE(told(shown), QList<MessageId> {kOne});
        screens.clear(1);
        QCOMPARE(dropped.size(), 0);
        QCOMPARE(screens.statuses().value(1).drops.value(DropReason::Hidden), 1);
        QCOMPARE(screens.statuses().value(0).drops.size(), 0);
        screens.setShown(false);
        screens.fly(message(kTwo), Priority::Normal, 1);
        QCOMPARE(told(dropped), QList<MessageId> {kTwo});
    }

    void oneThatIsRemovedTakesNothingAlong()
    {
        Screens screens;
        screens.open({kDesk, kWall});
        QSignalSpy shown(&screens, &Screens::shown);
        QSignalSpy left(&screens, &Screens::left);
        screens.fly(message(kOne), Priority::Normal, 0);
        QTRY_COMPARE(told(shown), QList<MessageId> {kOne});
        QTRY_COMPARE(screens.first().mirrored().size(), 1);
        QTRY_COMPARE(screens.at(1)->mirrored().size(), 1);
        screens.remove(0); // never
        screens.remove(1);
        QCOMPARE(screens.numbers(), QList<int> {0});
        screens.recall(kOne);
        QCOMPARE(told(left), QList<MessageId> {kOne});
        QCOMPARE(screens.freeNumber(), 1);
    }

    void twoNeverCoverOneDisplay()
    {
        Screens screens;
        screens.open({kWall});
        screens.setSettings(1, on(kDesk));
        const Status moved = screens.moveTo(1, kWall);
        QVERIFY(!moved);
        QCOMPARE(moved.error().code, QStringLiteral("display_taken"));
        QCOMPARE(screens.at(1)->display().name, kDesk);
        QVERIFY(screens.moveTo(0, QString(kWindowDisplay)));
        QVERIFY(screens.moveTo(1, kWall));
        QCOMPARE(screens.freeDisplay(), kWindowDisplay);
    }

    void theFirstTakesWhatTheOthersLeave()
    {
        Screens screens;
        screens.setSettings(1, on(kWall));
        screens.open({});
        QCOMPARE(screens.at(1)->display().name, kWall);
        QVERIFY(!screens.first().isOverlay());
        QVERIFY(screens.first().isShown());
    }

    void thereAreNoMoreThanTheLimit()
    {
        Screens screens;
        screens.setSettings(limits::kScreens, {});
        screens.setSettings(-1, {});
        screens.open(QStringList(limits::kScreens + 1, QString(kWindowDisplay)));
        QCOMPARE(screens.numbers().size(), limits::kScreens);
        QCOMPARE(screens.freeNumber(), limits::kScreens);
    }

    void whatWasChosenIsOpenedAgain_data()
    {
        QTest::addColumn<QString>("display");
        QTest::addColumn<QString>("is"); // of ScreenStatus
        QTest::addColumn<bool>("shown");
        QTest::addColumn<QString>("trouble");
        QTest::newRow("the host's own, on purpose") << kDesk << kDesk << true << QString();
        QTest::newRow("the other one") << kWall << kWall << true << QString();
        QTest::newRow("a window") << QString(kWindowDisplay) << QString(kWindowDisplay) << true << QString();
        QTest::newRow("none: by itself") << QString() << kWall << true << QString();
        QTest::newRow("not connected: waited for") << QStringLiteral("HDMI-7") << QStringLiteral("HDMI-7")
                                                   << false << QStringLiteral("display_lost");
        QTest::newRow("a number is no name")
            << QStringLiteral("2") << QStringLiteral("2") << false << QStringLiteral("display_lost");
    }

    void whatWasChosenIsOpenedAgain()
    {
        QFETCH(QString, display);
        QFETCH(QString, is);
        QFETCH(bool, shown);
        QFETCH(QString, trouble);
        Screens screens;
        screens.setSettings(0, on(display));
        QVERIFY(!screens.isShown());
        QSignalSpy failed(&screens, &Screens::failed);
        screens.open({});
        QCOMPARE(screens.statuses().value(0).choice, display);
        QCOMPARE(screens.statuses().value(0).display, is);
        QCOMPARE(screens.first().isShown(), shown);
        QCOMPARE(failed.size(), trouble.isEmpty() ? 0 : 1);
        if (!failed.isEmpty())
            QCOMPARE(failed.first().first().value<Error>().code, trouble);
        QSignalSpy mended(&screens, &Screens::mended);
        QVERIFY(screens.moveTo(0, QString(kWindowDisplay)));
        QCOMPARE(mended.size(), failed.size());
        QVERIFY(screens.isShown());
    }

    void theCommandLineSaysWhichThereAreThisTime()
    {
        Screens screens;
        screens.setSettings(0, on(kWall));
        screens.setSettings(1, on(kDesk));
        QSignalSpy failed(&screens, &Screens::failed);
        screens.open({QString(kWindowDisplay)});
        QCOMPARE(screens.statuses().value(0).display, kWindowDisplay);
        QCOMPARE(screens.statuses().value(1).display, QString());
        QCOMPARE(failed.size(), 0);
        QVERIFY(!screens.at(1)->isShown());
    }

    void aTroubleTellsOfItsScreen()
    {
        Screens screens;
        QSignalSpy failed(&screens, &Screens::failed);
        screens.open({kWall, QStringLiteral("HDMI-7")});
        QCOMPARE(failed.size(), 1);
        const Error error = failed.first().first().value<Error>();
        QCOMPARE(error.code, QStringLiteral("no_display.1"));
        QVERIFY(error.text.contains(QStringLiteral("Screen 2"))
                && error.text.contains(QStringLiteral("HDMI-7")));
    }

    void everyDisplayIsNamed()
    {
        Screens screens;
        screens.identify();
        QStringList named;
        const QList<QWindow *> windows = QGuiApplication::topLevelWindows();
        for (const QWindow *window : windows) {
            if (qobject_cast<const DisplaySign *>(window) && window->isVisible())
                named += window->screen()->name();
        }
        named.sort();
        QCOMPARE(named, (QStringList {kDesk, kWall}));
    }
};

int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    if (!pretendTwoDisplays(folder))
        return 1;
    const QGuiApplication app(argc, argv);
    TestScreens test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screens.moc"
