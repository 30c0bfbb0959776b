// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/phonetest.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace barrage;

namespace {

// Says whether two files of words have the same sentences and lists.
bool isAlike(const QJsonValue &a, const QJsonValue &b)
{
    if (a.type() != b.type())
        return false;
    if (a.isArray())
        return a.toArray().size() == b.toArray().size() && !a.toArray().contains(QString());
    if (!a.isObject())
        return !a.toString().isEmpty();
    const QJsonObject all = a.toObject();
    return all.keys() == b.toObject().keys() && std::ranges::all_of(all.keys(), [&](const QString &key) {
               return key == u"join" || isAlike(all[key], b[key]);
           });
}

QJsonObject wordsOf(const QString &language)
{
    QFile file(u":/web/words/%1.json"_s.arg(language));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

// Which language the phone page speaks, and that it speaks all of it.
class TestPhoneLanguages : public PhoneTest
{
    Q_OBJECT

private slots:
    void changesTheLanguage();
    void staysInItsLanguageWhenOffline();
    void isReadAtOnce();
    void speaks_data();
    void speaks();
    void speaksAllOfIt();

private:
    void chooseJapanese();
};

void TestPhoneLanguages::chooseJapanese()
{
    tab().evaluate(uR"((() => {
        const language = document.querySelector('#language');
        language.value = 'ja';
        language.dispatchEvent(new Event('change'));
    })())"_s);
}

void TestPhoneLanguages::changesTheLanguage()
{
    QVERIFY(open());
    QVERIFY(type(u"half a sent"_s));
    chooseJapanese();
    QVERIFY(tab().waitForText(u"#send"_s, u"送信"_s));
    QCOMPARE(tab().evaluate(u"document.documentElement.lang"_s).toString(), u"ja"_s);
    QCOMPARE(written(), u"half a sent"_s);
    QVERIFY(tab().reload());
    QVERIFY(tab().waitForText(u"#send"_s, u"送信"_s));
}

void TestPhoneLanguages::staysInItsLanguageWhenOffline()
{
    QVERIFY(open());
    tab().block({u"*words/*"_s});
    chooseJapanese();
    QVERIFY(tab().waitFor(u"document.querySelector('#language').value === 'en'"_s));
    QCOMPARE(tab().text(u"#send"_s), u"Send"_s);
    tab().block({});
    tab().forget(); // it says that the words were blocked
}

// Before any script runs.
void TestPhoneLanguages::isReadAtOnce()
{
    tab().emulate({.language = u"zh-CN"_s});
    tab().block({u"*phone.js*"_s});
    tab().navigate(peer().url());
    QVERIFY(tab().waitForText(u"#send"_s, u"发送"_s));
    tab().block({});
    tab().emulate({});
    tab().forget();
}

void TestPhoneLanguages::speaks_data()
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

void TestPhoneLanguages::speaks()
{
    QFETCH(const QString, language);
    tab().emulate({.language = language});
    QVERIFY(open());
    QTEST(tab().text(u"#send"_s), "send");
    QTEST(tab().evaluate(u"document.documentElement.lang"_s).toString(), "lang");
}

// Every language has every sentence, and lists of the same length.
void TestPhoneLanguages::speaksAllOfIt()
{
    const QJsonObject english = wordsOf(u"en"_s);
    QVERIFY(english.size() > 30);
    for (const QString &language : {u"en"_s, u"zh"_s, u"ja"_s})
        QVERIFY2(isAlike(wordsOf(language), english) && isAlike(english, wordsOf(language)),
                 qPrintable(language));
}

QTEST_GUILESS_MAIN(TestPhoneLanguages)
#include "tst_phonelanguages.moc"
