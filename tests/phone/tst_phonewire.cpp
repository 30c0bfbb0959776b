// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dropreason.h"
#include "phone/phonetest.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace barrage;

// What becomes of messages and identity when the phone page talks to a server, in good times and bad.
class TestPhoneWire : public PhoneTest
{
    Q_OBJECT

private slots:
    void joinsAndSends();
    void showsStates_data();
    void showsStates();
    void comesBackAfterReload();
    void forgetsStatesOfAnotherStore();
    void sendsInOrder();
    void resendsWhenServerIsBack();
    void resendsAfterReload();
    void noticesSilence();
    void waitsWhenTooFast();
    void givesBackWhatIsNotTaken();
    void whatWasTakenBackStaysAway();
    void resumes();
    void worksWithoutStorage();
    void worksWithFullStorage();
    void survivesSleep();
    void comesBackAfterTheTabWasClosed();
    void waitsWhileAnotherProgramHasThePort();
};

void TestPhoneWire::joinsAndSends()
{
    QVERIFY(open());
    QCOMPARE(tab().text(u"#event"_s), u"Opening night"_s);
    const QString own = name();
    QVERIFY(!own.isEmpty());
    QCOMPARE(peer().lastHello(), QJsonObject({{u"cmd"_s, u"hello"_s}, {u"v"_s, 1}, {u"name"_s, own}}));
    QVERIFY(!canSend());
    QVERIFY(type(u"  你好 👋   hall "_s));
    QVERIFY(canSend());
    tab().press(u"Enter"_s);
    QVERIFY(has(u"你好 👋 hall"_s, u"passed"_s));
    QCOMPARE(peer().says().size(), 1);
    const QJsonObject say = peer().says()[0];
    QCOMPARE(say[u"text"].toString(), u"你好 👋 hall"_s);
    QCOMPARE(say[u"name"].toString(), own);
    QVERIFY(QRegularExpression(u"^[A-Za-z0-9_-]{1,64}$"_s).match(say[u"id"].toString()).hasMatch());
    QCOMPARE(written(), QString());
}

void TestPhoneWire::showsStates_data()
{
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("words");
    QTest::newRow("waiting") << QString() << u"waiting for approval"_s;
    QTest::newRow("passed") << QString() << u"on its way"_s;
    QTest::newRow("shown") << QString() << u"on screen"_s;
    QTest::newRow("refused") << QString() << u"refused"_s;
    QTest::newRow("refused by a rule") << u"rule"_s << u"refused: it contains something"_s;
    QTest::newRow("recalled") << QString() << u"taken off the screen"_s;
    QTest::newRow("dropped") << QString() << u"not shown"_s;
    for (const DropReasonRow &reason : dropReasons()) // each has words of its own
        QTest::addRow("dropped: %s", reason.id.data()) << QString(reason.id) << u"not shown, "_s;
}

void TestPhoneWire::showsStates()
{
    QFETCH(const QString, why);
    QFETCH(const QString, words);
    static const QRegularExpression firstWord(u"^\\w+"_s);
    const QString state = firstWord.match(QString::fromLatin1(QTest::currentDataTag())).captured();
    const QString before = state == u"waiting" ? u"passed"_s : u"waiting"_s;
    peer().onSay = [&](const QJsonObject &say) {
        peer().send({{u"cmd"_s, u"ack"_s}, {u"id"_s, say[u"id"]}, {u"seq"_s, 4}, {u"state"_s, before}});
    };
    QVERIFY(open());
    QVERIFY(send(u"hello"_s));
    QVERIFY(has(u"hello"_s, before));
    peer().send(
        {{u"cmd"_s, u"status"_s}, {u"id"_s, peer().says()[0][u"id"]}, {u"state"_s, state}, {u"why"_s, why}});
    QVERIFY(has(u"hello"_s, state));
    QVERIFY(tab().text(u"#own .state"_s).contains(words));
    QVERIFY(tab().text(u"#live"_s).contains(words));
}

void TestPhoneWire::comesBackAfterReload()
{
    QVERIFY(open());
    const QString own = name();
    peer().welcome[u"own"] = ownInAllStates();
    QVERIFY(tab().reload());
    QVERIFY(isOpen());
    QCOMPARE(peer().lastHello()[u"secret"].toString(), peer().welcome[u"secret"].toString());
    QCOMPARE(name(), own);
    QCOMPARE(
        tab()
            .evaluate(u"[...document.querySelectorAll('#own li')].map((row) => row.dataset.state).join()"_s)
            .toString(),
        u"waiting,passed,shown,dropped,refused,recalled"_s);
    QCOMPARE(tab().evaluate(u"location.href"_s).toString(), peer().url().toString());
}

void TestPhoneWire::forgetsStatesOfAnotherStore()
{
    QVERIFY(open());
    QVERIFY(send(u"told"_s));
    QVERIFY(has(u"told"_s, u"passed"_s));
    ignoreSay();
    QVERIFY(send(u"untold"_s));
    QTRY_COMPARE(peer().says().size(), 2);
    peer().onSay = nullptr;
    peer().welcome[u"store"] = u"another"_s;
    peer().cut();
    QVERIFY(has(u"untold"_s, u"passed"_s));
    QCOMPARE(ownMessages(), 1);
}

void TestPhoneWire::sendsInOrder()
{
    QVERIFY(open());
    peer().stop();
    for (const QString &text : {u"one"_s, u"two"_s, u"three"_s})
        QVERIFY(send(text));
    QVERIFY(tab().text(u"#own .state"_s).contains(u"goes out by itself"_s));
    QVERIFY(peer().start());
    QVERIFY(has(u"three"_s, u"passed"_s));
    QStringList said;
    for (const QJsonObject &say : peer().says())
        said << say[u"text"].toString();
    QCOMPARE(said, QStringList({u"one"_s, u"two"_s, u"three"_s}));
}

void TestPhoneWire::resendsWhenServerIsBack()
{
    QVERIFY(open());
    ignoreSay();
    QVERIFY(send(u"again"_s));
    QTRY_COMPARE(peer().says().size(), 1);
    peer().stop();
    QVERIFY(tab().waitForText(u"#status"_s, u"No connection"_s));
    peer().onSay = nullptr;
    QVERIFY(peer().start());
    QVERIFY(has(u"again"_s, u"passed"_s));
    QCOMPARE(peer().says().size(), 2);
    QCOMPARE(peer().says()[1][u"id"], peer().says()[0][u"id"]);
}

void TestPhoneWire::resendsAfterReload()
{
    QVERIFY(open());
    ignoreSay();
    QVERIFY(send(u"kept"_s));
    QTRY_COMPARE(peer().says().size(), 1);
    peer().onSay = nullptr;
    QVERIFY(tab().reload());
    QVERIFY(has(u"kept"_s, u"passed"_s));
    QCOMPARE(peer().says()[1][u"id"], peer().says()[0][u"id"]);
}

// After sleep a socket may look open and be dead. Waking up, the page makes sure.
void TestPhoneWire::noticesSilence()
{
    QVERIFY(open());
    tab().setOffline(true);
    QVERIFY(send(u"into the void"_s));
    tab().evaluate(u"window.dispatchEvent(new Event('focus'))"_s);
    QVERIFY(tab().waitForText(u"#status"_s, u"No connection"_s, 10'000));
    tab().setOffline(false);
    QVERIFY(has(u"into the void"_s, u"passed"_s));
}

void TestPhoneWire::waitsWhenTooFast()
{
    peer().onSay = [this](const QJsonObject &say) {
        peer().onSay = nullptr;
        peer().send({{u"cmd"_s, u"error"_s},
                     {u"id"_s, say[u"id"]},
                     {u"code"_s, u"rate_limited"_s},
                     {u"text"_s, u"You are sending too fast."_s},
                     {u"retry_ms"_s, 1200}});
    };
    QVERIFY(open());
    QVERIFY(send(u"slowly"_s));
    QVERIFY(tab().waitForText(u"#own .state"_s, u"Trying again in 2 s"_s));
    QVERIFY(tab().waitForText(u"#own .state"_s, u"Trying again in 1 s"_s));
    QVERIFY(has(u"slowly"_s, u"passed"_s));
    QCOMPARE(peer().says().size(), 2);
    QCOMPARE(peer().says()[1][u"id"], peer().says()[0][u"id"]);
}

void TestPhoneWire::givesBackWhatIsNotTaken()
{
    peer().onSay = [this](const QJsonObject &say) {
        peer().send({{u"cmd"_s, u"error"_s},
                     {u"id"_s, say[u"id"]},
                     {u"code"_s, u"empty"_s},
                     {u"text"_s, u"Empty."_s}});
    };
    QVERIFY(open());
    QVERIFY(send(u"hm"_s));
    QVERIFY(has(u"hm"_s, u"failed"_s));
    QCOMPARE(tab().text(u"#own .state"_s), u"not sent – There was nothing to read in it."_s);
    QVERIFY(tab().click(u"#own button"_s));
    QCOMPARE(written(), u"hm"_s);
    QCOMPARE(ownMessages(), 0);
}

// The server still tells of a message whose text was taken back to be changed.
void TestPhoneWire::whatWasTakenBackStaysAway()
{
    peer().welcome[u"own"] = QJsonArray {
        QJsonObject {{u"id"_s, u"a"_s}, {u"seq"_s, 1}, {u"text"_s, u"missed"_s}, {u"state"_s, u"dropped"_s}}};
    QVERIFY(open());
    QVERIFY(tab().click(u"#own button"_s));
    QCOMPARE(written(), u"missed"_s);
    QCOMPARE(ownMessages(), 0);
    QVERIFY(tab().reload());
    QVERIFY(isOpen());
    QCOMPARE(ownMessages(), 0);
}

void TestPhoneWire::resumes()
{
    peer().onSay = [this](const QJsonObject &say) {
        peer().send({{u"cmd"_s, u"ack"_s},
                     {u"id"_s, say[u"id"]},
                     {u"seq"_s, 4},
                     {u"state"_s, u"waiting"_s},
                     {u"n"_s, 7}});
    };
    QVERIFY(open());
    QVERIFY(send(u"hello"_s));
    QVERIFY(has(u"hello"_s, u"waiting"_s));
    peer().welcome[u"resumed"] = true;
    peer().welcome[u"last"] = 8;
    peer().welcome[u"own"] = QJsonArray {QJsonObject {{u"id"_s, peer().says()[0][u"id"]},
                                                      {u"seq"_s, 4},
                                                      {u"text"_s, u"hello"_s},
                                                      {u"state"_s, u"shown"_s}}};
    peer().cut();
    QVERIFY(has(u"hello"_s, u"shown"_s));
    QCOMPARE(peer().lastHello()[u"run"].toString(), u"r1"_s);
    QCOMPARE(peer().lastHello()[u"last"].toInt(), 7);
    QCOMPARE(ownMessages(), 1);
}

void TestPhoneWire::worksWithoutStorage()
{
    const QString off
        = u"if (location.port === '%1')"
          " Object.defineProperty(window, 'localStorage', { get() { throw new Error('off'); } });"_s;
    tab().runFirst(off.arg(peer().url().port()));
    QVERIFY(open());
    QVERIFY(send(u"for this visit"_s));
    QVERIFY(has(u"for this visit"_s, u"passed"_s));
    peer().cut();
    QTRY_COMPARE(peer().lastHello()[u"secret"].toString(), peer().welcome[u"secret"].toString());
}

void TestPhoneWire::worksWithFullStorage()
{
    const QString full
        = u"if (location.port === '%1')"
          " Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };"_s;
    tab().runFirst(full.arg(peer().url().port()));
    QVERIFY(open());
    ignoreSay();
    QVERIFY(send(u"for this visit"_s));
    QTRY_COMPARE(peer().says().size(), 1);
    peer().onSay = nullptr;
    peer().cut();
    QVERIFY(has(u"for this visit"_s, u"passed"_s));
    QCOMPARE(peer().says()[1][u"id"], peer().says()[0][u"id"]);
}

// No script runs while the server goes and comes back, and whatever the phone did not hear is lost.
void TestPhoneWire::survivesSleep()
{
    QVERIFY(open());
    ignoreSay();
    QVERIFY(send(u"before sleep"_s));
    QTRY_COMPARE(peer().says().size(), 1);
    tab().freeze();
    peer().stop();
    QVERIFY(peer().start());
    peer().onSay = nullptr;
    tab().thaw();
    QVERIFY(has(u"before sleep"_s, u"passed"_s));
    QCOMPARE(peer().says()[1][u"id"], peer().says()[0][u"id"]);
}

void TestPhoneWire::comesBackAfterTheTabWasClosed()
{
    QVERIFY(open());
    const QString own = name();
    peer().stop();
    QVERIFY(send(u"unsent"_s));
    QVERIFY(type(u"half a sent"_s));
    reopenTab();
    QVERIFY(peer().start());
    QVERIFY(open());
    QVERIFY(has(u"unsent"_s, u"passed"_s));
    QCOMPARE(peer().says().size(), 1);
    QCOMPARE(written(), u"half a sent"_s);
    QCOMPARE(name(), own);
    QCOMPARE(peer().lastHello()[u"secret"].toString(), peer().welcome[u"secret"].toString());
}

void TestPhoneWire::waitsWhileAnotherProgramHasThePort()
{
    QVERIFY(open());
    peer().blocksSockets = true;
    peer().cut();
    QVERIFY(send(u"patience"_s));
    QVERIFY(tab().waitForText(u"#status"_s, u"No connection"_s));
    QTRY_VERIFY(peer().blocked > 0);
    peer().blocksSockets = false;
    QVERIFY(has(u"patience"_s, u"passed"_s));
    QCOMPARE(peer().says().size(), 1);
}

QTEST_GUILESS_MAIN(TestPhoneWire)
#include "tst_phonewire.moc"
