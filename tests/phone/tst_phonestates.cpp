// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/phonetest.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

#include <span>

using namespace Qt::StringLiterals;
using namespace barrage;

// Every state of the page, looked at in both themes: what is in the accessibility tree has a name, what is
// written can be read, what is to be touched can be. Ends with pictures/contact-sheet.png, all states on one
// sheet.
class TestPhoneStates : public PhoneTest
{
    Q_OBJECT

private slots:
    void looksGood_data();
    void looksGood();
    void isWalkedWithTheKeyboard();
    void tellsTheScreenReader();
    void movesLess();
    void isAllOnOneSheet(); // last

private:
    struct State
    {
        const char *name;
        Device device;
        void (TestPhoneStates::*reach)();
    };
    static std::span<const State> states();

    void joined();
    void writing();
    void own();
    void room();
    void noticed();
    void muted();
    void slow();
    void tooFast();
    void offline();
    void ended();
    void tooLong();
    void notTaken();
    void refused();
    void inWeChat();
    void banned();
    void broken();
    void tooOld();
    void restricted();
    void rightToLeft();
    void withoutScript();

    void set(const char *setting, const QJsonValue &value);
    QString audit();
    QStringList nameless();
    void take(const QString &name);

    QList<std::pair<QString, QByteArray>> m_pictures;
};

namespace {

const QJsonArray kScreen {
    QJsonObject {{u"msg"_s, 1}, {u"text"_s, u"Bravo!"_s}, {u"color"_s, u"#ffffff"_s}, {u"pluses"_s, 0}},
    QJsonObject {{u"msg"_s, 2}, {u"text"_s, u"前排好！"_s}, {u"color"_s, u"#ffcc00"_s}, {u"pluses"_s, 12}},
    QJsonObject {{u"msg"_s, 3},
                 {u"text"_s, u"Greetings from the very last row, where the light is dim"_s},
                 {u"color"_s, u"#ffffff"_s},
                 {u"pluses"_s, 3}}};

QJsonObject error(const QJsonObject &say, const QString &code, int retryMs = 0)
{
    QJsonObject answer {{u"cmd"_s, u"error"_s}, {u"id"_s, say[u"id"]}, {u"code"_s, code}, {u"text"_s, code}};
    if (retryMs > 0)
        answer[u"retry_ms"] = retryMs;
    return answer;
}

} // namespace

void TestPhoneStates::set(const char *setting, const QJsonValue &value)
{
    QJsonObject settings = peer().welcome[u"settings"].toObject();
    settings[QLatin1String(setting)] = value;
    peer().welcome[u"settings"] = settings;
}

// ---- how to reach each state

void TestPhoneStates::joined()
{
    QVERIFY(open());
}

void TestPhoneStates::writing()
{
    set("phrases", QJsonArray {u"Bravo!"_s, u"Encore!"_s, u"好！"_s});
    peer().welcome[u"mode"] = u"approve"_s;
    QVERIFY(open());
    QVERIFY(tab().click(u"#colors label:nth-of-type(2)"_s));
    QVERIFY(type(u"See you at the front, 你好 👋"_s));
}

void TestPhoneStates::own()
{
    peer().welcome[u"own"] = ownInAllStates();
    QVERIFY(open());
}

void TestPhoneStates::room()
{
    peer().welcome[u"screen"] = kScreen;
    QVERIFY(open());
    QVERIFY(tab().click(u"#tab-room"_s));
    QVERIFY(tab().click(u"#screen li:nth-of-type(2) button"_s));
}

void TestPhoneStates::noticed()
{
    peer().welcome[u"held"] = true;
    peer().welcome[u"announcement"] = u"Five minutes to go"_s;
    peer().welcome[u"pinned"] = kScreen[1];
    QVERIFY(open());
}

void TestPhoneStates::muted()
{
    peer().welcome[u"muted_until"] = QDateTime::currentMSecsSinceEpoch() + 90'000;
    QVERIFY(open());
    QVERIFY(type(u"may I"_s));
    QVERIFY(tab().waitForText(u"#hint"_s, u"1:"_s));
}

void TestPhoneStates::slow()
{
    set("slow_ms", 60'000);
    QVERIFY(open());
    QVERIFY(send(u"one"_s));
    QVERIFY(has(u"one"_s, u"passed"_s));
    QVERIFY(type(u"two"_s));
}

void TestPhoneStates::tooFast()
{
    peer().onSay = [this](const QJsonObject &say) { peer().send(error(say, u"rate_limited"_s, 30'000)); };
    QVERIFY(open());
    QVERIFY(send(u"slowly"_s));
    QVERIFY(tab().waitForText(u"#own .state"_s, u"Trying again"_s));
}

void TestPhoneStates::offline()
{
    QVERIFY(open());
    peer().stop();
    QVERIFY(send(u"for later"_s));
    QVERIFY(tab().waitForText(u"#own .state"_s, u"goes out by itself"_s));
}

void TestPhoneStates::ended()
{
    QVERIFY(open());
    peer().end();
    QVERIFY(tab().waitForText(u"#status"_s, u"closed the room"_s));
    peer().stop();
}

void TestPhoneStates::tooLong()
{
    peer().welcome[u"limits"] = QJsonObject {{u"text"_s, 10}, {u"name"_s, 20}};
    QVERIFY(open());
    QVERIFY(type(u"twelve chars"_s));
}

void TestPhoneStates::notTaken()
{
    peer().onSay = [this](const QJsonObject &say) { peer().send(error(say, u"empty"_s)); };
    QVERIFY(open());
    QVERIFY(send(u"hm"_s));
    QVERIFY(has(u"hm"_s, u"failed"_s));
}

void TestPhoneStates::refused()
{
    set("refusal_note", u"No names, please"_s);
    peer().welcome[u"own"] = QJsonArray {QJsonObject {
        {u"id"_s, u"a"_s}, {u"seq"_s, 1}, {u"text"_s, u"Hello Bob"_s}, {u"state"_s, u"refused"_s}}};
    QVERIFY(open());
    QVERIFY(tab().waitForText(u"#own .state"_s, u"No names, please"_s));
}

void TestPhoneStates::inWeChat()
{
    peer().blocksSockets = true;
    QVERIFY(tab().navigate(peer().url()));
    QVERIFY(tab().waitFor(u"document.querySelector('#advice').offsetHeight > 20"_s, 10'000));
    QVERIFY(tab().text(u"#advice"_s).contains(u"open the page in your browser"_s));
    peer().stop();
    tab().forget(); // that it asked over HTTP too, and was not understood
}

void TestPhoneStates::banned()
{
    peer().turnsAway = u"banned"_s;
    QVERIFY(tab().navigate(peer().url()));
    QVERIFY(tab().waitForText(u"#status"_s, u"The host has banned you."_s));
}

void TestPhoneStates::broken()
{
    QVERIFY(open());
    peer().send(
        {{u"cmd"_s, u"screen"_s}, {u"messages"_s, 7}}); // no server says that: it stands for a fault of ours
    QVERIFY(tab().waitForText(u"#floor"_s, u"Something went wrong on this page."_s));
    tab().forget();
}

// The script is not understood, and does not run.
void TestPhoneStates::tooOld()
{
    tab().block({u"*phone.js*"_s});
    QVERIFY(tab().navigate(peer().url()));
    QVERIFY(tab().waitFor(u"document.querySelector('#floor').checkVisibility({ visibilityProperty: true })"_s,
                          10'000));
    QVERIFY(
        tab().waitFor(u"!document.querySelector('#send').checkVisibility({ visibilityProperty: true })"_s));
    tab().block({});
    tab().forget();
}

void TestPhoneStates::restricted()
{
    set("modes", QJsonArray {u"top"_s});
    set("sizes", QJsonArray {u"normal"_s});
    set("colors", false);
    set("room_list", false);
    set("reactions", QJsonArray());
    set("accent", u"#2563eb"_s);
    QVERIFY(open());
    QVERIFY(type(u"plain and blue"_s));
}

void TestPhoneStates::rightToLeft()
{
    peer().welcome[u"event"] = u"أمسية الافتتاح"_s;
    peer().welcome[u"own"] = QJsonArray {QJsonObject {
        {u"id"_s, u"a"_s}, {u"seq"_s, 1}, {u"text"_s, u"مرحبا بكم! (2)"_s}, {u"state"_s, u"shown"_s}}};
    QVERIFY(open());
    QVERIFY(type(u"שלום לכולם!"_s));
    QCOMPARE(tab().evaluate(u"getComputedStyle(document.querySelector('#text')).direction"_s).toString(),
             u"rtl"_s);
    QCOMPARE(tab().evaluate(u"getComputedStyle(document.querySelector('#own .said')).direction"_s).toString(),
             u"rtl"_s);
    QCOMPARE(
        tab().evaluate(u"getComputedStyle(document.querySelector('#own .state')).direction"_s).toString(),
        u"ltr"_s);
}

void TestPhoneStates::withoutScript()
{
    QVERIFY(tab().navigate(peer().url().resolved(QUrl(u"plain"_s))));
}

std::span<const TestPhoneStates::State> TestPhoneStates::states()
{
    using T = TestPhoneStates;
    static const State all[] = {
        {"joined", {}, &T::joined},
        {"writing", {}, &T::writing},
        {"own messages", {}, &T::own},
        {"room", {}, &T::room},
        {"held, announced, pinned", {}, &T::noticed},
        {"muted", {}, &T::muted},
        {"slow mode", {}, &T::slow},
        {"too fast", {}, &T::tooFast},
        {"offline", {}, &T::offline},
        {"ended", {}, &T::ended},
        {"too long", {}, &T::tooLong},
        {"not taken", {}, &T::notTaken},
        {"refused with a reason", {}, &T::refused},
        {"WeChat", {.app = u" MicroMessenger/8.0.50"_s}, &T::inWeChat},
        {"banned", {}, &T::banned},
        {"broken", {}, &T::broken},
        {"too old", {}, &T::tooOld},
        {"restricted, blue", {}, &T::restricted},
        {"right to left", {}, &T::rightToLeft},
        {"without script", {}, &T::withoutScript},
        {"320 zh", {.size = {320, 568}, .language = u"zh-CN"_s}, &T::writing},
        {"320 ja", {.size = {320, 568}, .language = u"ja"_s}, &T::room},
        {"412 ja", {.size = {412, 915}, .language = u"ja"_s}, &T::own},
        {"keyboard", {.size = {390, 360}}, &T::writing},
        {"keyboard 320", {.size = {320, 300}, .language = u"zh-CN"_s}, &T::writing},
        {"landscape", {.size = {844, 390}, .language = u"ja"_s}, &T::writing},
        {"landscape small", {.size = {568, 320}}, &T::own},
        {"letters 200 %", {.fontScale = 2}, &T::own},
        {"letters 200 %, 320 zh", {.size = {320, 568}, .language = u"zh-CN"_s, .fontScale = 2}, &T::writing},
        {"zoom 200 %", {.size = {195, 422}}, &T::writing},
        {"notch", {.safeArea = {0, 47, 0, 34}}, &T::writing},
        {"notch, landscape", {.size = {844, 390}, .safeArea = {47, 0, 47, 21}}, &T::own},
        {"tablet", {.size = {768, 1024}}, &T::room},
        {"tablet, 200 %, ja", {.size = {768, 1024}, .language = u"ja"_s, .fontScale = 2}, &T::noticed},
    };
    return all;
}

// ---- the audit

QString TestPhoneStates::audit()
{
    QFile file(QStringLiteral(BARRAGE_SOURCE_DIR "/tests/phone/audit.js"));
    if (!file.open(QIODevice::ReadOnly))
        return u"no audit.js"_s;
    return tab().evaluate(QString::fromUtf8(file.readAll())).toString(u"the audit failed"_s);
}

// What can be reached and has no name.
QStringList TestPhoneStates::nameless()
{
    static const QStringList roles {u"button"_s, u"textbox"_s, u"radio"_s, u"combobox"_s, u"tab"_s,
                                    u"link"_s,   u"heading"_s, u"group"_s, u"tabpanel"_s, u"RootWebArea"_s};
    QStringList found;
    for (const QJsonObject &node : tab().accessibilityTree()) {
        const QString role = node[u"role"][u"value"].toString();
        if (roles.contains(role) && node[u"name"][u"value"].toString().trimmed().isEmpty())
            found << role;
    }
    return found;
}

void TestPhoneStates::take(const QString &name)
{
    m_pictures.append({name, tab().screenshot()});
    QVERIFY(!m_pictures.constLast().second.isEmpty());
}

void TestPhoneStates::looksGood_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(states().size()); ++i)
        QTest::newRow(states()[i].name) << i;
}

void TestPhoneStates::looksGood()
{
    QFETCH(const int, index);
    const State &state = states()[index];
    tab().emulate(state.device);
    (this->*state.reach)();
    QVERIFY(!QTest::currentTestFailed());
    QVERIFY(
        tab().waitFor(u"document.getAnimations().every(({ animationName }) => animationName !== 'enter')"_s));
    take(QString::fromLatin1(state.name));
    const QString light = audit();
    const QStringList unnamed = nameless();
    Device dark = state.device;
    dark.dark = true;
    tab().emulate(dark);
    take(QString::fromLatin1(state.name));
    QCOMPARE(light, QString());
    QCOMPARE(audit(), QString());
    QCOMPARE(unnamed, QStringList());
}

// From the top to the bottom of the page, in the order of what is seen.
void TestPhoneStates::isWalkedWithTheKeyboard()
{
    peer().welcome[u"screen"] = kScreen;
    set("phrases", QJsonArray {u"Bravo!"_s});
    QVERIFY(open());
    QVERIFY(type(u"x"_s));
    tab().evaluate(u"document.activeElement.blur(); document.querySelector('#language').focus()"_s);
    QStringList order {u"language"_s};
    for (int i = 0; i < 14; ++i) {
        tab().press(u"Tab"_s);
        order
            << tab()
                   .evaluate(
                       u"(({ id, name, parentElement }) => id || name || parentElement.id)(document.activeElement)"_s)
                   .toString();
    }
    QCOMPARE(order,
             QStringList({u"language"_s, u"tab-own"_s, u"reactions"_s, u"reactions"_s, u"reactions"_s,
                          u"reactions"_s, u"reactions"_s, u"name"_s, u"mode"_s, u"size"_s, u"color"_s,
                          u"phrases"_s, u"look"_s, u"text"_s, u"send"_s}));
    QVERIFY(tab().evaluate(u"getComputedStyle(document.activeElement).outlineStyle === 'solid'"_s).toBool());
}

// Roles and names as Chromium hands them on, and what is said when something changes.
void TestPhoneStates::tellsTheScreenReader()
{
    peer().welcome[u"own"] = ownInAllStates();
    QVERIFY(open());
    QStringList told;
    for (const QJsonObject &node : tab().accessibilityTree())
        told << node[u"role"][u"value"].toString() + u' ' + node[u"name"][u"value"].toString();
    for (const QString &expected :
         {u"banner "_s, u"main "_s, u"heading Opening night"_s, u"StaticText Connected"_s,
          u"tab My messages"_s, u"tab On screen"_s, u"list My messages"_s, u"listitem "_s,
          u"textbox Your name"_s, u"group Colour"_s, u"radio Yellow"_s, u"group Size"_s, u"radio Large"_s,
          u"group How it flies"_s, u"radio Top"_s, u"button Applause"_s,
          u"textbox Say it to the whole hall"_s, u"button Send"_s})
        QVERIFY2(told.contains(expected), qPrintable(expected + u" is not in: "_s + told.join(u", "_s)));
    QVERIFY(send(u"hello"_s));
    QVERIFY(has(u"hello"_s, u"passed"_s));
    QVERIFY(tab().waitForText(u"#live"_s, u"on its way"_s));
    peer().send({{u"cmd"_s, u"muted"_s}, {u"until"_s, QDateTime::currentMSecsSinceEpoch() + 90'000}});
    QVERIFY(tab().waitForText(u"#live"_s, u"The host has muted you"_s));
    peer().send({{u"cmd"_s, u"muted"_s}, {u"until"_s, 0}});
    QVERIFY(tab().waitForText(u"#live"_s, u"You can send again."_s));
}

void TestPhoneStates::movesLess()
{
    tab().emulate({.lessMotion = true});
    peer().welcome[u"own"] = ownInAllStates();
    QVERIFY(open());
    QVERIFY(tab().click(u"#reactions button"_s));
    QCOMPARE(
        tab()
            .evaluate(
                u"document.getAnimations().filter(({ animationName }) => animationName !== 'late').length"_s)
            .toInt(),
        0);
    tab().emulate({});
    QVERIFY(tab().waitFor(u"document.getAnimations().length > 0"_s));
}

void TestPhoneStates::isAllOnOneSheet()
{
    QString html
        = u"<style>body{margin:16px;background:#888;display:flex;flex-wrap:wrap;gap:16px;align-items:start;"
          "font:14px sans-serif}figure{margin:0}img{display:block;height:420px}</style>"_s;
    for (const auto &[name, picture] : std::as_const(m_pictures))
        html += u"<figure><img src='data:image/png;base64,%1'>%2</figure>"_s.arg(
            QString::fromLatin1(picture.toBase64()), name.toHtmlEscaped());
    tab().emulate({.size = {2000, 4200}, .scale = 1, .mobile = false});
    tab().show(html);
    QVERIFY(tab().waitFor(u"[...document.images].every((image) => image.complete && image.naturalWidth)"_s));
    const int height = tab().evaluate(u"document.documentElement.scrollHeight"_s).toInt();
    tab().emulate({.size = {2000, height}, .scale = 1, .mobile = false});
    QVERIFY(picture(u"contact-sheet"_s));
    qInfo("%lld pictures of %zu states on pictures/contact-sheet.png", qlonglong(m_pictures.size()),
          states().size());
    tab().forget();
}

QTEST_GUILESS_MAIN(TestPhoneStates)
#include "tst_phonestates.moc"
