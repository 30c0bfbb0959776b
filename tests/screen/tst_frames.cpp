// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "screen/framecompare.h"
#include "screen/selfstage.h"

#include <QRegularExpression>
#include <QSGRendererInterface>
#include <QSemaphore>
#include <QTest>

using namespace barrage;

namespace {

// What people write, one of each kind that fonts treat in their own way.
const QList<QPair<const char *, QString>> &texts()
{
    static const QList<QPair<const char *, QString>> all {
        {"Latin", QStringLiteral("Grüße, Agfj!")},
        {"CJK", QStringLiteral("弹幕ありがとう안녕")},
        {"right to left", QStringLiteral("שלום مرحبا")},
        {"mixed direction", QStringLiteral("abc שלום 123")},
        {"emoji", QStringLiteral("a😀👩‍🚒🏳️‍🌈🇯🇵b")},
        {"marks", QStringLiteral("Z\u0300\u0316\u0335 e\u0301")},
        {"two lines", QString(60, QChar(u'字'))},
    };
    return all;
}

} // namespace

// Whole frames against those that the equation and the raster ask for. QPainter has to be exact, a GPU nearly
// so: the same program runs with both.
class TestFrames : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_stage.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_stage.window()));
        m_isExact = m_stage.window().rendererInterface()->graphicsApi() == QSGRendererInterface::Software;
        QCOMPARE(m_isExact, qEnvironmentVariable("QT_QUICK_BACKEND") == QLatin1String("software"));
    }

    void cleanup() { m_stage.reset(); }

    void framesAreAsTheyHaveToBe_data()
    {
        QTest::addColumn<BulletMode>("mode");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QColor>("background");
        for (const BulletModeRow &row : bulletModes()) {
            for (const auto &[name, text] : texts()) {
                for (const QColor background : {QColor(Qt::black), QColor(Qt::white)})
                    QTest::addRow("%s, %s, on %s", row.id.data(), name,
                                  background == Qt::black ? "black" : "white")
                        << row.mode << text << background;
            }
        }
    }

    void framesAreAsTheyHaveToBe()
    {
        QFETCH(BulletMode, mode);
        QFETCH(QString, text);
        QFETCH(QColor, background);
        m_stage.setBackground(background);
        m_stage.fly(text, mode);
        QTRY_VERIFY(m_stage.isReady());
        const double at = m_stage.whenWhole();
        m_stage.setTime(at);
        const QImage frame = m_stage.grab();
        const QImage expected = m_stage.expected(at);
        QVERIFY(differences(expected, blank(background), 60) > 200);
        QCOMPARE(wrongPixels(frame, expected, m_isExact), 0);
    }

    void aRecalledBulletIsGoneWithinATenthOfASecond()
    {
        m_stage.fly(QStringLiteral("recalled"), BulletMode::Top);
        QTRY_VERIFY(m_stage.isReady());
        m_stage.setTime(m_stage.whenWhole());
        QVERIFY(differences(m_stage.grab(), blank(Qt::black), 60) > 200);
        m_stage.recall(m_stage.bullets().constFirst().flight.id);
        QCOMPARE(differences(m_stage.grab(), blank(Qt::black), 0), 0);
    }

    // With a GPU the render thread makes the frames, whatever the GUI thread does: here it stands still for
    // 200 ms of each second, in the time of the frames.
    void aStalledGuiThreadCostsNoFrame()
    {
        constexpr int stall = 12; // frames
        constexpr int between = 48;
        m_stage.fly(QStringLiteral("goes on"));
        QTRY_VERIFY(m_stage.isReady());
        m_stage.grab();
        const qint64 dropped = m_stage.frameStats().droppedFrames;
        QSemaphore frames;
        const auto ticking = connect(
            &m_stage.window(), &QQuickWindow::frameSwapped, this,
            [&] {
                m_stage.setTime(m_stage.time() + 1000.0 / 60);
                frames.release();
            },
            Qt::DirectConnection);
        m_stage.window().update();
        for (int second = 0; second < 5; ++second) {
            if (m_isExact)
                QTRY_VERIFY(frames.available() > stall); // QPainter paints on the GUI thread
            else
                QVERIFY(frames.tryAcquire(stall, 60'000)); // which does nothing else meanwhile
            QTRY_VERIFY_WITH_TIMEOUT(frames.available() >= between, 60'000);
            frames.acquire(between);
        }
        disconnect(ticking);
        QCOMPARE(m_stage.frameStats().droppedFrames, dropped);
        const double at = m_stage.time();
        const int wrong = differences(m_stage.grab(), m_stage.expected(at), 255 / 4);
        QVERIFY2(m_isExact || wrong < 400, qPrintable(QString::number(wrong))); // half a pixel off at most
    }

    // More than one thread paints without a GPU, one over the other.
    void aCrowdIsAsItHasToBe()
    {
        ScreenSettings settings;
        settings.overflow = OverflowPolicy::Overlap;
        m_stage.setSettings(settings);
        for (int i = 0; i < limits::kVisibleBullets; ++i)
            m_stage.fly(QStringLiteral("%1 弹幕 crowd").arg(i), i % 2 ? BulletMode::Top : BulletMode::Bottom);
        QTRY_VERIFY_WITH_TIMEOUT(m_stage.isReady(), 60'000);
        QTRY_COMPARE(m_stage.bullets().size(), limits::kVisibleBullets);
        const double at = m_stage.whenWhole();
        m_stage.setTime(at);
        QCOMPARE(wrongPixels(m_stage.grab(), m_stage.expected(at), m_isExact), 0);
        m_stage.setSettings({});
    }

    // A picture that takes the place of another in a sheet of its own.
    void oneThatIsJoinedGrows()
    {
        m_stage.fly(QStringLiteral("echo"), BulletMode::Top);
        QTRY_VERIFY(m_stage.isReady());
        const double at = m_stage.whenWhole();
        m_stage.setTime(at);
        const int before = differences(m_stage.grab(), blank(Qt::black), 60);
        for (int i = 0; i < 7; ++i)
            m_stage.fly(QStringLiteral("Echo"), BulletMode::Top);
        const auto height = [this] { return m_stage.bullets().constFirst().flight.shape.height; };
        const double first = height();
        QTRY_VERIFY(height() > 1.3 * first);
        QCOMPARE(m_stage.bullets().size(), 1);
        QTRY_COMPARE(wrongPixels(m_stage.grab(), m_stage.expected(at), m_isExact), 0);
        QVERIFY(differences(m_stage.grab(), blank(Qt::black), 60) > 1.5 * before);
    }

private:
    QImage blank(const QColor &color) const
    {
        QImage frame(m_stage.size().toSize(), QImage::Format_RGB32);
        frame.fill(color);
        return frame;
    }

    SelfStage m_stage;
    bool m_isExact = true;
};

QTEST_MAIN(TestFrames)
#include "tst_frames.moc"
