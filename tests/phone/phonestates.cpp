// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/phonestates.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;

namespace barrage {

namespace {

QJsonObject error(const QJsonObject &say, const QString &code, int retryMs = 0)
{
    QJsonObject answer {{u"cmd"_s, u"error"_s}, {u"id"_s, say[u"id"]}, {u"code"_s, code}, {u"text"_s, code}};
    if (retryMs > 0)
        answer[u"retry_ms"] = retryMs;
    return answer;
}

} // namespace

void PhoneStates::joined()
{
    QVERIFY(open());
}

void PhoneStates::writing()
{
    choose("phrases", QJsonArray {u"Bravo!"_s, u"Encore!"_s, u"好！"_s});
    peer().welcome[u"mode"] = u"approve"_s;
    QVERIFY(open());
    QVERIFY(tab().click(u"#colors label:nth-of-type(2)"_s));
    QVERIFY(type(u"See you at the front, 你好 👋"_s));
}

void PhoneStates::own()
{
    peer().welcome[u"own"] = ownInAllStates();
    QVERIFY(open());
}

void PhoneStates::room()
{
    peer().welcome[u"screen"] = onScreen();
    QVERIFY(open());
    QVERIFY(tab().click(u"#tab-room"_s));
    QVERIFY(tab().click(u"#screen li:nth-of-type(2) button"_s));
}

void PhoneStates::noticed()
{
    peer().welcome[u"held"] = true;
    peer().welcome[u"announcement"] = u"Five minutes to go"_s;
    peer().welcome[u"pinned"] = onScreen()[1];
    QVERIFY(open());
}

void PhoneStates::muted()
{
    peer().welcome[u"muted_until"] = QDateTime::currentMSecsSinceEpoch() + 90'000;
    QVERIFY(open());
    QVERIFY(type(u"may I"_s));
    QVERIFY(tab().waitForText(u"#hint"_s, u"1:"_s));
}

void PhoneStates::slow()
{
    choose("slow_ms", 60'000);
    QVERIFY(open());
    QVERIFY(send(u"one"_s));
    QVERIFY(has(u"one"_s, u"passed"_s));
    QVERIFY(type(u"two"_s));
}

void PhoneStates::tooFast()
{
    peer().onSay = [this](const QJsonObject &say) { peer().send(error(say, u"rate_limited"_s, 30'000)); };
    QVERIFY(open());
    QVERIFY(send(u"slowly"_s));
    QVERIFY(tab().waitForText(u"#own .state"_s, u"Trying again"_s));
}

void PhoneStates::offline()
{
    QVERIFY(open());
    peer().stop();
    QVERIFY(send(u"for later"_s));
    QVERIFY(tab().waitForText(u"#own .state"_s, u"goes out by itself"_s));
}

void PhoneStates::ended()
{
    QVERIFY(open());
    peer().end();
    QVERIFY(tab().waitForText(u"#status"_s, u"closed the room"_s));
    peer().stop();
}

void PhoneStates::tooLong()
{
    peer().welcome[u"limits"] = QJsonObject {{u"text"_s, 10}, {u"name"_s, 20}};
    QVERIFY(open());
    QVERIFY(type(u"twelve chars"_s));
}

void PhoneStates::notTaken()
{
    peer().onSay = [this](const QJsonObject &say) { peer().send(error(say, u"empty"_s)); };
    QVERIFY(open());
    QVERIFY(send(u"hm"_s));
    QVERIFY(has(u"hm"_s, u"failed"_s));
}

void PhoneStates::refused()
{
    choose("refusal_note", u"No names, please"_s);
    peer().welcome[u"own"] = QJsonArray {QJsonObject {
        {u"id"_s, u"a"_s}, {u"seq"_s, 1}, {u"text"_s, u"Hello Bob"_s}, {u"state"_s, u"refused"_s}}};
    QVERIFY(open());
    QVERIFY(tab().waitForText(u"#own .state"_s, u"No names, please"_s));
}

void PhoneStates::inWeChat()
{
    peer().blocksSockets = true;
    QVERIFY(tab().navigate(peer().url()));
    QVERIFY(tab().waitFor(u"document.querySelector('#advice').offsetHeight > 20"_s, 10'000));
    QVERIFY(tab().text(u"#advice"_s).contains(u"open the page in your browser"_s));
    peer().stop();
    tab().forget(); // that it asked over HTTP too, and was not understood
}

void PhoneStates::banned()
{
    peer().turnsAway = u"banned"_s;
    QVERIFY(tab().navigate(peer().url()));
    QVERIFY(tab().waitForText(u"#status"_s, u"The host has banned you."_s));
}

void PhoneStates::broken()
{
    QVERIFY(open());
    peer().send(
        {{u"cmd"_s, u"screen"_s}, {u"messages"_s, 7}}); // no server says that: it stands for a fault of ours
    QVERIFY(tab().waitForText(u"#floor"_s, u"Something went wrong on this page."_s));
    tab().forget();
}

// The script is not understood, and does not run.
void PhoneStates::tooOld()
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

void PhoneStates::restricted()
{
    choose("modes", QJsonArray {u"top"_s});
    choose("sizes", QJsonArray {u"normal"_s});
    choose("colors", false);
    choose("room_list", false);
    choose("reactions", QJsonArray());
    choose("accent", u"#2563eb"_s);
    QVERIFY(open());
    QVERIFY(type(u"plain and blue"_s));
}

void PhoneStates::rightToLeft()
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

void PhoneStates::withoutScript()
{
    QVERIFY(tab().navigate(peer().url().resolved(QUrl(u"plain"_s))));
}

std::span<const PhoneStates::State> PhoneStates::states()
{
    using T = PhoneStates;
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

} // namespace barrage
