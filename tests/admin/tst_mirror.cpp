// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/mirror.h"
#include "core/limits.h"

#include "consolefixture.h"

#include <QApplication>
#include <QMenu>

using namespace barrage;
using namespace Qt::StringLiterals;

// The small picture of the screen, with a real mouse.
class TestMirror : public ConsoleFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_console.reset(); }
    void asksOnlyWhileItIsSeen();
    void showsBulletsWhereTheyAre();
    void recallsABullet();
    void showsTheSenderOfABullet();
    void drawsKeepClearAreas();
    void takesNoMoreAreasThanAScreenHas();
    void saysWhatTheScreenDoes();

private:
    Mirror *mirror() { return find<Mirror>("mirror"); }
    QPoint at(double x, double y) { return mirror()->placeOf({x, y, 0, 0}).topLeft().toPoint(); }
    void choose(const QPoint &bullet, Qt::Key key);
    void drag(const QPoint &from, const QPoint &to);
};

namespace {

const QSize kScreen(1600, 900);

} // namespace

void TestMirror::init()
{
    open();
    m_console->addMessage(sample::message(u"7 shown ana: hello & goodbye"_s));
    QTRY_COMPARE(list("shownList")->model()->rowCount(), 1);
    m_console->setMirrored({{MessageId {7}, {0.2, 0.1, 0.4, 0.1}, 0xff0000, u"hello & goodbye"_s},
                            {MessageId {8}, {0.2, 0.5, 0.4, 0.1}, 0x00ff00, u"older than the list"_s}},
                           kScreen);
}

void TestMirror::asksOnlyWhileItIsSeen()
{
    QSignalSpy asked(m_console.get(), &Console::mirrorAsked);
    QTRY_VERIFY(asked.size() >= 3);
    click("pageRules");
    asked.clear();
    QTimer beat; // another clock, as fast
    const QSignalSpy beats(&beat, &QTimer::timeout);
    beat.start(Mirror::kBeatMs);
    QTRY_VERIFY(beats.size() >= 3);
    QCOMPARE(asked.size(), 0);
    click("pageLive");
    QCOMPARE(asked.size(), 1); // at once
}

void TestMirror::showsBulletsWhereTheyAre()
{
    const auto inkIn = [this](const QRectF &shares) {
        const QImage picture = mirror()->grab(mirror()->placeOf(shares).toAlignedRect()).toImage();
        int red = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                red += picture.pixelColor(x, y).red() > 200 && picture.pixelColor(x, y).green() < 60 ? 1 : 0;
        }
        return red;
    };
    QVERIFY(inkIn({0.2, 0.1, 0.4, 0.1}) > 10);
    QCOMPARE(inkIn({0.0, 0.25, 1.0, 0.7}), 0);
    m_console->setMirrored({}, kScreen);
    QCOMPARE(inkIn({0.0, 0.0, 1.0, 1.0}), 0);
}

void TestMirror::choose(const QPoint &bullet, Qt::Key key)
{
    QTest::mouseClick(mirror(), Qt::LeftButton, {}, bullet);
    QTRY_VERIFY(QApplication::activePopupWidget());
    press(QApplication::activePopupWidget(), key);
    QTRY_VERIFY(!QApplication::activePopupWidget());
}

void TestMirror::recallsABullet()
{
    QSignalSpy decided(m_console.get(), &Console::decided);
    choose(at(0.4, 0.15), Qt::Key_R);
    QCOMPARE(decided.size(), 1);
    QCOMPARE(decided.at(0).at(0).value<QList<MessageId>>(), QList<MessageId> {MessageId {7}});
    QCOMPARE(decided.at(0).at(1).value<DecisionKind>(), DecisionKind::Recall);
    choose(at(0.4, 0.55), Qt::Key_R);
    QCOMPARE(decided.at(1).at(0).value<QList<MessageId>>(), QList<MessageId> {MessageId {8}});
    QTest::mouseClick(mirror(), Qt::LeftButton, {}, at(0.9, 0.9)); // nothing is there
    QVERIFY(!QApplication::activePopupWidget());
}

void TestMirror::showsTheSenderOfABullet()
{
    m_console->setPresence(sample::phone(1, u"Ana"_s, 1));
    choose(at(0.4, 0.15), Qt::Key_S);
    QVERIFY(find<QWidget>("senderName")->isVisible());
    QCOMPARE(find<QWidget>("senderName")->property("text").toString(), u"Ana"_s);
}

void TestMirror::drag(const QPoint &from, const QPoint &to)
{
    QTest::mousePress(mirror(), Qt::LeftButton, {}, from);
    QTest::mouseMove(mirror(), to);
    QTest::mouseRelease(mirror(), Qt::LeftButton, {}, to);
}

void TestMirror::drawsKeepClearAreas()
{
    ScreenSettings settings;
    settings.area = StageArea::Half;
    m_console->setScreenSettings(0, settings);
    QSignalSpy chosen(m_console.get(), &Console::screenSettingsChosen);
    drag(at(0.5, 0.2), at(0.9, 0.4)); // not yet
    QCOMPARE(chosen.size(), 0);
    click("keepClearButton");
    drag(at(0.5, 0.2), at(0.9, 0.4));
    QCOMPARE(chosen.size(), 1);
    settings = chosen.at(0).at(1).value<ScreenSettings>();
    QCOMPARE(settings.area, StageArea::Half); // the rest stays
    QCOMPARE(settings.keepClear.size(), 1);
    const QRectF area = settings.keepClear.constFirst();
    const double px = 1.0 / mirror()->placeOf({0, 0, 1, 1}).height();
    QVERIFY(qAbs(area.left() - 0.5) < px && qAbs(area.top() - 0.2) < px);
    QVERIFY(qAbs(area.right() - 0.9) < px && qAbs(area.bottom() - 0.4) < px);
    m_console->setScreenSettings(0, settings);
    QTest::mouseClick(mirror(), Qt::LeftButton, {}, at(0.2, 0.8)); // beside it
    QCOMPARE(chosen.size(), 1);
    QTest::mouseClick(mirror(), Qt::LeftButton, {}, at(0.6, 0.3));
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.at(1).at(1).value<ScreenSettings>().keepClear.size(), 0);
}

void TestMirror::takesNoMoreAreasThanAScreenHas()
{
    ScreenSettings settings;
    settings.keepClear = QList<QRectF>(limits::kKeepClearAreas, QRectF(0, 0, 0.1, 0.1));
    m_console->setScreenSettings(0, settings);
    QSignalSpy chosen(m_console.get(), &Console::screenSettingsChosen);
    click("keepClearButton");
    drag(at(0.5, 0.5), at(0.9, 0.9));
    QCOMPARE(chosen.size(), 0);
}

void TestMirror::saysWhatTheScreenDoes()
{
    const QRect line = mirror()->placeOf({0, 0.8, 1, 0.19}).toAlignedRect();
    const QImage before = mirror()->grab(line).toImage();
    m_console->setActionChecked(OperatorAction::ToggleFreeze, true);
    QVERIFY(mirror()->grab(line).toImage() != before);
    m_console->setActionChecked(OperatorAction::ToggleFreeze, false);
    QCOMPARE(mirror()->grab(line).toImage(), before);
    m_console->setActionChecked(OperatorAction::ToggleScreen, false);
    QVERIFY(mirror()->grab(line).toImage() != before);
}

QTEST_MAIN(TestMirror)
#include "tst_mirror.moc"
