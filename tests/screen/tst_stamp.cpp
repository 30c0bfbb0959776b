// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/stamp.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace barrage;

namespace {

constexpr QSize kCanvas(70, 40);

// As texts are: stretches of nothing, of full colour and of everything between.
QImage inked(const QSize &size)
{
    QRandomGenerator random(7);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < size.height(); ++y) {
        int kind = 0;
        for (int x = 0; x < size.width(); ++x) {
            if (random.bounded(9) == 0)
                kind = random.bounded(3);
            const int alpha = kind == 0 ? 0 : kind == 1 ? 255 : random.bounded(256);
            image.setPixelColor(x, y,
                                QColor::fromRgba((random.generate() & 0xff'ffff) | quint32(alpha) << 24));
        }
    }
    return image;
}

QImage canvasOf(QImage::Format format, const QColor &color)
{
    QImage canvas(kCanvas, format);
    canvas.fill(color);
    return canvas;
}

} // namespace

class TestStamp : public QObject
{
    Q_OBJECT

private slots:
    void itPaintsAsQPainterDoes_data()
    {
        QTest::addColumn<QImage::Format>("format");
        QTest::addColumn<QPoint>("at");
        QTest::addColumn<QRect>("clip");
        const QRect all({}, kCanvas);
        const auto onBoth = [](const char *name, const QPoint &at, const QRect &clip) {
            QTest::addRow("%s, opaque", name) << QImage::Format_RGB32 << at << clip;
            QTest::addRow("%s, see-through", name) << QImage::Format_ARGB32_Premultiplied << at << clip;
        };
        onBoth("whole", {3, 5}, all);
        onBoth("half out on the left and above", {-21, -9}, all);
        onBoth("half out on the right and below", {41, 25}, all);
        onBoth("through a gap", {3, 5}, {12, 9, 7, 4});
        onBoth("beside the gap", {3, 5}, {60, 0, 10, 40});
        onBoth("far away", {-300, 700}, all);
    }

    void itPaintsAsQPainterDoes()
    {
        QFETCH(QImage::Format, format);
        QFETCH(QPoint, at);
        QFETCH(QRect, clip);
        const QImage image = inked({45, 20});
        for (const QColor color : {QColor(30, 90, 200), QColor(200, 10, 40, 90), QColor(Qt::transparent)}) {
            QImage painted = canvasOf(format, color);
            QPainter painter(&painted);
            painter.setClipRect(clip);
            painter.drawImage(at, image);
            painter.end();
            QImage stamped = canvasOf(format, color);
            Stamp(image).paintOn(stamped, at, clip);
            QCOMPARE(stamped, painted);
        }
    }

    void whatIsEmptyPaintsNothing()
    {
        QImage empty(45, 20, QImage::Format_ARGB32_Premultiplied);
        empty.fill(Qt::transparent);
        QImage stamped = canvasOf(QImage::Format_RGB32, Qt::red);
        Stamp(empty).paintOn(stamped, {1, 1}, stamped.rect());
        QCOMPARE(stamped, canvasOf(QImage::Format_RGB32, Qt::red));
    }
};

QTEST_APPLESS_MAIN(TestStamp)
#include "tst_stamp.moc"
