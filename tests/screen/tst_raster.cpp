// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "core/textguard.h"
#include "screen/bulletraster.h"
#include "screen/emoji.h"
#include "screen/mask.h"
#include "screen/sheetwriter.h"

#include <QPainter>
#include <QTest>

using namespace barrage;

namespace {

// Every pixel that satisfies a condition.
template <typename Matches>
int count(const QImage &image, Matches matches)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += matches(image.pixelColor(x, y)) ? 1 : 0;
    }
    return found;
}

QRect inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 128)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

RasterJob jobOf(const QString &text, quint32 color = 0xffffff)
{
    RasterJob job;
    job.id = MessageId(7);
    job.text = text;
    job.color = color;
    job.style.fontSize = 54;
    job.style.maxWidth = 1920 * 0.92;
    return job;
}

bool isBright(const QColor &c)
{
    return c.alpha() == 255 && c.lightness() > 240;
}

bool isDark(const QColor &c)
{
    return c.alpha() > 240 && c.lightness() < 30;
}

bool isColourful(const QColor &c)
{
    return c.alpha() == 255 && c.saturation() > 60 && c.lightness() > 60;
}

} // namespace

class TestRaster : public QObject
{
    Q_OBJECT

private slots:
    void aSheetIsBounded()
    {
        BulletImage bullet;
        bullet.image = QImage(1'024, 1'024, QImage::Format_ARGB32_Premultiplied);
        const qint64 fitting = limits::kSheetBytes / bullet.image.sizeInBytes();
        SheetWriter writer;
        for (qint64 i = 1; i < fitting; ++i)
            writer.add(bullet);
        QVERIFY(!writer.isFull());
        writer.add(bullet);
        QVERIFY(writer.isFull());
        QCOMPARE(writer.take().size(), fitting);
        QVERIFY(!writer.isFull());
    }

    void everyScriptLeavesInk_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Latin") << QStringLiteral("Hello");
        QTest::newRow("CJK") << QStringLiteral("弹幕ありがとう");
        QTest::newRow("Hebrew") << QStringLiteral("שלום");
        QTest::newRow("Arabic") << QStringLiteral("مرحبا");
        QTest::newRow("mixed") << QStringLiteral("abc שלום 123");
        QTest::newRow("markup is literal") << QStringLiteral("<b>x</b> &amp;");
    }

    void everyScriptLeavesInk()
    {
        QFETCH(QString, text);
        const BulletImage bullet = m_raster.draw(jobOf(text));
        QCOMPARE(bullet.id, MessageId(7));
        QVERIFY(count(bullet.image, isBright) > 100);
        QVERIFY(count(bullet.image, isDark) > 100);
    }

    void lightTextHasADarkOutlineAndDarkTextALightOne()
    {
        const QImage light = m_raster.draw(jobOf(QStringLiteral("I"), 0xffffff)).image;
        const QImage dark = m_raster.draw(jobOf(QStringLiteral("I"), 0x000000)).image;
        const QRect ink = inkOf(light);
        const int middle = ink.center().y();
        QVERIFY(isDark(light.pixelColor(ink.left() + 1, middle)));
        QVERIFY(isBright(light.pixelColor(ink.center())));
        QVERIFY(isBright(dark.pixelColor(ink.left() + 1, middle)));
        QVERIFY(isDark(dark.pixelColor(ink.center())));
    }

    void emojiAreOnePictureInColour_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("face") << QStringLiteral("😀");
        QTest::newRow("skin tone") << QStringLiteral("👍🏽");
        QTest::newRow("joined, with selector") << QStringLiteral("🏳️‍🌈");
        QTest::newRow("joined person") << QStringLiteral("👩‍🚒");
        QTest::newRow("flag") << QStringLiteral("🇩🇪");
        QTest::newRow("heart with selector") << QStringLiteral("❤️");
        QTest::newRow("keycap") << QStringLiteral("1️⃣");
    }

    void emojiAreOnePictureInColour()
    {
        QFETCH(QString, text);
        const BulletImage bullet = m_raster.draw(jobOf(text));
        QVERIFY(count(bullet.image, isColourful) > 150);
        QVERIFY2(bullet.size.width() < 54 * 1.6, "more than one picture wide");
    }

    void anEmojiHasNoOutline()
    {
        const QImage image = m_raster.draw(jobOf(QStringLiteral("😀"))).image;
        QVERIFY(count(image, isDark) < 60);
    }

    void emojiInRightToLeftTextKeepTheirPlace()
    {
        const QImage image = m_raster.draw(jobOf(QStringLiteral("שלום 😀"))).image;
        const QImage left = image.copy(0, 0, image.width() / 2, image.height());
        QVERIFY(count(left, isColourful) > 150); // the end of the line is on the left
    }

    void aBombOfMarksStaysLow()
    {
        QString bomb = QStringLiteral("Z");
        for (int i = 0; i < 200; ++i)
            bomb += QChar(0x0300 + i % 0x60);
        const BulletImage bullet = m_raster.draw(jobOf(bomb));
        QVERIFY(bullet.size.height() < 2 * 54);
    }

    void longTextIsNeverCut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("lines");
        QTest::newRow("one line") << QString(20, QChar(u'字')) << 1;
        QTest::newRow("two lines") << QString(50, QChar(u'字')) << 2;
        QTest::newRow("two lines, smaller") << QString(120, QChar(u'字')) << 2;
        QTest::newRow("words") << QStringLiteral("word ").repeated(24).trimmed() << 2;
        QTest::newRow("one long word") << QString(120, QChar(u'w')) << 2;
        QTest::newRow("emoji") << QStringLiteral("😀").repeated(120) << 2;
    }

    void longTextIsNeverCut()
    {
        QFETCH(QString, text);
        QFETCH(int, lines);
        const RasterJob job = jobOf(text);
        const BulletImage bullet = m_raster.draw(job);
        QVERIFY(bullet.size.width() <= job.style.maxWidth + 2 * job.style.outline() + 2);
        const QRect ink = inkOf(bullet.image);
        QVERIFY(ink.left() > 1 && ink.right() < bullet.image.width() - 2);
        QCOMPARE(linesIn(bullet.image), lines);
    }

    void twiceThePixelsOnATwiceAsDenseDisplay()
    {
        RasterJob job = jobOf(QStringLiteral("Hello"));
        const BulletImage once = m_raster.draw(job);
        job.style.scale = 2;
        const BulletImage twice = m_raster.draw(job);
        QVERIFY(qAbs(once.size.width() - twice.size.width()) < 4);
        QVERIFY(qAbs(once.image.width() * 2 - twice.image.width()) < 12);
    }

    // Strokes grow with the text, also where letters are so large that Qt draws them otherwise.
    void largeTextIsAsBold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Latin") << QStringLiteral("IIII");
        QTest::newRow("CJK") << QStringLiteral("川川川川");
    }

    void largeTextIsAsBold()
    {
        QFETCH(QString, text);
        RasterJob job = jobOf(text);
        const int once = count(m_raster.draw(job).image, isBright);
        job.style.scale = 2;
        const double twice = count(m_raster.draw(job).image, isBright);
        QVERIFY2(twice > 3.4 * once && twice < 5 * once, qPrintable(QString::number(twice / once)));
    }

    // A text with much in it that nobody has said before holds up the others for one step only.
    void inStepsItBecomesTheSame()
    {
        QString text;
        for (char32_t c = 0x1f400; c < 0x1f420; ++c)
            text += QString::fromUcs4(&c, 1) + QChar(ushort(0x4e00 + c % 0x1000));
        BulletRaster another;
        std::optional<BulletImage> image;
        while (!image)
            image = another.drawFurther(jobOf(text));
        QCOMPARE(image->image, m_raster.draw(jobOf(text)).image);
    }

    // Qt is given another pen now and then, see EmojiCache::pen().
    void anEmojiIsTheSameWhicheverPenDrawsIt()
    {
        const QString party = QStringLiteral("🎉");
        EmojiCache cache;
        const QImage first = cache.picture(party, 64);
        for (char32_t c = 0x1f300; c < 0x1f300 + 300; ++c)
            cache.picture(QString::fromUcs4(&c, 1), 64);
        EmojiCache fresh;
        for (char32_t c = 0x1f600; c < 0x1f600 + 70; ++c)
            fresh.picture(QString::fromUcs4(&c, 1), 64);
        QCOMPARE(fresh.picture(party, 64), first);
        QCOMPARE(cache.picture(party, 64), first);
    }

    void aDotGrowsToADisc()
    {
        QImage dot(21, 21, QImage::Format_ARGB32_Premultiplied);
        dot.fill(Qt::transparent);
        dot.setPixelColor(10, 10, Qt::white);
        Mask mask;
        mask.resize(21, 21);
        takeAlpha(mask, dot);
        Mask disc;
        std::array<Mask, 2> spare;
        dilate(mask, 5, disc, spare);
        for (int y = 0; y < 21; ++y) {
            for (int x = 0; x < 21; ++x) {
                const double distance = std::hypot(x - 10, y - 10);
                if (distance <= 5 || distance > 6)
                    QCOMPARE(disc.row(y)[x], distance <= 5 ? uchar(255) : uchar(0));
            }
        }
    }

    // Its font would be looked for among those of pictures, which takes 10 ms.
    void aLetterIsNoEmojiWhateverFollowsIt()
    {
        QVERIFY(!isEmoji(u"\u0e0b\ufe0f"));
        QVERIFY(isEmoji(u"\u2764\ufe0f"));
        QVERIFY(isEmoji(u"\u2139\ufe0f"));
        QVERIFY(isEmoji(u"1\ufe0f\u20e3"));
    }

    void charactersAreThoseThatPeopleCount()
    {
        const QString text = guarded(QStringLiteral("a🏳️‍🌈👍🏽é字"));
        QCOMPARE(charactersOf(text).size(), 5);
        QCOMPARE(charactersOf(text).size(), characterCount(text));
    }

private:
    // Counts by the empty rows between: letters without ascenders and descenders are apart.
    static int linesIn(const QImage &image)
    {
        int lines = 0;
        bool inside = false;
        for (int y = 0; y < image.height(); ++y) {
            const QImage row = image.copy(0, y, image.width(), 1);
            const bool inked = count(row, [](const QColor &c) { return isBright(c) || isColourful(c); }) > 0;
            lines += inked && !inside ? 1 : 0;
            inside = inked;
        }
        return lines;
    }

    BulletRaster m_raster;
};

QTEST_MAIN(TestRaster)
#include "tst_raster.moc"
