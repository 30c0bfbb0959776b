// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/phonetest.h"

#include <QDateTime>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace barrage;

// What a person sees and writes on the phone page.
class TestPhoneForm : public PhoneTest
{
    Q_OBJECT

private slots:
    void makesRoomForTheKeyboard();
    void isSmall();
    void isReadableSoon();
    void keepsWhatIsWrittenBeforeTheScript();
    void wearsTheColourOfTheEvent();
    void leadsToTheFormWithoutScripts();
    void saysThatItIsBroken();
    void allowsWhatTheHostAllows();
    void tellsSlowMode();
    void sendsWhatIsChosen();
    void countsWhatPeopleSee_data();
    void countsWhatPeopleSee();
    void cutsPaste();
    void refusesTooMuch();
    void enterBelongsToComposition();
    void doubleTapSendsOnce();
    void waitsWhileMuted();
    void tellsThatMessagesAreChecked();
    void keepsTheDraft();
    void takesHostileTextsLiterally();
};

void TestPhoneForm::makesRoomForTheKeyboard()
{
    tab().emulate({.size = {390, 360}});
    QVERIFY(open());
    for (const QString &selector : {u"#looks"_s, u"#reactions"_s})
        QCOMPARE(tab().evaluate(u"document.querySelector('%1').offsetHeight"_s.arg(selector)).toInt(), 0);
    QVERIFY(
        tab().evaluate(u"document.querySelector('#text').getBoundingClientRect().bottom <= 360"_s).toBool());
    QVERIFY(tab().click(u"#look"_s));
    QVERIFY(tab().click(u"#reactions button"_s)); // there is a way to all of it
    tab().emulate({});
    QVERIFY(tab().waitFor(u"document.querySelector('#looks').offsetHeight > 0"_s));
}

// Two requests, and what they bring is compressed.
void TestPhoneForm::isSmall()
{
    constexpr qint64 kBytes = 15'000;
    const Pages pages(u":/web"_s);
    const qint64 script = pages.find("/phone.js")->gzip.size();
    for (const QByteArray &language : {"en"_ba, "zh"_ba, "ja"_ba}) {
        const qint64 page = pages.find("/", {language})->gzip.size();
        qInfo("first load in %s: %lld + %lld bytes, compressed", language.data(), page, script);
        QVERIFY(page > 0 && script > 0 && page + script < kBytes);
    }
    tab().emulate({});
    tab().forget();
    QVERIFY(open());
    const QList<QUrl> requests = tab().requests();
    QCOMPARE(requests.size(), 3); // the page, its script, the socket
    QCOMPARE(requests[2].scheme(), u"ws"_s);
}

// On slow Wi-Fi. A busy machine takes its own time, so what is judged is what the page makes the phone wait
// for: the first paint needs the page alone.
void TestPhoneForm::isReadableSoon()
{
    constexpr int kLatencyMs = 300;
    constexpr int kBytesPerMs = 50;
    const Pages pages(u":/web"_s);
    const qint64 page = pages.find("/")->gzip.size();
    QVERIFY(2 * kLatencyMs + page / kBytesPerMs < 1'000); // connecting, and asking
    tab().slowDown(kLatencyMs, 1'000 * kBytesPerMs);
    QVERIFY(open());
    const QJsonValue figures = tab().evaluate(uR"((() => {
        const [page] = performance.getEntriesByType('navigation');
        const [script] = performance.getEntriesByType('resource').filter(({ name }) => name.includes('phone.js'));
        return {
            bytes: page.transferSize + script.transferSize,
            painted: performance.getEntriesByName('first-contentful-paint')[0].startTime,
            scripted: script.responseEnd,
            ready: page.domContentLoadedEventStart,
        };
    })())"_s);
    tab().slowDown(0, -1);
    qInfo("first load at 300 ms, 50 kB/s: %d bytes with headers in 2 requests, first paint %d ms, input "
          "ready %d ms",
          figures[u"bytes"].toInt(), figures[u"painted"].toInt(), figures[u"ready"].toInt());
    QVERIFY(figures[u"bytes"].toInt() < 16'500); // with the headers of both
    QVERIFY(figures[u"painted"].toDouble() > 0);
}

void TestPhoneForm::keepsWhatIsWrittenBeforeTheScript()
{
    tab().slowDown(300, 20'000);
    tab().runFirst(u"new MutationObserver((_, it) => { const text = document.querySelector('#text');"
                   " if (text) { text.value = 'early bird'; it.disconnect(); } })"
                   ".observe(document, { childList: true, subtree: true });"_s);
    QVERIFY(open());
    tab().slowDown(0, -1);
    QCOMPARE(written(), u"early bird"_s);
    QVERIFY(canSend());
}

void TestPhoneForm::wearsTheColourOfTheEvent()
{
    QVERIFY(open());
    QVERIFY(type(u"x"_s));
    QJsonObject settings = peer().welcome[u"settings"].toObject();
    settings[u"cmd"] = u"settings"_s;
    const QString colors
        = u"(({ backgroundColor, color }) => backgroundColor + color)(getComputedStyle(document.querySelector('#send')))"_s;
    for (const auto &[accent, expected] : {std::pair(u"#2563eb"_s, u"rgb(37, 99, 235)rgb(255, 255, 255)"_s),
                                           std::pair(u"#4fbf67"_s, u"rgb(79, 191, 103)rgb(0, 0, 0)"_s),
                                           std::pair(QString(), u"rgb(255, 210, 63)rgb(27, 23, 39)"_s)}) {
        settings[u"accent"] = accent;
        peer().send(settings);
        QVERIFY2(tab().waitFor(colors + u" === '%1'"_s.arg(expected)),
                 qPrintable(tab().evaluate(colors).toString()));
    }
}

void TestPhoneForm::leadsToTheFormWithoutScripts()
{
    tab().setScripts(false);
    tab().navigate(peer().url());
    tab().setScripts(true);
    QVERIFY(tab().waitFor(u"document.querySelector('textarea[name=text]')"_s));
}

// A browser that lacks what the script needs, or a fault of ours.
void TestPhoneForm::saysThatItIsBroken()
{
    const QString lacks
        = u"if (location.port === '%1')"
          " Object.defineProperty(window, 'visualViewport', { get() { throw new Error('old'); } });"_s;
    tab().runFirst(lacks.arg(peer().url().port()));
    QVERIFY(tab().navigate(peer().url()));
    QVERIFY(tab().waitForText(u"#floor"_s, u"Something went wrong on this page."_s));
    QVERIFY(tab().evaluate(u"document.querySelector('#floor').offsetHeight > 20"_s).toBool());
    QCOMPARE(tab().text(u"#floor a[href=plain]"_s), u"Simple page"_s);
    tab().forget();
}

void TestPhoneForm::allowsWhatTheHostAllows()
{
    choose("modes", QJsonArray {u"top"_s});
    choose("sizes", QJsonArray {u"small"_s, u"large"_s});
    choose("colors", false);
    choose("phrases", QJsonArray {u"Bravo!"_s});
    choose("room_list", false);
    choose("reactions", QJsonArray());
    QVERIFY(open());
    for (const QString &away : {u"#modes"_s, u"#colors"_s, u"#tabs"_s, u"#reactions"_s})
        QCOMPARE(tab().evaluate(u"document.querySelector('%1').offsetHeight"_s.arg(away)).toInt(), 0);
    QVERIFY(tab().click(u"#sizes label:nth-of-type(2)"_s));
    QVERIFY(tab().click(u"#phrases button"_s));
    QVERIFY(tab().click(u"#send"_s));
    QVERIFY(has(u"Bravo!"_s, u"passed"_s));
    QCOMPARE(peer().says()[0][u"mode"].toString(), u"top"_s);
    QCOMPARE(peer().says()[0][u"size"].toString(), u"large"_s);
}

void TestPhoneForm::tellsSlowMode()
{
    choose("slow_ms", 3'000);
    QVERIFY(open());
    QVERIFY(send(u"one"_s));
    QVERIFY(has(u"one"_s, u"passed"_s));
    QVERIFY(tab().waitForText(u"#hint"_s, u"Slow mode: your next message in 0:0"_s));
    QVERIFY(type(u"two"_s));
    QVERIFY(!canSend());
    QVERIFY(tab().waitFor(u"!document.querySelector('#send').disabled"_s));
    QCOMPARE(written(), u"two"_s);
}

void TestPhoneForm::sendsWhatIsChosen()
{
    QVERIFY(open());
    QVERIFY(tab().click(u"#colors label:nth-of-type(4)"_s));
    QVERIFY(tab().click(u"#modes label:nth-of-type(2)"_s));
    QVERIFY(tab().focus(u"#name"_s));
    tab().press(u"a"_s, {u"selectAll"_s});
    tab().insertText(u"Ada of the very far back row"_s);
    QVERIFY(send(u"hello"_s));
    QVERIFY(has(u"hello"_s, u"passed"_s));
    QCOMPARE(peer().says()[0][u"color"].toString(), u"#ff6b6b"_s);
    QCOMPARE(peer().says()[0][u"mode"].toString(), u"top"_s);
    QCOMPARE(peer().says()[0][u"name"].toString(), u"Ada of the very far "_s.trimmed());
}

void TestPhoneForm::countsWhatPeopleSee_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("Latin") << u"hello"_s << 5;
    QTest::newRow("Chinese") << u"你好"_s << 2;
    QTest::newRow("family") << u"👨‍👩‍👧‍👦"_s << 1;
    QTest::newRow("flag and skin") << u"🇯🇵👍🏽"_s << 2;
    QTest::newRow("combining") << u"e\u0301"_s << 1;
    QTest::newRow("spaces around") << u"  a   b  "_s << 3;
}

void TestPhoneForm::countsWhatPeopleSee()
{
    QFETCH(const QString, text);
    QFETCH(const int, count);
    QVERIFY(open());
    QVERIFY(type(text));
    QCOMPARE(tab().text(u"#counter"_s), u"%1/120"_s.arg(count));
}

void TestPhoneForm::cutsPaste()
{
    QVERIFY(open());
    QVERIFY(type(u"ab"_s));
    tab().evaluate(uR"((() => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', 'line\n'.repeat(1000));
        document.querySelector('#text').dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
    })())"_s);
    QCOMPARE(written().size(), 120);
    QVERIFY(written().startsWith(u"abline line"_s));
    QCOMPARE(tab().text(u"#hint"_s), u"Only the first 120 characters fit."_s);
    QVERIFY(canSend());
}

void TestPhoneForm::refusesTooMuch()
{
    peer().welcome[u"limits"] = QJsonObject {{u"text"_s, 10}, {u"name"_s, 20}};
    QVERIFY(open());
    QVERIFY(type(u"twelve chars"_s));
    QCOMPARE(tab().text(u"#counter"_s), u"12/10"_s);
    QCOMPARE(tab().text(u"#hint"_s), u"2 too many characters."_s);
    QVERIFY(!canSend());
    tab().press(u"Enter"_s);
    QCOMPARE(written(), u"twelve chars"_s);
    QCOMPARE(peer().says().size(), 0);
}

void TestPhoneForm::enterBelongsToComposition()
{
    QVERIFY(open());
    QVERIFY(tab().focus(u"#text"_s));
    tab().compose(u"にほ"_s);
    tab().press(u"Enter"_s);
    QCOMPARE(ownMessages(), 0);
    tab().insertText(u"日本"_s);
    tab().press(u"Enter"_s);
    QVERIFY(has(u"日本"_s, u"passed"_s));
    QCOMPARE(peer().says().size(), 1);
}

void TestPhoneForm::doubleTapSendsOnce()
{
    QVERIFY(open());
    QVERIFY(type(u"once"_s));
    QVERIFY(tab().click(u"#send"_s, 2));
    QVERIFY(has(u"once"_s, u"passed"_s));
    QVERIFY(send(u"then"_s));
    QVERIFY(has(u"then"_s, u"passed"_s));
    QCOMPARE(peer().says().size(), 2);
}

void TestPhoneForm::waitsWhileMuted()
{
    QVERIFY(open());
    QVERIFY(type(u"may I"_s));
    peer().send({{u"cmd"_s, u"muted"_s}, {u"until"_s, QDateTime::currentMSecsSinceEpoch() + 90'000}});
    QVERIFY(tab().waitForText(u"#hint"_s, u"The host has muted you for 1:"_s));
    QVERIFY(!canSend());
    peer().send({{u"cmd"_s, u"muted"_s}, {u"until"_s, qint64(4'102'444'800'000)}});
    QVERIFY(tab().waitForText(u"#hint"_s, u"The host has muted you."_s));
    peer().send({{u"cmd"_s, u"muted"_s}, {u"until"_s, 0}});
    QVERIFY(tab().waitFor(u"!document.querySelector('#send').disabled"_s));
    tab().press(u"Enter"_s);
    QVERIFY(has(u"may I"_s, u"passed"_s));
}

void TestPhoneForm::tellsThatMessagesAreChecked()
{
    QVERIFY(open());
    QVERIFY(type(u"x"_s));
    peer().send({{u"cmd"_s, u"interceptor"_s}, {u"mode"_s, u"approve"_s}});
    QVERIFY(tab().waitForText(u"#hint"_s, u"checked before they appear"_s));
    peer().send({{u"cmd"_s, u"interceptor"_s}, {u"mode"_s, u"open"_s}});
    QVERIFY(tab().waitFor(u"document.querySelector('#hint').textContent === ''"_s));
}

void TestPhoneForm::keepsTheDraft()
{
    QVERIFY(open());
    QVERIFY(type(u"half a sent"_s));
    QVERIFY(tab().reload());
    QCOMPARE(written(), u"half a sent"_s);
}

void TestPhoneForm::takesHostileTextsLiterally()
{
    const QString hostile = u"<img src=x onerror=\"window.owned=1\"><script>window.owned=1</script>&amp;"_s;
    peer().welcome[u"event"] = hostile;
    peer().welcome[u"own"] = QJsonArray {
        QJsonObject {{u"id"_s, u"a"_s}, {u"seq"_s, 1}, {u"text"_s, hostile}, {u"state"_s, u"shown"_s}}};
    QVERIFY(open());
    QVERIFY(type(hostile));
    for (const QString &place : {u"#event"_s, u"#own .said"_s, u"#preview"_s}) {
        QCOMPARE(tab().text(place), hostile);
        QCOMPARE(tab().evaluate(u"document.querySelector('%1').children.length"_s.arg(place)).toInt(), 0);
    }
    QVERIFY(tab().evaluate(u"window.owned === undefined"_s).toBool());
}

QTEST_GUILESS_MAIN(TestPhoneForm)
#include "tst_phoneform.moc"
