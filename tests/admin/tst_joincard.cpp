// SPDX-License-Identifier: GPL-3.0-or-later
#include "joincard/joincard.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace barrage;

class TestJoinCard : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void isReadByAPhone_data();
    void isReadByAPhone();
    void isDarkOnWhiteWithRoundCorners();
    void showsTheWholeAddress();
    void refusesWhatNoCodeHolds();

private:
    QString decoded(const QImage &image);

    QTemporaryDir m_folder;
};

// What an independent reader makes of the picture.
QString TestJoinCard::decoded(const QImage &image)
{
    const QString file = m_folder.filePath(QStringLiteral("card.png"));
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.fill(Qt::darkGray);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() == 255)
                paper.setPixelColor(x, y, image.pixelColor(x, y));
        }
    }
    paper.save(file);
    QProcess zbar;
    zbar.start(QStringLiteral("zbarimg"), {QStringLiteral("--raw"), QStringLiteral("-q"), file});
    if (!zbar.waitForFinished())
        return QStringLiteral("zbarimg does not run: install zbar-tools");
    return QString::fromUtf8(zbar.readAllStandardOutput()).trimmed();
}

void TestJoinCard::isReadByAPhone_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("home network") << QStringLiteral("http://192.168.1.23:8080/");
    QTest::newRow("short") << QStringLiteral("http://10.0.0.2/");
    QTest::newRow("longest IPv4") << QStringLiteral("http://192.168.255.255:65535/");
    QTest::newRow("IPv6") << QStringLiteral("http://[fd12:3456:789a:1:2aa:ff:fe28:9c5a]:8080/");
    QTest::newRow("name") << QStringLiteral("http://barrage.local:8080/");
    QTest::newRow("proxy") << QStringLiteral("https://comments.some-conference.example.org/opening-night/");
}

void TestJoinCard::isReadByAPhone()
{
    QFETCH(QString, url);
    const JoinAddress address {.url = url, .adapter = {}, .score = 0};
    for (const QString &title : {QString(), QStringLiteral("Opening night 开幕之夜")}) {
        const QImage full = joinCardImage(address, title, 800);
        QCOMPARE(full.height(), 800);
        QCOMPARE(decoded(full), url);
        const QImage far = full.scaled(full.size() / 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QCOMPARE(decoded(far), url);
    }
}

void TestJoinCard::isDarkOnWhiteWithRoundCorners()
{
    const QImage card = joinCardImage({.url = QStringLiteral("http://10.0.0.2/"), .adapter = {}, .score = 0},
                                      QString(), 400);
    QCOMPARE(card.pixelColor(0, 0).alpha(), 0);
    QCOMPARE(card.pixelColor(card.width() / 2, 3), QColor(Qt::white));
    int inked = 0;
    for (int x = 0; x < card.width(); ++x)
        inked += card.pixelColor(x, card.height() * 9 / 10).lightness() < 64 ? 1 : 0;
    QVERIFY2(inked > 10, "the address below the code is missing");
}

void TestJoinCard::showsTheWholeAddress()
{
    const auto addressLine = [](const QString &url, int height) {
        const QImage card = joinCardImage({.url = url, .adapter = {}, .score = 0}, QString(), height);
        return card.copy(0, height * 86 / 100, card.width(), height * 14 / 100);
    };
    for (int height = kJoinCardMinimumHeight; height < 1000; height += 37) {
        const QString url = QStringLiteral("http://192.168.255.255:6553");
        QVERIFY(addressLine(url + u'1', height) != addressLine(url + u'4', height));
    }
}

void TestJoinCard::refusesWhatNoCodeHolds()
{
    const JoinAddress endless {.url = QString(5000, u'x'), .adapter = {}, .score = 0};
    QVERIFY(joinCardImage(endless, QString(), 400).isNull());
}

QTEST_MAIN(TestJoinCard)
#include "tst_joincard.moc"
