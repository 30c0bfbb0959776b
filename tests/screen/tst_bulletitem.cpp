// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "screen/bulletitem.h"

#include <QQuickWindow>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace barrage;

namespace {

Message messageOf(int id, const QString &text, BulletMode mode = BulletMode::Scroll, quint32 color = 0xff0000)
{
    Message message;
    message.id = MessageId(id);
    message.text = text;
    message.mode = mode;
    message.color = color;
    return message;
}

int redIn(const QImage &image)
{
    int red = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            red += image.pixelColor(x, y) == QColor(Qt::red) ? 1 : 0;
    }
    return red;
}

} // namespace

// The item in a real window of 1280x720, its clock in our hands.
class TestBulletItem : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!.*OpenType support missing)")));
        m_now = std::make_shared<std::atomic<double>>(0);
        m_window = std::make_unique<QQuickWindow>();
        m_window->setColor(Qt::black);
        m_window->resize(1280, 720);
        m_item = std::make_unique<BulletItem>();
        m_item->setClock([now = m_now] { return now->load(); });
        m_item->setParentItem(m_window->contentItem());
        m_item->setSize({1280, 720});
        m_shown = std::make_unique<QSignalSpy>(m_item.get(), &BulletItem::shown);
        m_dropped = std::make_unique<QSignalSpy>(m_item.get(), &BulletItem::dropped);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup()
    {
        m_item.reset();
        m_window.reset();
    }

    void aBulletIsWhereItsEquationSaysFor300Frames()
    {
        launch(messageOf(1, QStringLiteral("exact")));
        const Flight flight = m_item->bullets().first().flight;
        QCOMPARE(flight.fromX, 1280.0);
        for (int frame = 1; frame <= 300; ++frame) {
            const double at = frame * 1000.0 / 60;
            setTime(at);
            const double x = 1280 - (1280 + flight.shape.width) * at / flight.shape.duration;
            QVERIFY(std::abs(xAt(m_item->bullets().first().flight, at) - x) < 1e-9);
            if (frame % 60 == 0)
                QCOMPARE(leftmostRed(), drawnAt(flight, at));
        }
    }

    void pixelsFlyAndLeaveNothingBehind()
    {
        launch(messageOf(1, QStringLiteral("red")));
        setTime(3000);
        QVERIFY(redIn(m_window->grabWindow()) > 50);
        setTime(m_item->bullets().first().flight.end() + 1);
        QCOMPARE(redIn(m_window->grabWindow()), 0);
        QVERIFY(m_item->bullets().isEmpty());
    }

    void standingBulletsStandInTheMiddle_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("top") << static_cast<int>(BulletMode::Top);
        QTest::newRow("bottom") << static_cast<int>(BulletMode::Bottom);
    }

    void standingBulletsStandInTheMiddle()
    {
        QFETCH(int, mode);
        launch(messageOf(1, QStringLiteral("middle"), static_cast<BulletMode>(mode)));
        setTime(100);
        const QImage image = m_window->grabWindow();
        const bool top = static_cast<BulletMode>(mode) == BulletMode::Top;
        const QImage area = image.copy(540, top ? 0 : 600, 200, 120);
        QCOMPARE(redIn(area), redIn(image));
        QVERIFY(redIn(area) > 50);
    }

    void shownIsToldOnceInTheFrameOfTheFirstPixel()
    {
        launch(messageOf(1, QStringLiteral("once"), BulletMode::Top));
        QTRY_COMPARE(m_shown->size(), 1);
        QCOMPARE(m_shown->first().first().value<QList<MessageId>>(), {MessageId(1)});
        for (int i = 1; i < 10; ++i) {
            setTime(i * 20);
            m_window->grabWindow();
        }
        QCOMPARE(m_shown->size(), 1);
    }

    void recallRemovesThePixels()
    {
        launch(messageOf(1, QStringLiteral("gone"), BulletMode::Top));
        QVERIFY(redIn(m_window->grabWindow()) > 50);
        m_item->recall(MessageId(1));
        QCOMPARE(redIn(m_window->grabWindow()), 0);
    }

    void clearTakesEverythingOffAndGivesBackWhatWaited()
    {
        for (int i = 1; i <= 60; ++i)
            m_item->fly(messageOf(i, QStringLiteral("text %1").arg(i)), Priority::Normal, 0);
        QTRY_VERIFY(shownCount() > 5); // the lanes are full, the rest waits
        const int seen = shownCount();
        m_item->setEpoch(1);
        m_item->clear(DropReason::Cleared);
        QCOMPARE(redIn(m_window->grabWindow()), 0);
        QCOMPARE(droppedFor(DropReason::Cleared), 60 - seen);
        m_item->fly(messageOf(100, QStringLiteral("older")), Priority::Normal, 0);
        QCOMPARE(droppedFor(DropReason::Cleared), 61 - seen);
        launch(messageOf(101, QStringLiteral("newer")), 1);
        QCOMPARE(droppedFor(DropReason::Cleared), 61 - seen);
    }

    void aFullQueueGivesBack()
    {
        for (int i = 1; i <= limits::kQueuedBullets + 3; ++i)
            m_item->fly(messageOf(i, QString::number(i)), Priority::Normal, 0);
        QCOMPARE(droppedFor(DropReason::Full), 3);
    }

    void whatWaitsTooLongIsGivenBackEvenWithoutFrames()
    {
        m_window->hide();
        m_item->fly(messageOf(1, QStringLiteral("late")), Priority::Normal, 0);
        m_now->store(limits::kQueuedBulletMs + 1);
        QTRY_COMPARE(droppedFor(DropReason::Expired), 1);
        QVERIFY(m_shown->isEmpty());
    }

    void anEmptyStageIsNotRepainted()
    {
        QSignalSpy frames(m_window.get(), &QQuickWindow::frameSwapped);
        launch(messageOf(1, QStringLiteral("brief"), BulletMode::Top));
        QTRY_VERIFY(frames.size() > 3); // it runs by itself
        m_now->store(60'000);
        QTRY_VERIFY(m_item->bullets().isEmpty());
        QTRY_VERIFY(!frames.wait(300));
    }

    void aFrozenStageStandsStillAndGoesOn()
    {
        launch(messageOf(1, QStringLiteral("still")));
        setTime(2000);
        m_item->setFrozen(true);
        const std::optional<int> x = leftmostRed();
        QVERIFY(x);
        m_item->fly(messageOf(2, QStringLiteral("later")), Priority::Normal, 0);
        setTime(2000 + limits::kQueuedBulletMs); // nor does it grow older
        QCOMPARE(leftmostRed(), x);
        QCOMPARE(m_item->waitingCount(), 1);
        QVERIFY(m_dropped->isEmpty());
        m_item->setFrozen(false);
        QCOMPARE(leftmostRed(), x);
        QTRY_COMPARE(m_item->bullets().size(), 2);
    }

    void theChosenOpacityIsSeen()
    {
        launch(messageOf(1, QStringLiteral("faint"), BulletMode::Top));
        QVERIFY(redIn(m_window->grabWindow()) > 50);
        ScreenSettings settings;
        settings.opacity = 0.5;
        m_item->setSettings(settings);
        const QImage image = m_window->grabWindow();
        int most = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                most = std::max(most, image.pixelColor(x, y).red());
        }
        QVERIFY2(std::abs(most - 128) < 4, qPrintable(QString::number(most)));
    }

    void aBulletThatIsJoinedGrowsAndTellsWhoWasSeen()
    {
        launch(messageOf(1, QStringLiteral("echo"), BulletMode::Top));
        QTRY_COMPARE(shownCount(), 1);
        const Bullet before = m_item->bullets().first();
        for (int id = 2; id <= 8; ++id)
            m_item->fly(messageOf(id, QStringLiteral("Echo"), BulletMode::Top), Priority::Normal, 0);
        QTRY_COMPARE(shownCount(), 8);
        QCOMPARE(m_item->bullets().size(), 1);
        const Bullet after = m_item->bullets().first();
        QVERIFY(after.flight.shape.width > 1.5 * before.flight.shape.width);
        QVERIFY(after.flight.shape.height > 1.2 * before.flight.shape.height);
        QCOMPARE(m_item->mirrored().size(), 1);
    }

    void markupIsShownAsItWasWritten()
    {
        launch(messageOf(1, QStringLiteral("<img src='x'>"), BulletMode::Top));
        launch(messageOf(2, QStringLiteral("img"), BulletMode::Bottom));
        QVERIFY(m_item->bullets().at(0).flight.shape.width > 2 * m_item->bullets().at(1).flight.shape.width);
    }

    void aHiddenWindowMakesNoFrameLate()
    {
        launch(messageOf(1, QStringLiteral("hidden"), BulletMode::Top));
        const qint64 late = m_item->frameStats().droppedFrames;
        m_window->hide();
        m_now->store(2000);
        const qint64 frames = m_item->frameStats().frames;
        m_window->show();
        QTRY_VERIFY(m_item->frameStats().frames > frames);
        QCOMPARE(m_item->frameStats().droppedFrames, late);
    }

private:
    // Until it flies.
    void launch(const Message &message, int epoch = 0)
    {
        const qsizetype before = m_item->bullets().size();
        m_item->fly(message, Priority::Normal, epoch);
        QTRY_COMPARE(m_item->bullets().size(), before + 1);
    }

    void setTime(double ms)
    {
        m_now->store(ms);
        m_item->polish();
        m_item->update();
    }

    std::optional<int> leftmostRed()
    {
        const QImage image = m_window->grabWindow();
        for (int x = 0; x < image.width(); ++x) {
            if (redIn(image.copy(x, 0, 1, image.height())) > 0)
                return x;
        }
        return std::nullopt;
    }

    // Where the bullet's own first red column comes to lie.
    std::optional<int> drawnAt(const Flight &flight, double at)
    {
        const Bullet bullet = m_item->bullets().first();
        const int left = qRound(xAt(flight, at) - bullet.inset.x());
        for (int x = 0; x < bullet.image.width(); ++x) {
            if (left + x >= 0 && redIn(bullet.image.copy(x, 0, 1, bullet.image.height())) > 0)
                return left + x;
        }
        return std::nullopt;
    }

    int droppedFor(DropReason reason) const
    {
        int count = 0;
        for (const QList<QVariant> &arguments : *m_dropped) {
            if (arguments.at(1).value<DropReason>() == reason)
                count += arguments.at(0).value<QList<MessageId>>().size();
        }
        return count;
    }

    int shownCount() const
    {
        int count = 0;
        for (const QList<QVariant> &arguments : *m_shown)
            count += arguments.at(0).value<QList<MessageId>>().size();
        return count;
    }

    std::shared_ptr<std::atomic<double>> m_now;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<BulletItem> m_item;
    std::unique_ptr<QSignalSpy> m_shown;
    std::unique_ptr<QSignalSpy> m_dropped;
};

QTEST_MAIN(TestBulletItem)
#include "tst_bulletitem.moc"
