// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/browsertab.h"
#include "browser/chromium.h"
#include "browser/networkaddress.h"
#include "net/venue.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace barrage;

// The phone page against the real server and room: both read the same protocol.
class TestPhoneHall : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void talksToTheRealServer();
    void isHeldToTheRate();
    void goesOverHttpWhenTheSocketIsBlocked();
    void losesAndRepeatsNothing_data();
    void losesAndRepeatsNothing();
    void worksWithoutJavaScript();
    void seesTheRoom();

private:
    Chromium m_browser;
};

namespace {

bool has(BrowserTab &tab, const QString &state)
{
    return tab.waitFor(u"document.querySelector('#own li').dataset.state === '%1'"_s.arg(state), 15'000);
}

QUrl pageOf(const Venue &venue)
{
    return QUrl(u"http://%1:%2/"_s.arg(networkAddress().toString()).arg(venue.port));
}

// A web socket that never comes about, as behind some proxies.
void blockSockets(BrowserTab &tab)
{
    tab.runFirst(
        u"window.WebSocket = function () { setTimeout(() => this.onclose({ code: 1006 })); this.close = () => {}; };"_s);
}

bool join(BrowserTab &tab, const Venue &venue)
{
    return tab.navigate(pageOf(venue)) && tab.waitForText(u"#status"_s, u"Connected"_s)
        && tab.focus(u"#text"_s);
}

void say(BrowserTab &tab, const QString &text)
{
    tab.insertText(text);
    tab.press(u"Enter"_s);
}

} // namespace

void TestPhoneHall::initTestCase()
{
    QVERIFY2(m_browser.start(), qPrintable(m_browser.error()));
}

void TestPhoneHall::talksToTheRealServer()
{
    Venue venue(InterceptorMode::Approve, {}, u":/web"_s);
    const auto tab = m_browser.newTab();
    QVERIFY(join(*tab, venue));
    QCOMPARE(tab->text(u"#event"_s), u"Opening night"_s);
    say(*tab, u"你好 👨‍👩‍👧‍👦"_s);
    QVERIFY(has(*tab, u"waiting"_s));
    const MessageId id = venue.store.messages().constFirst().id;
    venue.room.decide({id}, DecisionKind::Approve, u"desk"_s);
    QVERIFY(has(*tab, u"passed"_s));
    venue.room.markShown({id});
    QVERIFY(has(*tab, u"shown"_s));
    QVERIFY(tab->reload());
    QVERIFY(has(*tab, u"shown"_s));
    venue.room.decide({id}, DecisionKind::Recall, u"desk"_s);
    QVERIFY(has(*tab, u"recalled"_s));
    QCOMPARE(tab->problems(), QStringList());
}

void TestPhoneHall::isHeldToTheRate()
{
    Venue venue(InterceptorMode::Open, {}, u":/web"_s);
    const auto tab = m_browser.newTab();
    QVERIFY(join(*tab, venue));
    for (int i = 0; i <= limits::kSayBurst; ++i)
        say(*tab, QString::number(i));
    QVERIFY(tab->waitForText(u"#own .state"_s, u"You are sending fast. Trying again"_s));
    venue.now += 4'000;
    QVERIFY(has(*tab, u"passed"_s));
    QCOMPARE(venue.store.messages().size(), limits::kSayBurst + 1);
}

void TestPhoneHall::goesOverHttpWhenTheSocketIsBlocked()
{
    Venue venue(InterceptorMode::Approve, {}, u":/web"_s);
    const auto tab = m_browser.newTab();
    blockSockets(*tab);
    QVERIFY(tab->navigate(pageOf(venue)));
    QVERIFY(tab->waitFor(u"document.querySelector('#status').dataset.state === 'open'"_s, 15'000));
    QVERIFY(tab->focus(u"#text"_s));
    say(*tab, u"over HTTP"_s);
    QVERIFY(has(*tab, u"waiting"_s));
    QCOMPARE(venue.store.messages().size(), 1);
    const MessageId id = venue.store.messages().constFirst().id;
    venue.room.decide({id}, DecisionKind::Approve, u"desk"_s);
    QVERIFY(has(*tab, u"passed"_s));
    venue.room.markShown({id});
    QVERIFY(has(*tab, u"shown"_s));
    QCOMPARE(tab->problems(), QStringList());
}

// The server goes after it has taken a message, and before it could say so.
void TestPhoneHall::losesAndRepeatsNothing_data()
{
    QTest::addColumn<bool>("socket");
    QTest::newRow("socket") << true;
    QTest::newRow("HTTP") << false;
}

void TestPhoneHall::losesAndRepeatsNothing()
{
    QFETCH(const bool, socket);
    Venue venue(InterceptorMode::Approve, {}, u":/web"_s);
    const auto tab = m_browser.newTab();
    if (!socket)
        blockSockets(*tab);
    QVERIFY(tab->navigate(pageOf(venue)));
    QVERIFY(tab->waitFor(u"document.querySelector('#status').dataset.state === 'open'"_s, 15'000));
    QVERIFY(tab->focus(u"#text"_s));
    venue.store.setHeldBack(true);
    QSignalSpy asked(&venue.room, &Room::write);
    say(*tab, u"once"_s);
    QTRY_VERIFY(std::ranges::any_of(asked, [](const QList<QVariant> &each) {
        return std::holds_alternative<AddMessage>(each[0].value<Write>().what);
    }));
    venue.server.close();
    venue.store.setHeldBack(false);
    QVERIFY(tab->waitForText(u"#own .state"_s, u"goes out by itself"_s));
    QVERIFY(venue.server.listen(QHostAddress::AnyIPv4, venue.port));
    QVERIFY(has(*tab, u"waiting"_s));
    QCOMPARE(venue.store.messages().size(), 1);
}

void TestPhoneHall::worksWithoutJavaScript()
{
    Venue venue(InterceptorMode::Approve, {}, u":/web"_s);
    const auto tab = m_browser.newTab();
    tab->setScripts(false);
    tab->navigate(pageOf(venue));
    QVERIFY(tab->waitFor(u"location.pathname === '/plain' && document.querySelector('textarea')"_s, 15'000));
    QVERIFY(tab->waitFor(u"document.readyState === 'complete'"_s, 15'000));
    QVERIFY(tab->focus(u"textarea"_s));
    tab->insertText(u"你好 & <b>plain</b> +1"_s);
    QVERIFY(tab->click(u"button"_s));
    QVERIFY(tab->waitForText(u"[role=status]"_s, u"waiting for approval"_s, 15'000));
    QCOMPARE(venue.store.messages().size(), 1);
    QCOMPARE(venue.store.messages().constFirst().original, u"你好 & <b>plain</b> +1"_s);
    venue.room.decide({venue.store.messages().constFirst().id}, DecisionKind::Approve, u"desk"_s);
    QVERIFY(tab->click(u"form:nth-of-type(2) button"_s));
    QVERIFY(tab->waitForText(u"li"_s, u"on its way"_s, 15'000));
    QCOMPARE(tab->evaluate(u"location.search"_s).toString(), QString());
    QCOMPARE(tab->problems(), QStringList());
}

void TestPhoneHall::seesTheRoom()
{
    Venue venue(InterceptorMode::Open, {}, u":/web"_s);
    const auto tab = m_browser.newTab();
    QVERIFY(join(*tab, venue));
    say(*tab, u"look up"_s);
    QTRY_COMPARE(venue.store.messages().size(), 1);
    const MessageId id = venue.store.messages().constFirst().id;
    QVERIFY(has(*tab, u"passed"_s));
    venue.room.markShown({id});
    QVERIFY(tab->click(u"#tab-room"_s));
    QVERIFY(tab->waitForText(u"#screen .said"_s, u"look up"_s));
    QVERIFY(tab->click(u"#screen button"_s));
    QVERIFY(
        tab->waitFor(u"document.querySelector('#screen button').getAttribute('aria-pressed') === 'true'"_s));
    QTRY_COMPARE(venue.store.messages().constFirst().pluses, 1);
    QSignalSpy thrown(&venue.room, &Room::reactionsThrown);
    QVERIFY(tab->click(u"#reactions button"_s));
    QTRY_COMPARE(thrown.size(), 1);
    venue.room.markLeft({id});
    QVERIFY(tab->waitFor(u"document.querySelectorAll('#screen li').length === 0"_s));
    QCOMPARE(tab->problems(), QStringList());
}

QTEST_GUILESS_MAIN(TestPhoneHall)
#include "tst_phonehall.moc"
