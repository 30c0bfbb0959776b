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
const QString kCutOff = uR"([...document.querySelectorAll('#name, #modes label, #text, #send, #status')].filter((e) => {
    const r = e.getBoundingClientRect();
    return r.height && (r.left < 0 || r.top < 0 || r.right > innerWidth || r.bottom > innerHeight);
}).map((e) => e.id || e.textContent).join())"_s;

// The controls that a thumb misses.
const QString kTooSmall = uR"([...document.querySelectorAll('#name, label:has([type=radio]), #text, #send')].filter((e) => {
    const r = e.getBoundingClientRect();
    return r.width < 44 || r.height < 44;
}).map((e) => e.id || e.textContent).join())"_s;

QJsonArray ownInAllStates()
{
    const QStringList states{u"recalled"_s, u"refused"_s, u"dropped"_s, u"shown"_s, u"passed"_s, u"waiting"_s};
    QJsonArray own;
    for (const QString &state : states)
        own << QJsonObject{{u"id"_s, state}, {u"seq"_s, own.size() + 1}, {u"text"_s, u"This one is "_s + state}, {u"state"_s, state}};
    return own;
}

} // namespace

// The phone page in a real browser, against a scripted server.
class TestPhonePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void fits_data();
    void fits();
    void joinsAndSends();

private:
    bool open();
    bool type(const QString &text);
    bool state(const QString &text, const QString &wanted);

    Chromium m_browser;
    std::unique_ptr<ScriptedPeer> m_peer;
    std::unique_ptr<Page> m_page;
};

void TestPhonePage::initTestCase()
{
    QVERIFY2(m_browser.start(), qPrintable(m_browser.error()));
}

void TestPhonePage::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_peer = std::make_unique<ScriptedPeer>();
    QVERIFY(m_peer->start());
    m_page = m_browser.newPage();
    m_page->emulate({});
}

void TestPhonePage::cleanup()
{
    m_page.reset();
    m_peer.reset();
}

bool TestPhonePage::open()
{
    return m_page->navigate(m_peer->url())
        && m_page->waitFor(u"document.querySelector('#status').dataset.state === 'open'"_s);
}

bool TestPhonePage::type(const QString &text)
{
    if (!m_page->focus(u"#text"_s))
        return false;
    m_page->insertText(text);
    return true;
}

void TestPhonePage::fits_data()
{
    QTest::addColumn<Device>("device");
    QTest::newRow("phone") << Device{};
    QTest::newRow("phone-dark") << Device{.dark = true};
    QTest::newRow("small") << Device{.size = {320, 568}};
    QTest::newRow("small-dark-ja") << Device{.size = {320, 568}, .dark = true, .language = u"ja"_s};
    QTest::newRow("phone-zh") << Device{.size = {360, 740}, .language = u"zh-CN"_s};
    QTest::newRow("keyboard") << Device{.size = {390, 360}};
    QTest::newRow("keyboard-small") << Device{.size = {320, 300}, .dark = true};
    QTest::newRow("landscape") << Device{.size = {844, 390}};
    QTest::newRow("tablet") << Device{.size = {768, 1024}, .dark = true};
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
    QVERIFY(m_page->evaluate(u"parseFloat(getComputedStyle(document.querySelector('#text')).fontSize)"_s).toDouble()
            >= 16);
    QVERIFY(QDir().mkpath(u"pictures"_s));
    QVERIFY(m_page->screenshot(u"pictures/%1.png"_s.arg(QLatin1String(QTest::currentDataTag()))));
}

void TestPhonePage::joinsAndSends()
{
    QVERIFY(open());
    QCOMPARE(m_page->text(u"#event"_s), u"Opening night"_s);
    QVERIFY(!m_page->evaluate(u"document.querySelector('#name').value"_s).toString().isEmpty());
    QVERIFY(type(u"你好 👋 hall"_s));
    m_page->press(u"Enter"_s);
    QVERIFY(m_page->waitForText(u"#own li"_s, u"on its way"_s));
    QCOMPARE(m_peer->says().size(), 1);
    QCOMPARE(m_peer->says()[0][u"text"].toString(), u"你好 👋 hall"_s);
    QCOMPARE(m_page->problems(), QStringList());
}

QTEST_GUILESS_MAIN(TestPhonePage)
#include "tst_phonepage.moc"
