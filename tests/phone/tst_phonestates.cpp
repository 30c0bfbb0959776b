// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/phonestates.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace barrage;

// Every state of the page, looked at in both themes: what is in the accessibility tree has a name, what is
// written can be read, what is to be touched can be. Ends with pictures/contact-sheet.png, all states on one
// sheet.
class TestPhoneStates : public PhoneStates
{
    Q_OBJECT

private slots:
    void looksGood_data();
    void looksGood();
    void isAllOnOneSheet(); // last

private:
    QString audit();
    QStringList nameless();
    void take(const QString &name);

    QList<std::pair<QString, QByteArray>> m_pictures;
};

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
    reach(state);
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
