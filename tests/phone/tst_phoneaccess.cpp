// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/phonetest.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace barrage;

// The page for those who see it badly or not at all, have no mouse, or are made dizzy by what moves.
class TestPhoneAccess : public PhoneTest
{
    Q_OBJECT

private slots:
    void isWalkedWithTheKeyboard();
    void tellsTheScreenReader();
    void movesLess();
};

// From the top to the bottom of the page, in the order of what is seen.
void TestPhoneAccess::isWalkedWithTheKeyboard()
{
    peer().welcome[u"screen"] = onScreen();
    choose("phrases", QJsonArray {u"Bravo!"_s});
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
void TestPhoneAccess::tellsTheScreenReader()
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

void TestPhoneAccess::movesLess()
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

QTEST_GUILESS_MAIN(TestPhoneAccess)
#include "tst_phoneaccess.moc"
