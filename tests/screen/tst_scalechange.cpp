// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/desktop.h"
#include "screen/desktopscale.h"
#include "screen/screenfixture.h"

#include <QScreen>
#include <QSignalSpy>

using namespace barrage;

namespace {

constexpr QRect kPixels(0, 0, 1920, 1080);

// All pixels that there are, whatever the scale.
QImage desktop()
{
    QImage picture = QGuiApplication::primaryScreen()->grabWindow(0, 0, 0, 1920, 1080).toImage();
    picture.setDevicePixelRatio(1);
    return picture.copy(kPixels);
}

} // namespace

// The scale of a display changes while it is played on, its pixels do not; run by tests/support/desktop.sh.
class TestScaleChange : public ScreenFixture
{
    Q_OBJECT

public:
    explicit TestScaleChange(DesktopScale &scale)
        : m_scale(scale)
    {
    }

private slots:
    void init()
    {
        make();
        ScreenSettings chroma;
        chroma.background = Background::Solid;
        m_screen->setSettings(chroma);
        m_ground = QColor(chroma.backgroundColor);
        QVERIFY(m_screen->open(QStringLiteral("1")));
        QTRY_COMPARE(m_screen->size(), kPixels.size());
    }

    void cleanup()
    {
        m_scale.set(1);
        QTRY_COMPARE(window()->devicePixelRatio(), 1);
        m_screen.reset();
    }

    void theDisplayStaysCoveredToTheLastPixel()
    {
        m_scale.set(2);
        QTRY_COMPARE(m_screen->size(), kPixels.size() / 2);
        QTRY_COMPARE(desktop().pixelColor(kPixels.bottomRight()), m_ground);
        QCOMPARE(desktop().pixelColor(kPixels.topLeft()), m_ground);
    }

    // As large on the wall, since sizes are shares of it, and drawn with all pixels that there are.
    void whatFliesFromThenOnIsAsLargeAndAsSharp()
    {
        const int before = redAfter(1);
        m_screen->clear(0);
        QTRY_COMPARE(countOf(desktop(), Qt::red), 0);
        m_scale.set(2);
        QTRY_COMPARE(m_screen->size(), kPixels.size() / 2);
        const int after = redAfter(2);
        QVERIFY2(qAbs(after - before) < before / 10,
                 qPrintable(QStringLiteral("%1, then %2").arg(before).arg(after)));
    }

    void whatFliesAlreadyFliesOn()
    {
        QVERIFY(redAfter(1) > 50);
        QSignalSpy gone(m_screen.get(), &Screen::left);
        m_scale.set(2);
        QTRY_COMPARE(m_screen->size(), kPixels.size() / 2);
        QTRY_VERIFY(countOf(desktop(), Qt::red) > 50);
        QCOMPARE(gone.size(), 0);
    }

private:
    // Pixels of one more message.
    int redAfter(int id)
    {
        QSignalSpy shown(m_screen.get(), &Screen::shown);
        m_screen->fly(redMessage(id), Priority::Normal, 0);
        const auto isSeen = [] { return countOf(desktop(), Qt::red) > 50; };
        return QTest::qWaitFor([&] { return shown.size() == 1 && isSeen(); }) ? countOf(desktop(), Qt::red)
                                                                              : 0;
    }

    DesktopScale &m_scale;
    QColor m_ground;
};

int main(int argc, char *argv[])
{
    DesktopScale scale;
    const QGuiApplication app(argc, argv);
    TestScaleChange test(scale);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scalechange.moc"
