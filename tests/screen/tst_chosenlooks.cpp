// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/selfstage.h"

#include <QFontDatabase>
#include <QTest>

#include <algorithm>

using namespace barrage;

namespace {

// What red has around it.
bool isOutline(QRgb pixel)
{
    return qRed(pixel) > 230 && qGreen(pixel) > 230 && qBlue(pixel) > 230;
}

bool isRed(QRgb pixel)
{
    return qRed(pixel) > 200 && qGreen(pixel) < 60;
}

template <typename Matches>
int count(const QImage &image, Matches matches)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += matches(image.pixel(x, y)) ? 1 : 0;
    }
    return found;
}

QRect redIn(const QImage &image)
{
    QRect found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (isRed(image.pixel(x, y)))
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

} // namespace

// What the host chooses for the text reaches the pixels. Red on a grey ground.
class TestChosenLooks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_stage.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_stage.window()));
    }

    void init() { m_stage.setBackground(Qt::gray); }

    void cleanup()
    {
        m_stage.reset();
        m_stage.setSettings({});
    }

    void twiceTheSizeIsTwiceAsHigh()
    {
        ScreenSettings settings;
        settings.textShare = 0.05;
        const QRect once = redIn(shown(settings));
        settings.textShare = 0.1;
        const QRect twice = redIn(shown(settings));
        QVERIFY(std::abs(twice.height() - 2 * once.height()) <= 3);
        QVERIFY(std::abs(twice.width() - 2 * once.width()) <= 6);
    }

    void aWiderOutlineIsMoreLight()
    {
        ScreenSettings settings;
        settings.outline = 0;
        const int none = count(shown(settings), isOutline);
        settings.outline = 0.05;
        const int thin = count(shown(settings), isOutline);
        settings.outline = 0.15;
        const int wide = count(shown(settings), isOutline);
        QVERIFY2(none * 4 < thin && thin * 1.5 < wide,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(none).arg(thin).arg(wide)));
    }

    void halfTheOpacityIsHalfTheColour()
    {
        ScreenSettings settings;
        const QColor full = brightest(shown(settings));
        QCOMPARE(full.rgb(), qRgb(255, 0, 0));
        settings.opacity = 0.5;
        const QColor half = brightest(shown(settings));
        QVERIFY(std::abs(half.red() - (255 + QColor(Qt::gray).red()) / 2) <= 3);
        QVERIFY(std::abs(half.green() - QColor(Qt::gray).green() / 2) <= 3);
    }

    void anotherFamilyHasOtherLetters()
    {
        ScreenSettings settings;
        settings.fontFamily = QStringLiteral("DejaVu Sans Mono");
        QVERIFY(QFontDatabase::hasFamily(settings.fontFamily));
        // Letters of one width, and not.
        const auto widths = [&] {
            return std::pair(redIn(shown(settings, QStringLiteral("iiiiiiii"))).width(),
                             redIn(shown(settings, QStringLiteral("mmmmmmmm"))).width());
        };
        const auto [thinMono, wideMono] = widths();
        settings.fontFamily = QStringLiteral("DejaVu Sans");
        const auto [thin, wide] = widths();
        QVERIFY(wideMono < 1.3 * thinMono);
        QVERIFY(wide > 2 * thin);
    }

    void twiceTheSpeedIsTwiceTheWay()
    {
        ScreenSettings settings;
        const int once = way(settings);
        settings.speed = 2;
        QVERIFY(std::abs(way(settings) - 2 * once) <= 3);
    }

private:
    QImage shown(const ScreenSettings &settings, const QString &text = QStringLiteral("HAHA"),
                 BulletMode mode = BulletMode::Top)
    {
        m_stage.reset();
        m_stage.setBackground(Qt::gray);
        m_stage.setSettings(settings);
        m_stage.fly(text, mode, 0xff0000);
        if (!QTest::qWaitFor([this] { return m_stage.isReady(); }))
            return {};
        m_stage.setTime(m_stage.whenWhole());
        return m_stage.grab();
    }

    // That a bullet moves in a second.
    int way(const ScreenSettings &settings)
    {
        const QRect before = redIn(shown(settings, QStringLiteral("HAHA"), BulletMode::Scroll));
        m_stage.setTime(m_stage.time() + 1'000);
        return before.left() - redIn(m_stage.grab()).left();
    }

    // The pixel with the least green: the middle of a letter.
    static QColor brightest(const QImage &image)
    {
        QRgb best = image.pixel(0, 0);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qRed(image.pixel(x, y)) - qGreen(image.pixel(x, y)) > qRed(best) - qGreen(best))
                    best = image.pixel(x, y);
            }
        }
        return best;
    }

    SelfStage m_stage;
};

QTEST_MAIN(TestChosenLooks)
#include "tst_chosenlooks.moc"
