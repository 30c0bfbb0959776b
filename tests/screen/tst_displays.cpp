// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/display.h"
#include "screen/screen.h"
#include "support/twodisplays.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace barrage;

// Two displays, the second of them with two pixels for each unit of length.
class TestDisplays : public QObject
{
    Q_OBJECT

private slots:
    void allAreListed()
    {
        QCOMPARE(displayNames(), (QStringList {QStringLiteral("DESK"), QStringLiteral("WALL")}));
    }

    void theRightOneIsCovered_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("covered");
        QTest::newRow("no choice: not the host's") << QString() << QStringLiteral("WALL");
        QTest::newRow("by name") << QStringLiteral("WALL") << QStringLiteral("WALL");
        QTest::newRow("by number") << QStringLiteral("2") << QStringLiteral("WALL");
        QTest::newRow("the host's, on purpose") << QStringLiteral("DESK") << QStringLiteral("DESK");
    }

    void theRightOneIsCovered()
    {
        QFETCH(QString, choice);
        QFETCH(QString, covered);
        Screen screen;
        QVERIFY(screen.open(choice));
        const QWindow *window = QGuiApplication::topLevelWindows().constFirst();
        QCOMPARE(window->screen()->name(), covered);
        QCOMPARE(window->geometry(), window->screen()->geometry());
    }

    void theSameOneIsFoundAgain_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("serial");
        QTest::addColumn<qsizetype>("found");
        QTest::newRow("by both") << QStringLiteral("HDMI-1") << QStringLiteral("A7") << qsizetype(1);
        QTest::newRow("on another plug") << QStringLiteral("HDMI-2") << QStringLiteral("A7") << qsizetype(1);
        QTest::newRow("another one on the plug")
            << QStringLiteral("HDMI-1") << QStringLiteral("C9") << qsizetype(-1);
        QTest::newRow("on the plug, its serial unknown until now")
            << QStringLiteral("eDP-1") << QStringLiteral("C9") << qsizetype(0);
        QTest::newRow("on the plug, its serial never told")
            << QStringLiteral("HDMI-1") << QString() << qsizetype(1);
        QTest::newRow("without a serial") << QStringLiteral("DP-1") << QString() << qsizetype(2);
        QTest::newRow("two with one serial: by plug")
            << QStringLiteral("DP-2") << QStringLiteral("0") << qsizetype(3);
        QTest::newRow("gone") << QStringLiteral("VGA-1") << QStringLiteral("C9") << qsizetype(-1);
        QTest::newRow("no serial is no common serial")
            << QStringLiteral("VGA-1") << QString() << qsizetype(-1);
    }

    void theSameOneIsFoundAgain()
    {
        QFETCH(QString, name);
        QFETCH(QString, serial);
        const QList<DisplayId> connected {{QStringLiteral("eDP-1"), QString()},
                                          {QStringLiteral("HDMI-1"), QStringLiteral("A7")},
                                          {QStringLiteral("DP-1"), QStringLiteral("0")},
                                          {QStringLiteral("DP-2"), QStringLiteral("0")}};
        QTEST(indexOf({name, serial}, connected), "found");
    }

    void aDenseDisplayGetsAllItsPixels()
    {
        Screen screen;
        QVERIFY(screen.open(QStringLiteral("WALL")));
        QSignalSpy shown(&screen, &Screen::shown);
        Message message;
        message.id = MessageId(1);
        message.text = QStringLiteral("dense");
        message.mode = BulletMode::Top;
        screen.fly(message, Priority::Normal, 0);
        QVERIFY(shown.wait());
        const QImage image = screen.grab();
        QCOMPARE(image.size(), QSize(1600, 1200));
        int white = 0;
        for (int x = 0; x < image.width(); ++x)
            white += image.pixelColor(x, 30) == QColor(Qt::white) ? 1 : 0;
        QVERIFY(white > 20);
    }
};

int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    if (!pretendTwoDisplays(folder))
        return 1;
    const QGuiApplication app(argc, argv);
    TestDisplays test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_displays.moc"
