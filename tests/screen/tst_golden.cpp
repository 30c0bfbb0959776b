// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/fontcache.h"
#include "screen/framecompare.h"
#include "screen/selfstage.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QSGRendererInterface>
#include <QTest>

#include <cmath>

using namespace barrage;

namespace {

struct Situation
{
    const char *name;
    QString text;
    BulletMode mode = BulletMode::Top;
    quint32 color = 0xffffff;
};

const QList<Situation> &situations()
{
    static const QString usual = QStringLiteral("Hello 弹幕 😀");
    static const QList<Situation> all {
        {"scroll", usual, BulletMode::Scroll},
        {"reverse", usual, BulletMode::Reverse},
        {"top", usual, BulletMode::Top},
        {"bottom", usual, BulletMode::Bottom},
        {"latin", QStringLiteral("Grüße, façade, Żółć")},
        {"chinese", QStringLiteral("弹幕飞过大屏幕")},
        {"japanese", QStringLiteral("こんにちは カタカナ")},
        {"korean", QStringLiteral("안녕하세요")},
        {"arabic", QStringLiteral("مرحبا بالعالم 😀")},
        {"mixed-direction", QStringLiteral("abc שלום 123")},
        {"emoji", QStringLiteral("😀👍🏽❤️")},
        {"emoji-joined", QStringLiteral("a👩‍🚒🏳️‍🌈👨‍👩‍👧b")},
        {"flags", QStringLiteral("🇯🇵🇩🇪🇧🇷")},
        {"marks", QStringLiteral("e\u0301 Z") + QStringLiteral("\u0300\u0316\u0335").repeated(50)},
        {"controls", QStringLiteral("a\u202eb\u0007c\u2066d\nf")},
        {"two-lines", QString(60, QChar(u'字'))},
        {"dark", usual, BulletMode::Top, 0x1a1a6e},
        {"yellow", usual, BulletMode::Top, 0xffe14d},
    };
    return all;
}

// What fonts, Qt and this processor make of some letters, before any code of ours touches them. Where it is
// what it was when the pictures were recorded, frames are the same to the pixel.
QByteArray fingerprint()
{
    QImage probe(1600, 100, QImage::Format_ARGB32_Premultiplied);
    probe.fill(QColor(40, 60, 80));
    QPainter painter(&probe);
    painter.setFont(FontCache().font({}, 36));
    painter.setPen(QColor(255, 255, 255, 200));
    painter.drawText(
        QPointF(8.25, 60),
        QStringLiteral(
            "Grüße 弹幕 こんに 안녕 שלום مرحبا 😀👩‍🚒🇯🇵 e\u0301"));
    painter.end();
    const QByteArrayView pixels(probe.constBits(), probe.sizeInBytes());
    return QCryptographicHash::hash(pixels.toByteArray(), QCryptographicHash::Sha256).toHex();
}

QString folder()
{
    return QStringLiteral(BARRAGE_SOURCE_DIR "/tests/screen/golden/");
}

// What is left to compare where letters have other shapes.
struct Gist
{
    explicit Gist(const QImage &frame)
    {
        const QRgb ground = frame.pixel(0, frame.height() / 2);
        for (int y = 0; y < frame.height(); ++y) {
            for (int x = 0; x < frame.width(); ++x) {
                if (isAnotherThan(frame.pixel(x, y), ground, 60)) {
                    box |= QRect(x, y, 1, 1);
                    ++ink;
                }
            }
        }
    }

    bool isLike(const Gist &other) const
    {
        const auto alike = [](double a, double b) { return a < 1.6 * b && b < 1.6 * a; };
        return alike(ink, other.ink) && alike(box.width(), other.box.width())
            && alike(box.height(), other.box.height())
            && std::abs(box.center().y() - other.box.center().y()) < 40
            && std::abs(box.center().x() - other.box.center().x()) < 80;
    }

    QRect box;
    int ink = 0;
};

} // namespace

// Frames against pictures that people have looked at: golden/*.png, recorded by this program itself when
// BARRAGE_RECORD_GOLDEN is set. With the fonts that they were recorded with, QPainter has to be exact and a
// GPU nearly so; with others, texts still have to be of about that size at about that place.
class TestGolden : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_stage.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_stage.window()));
        m_isExact = m_stage.window().rendererInterface()->graphicsApi() == QSGRendererInterface::Software;
        QFile recorded(folder() + QStringLiteral("fonts.sha256"));
        if (isRecording()) {
            QVERIFY(recorded.open(QIODevice::WriteOnly));
            recorded.write(fingerprint() + '\n');
            return;
        }
        QVERIFY(recorded.open(QIODevice::ReadOnly));
        m_hasFonts = recorded.readAll().trimmed() == fingerprint();
        qInfo("the fonts are %s", m_hasFonts ? "those of the pictures" : "others than those of the pictures");
    }

    void cleanup() { m_stage.reset(); }

    void framesAreThosePictured_data()
    {
        QTest::addColumn<qsizetype>("situation");
        QTest::addColumn<QColor>("background");
        for (qsizetype i = 0; i < situations().size(); ++i) {
            QTest::addRow("%s-on-black", situations().at(i).name) << i << QColor(Qt::black);
            QTest::addRow("%s-on-white", situations().at(i).name) << i << QColor(Qt::white);
        }
    }

    void framesAreThosePictured()
    {
        QFETCH(qsizetype, situation);
        QFETCH(QColor, background);
        const Situation &shown = situations().at(situation);
        m_stage.setBackground(background);
        m_stage.fly(shown.text, shown.mode, shown.color);
        QTRY_VERIFY(m_stage.isReady());
        m_stage.setTime(m_stage.whenWhole());
        const QImage frame = m_stage.grab();
        const QString file = folder() + QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png");
        if (isRecording()) {
            QVERIFY(frame.save(file));
            return;
        }
        const QImage golden = QImage(file).convertToFormat(QImage::Format_RGB32);
        QCOMPARE(golden.size(), frame.size());
        if (!m_hasFonts) {
            QVERIFY(Gist(frame).isLike(Gist(golden)));
            return;
        }
        const int wrong = wrongPixels(frame, golden, m_isExact);
        if (wrong > 0)
            frame.save(QDir::temp().filePath(QStringLiteral("barrage-")
                                             + QString::fromLatin1(QTest::currentDataTag())
                                             + QStringLiteral(".png")));
        QCOMPARE(wrong, 0);
    }

private:
    static bool isRecording() { return qEnvironmentVariableIsSet("BARRAGE_RECORD_GOLDEN"); }

    SelfStage m_stage;
    bool m_isExact = true;
    bool m_hasFonts = false;
};

QTEST_MAIN(TestGolden)
#include "tst_golden.moc"
