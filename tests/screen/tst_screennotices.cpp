// SPDX-License-Identifier: GPL-3.0-or-later
#include "joincard/joincard.h"
#include "screenfixture.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace barrage;

// What a screen displays besides the bullets.
class TestScreenNotices : public ScreenFixture
{
    Q_OBJECT

private slots:
    void init() { make(); }

    void cleanup() { m_screen.reset(); }

    void theBackgroundIsAsChosen_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QColor>("at"); // its upper left
        QTest::newRow("transparent: the window's own") << 0 << QColor(0x12, 0x14, 0x1a);
        QTest::newRow("solid") << 1 << QColor(0x00, 0xb1, 0x40);
        QTest::newRow("image") << 2 << QColor(0x20, 0x40, 0x60);
        QTest::newRow("test pattern") << 3 << QColor(Qt::white);
    }

    void theBackgroundIsAsChosen()
    {
        QFETCH(int, kind);
        QFETCH(QColor, at);
        const QTemporaryDir folder;
        QImage image(640, 480, QImage::Format_RGB32);
        image.fill(QColor(0x20, 0x40, 0x60));
        openWindow();
        ScreenSettings settings;
        settings.background = static_cast<Background>(kind);
        settings.backgroundColor = QStringLiteral("#00b140");
        settings.backgroundImage = folder.filePath(QStringLiteral("hall #1 50%.png"));
        QVERIFY(image.save(settings.backgroundImage));
        m_screen->setSettings(settings);
        QTRY_COMPARE(m_screen->grab().pixelColor(1, 1), at);
    }

    void anImageThatCannotBeReadIsTold()
    {
        openWindow();
        QSignalSpy failed(m_screen.get(), &Screen::failed);
        ScreenSettings settings;
        settings.background = Background::Image;
        settings.backgroundImage = QStringLiteral("/nowhere/at all.png");
        m_screen->setSettings(settings);
        settings.speed = 2;
        m_screen->setSettings(settings);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, QStringLiteral("background_image"));
        QVERIFY(failed.first().first().value<Error>().text.contains(QStringLiteral("at all.png")));
    }

    void theJoinCardStandsWhereTheHostWants_data()
    {
        QTest::addColumn<JoinCardPlace>("place");
        QTest::addColumn<QPointF>("corner");
        QTest::newRow("top left") << JoinCardPlace::TopLeft << QPointF(0, 0);
        QTest::newRow("top right") << JoinCardPlace::TopRight << QPointF(1, 0);
        QTest::newRow("bottom left") << JoinCardPlace::BottomLeft << QPointF(0, 1);
        QTest::newRow("bottom right") << JoinCardPlace::BottomRight << QPointF(1, 1);
        QTest::newRow("full") << JoinCardPlace::Full << QPointF(0.5, 0.5);
    }

    void theJoinCardStandsWhereTheHostWants()
    {
        QFETCH(JoinCardPlace, place);
        QFETCH(QPointF, corner);
        openWindow();
        QImage card(100, 100, QImage::Format_RGB32);
        card.fill(Qt::blue);
        m_screen->setJoinCard(card);
        ScreenSettings settings;
        settings.joinCardPlace = place;
        settings.joinCardShare = 0.25;
        m_screen->setSettings(settings);
        m_screen->apply(ShowCommand::ShowJoinCard);
        m_screen->fly(redMessage(1), Priority::Normal, 0); // it is no longer waited for
        const QRect found = extentOf(m_screen->grab(), Qt::blue);
        const double share = place == JoinCardPlace::Full ? 0.92 : 0.25;
        const double margin = 0.03 * window()->height();
        const double side = share * window()->height();
        const QPointF at(margin + (window()->width() - side - 2 * margin) * corner.x(),
                         margin + (window()->height() - side - 2 * margin) * corner.y());
        QVERIFY(std::abs(found.width() - side) <= 2);
        QVERIFY(std::abs(found.left() - at.x()) <= 2);
        QVERIFY(std::abs(found.top() - at.y()) <= 2);
    }

    void nothingThatStaysCoversAnother_data()
    {
        QTest::addColumn<JoinCardPlace>("place");
        QTest::addColumn<QSize>("size");
        QTest::newRow("top left") << JoinCardPlace::TopLeft << QSize(1280, 720);
        QTest::newRow("top right") << JoinCardPlace::TopRight << QSize(1280, 800);
        QTest::newRow("bottom left") << JoinCardPlace::BottomLeft << QSize(3840, 2160);
        QTest::newRow("bottom right") << JoinCardPlace::BottomRight << QSize(1920, 1080);
    }

    // With BARRAGE_PICTURES=FOLDER the pictures are kept there, to be looked at.
    void nothingThatStaysCoversAnother()
    {
        QFETCH(JoinCardPlace, place);
        QFETCH(QSize, size);
        openWindow();
        window()->resize(size);
        ScreenSettings settings;
        settings.background = Background::TestPattern;
        settings.joinCardPlace = place;
        m_screen->setSettings(settings);
        m_screen->setJoinCard(
            joinCardImage({QStringLiteral("http://192.168.178.23:8080/"), QStringLiteral("eth0"), 1},
                          QStringLiteral("年会"), 960));
        m_screen->apply(ShowCommand::ShowJoinCard);
        Message pinned = redMessage(9);
        pinned.text = QStringLiteral("最佳问题 🏆 ") + QString(108, u'W');
        pinned.fromName = QStringLiteral("Ada");
        m_screen->setPinned(pinned);
        m_screen->setAnnouncement(
            QStringLiteral("The break lasts until 20:30; coffee is on the second floor, "
                           "tea on the third. お茶もあります。"));
        for (int id = 1; id <= 8; ++id) {
            Message message = redMessage(id);
            message.mode = id == 1 ? BulletMode::Top : BulletMode::Bottom;
            message.text = QStringLiteral("弹幕 bullet %1 😀").arg(id);
            message.color = 0xffffff;
            m_screen->fly(message, Priority::Normal, 0);
        }
        QSignalSpy shown(m_screen.get(), &Screen::shown);
        QTRY_VERIFY(!shown.isEmpty());
        const QImage picture = m_screen->grab();
        keepPicture(picture, QStringLiteral("stays-%1").arg(size.height()));
        const QRectF card = placeOf("joinCard");
        const QRectF announced = placeOf("announcement");
        QVERIFY(!card.intersects(placeOf("pinned")));
        QVERIFY(!card.intersects(announced));
        QVERIFY(QRectF(QPointF(), size).contains(card));
        QVERIFY(QRectF(QPointF(), size).contains(placeOf("pinned")));
        QVERIFY(QRectF(QPointF(), size).contains(announced));
    }

    void nothingStandsBehindTheJoinCard_data()
    {
        QTest::addColumn<JoinCardPlace>("place");
        QTest::addColumn<BulletMode>("mode");
        QTest::addColumn<OverflowPolicy>("overflow");
        const auto row = [](const char *name, JoinCardPlace place, BulletMode mode,
                            OverflowPolicy overflow = OverflowPolicy::Wait) {
            QTest::newRow(name) << place << mode << overflow;
        };
        row("top left", JoinCardPlace::TopLeft, BulletMode::Top);
        row("top right", JoinCardPlace::TopRight, BulletMode::Top);
        row("bottom left", JoinCardPlace::BottomLeft, BulletMode::Bottom);
        row("bottom right", JoinCardPlace::BottomRight, BulletMode::Bottom);
        row("one that moves, while it can", JoinCardPlace::TopRight, BulletMode::Scroll);
        row("over others", JoinCardPlace::BottomRight, BulletMode::Bottom, OverflowPolicy::Overlap);
    }

    // With BARRAGE_PICTURES=FOLDER the pictures are kept there, to be looked at.
    void nothingStandsBehindTheJoinCard()
    {
        QFETCH(JoinCardPlace, place);
        QFETCH(BulletMode, mode);
        QFETCH(OverflowPolicy, overflow);
        openWindow();
        window()->resize(1280, 720);
        showJoinCard(place, overflow);
        for (int id = 1; id <= 8; ++id)
            m_screen->fly(wideMessage(id, mode), Priority::Normal, 0);
        QTRY_VERIFY(m_screen->mirrored().size() > 2);
        keepPicture(m_screen->grab(), QLatin1String(QTest::currentDataTag()));
        const QList<MirroredBullet> bullets = m_screen->mirrored();
        for (const MirroredBullet &bullet : bullets)
            QVERIFY(!placeOf("joinCard").intersects(pixels(bullet.place)));
    }

    void whatStandsWaitsForAFullScreenJoinCard()
    {
        openWindow();
        showJoinCard(JoinCardPlace::Full, OverflowPolicy::Wait);
        QSignalSpy shown(m_screen.get(), &Screen::shown);
        m_screen->fly(redMessage(1), Priority::Normal, 0);
        m_screen->fly(wideMessage(2, BulletMode::Scroll), Priority::Normal, 0);
        QTRY_COMPARE(shown.size(), 1); // beside it
        QCOMPARE(shown.first().first().value<QList<MessageId>>(), {MessageId(2)});
        m_screen->apply(ShowCommand::HideJoinCard);
        QTRY_COMPARE(shown.size(), 2);
    }

    void bulletsKeepClearOfAPinnedMessage()
    {
        openWindow();
        Message pinned = redMessage(9);
        m_screen->setPinned(pinned);
        const QRect notice = extentOf(m_screen->grab(), Qt::red);
        QSignalSpy shown(m_screen.get(), &Screen::shown);
        Message blue = redMessage(1);
        blue.color = 0x4040ff;
        m_screen->fly(blue, Priority::Normal, 0);
        QVERIFY(shown.wait());
        QVERIFY(extentOf(m_screen->grab(), QColor(0x40, 0x40, 0xff)).top() > notice.bottom());
    }

    void theJoinCardIsLargeUntilTheFirstBullet()
    {
        openWindow();
        QImage card(100, 100, QImage::Format_RGB32);
        card.fill(Qt::blue);
        QSignalSpy changed(m_screen.get(), &Screen::stateChanged);
        m_screen->setJoinCard(card);
        QCOMPARE(countOf(m_screen->grab(), Qt::blue), 0);
        m_screen->apply(ShowCommand::ShowJoinCard);
        m_screen->apply(ShowCommand::ShowJoinCard);
        QCOMPARE(changed.size(), 1);
        const int large = countOf(m_screen->grab(), Qt::blue);
        m_screen->fly(redMessage(1), Priority::Normal, 0);
        const int small = countOf(m_screen->grab(), Qt::blue);
        QVERIFY(small > 1000);
        QVERIFY(large > 3 * small);
    }

    void anAnnouncementIsPlainText()
    {
        openWindow();
        const QImage before = m_screen->grab();
        m_screen->setAnnouncement(QStringLiteral("<font color='#ff0000'>plain</font>"));
        const QImage after = m_screen->grab();
        QVERIFY(before != after);
        QCOMPARE(countOf(after, Qt::red), 0);
        m_screen->setAnnouncement({});
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
    static Message wideMessage(int id, BulletMode mode)
    {
        Message message = redMessage(id);
        message.text = QStringLiteral("%1 弹幕 ").arg(id) + QString(36, u'W');
        message.mode = mode;
        return message;
    }

    void showJoinCard(JoinCardPlace place, OverflowPolicy overflow)
    {
        ScreenSettings settings;
        settings.background = Background::TestPattern;
        settings.joinCardPlace = place;
        settings.overflow = overflow;
        m_screen->setSettings(settings);
        m_screen->setJoinCard(
            joinCardImage({QStringLiteral("http://192.168.178.23:8080/"), QStringLiteral("eth0"), 1},
                          QStringLiteral("年会"), 960));
        m_screen->apply(ShowCommand::ShowJoinCard);
    }

    static void keepPicture(const QImage &picture, const QString &name)
    {
        const QString folder = qEnvironmentVariable("BARRAGE_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(picture.save(QStringLiteral("%1/%2.png").arg(folder, name)));
    }

    static QRectF pixels(const QRectF &shares)
    {
        const QSizeF size = window()->size();
        return {shares.x() * size.width(), shares.y() * size.height(), shares.width() * size.width(),
                shares.height() * size.height()};
    }
};

QTEST_MAIN(TestScreenNotices)
#include "tst_screennotices.moc"
