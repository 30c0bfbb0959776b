// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/screen.h"

#include <QDir>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace barrage;

namespace {

Message redMessage(int id)
{
    Message message;
    message.id = MessageId(id);
    message.text = QStringLiteral("red");
    message.mode = BulletMode::Top;
    message.color = 0xff0000;
    return message;
}

int countOf(const QImage &image, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return found;
}

} // namespace

class TestScreen : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!.*OpenType support missing)")));
        m_screen = std::make_unique<Screen>();
    }

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
        m_screen->fly(redMessage(1), 0);
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
        m_screen->fly(redMessage(1), 2);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().at(0).value<QList<MessageId>>(), {MessageId(1)});
        QCOMPARE(dropped.first().at(1).value<DropReason>(), DropReason::Cleared);
    }

    void aHiddenScreenGivesBulletsBack()
    {
        openWindow();
        QSignalSpy dropped(m_screen.get(), &Screen::dropped);
        m_screen->setShown(false);
        m_screen->fly(redMessage(1), 0);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().at(0).value<QList<MessageId>>(), {MessageId(1)});
        QCOMPARE(dropped.first().at(1).value<DropReason>(), DropReason::Cleared);
        QSignalSpy shown(m_screen.get(), &Screen::shown);
        m_screen->setShown(true);
        m_screen->fly(redMessage(2), 0);
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

    void theJoinCardIsLargeUntilTheFirstBullet()
    {
        openWindow();
        QImage card(100, 100, QImage::Format_RGB32);
        card.fill(Qt::blue);
        QSignalSpy changed(m_screen.get(), &Screen::joinCardShownChanged);
        m_screen->setJoinCard(card);
        QCOMPARE(countOf(m_screen->grab(), Qt::blue), 0);
        m_screen->setJoinCardShown(true);
        m_screen->setJoinCardShown(true);
        QCOMPARE(changed.size(), 1);
        const int large = countOf(m_screen->grab(), Qt::blue);
        m_screen->fly(redMessage(1), 0);
        const int small = countOf(m_screen->grab(), Qt::blue);
        QVERIFY(small > 1000);
        QVERIFY(large > 3 * small);
    }

    void theNoticeIsPlainText()
    {
        openWindow();
        const QImage before = m_screen->grab();
        m_screen->setNotice(QStringLiteral("<font color='#ff0000'>plain</font>"));
        const QImage after = m_screen->grab();
        QVERIFY(before != after);
        QCOMPARE(countOf(after, Qt::red), 0);
        m_screen->setNotice({});
        QCOMPARE(m_screen->grab(), before);
    }

    // With a colour emoji in it, a styled Text overflows the heap of Qt 6.4: anyone in the hall could crash
    // us.
    void noTextOfOursIsStyledOrRich()
    {
        const QDir folder(QStringLiteral(BARRAGE_SOURCE_DIR "/qml"));
        const QStringList names = folder.entryList({QStringLiteral("*.qml")});
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("\\bstyle\\s*:"))), qPrintable(name));
            QCOMPARE(text.count(QRegularExpression(QStringLiteral("\\bText\\s*\\{"))),
                     text.count(QStringLiteral("textFormat: Text.PlainText")));
        }
    }

private:
    void openWindow()
    {
        QVERIFY(m_screen->open(QStringLiteral("window")));
        QVERIFY(QTest::qWaitForWindowExposed(window()));
    }

    static QQuickWindow *window()
    {
        return qobject_cast<QQuickWindow *>(QGuiApplication::topLevelWindows().constFirst());
    }

    std::unique_ptr<Screen> m_screen;
};

QTEST_MAIN(TestScreen)
#include "tst_screen.moc"
