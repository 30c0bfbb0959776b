// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/overlay.h"
#include "screen/screen.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QProcess>
#include <QRasterWindow>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace barrage;

namespace {

// The slides: an ordinary window below.
class Slides : public QRasterWindow
{
public:
    int clicks = 0;

protected:
    void mousePressEvent(QMouseEvent *) override { ++clicks; }
};

int run(const QString &program, const QStringList &arguments)
{
    return QProcess::execute(program, arguments);
}

QImage desktop()
{
    return QGuiApplication::primaryScreen()->grabWindow(0).toImage();
}

QImage topOfDesktop()
{
    return QGuiApplication::primaryScreen()->grabWindow(0, 0, 0, 1280, 100).toImage();
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

Message redMessage(int id)
{
    Message message;
    message.id = MessageId(id);
    message.text = QStringLiteral("over the slides");
    message.mode = BulletMode::Top;
    message.color = 0xff0000;
    return message;
}

} // namespace

// On a real X server with a window manager; run by tests/support/desktop.sh, with and without a compositor.
class TestOverlay : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_slides = std::make_unique<Slides>();
        m_slides->setGeometry(100, 100, 800, 500);
        m_slides->show();
        // Asked again and again, since a window manager that has just started may miss the first time.
        QVERIFY(QTest::qWaitFor(
            [this] {
                m_slides->requestActivate();
                return m_slides->isActive();
            },
            15'000));
        m_screen = std::make_unique<Screen>();
    }

    void cleanup()
    {
        m_screen.reset();
        m_slides.reset();
    }

    void clicksReachWhatIsBelowAndTheFocusStaysThere()
    {
        QVERIFY(m_screen->open(QStringLiteral("1")));
        QSignalSpy shown(m_screen.get(), &Screen::shown);
        m_screen->fly(redMessage(1), Priority::Normal, 0);
        QVERIFY(shown.wait());
        for (int i = 1; i <= 3; ++i) {
            QCOMPARE(run(QStringLiteral("xdotool"),
                         {QStringLiteral("mousemove"), QStringLiteral("400"), QStringLiteral("300"),
                          QStringLiteral("click"), QStringLiteral("1")}),
                     0);
            QTRY_COMPARE(m_slides->clicks, i);
            m_screen->setShown(i % 2 == 0);
            m_screen->clear(i);
            QVERIFY(m_slides->isActive());
        }
    }

    void theSlidesShineThroughOrTheHostIsTold()
    {
        QSignalSpy failed(m_screen.get(), &Screen::failed);
        const bool composed = qEnvironmentVariable("BARRAGE_TEST_COMPOSITOR") == QLatin1String("yes");
        QTRY_COMPARE(bool(overlay::canBeTransparent()), composed);
        QVERIFY(m_screen->open(QStringLiteral("1")));
        m_screen->fly(redMessage(1), Priority::Normal, 0);
        QTRY_VERIFY(countOf(desktop(), Qt::red) > 50);
        QCOMPARE(failed.size(), composed ? 0 : 1);
        if (!composed)
            QCOMPARE(failed.first().first().value<Error>().code, QStringLiteral("no_compositor"));
        const QColor below = desktop().pixelColor(640, 600);
        QCOMPARE(below == QColor(0x12, 0x14, 0x1a), !composed);
    }

    // 100 ms, or on a machine that is busy with other things the six frames that they have.
    void recalledPixelsAreGoneWithin100Ms()
    {
        QVERIFY(m_screen->open(QStringLiteral("1")));
        m_screen->fly(redMessage(1), Priority::Normal, 0);
        QTRY_VERIFY(countOf(desktop(), Qt::red) > 50);
        const qint64 before = m_screen->frameStats().frames;
        QElapsedTimer timer;
        timer.start();
        m_screen->recall(MessageId(1));
        // A small picture is taken soon, and nothing else is waited for.
        while (countOf(topOfDesktop(), Qt::red) > 0 && timer.elapsed() < 5'000)
            QCoreApplication::processEvents();
        qInfo("gone after %lld ms, the taking of the picture included", timer.elapsed());
        QVERIFY(timer.elapsed() < 100 || m_screen->frameStats().frames - before <= 6);
    }

    void aDisplayThatGoesTakesTheOverlayAlongAndBringsItBack()
    {
        const QString name = QStringLiteral("WALL");
        const auto connectWall = [&] {
            return run(QStringLiteral("xrandr"),
                       {QStringLiteral("--setmonitor"), name, QStringLiteral("640/170x720/190+640+0"),
                        QStringLiteral("none")});
        };
        QCOMPARE(connectWall(), 0);
        QTRY_VERIFY(m_screen->displays().contains(name));
        QVERIFY(m_screen->open(name));
        QSignalSpy failed(m_screen.get(), &Screen::failed);
        QCOMPARE(run(QStringLiteral("xrandr"), {QStringLiteral("--delmonitor"), name}), 0);
        QTRY_COMPARE(m_screen->isShown(), false);
        QCOMPARE(failed.last().first().value<Error>().code, QStringLiteral("display_lost"));
        QCOMPARE(connectWall(), 0);
        QTRY_COMPARE(m_screen->isShown(), true);
        QCOMPARE(run(QStringLiteral("xrandr"), {QStringLiteral("--delmonitor"), name}), 0);
        QTRY_COMPARE(m_screen->isShown(), false);
    }

private:
    std::unique_ptr<Slides> m_slides;
    std::unique_ptr<Screen> m_screen;
};

QTEST_MAIN(TestOverlay)
#include "tst_overlay.moc"
