// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/desktop.h"
#include "screen/screenfixture.h"
#include "screen/screens.h"

#include "core/limits.h"

#include <QScreen>
#include <QSignalSpy>

#include <array>

using namespace barrage;

namespace {

const QString kLeft = QStringLiteral("LEFT");
const QString kRight = QStringLiteral("RIGHT");
const QRect kLeftPixels(0, 0, 960, 1080);
const QRect kRightPixels(960, 0, 960, 1080);
constexpr QColor kSign(0x1d, 0x4e, 0xd8);

bool connectRight()
{
    return connectMonitor(kRight, QStringLiteral("960/250x1080/290+960+0"));
}

// All pixels that there are, whatever the scale of each monitor.
QImage desktop()
{
    QScreen *primary = QGuiApplication::primaryScreen();
    QImage picture = primary->grabWindow(0, 0, 0, 1920, 1080).toImage();
    picture.setDevicePixelRatio(1);
    return picture;
}

int redIn(const QImage &picture, const QRect &pixels)
{
    return countOf(picture.copy(pixels), Qt::red);
}

} // namespace

// Two monitors on a real X server with a window manager and a compositor; run by tests/support/desktop.sh.
// The right one has two pixels for each unit of length.
class TestTwoScreens : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(connectMonitor(kLeft, QStringLiteral("960/250x1080/290+0+0"), QStringLiteral("screen")));
        QVERIFY(connectRight());
        QTRY_COMPARE(displayNames().size(), 2);
    }

    void init()
    {
        const QList<QScreen *> displays = QGuiApplication::screens();
        for (qsizetype i = 0; i < displays.size(); ++i) {
            m_slides.at(i) = std::make_unique<Slides>();
            m_slides.at(i)->setGeometry(
                QRect(displays.at(i)->geometry().topLeft() + QPoint(40, 100), QSize(400, 300)));
            m_slides.at(i)->show();
        }
        QVERIFY(m_slides.at(0)->becomeActive());
        m_screens = std::make_unique<Screens>();
    }

    void cleanup()
    {
        m_screens.reset();
        m_slides = {};
    }

    void eachCoversItsOwnDisplayToTheLastPixel()
    {
        ScreenSettings chroma;
        chroma.background = Background::Solid;
        m_screens->setSettings(1, chroma);
        m_screens->open({kLeft, kRight});
        QTRY_COMPARE(desktop().pixelColor(kRightPixels.topLeft()), QColor(chroma.backgroundColor));
        const QImage picture = desktop();
        QCOMPARE(picture.pixelColor(kRightPixels.bottomRight()), QColor(chroma.backgroundColor));
        QVERIFY(picture.pixelColor(kLeftPixels.topRight()) != QColor(chroma.backgroundColor));
    }

    void oneMessageIsSeenOnBothAndRecalledFromBoth()
    {
        m_screens->open({kLeft, kRight});
        QSignalSpy shown(m_screens.get(), &Screens::shown);
        m_screens->fly(redMessage(1), Priority::Normal, 0);
        QTRY_VERIFY(redIn(desktop(), kLeftPixels) > 50 && redIn(desktop(), kRightPixels) > 50);
        QCOMPARE(shown.size(), 1);
        m_screens->recall(MessageId(1));
        QTRY_COMPARE(redIn(desktop(), kLeftPixels | kRightPixels), 0);
    }

    void clicksGoThroughBothAndTheFocusStays()
    {
        const QByteArray before = focusedWindow();
        m_screens->open({kLeft, kRight});
        m_screens->fly(redMessage(1), Priority::Normal, 0);
        QTRY_VERIFY(redIn(desktop(), kRightPixels) > 50);
        QCOMPARE(focusedWindow(), before);
        m_screens->setShown(false);
        m_screens->setShown(true);
        m_screens->clear(1);
        QCOMPARE(focusedWindow(), before);
        clickOn(1);
        QTRY_COMPARE(m_slides.at(1)->clicks, 1);
        clickOn(0);
        QTRY_COMPARE(m_slides.at(0)->clicks, 1);
    }

    void theNumbersOfTheDisplaysTakeNeitherFocusNorClicks()
    {
        m_screens->open({kLeft, kRight});
        const QByteArray before = focusedWindow();
        m_screens->identify();
        const auto countSigns = [] {
            const QImage picture = desktop();
            return std::ranges::count_if(std::array {kLeftPixels, kRightPixels}, [&](const QRect &display) {
                return picture.pixelColor(display.center() - QPoint(0, display.height() / 6)) == kSign;
            });
        };
        QTRY_COMPARE(countSigns(), 2);
        QCOMPARE(focusedWindow(), before);
        clickOn(0);
        QTRY_COMPARE(m_slides.at(0)->clicks, 1);
        QTRY_COMPARE_WITH_TIMEOUT(countSigns(), 0, 3 * limits::kIdentifyMs);
        QCOMPARE(focusedWindow(), before);
    }

    void oneGoesAndComesBackWhileTheOtherPlays()
    {
        m_screens->open({kLeft, kRight});
        QSignalSpy failed(m_screens.get(), &Screens::failed);
        QSignalSpy mended(m_screens.get(), &Screens::mended);
        QSignalSpy shown(m_screens.get(), &Screens::shown);
        QSignalSpy dropped(m_screens.get(), &Screens::dropped);
        QVERIFY(disconnectMonitor(kRight));
        QTRY_VERIFY(!m_screens->at(1)->isShown());
        QCOMPARE(failed.last().first().value<Error>().code, QStringLiteral("display_lost.1"));
        QVERIFY(m_screens->isShown());
        m_screens->fly(redMessage(1), Priority::Normal, 0);
        QTRY_COMPARE(shown.size(), 1);
        QVERIFY(connectRight());
        QTRY_VERIFY(m_screens->at(1)->isShown());
        QCOMPARE(mended.last().first().toString(), QStringLiteral("display_lost.1"));
        m_screens->fly(redMessage(2), Priority::Normal, 0);
        QTRY_VERIFY(redIn(desktop(), kRightPixels) > 50);
        QCOMPARE(dropped.size(), 0);
    }

    void whatWasChosenIsWaitedForAndNothingElseCovered()
    {
        QVERIFY(disconnectMonitor(kRight));
        ScreenSettings chosen;
        chosen.display = kRight;
        chosen.background = Background::Solid;
        m_screens->setSettings(0, chosen);
        m_screens->open({});
        QVERIFY(!m_screens->isShown());
        QVERIFY(desktop().pixelColor(kLeftPixels.topLeft()) != QColor(chosen.backgroundColor));
        QVERIFY(connectRight());
        QTRY_COMPARE(desktop().pixelColor(kRightPixels.topLeft()), QColor(chosen.backgroundColor));
        QVERIFY(desktop().pixelColor(kLeftPixels.topLeft()) != QColor(chosen.backgroundColor));
    }

private:
    void clickOn(std::size_t display)
    {
        const QPoint center = m_slides.at(display)->geometry().center();
        const QRect &pixels = display == 0 ? kLeftPixels : kRightPixels;
        const QScreen *screen = m_slides.at(display)->screen();
        const QPoint at
            = pixels.topLeft() + (center - screen->geometry().topLeft()) * screen->devicePixelRatio();
        QVERIFY(click(at));
    }

    std::array<std::unique_ptr<Slides>, 2> m_slides;
    std::unique_ptr<Screens> m_screens;
};

int main(int argc, char *argv[])
{
    qputenv("QT_SCREEN_SCALE_FACTORS", "LEFT=1;RIGHT=2");
    const QGuiApplication app(argc, argv);
    TestTwoScreens test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_twoscreens.moc"
