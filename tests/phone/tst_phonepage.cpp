// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/scriptedpeer.h"
#include "support/chromium.h"
#include "support/page.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace barrage;

namespace {

// The controls that are not wholly within the window.
const QString kCutOff
    = uR"([...document.querySelectorAll('#name, #modes label, #text, #send, #status')].filter((e) => {
    const r = e.getBoundingClientRect();
    return r.height && (r.left < 0 || r.top < 0 || r.right > innerWidth || r.bottom > innerHeight);
}).map((e) => e.id || e.textContent).join())"_s;

// The controls that a thumb misses.
const QString kTooSmall
    = uR"([...document.querySelectorAll('#name, label:has([type=radio]), #text, #send')].filter((e) => {
    const r = e.getBoundingClientRect();
    return r.height && (r.width < 44 || r.height < 44);
}).map((e) => e.id || e.textContent).join())"_s;

QJsonArray ownInAllStates()
{
    const QStringList states {u"recalled"_s, u"refused"_s, u"dropped"_s,
                              u"shown"_s,    u"passed"_s,  u"waiting"_s};
    QJsonArray own;
    for (const QString &state : states)
        own << QJsonObject {{u"id"_s, state},
                            {u"seq"_s, own.size() + 1},
                            {u"text"_s, u"This one is "_s + state},
                            {u"state"_s, state}};
    return own;
}

} // namespace

// The phone page in a real browser, against a scripted server.
class TestPhonePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void fits_data();
    void fits();
    void speaks_data();
    void speaks();
    void speaksAllOfIt();
    void joinsAndSends();
    void sendsWhatIsChosen();
    void showsStates_data();
    void showsStates();
    void comesBackAfterReload();
    void forgetsStatesOfAnotherStore();
    void countsWhatPeopleSee_data();
    void countsWhatPeopleSee();
    void cutsPaste();
    void refusesTooMuch();
    void enterBelongsToComposition();
    void doubleTapSendsOnce();
    void sendsInOrder();
    void resendsWhenServerIsBack();
    void resendsAfterReload();
    void noticesSilence();
    void waitsWhenTooFast();
    void givesBackWhatIsNotTaken();
    void waitsWhileMuted();
    void tellsThatMessagesAreChecked();
    void worksWithoutStorage();
    void keepsTheDraft();
    void takesHostileTextsLiterally();

private:
    bool open();
    bool isOpen();
    bool type(const QString &text);
    bool send(const QString &text);
    bool has(const QString &text, const QString &state);
    bool canSend() { return !m_page->evaluate(u"document.querySelector('#send').disabled"_s).toBool(); }
    QString written() { return m_page->evaluate(u"document.querySelector('#text').value"_s).toString(); }
    void ignoreSay()
    {
        m_peer->onSay = [](const QJsonObject &) {};
    }

    Chromium m_browser;
    std::unique_ptr<ScriptedPeer> m_peer;
    std::unique_ptr<Page> m_page;
};

void TestPhonePage::initTestCase()
{
    QVERIFY2(m_browser.start(), qPrintable(m_browser.error()));
    m_page = m_browser.newPage();
}

void TestPhonePage::cleanupTestCase()
{
    m_page.reset();
}

void TestPhonePage::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_peer = std::make_unique<ScriptedPeer>();
    QVERIFY(m_peer->start());
    m_page->forget();
    m_page->emulate({});
}

// Whatever a case did: no script error, nothing that the policy had to block, and no word to anybody else.
// That a server was away is no fault of the page.
void TestPhonePage::cleanup()
{
    QStringList problems = m_page->problems();
    problems.removeIf([](const QString &line) { return line.startsWith(u"WebSocket connection to"); });
    QCOMPARE(problems, QStringList());
    for (const QUrl &url : m_page->requests())
        QCOMPARE(url.authority(), m_peer->url().authority());
    m_page->evaluate(u"localStorage.clear()"_s); // a later case may get the same port
    m_page->navigate(QUrl(u"about:blank"_s));
    m_peer.reset();
}

bool TestPhonePage::open()
{
    return m_page->navigate(m_peer->url()) && isOpen();
}

bool TestPhonePage::isOpen()
{
    return m_page->waitFor(u"document.querySelector('#status').dataset.state === 'open'"_s, 10'000);
}

bool TestPhonePage::type(const QString &text)
{
    if (!m_page->focus(u"#text"_s))
        return false;
    m_page->insertText(text);
    return true;
}

bool TestPhonePage::send(const QString &text)
{
    if (!type(text))
        return false;
    m_page->press(u"Enter"_s);
    return true;
}

bool TestPhonePage::has(const QString &text, const QString &state)
{
    return m_page->waitFor(
        u"[...document.querySelectorAll('#own li')].some((row) => row.dataset.state === '%1'"
        " && row.querySelector('.said').textContent === '%2')"_s.arg(state, text),
        15'000);
}

void TestPhonePage::fits_data()
{
    QTest::addColumn<Device>("device");
    QTest::newRow("phone") << Device {};
    QTest::newRow("phone-dark") << Device {.dark = true};
    QTest::newRow("small") << Device {.size = {320, 568}};
    QTest::newRow("small-dark-ja") << Device {.size = {320, 568}, .dark = true, .language = u"ja"_s};
    QTest::newRow("phone-zh") << Device {.size = {360, 740}, .language = u"zh-CN"_s};
    QTest::newRow("keyboard") << Device {.size = {390, 360}};
    QTest::newRow("keyboard-small") << Device {.size = {320, 300}, .dark = true};
    QTest::newRow("landscape") << Device {.size = {844, 390}};
    QTest::newRow("tablet") << Device {.size = {768, 1024}, .dark = true};
}

// Nothing is cut off or covered, and a thumb finds everything. The pictures are left to be looked at.
void TestPhonePage::fits()
{
    QFETCH(const Device, device);
    m_page->emulate(device);
    m_peer->welcome[u"mode"] = u"approve"_s;
    m_peer->welcome[u"own"] = ownInAllStates();
    QVERIFY(open());
    QVERIFY(type(u"See you at the front, 你好 👋"_s));
    QCOMPARE(m_page->evaluate(u"document.documentElement.scrollWidth - innerWidth"_s).toInt(), 0);
    QCOMPARE(m_page->evaluate(kCutOff).toString(), QString());
    QCOMPARE(m_page->evaluate(kTooSmall).toString(), QString());
    QVERIFY(m_page->evaluate(u"parseFloat(getComputedStyle(document.querySelector('#text')).fontSize)"_s)
                .toDouble()
            >= 16);
    QVERIFY(QDir().mkpath(u"pictures"_s));
    QVERIFY(m_page->screenshot(u"pictures/%1.png"_s.arg(QLatin1String(QTest::currentDataTag()))));
}

void TestPhonePage::speaks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("send");
    QTest::addColumn<QString>("lang");
    QTest::newRow("English") << u"en-GB"_s << u"Send"_s << u"en"_s;
    QTest::newRow("Chinese") << u"zh-CN"_s << u"发送"_s << u"zh-CN"_s;
    QTest::newRow("Japanese") << u"ja-JP"_s << u"送信"_s << u"ja"_s;
    QTest::newRow("other") << u"fi-FI"_s << u"Send"_s << u"en"_s;
    QTest::newRow("second choice") << u"fi-FI,ja"_s << u"送信"_s << u"ja"_s;
}

void TestPhonePage::speaks()
{
    QFETCH(const QString, language);
    m_page->emulate({.language = language});
    QVERIFY(open());
    QTEST(m_page->text(u"#send"_s), "send");
    QTEST(m_page->evaluate(u"document.documentElement.lang"_s).toString(), "lang");
}

// Every language has every sentence, and lists of the same length.
void TestPhonePage::speaksAllOfIt()
{
    QVERIFY(open());
    const QString shape = uR"(import('/strings.js').then(({ dictionaries }) => {
        const shape = (words) => JSON.stringify(words, (_, value) => (typeof value === 'string' ? value !== '' : value));
        const { join, ...english } = dictionaries.en;
        return Object.entries(dictionaries).filter(([, { join, ...words }]) => shape(words) !== shape(english))
            .map(([key]) => key).join();
    }))"_s;
    QCOMPARE(m_page->evaluate(shape).toString(), QString());
}

void TestPhonePage::joinsAndSends()
{
    QVERIFY(open());
    QCOMPARE(m_page->text(u"#event"_s), u"Opening night"_s);
    const QString name = m_page->evaluate(u"document.querySelector('#name').value"_s).toString();
    QVERIFY(!name.isEmpty());
    QCOMPARE(m_peer->lastHello(), QJsonObject({{u"cmd"_s, u"hello"_s}, {u"v"_s, 1}, {u"name"_s, name}}));
    QVERIFY(!canSend());
    QVERIFY(type(u"  你好 👋   hall "_s));
    QVERIFY(canSend());
    m_page->press(u"Enter"_s);
    QVERIFY(has(u"你好 👋 hall"_s, u"passed"_s));
    QCOMPARE(m_peer->says().size(), 1);
    const QJsonObject say = m_peer->says()[0];
    QCOMPARE(say[u"text"].toString(), u"你好 👋 hall"_s);
    QCOMPARE(say[u"name"].toString(), name);
    QVERIFY(QRegularExpression(u"^[A-Za-z0-9_-]{1,64}$"_s).match(say[u"id"].toString()).hasMatch());
    QCOMPARE(written(), QString());
}

void TestPhonePage::sendsWhatIsChosen()
{
    QVERIFY(open());
    QVERIFY(m_page->click(u"#colors label:nth-of-type(4)"_s));
    QVERIFY(m_page->click(u"#modes label:nth-of-type(2)"_s));
    QVERIFY(m_page->focus(u"#name"_s));
    m_page->press(u"a"_s, {u"selectAll"_s});
    m_page->insertText(u"Ada of the very far back row"_s);
    QVERIFY(send(u"hello"_s));
    QVERIFY(has(u"hello"_s, u"passed"_s));
    QCOMPARE(m_peer->says()[0][u"color"].toString(), u"#ff6b6b"_s);
    QCOMPARE(m_peer->says()[0][u"mode"].toString(), u"top"_s);
    QCOMPARE(m_peer->says()[0][u"name"].toString(), u"Ada of the very far "_s.trimmed());
}

void TestPhonePage::showsStates_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("waiting") << u"waiting for approval"_s;
    QTest::newRow("passed") << u"on its way"_s;
    QTest::newRow("shown") << u"on screen"_s;
    QTest::newRow("refused") << u"refused"_s;
    QTest::newRow("recalled") << u"taken off the screen"_s;
    QTest::newRow("dropped") << u"not shown"_s;
}

void TestPhonePage::showsStates()
{
    QFETCH(const QString, words);
    const QString state = QString::fromLatin1(QTest::currentDataTag());
    const QString before = state == u"waiting" ? u"passed"_s : u"waiting"_s;
    m_peer->onSay = [&](const QJsonObject &say) {
        m_peer->send({{u"cmd"_s, u"ack"_s}, {u"id"_s, say[u"id"]}, {u"seq"_s, 4}, {u"state"_s, before}});
    };
    QVERIFY(open());
    QVERIFY(send(u"hello"_s));
    QVERIFY(has(u"hello"_s, before));
    m_peer->send({{u"cmd"_s, u"status"_s}, {u"id"_s, m_peer->says()[0][u"id"]}, {u"state"_s, state}});
    QVERIFY(has(u"hello"_s, state));
    QVERIFY(m_page->text(u"#own .state"_s).contains(words));
    QVERIFY(m_page->text(u"#live"_s).contains(words));
}

void TestPhonePage::comesBackAfterReload()
{
    QVERIFY(open());
    const QString name = m_page->evaluate(u"document.querySelector('#name').value"_s).toString();
    m_peer->welcome[u"own"] = ownInAllStates();
    QVERIFY(m_page->reload());
    QVERIFY(isOpen());
    QCOMPARE(m_peer->lastHello()[u"secret"].toString(), m_peer->welcome[u"secret"].toString());
    QCOMPARE(m_page->evaluate(u"document.querySelector('#name').value"_s).toString(), name);
    QCOMPARE(
        m_page
            ->evaluate(u"[...document.querySelectorAll('#own li')].map((row) => row.dataset.state).join()"_s)
            .toString(),
        u"waiting,passed,shown,dropped,refused,recalled"_s);
    QCOMPARE(m_page->evaluate(u"location.href"_s).toString(), m_peer->url().toString());
}

void TestPhonePage::forgetsStatesOfAnotherStore()
{
    QVERIFY(open());
    QVERIFY(send(u"told"_s));
    QVERIFY(has(u"told"_s, u"passed"_s));
    ignoreSay();
    QVERIFY(send(u"untold"_s));
    QTRY_COMPARE(m_peer->says().size(), 2);
    m_peer->onSay = nullptr;
    m_peer->welcome[u"store"] = u"another"_s;
    m_peer->cut();
    QVERIFY(has(u"untold"_s, u"passed"_s));
    QCOMPARE(m_page->evaluate(u"document.querySelectorAll('#own li').length"_s).toInt(), 1);
}

void TestPhonePage::countsWhatPeopleSee_data()
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

void TestPhonePage::countsWhatPeopleSee()
{
    QFETCH(const QString, text);
    QFETCH(const int, count);
    QVERIFY(open());
    QVERIFY(type(text));
    QCOMPARE(m_page->text(u"#counter"_s), u"%1/120"_s.arg(count));
}

void TestPhonePage::cutsPaste()
{
    QVERIFY(open());
    QVERIFY(type(u"ab"_s));
    m_page->evaluate(uR"((() => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', 'line\n'.repeat(1000));
        document.querySelector('#text').dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
    })())"_s);
    QCOMPARE(written().size(), 120);
    QVERIFY(written().startsWith(u"abline line"_s));
    QCOMPARE(m_page->text(u"#hint"_s), u"Only the first 120 characters fit."_s);
    QVERIFY(canSend());
}

void TestPhonePage::refusesTooMuch()
{
    m_peer->welcome[u"limits"] = QJsonObject {{u"text"_s, 10}, {u"name"_s, 20}};
    QVERIFY(open());
    QVERIFY(type(u"twelve chars"_s));
    QCOMPARE(m_page->text(u"#counter"_s), u"12/10"_s);
    QCOMPARE(m_page->text(u"#hint"_s), u"2 too many characters."_s);
    QVERIFY(!canSend());
    m_page->press(u"Enter"_s);
    QCOMPARE(written(), u"twelve chars"_s);
    QCOMPARE(m_peer->says().size(), 0);
}

void TestPhonePage::enterBelongsToComposition()
{
    QVERIFY(open());
    QVERIFY(m_page->focus(u"#text"_s));
    m_page->compose(u"にほ"_s);
    m_page->press(u"Enter"_s);
    QCOMPARE(m_page->evaluate(u"document.querySelectorAll('#own li').length"_s).toInt(), 0);
    m_page->insertText(u"日本"_s);
    m_page->press(u"Enter"_s);
    QVERIFY(has(u"日本"_s, u"passed"_s));
    QCOMPARE(m_peer->says().size(), 1);
}

void TestPhonePage::doubleTapSendsOnce()
{
    QVERIFY(open());
    QVERIFY(type(u"once"_s));
    QVERIFY(m_page->click(u"#send"_s, 2));
    QVERIFY(has(u"once"_s, u"passed"_s));
    QVERIFY(send(u"then"_s));
    QVERIFY(has(u"then"_s, u"passed"_s));
    QCOMPARE(m_peer->says().size(), 2);
}

void TestPhonePage::sendsInOrder()
{
    QVERIFY(open());
    m_peer->stop();
    for (const QString &text : {u"one"_s, u"two"_s, u"three"_s})
        QVERIFY(send(text));
    QVERIFY(m_page->text(u"#own .state"_s).contains(u"goes out by itself"_s));
    QVERIFY(m_peer->start());
    QVERIFY(has(u"three"_s, u"passed"_s));
    QStringList said;
    for (const QJsonObject &say : m_peer->says())
        said << say[u"text"].toString();
    QCOMPARE(said, QStringList({u"one"_s, u"two"_s, u"three"_s}));
}

void TestPhonePage::resendsWhenServerIsBack()
{
    QVERIFY(open());
    ignoreSay();
    QVERIFY(send(u"again"_s));
    QTRY_COMPARE(m_peer->says().size(), 1);
    m_peer->stop();
    QVERIFY(m_page->waitForText(u"#status"_s, u"No connection"_s));
    m_peer->onSay = nullptr;
    QVERIFY(m_peer->start());
    QVERIFY(has(u"again"_s, u"passed"_s));
    QCOMPARE(m_peer->says().size(), 2);
    QCOMPARE(m_peer->says()[1][u"id"], m_peer->says()[0][u"id"]);
}

void TestPhonePage::resendsAfterReload()
{
    QVERIFY(open());
    ignoreSay();
    QVERIFY(send(u"kept"_s));
    QTRY_COMPARE(m_peer->says().size(), 1);
    m_peer->onSay = nullptr;
    QVERIFY(m_page->reload());
    QVERIFY(has(u"kept"_s, u"passed"_s));
    QCOMPARE(m_peer->says()[1][u"id"], m_peer->says()[0][u"id"]);
}

// After sleep a socket may look open and be dead. Waking up, the page makes sure.
void TestPhonePage::noticesSilence()
{
    QVERIFY(open());
    m_page->setOffline(true);
    QVERIFY(send(u"into the void"_s));
    m_page->evaluate(u"window.dispatchEvent(new Event('focus'))"_s);
    QVERIFY(m_page->waitForText(u"#status"_s, u"No connection"_s, 10'000));
    m_page->setOffline(false);
    QVERIFY(has(u"into the void"_s, u"passed"_s));
}

void TestPhonePage::waitsWhenTooFast()
{
    m_peer->onSay = [this](const QJsonObject &say) {
        m_peer->onSay = nullptr;
        m_peer->send({{u"cmd"_s, u"error"_s},
                      {u"id"_s, say[u"id"]},
                      {u"code"_s, u"rate_limited"_s},
                      {u"text"_s, u"You are sending too fast."_s},
                      {u"retry_ms"_s, 1200}});
    };
    QVERIFY(open());
    QVERIFY(send(u"slowly"_s));
    QVERIFY(m_page->waitForText(u"#own .state"_s, u"Trying again in 2 s"_s));
    QVERIFY(m_page->waitForText(u"#own .state"_s, u"Trying again in 1 s"_s));
    QVERIFY(has(u"slowly"_s, u"passed"_s));
    QCOMPARE(m_peer->says().size(), 2);
    QCOMPARE(m_peer->says()[1][u"id"], m_peer->says()[0][u"id"]);
}

void TestPhonePage::givesBackWhatIsNotTaken()
{
    m_peer->onSay = [this](const QJsonObject &say) {
        m_peer->send({{u"cmd"_s, u"error"_s},
                      {u"id"_s, say[u"id"]},
                      {u"code"_s, u"empty"_s},
                      {u"text"_s, u"Empty."_s}});
    };
    QVERIFY(open());
    QVERIFY(send(u"hm"_s));
    QVERIFY(has(u"hm"_s, u"failed"_s));
    QCOMPARE(m_page->text(u"#own .state"_s), u"not sent · There was nothing to read in it."_s);
    QVERIFY(m_page->click(u"#own button"_s));
    QCOMPARE(written(), u"hm"_s);
    QCOMPARE(m_page->evaluate(u"document.querySelectorAll('#own li').length"_s).toInt(), 0);
}

void TestPhonePage::waitsWhileMuted()
{
    QVERIFY(open());
    QVERIFY(type(u"may I"_s));
    m_peer->send({{u"cmd"_s, u"muted"_s}, {u"until"_s, QDateTime::currentMSecsSinceEpoch() + 90'000}});
    QVERIFY(m_page->waitForText(u"#hint"_s, u"The host has muted you for 1:"_s));
    QVERIFY(!canSend());
    m_peer->send({{u"cmd"_s, u"muted"_s}, {u"until"_s, qint64(4'102'444'800'000)}});
    QVERIFY(m_page->waitForText(u"#hint"_s, u"The host has muted you."_s));
    m_peer->send({{u"cmd"_s, u"muted"_s}, {u"until"_s, 0}});
    QVERIFY(m_page->waitFor(u"!document.querySelector('#send').disabled"_s));
    m_page->press(u"Enter"_s);
    QVERIFY(has(u"may I"_s, u"passed"_s));
}

void TestPhonePage::tellsThatMessagesAreChecked()
{
    QVERIFY(open());
    QVERIFY(type(u"x"_s));
    m_peer->send({{u"cmd"_s, u"interceptor"_s}, {u"mode"_s, u"approve"_s}});
    QVERIFY(m_page->waitForText(u"#hint"_s, u"checked before they appear"_s));
    m_peer->send({{u"cmd"_s, u"interceptor"_s}, {u"mode"_s, u"open"_s}});
    QVERIFY(m_page->waitFor(u"document.querySelector('#hint').textContent === ''"_s));
}

void TestPhonePage::worksWithoutStorage()
{
    const QString off
        = u"if (location.port === '%1')"
          " Object.defineProperty(window, 'localStorage', { get() { throw new Error('off'); } });"_s;
    m_page->runFirst(off.arg(m_peer->url().port()));
    QVERIFY(open());
    QVERIFY(send(u"for this visit"_s));
    QVERIFY(has(u"for this visit"_s, u"passed"_s));
    m_peer->cut();
    QTRY_COMPARE(m_peer->lastHello()[u"secret"].toString(), m_peer->welcome[u"secret"].toString());
}

void TestPhonePage::keepsTheDraft()
{
    QVERIFY(open());
    QVERIFY(type(u"half a sent"_s));
    QVERIFY(m_page->reload());
    QCOMPARE(written(), u"half a sent"_s);
}

void TestPhonePage::takesHostileTextsLiterally()
{
    const QString hostile = u"<img src=x onerror=\"window.owned=1\"><script>window.owned=1</script>&amp;"_s;
    m_peer->welcome[u"event"] = hostile;
    m_peer->welcome[u"own"] = QJsonArray {
        QJsonObject {{u"id"_s, u"a"_s}, {u"seq"_s, 1}, {u"text"_s, hostile}, {u"state"_s, u"shown"_s}}};
    QVERIFY(open());
    QVERIFY(type(hostile));
    for (const QString &place : {u"#event"_s, u"#own .said"_s, u"#preview"_s}) {
        QCOMPARE(m_page->text(place), hostile);
        QCOMPARE(m_page->evaluate(u"document.querySelector('%1').children.length"_s.arg(place)).toInt(), 0);
    }
    QVERIFY(m_page->evaluate(u"window.owned === undefined"_s).toBool());
}

QTEST_GUILESS_MAIN(TestPhonePage)
#include "tst_phonepage.moc"
