// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/phonetest.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace barrage {

void PhoneTest::initTestCase()
{
    QVERIFY2(m_browser.start(), qPrintable(m_browser.error()));
    m_tab = m_browser.newTab();
}

void PhoneTest::cleanupTestCase()
{
    m_tab.reset();
}

void PhoneTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_peer = std::make_unique<ScriptedPeer>();
    QVERIFY(m_peer->start());
    m_tab->forget();
    m_tab->emulate({});
}

// That a server was away is no fault of the page.
void PhoneTest::cleanup()
{
    QStringList problems = m_tab->problems();
    problems.removeIf([](const QString &line) {
        return line.startsWith(u"WebSocket connection to") || line.contains(u"ERR_CONNECTION");
    });
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'|')));
    for (const QUrl &url : m_tab->requests()) {
        QCOMPARE(url.authority(), m_peer->url().authority());
        QVERIFY(!url.toString().contains(m_peer->welcome[u"secret"].toString()));
    }
    m_tab->evaluate(u"localStorage.clear()"_s); // a later case may get the same port
    m_tab->navigate(QUrl(u"about:blank"_s));
    m_peer.reset();
}

void PhoneTest::reopenTab()
{
    const QString storage = m_tab->storage();
    auto other = m_browser.newTab(storage); // before the last one goes, and the storage with it
    m_tab = std::move(other);
    m_tab->emulate({});
}

bool PhoneTest::open()
{
    return m_tab->navigate(m_peer->url()) && isOpen();
}

bool PhoneTest::isOpen()
{
    return m_tab->waitFor(u"document.querySelector('#status').dataset.state === 'open'"_s, 10'000);
}

bool PhoneTest::type(const QString &text)
{
    if (!m_tab->focus(u"#text"_s))
        return false;
    m_tab->insertText(text);
    return true;
}

bool PhoneTest::send(const QString &text)
{
    if (!type(text))
        return false;
    m_tab->press(u"Enter"_s);
    return true;
}

bool PhoneTest::has(const QString &text, const QString &state)
{
    return m_tab->waitFor(
        u"[...document.querySelectorAll('#own li')].some((row) => row.dataset.state === '%1'"
        " && row.querySelector('.said').textContent === '%2')"_s.arg(state, text),
        15'000);
}

bool PhoneTest::picture(const QString &name)
{
    return QDir().mkpath(u"pictures"_s) && m_tab->screenshot(u"pictures/%1.png"_s.arg(name));
}

int PhoneTest::ownMessages()
{
    return m_tab->evaluate(u"document.querySelectorAll('#own li').length"_s).toInt();
}

bool PhoneTest::canSend()
{
    return !m_tab->evaluate(u"document.querySelector('#send').disabled"_s).toBool();
}

QString PhoneTest::name()
{
    return m_tab->evaluate(u"document.querySelector('#name').value"_s).toString();
}

QString PhoneTest::written()
{
    return m_tab->evaluate(u"document.querySelector('#text').value"_s).toString();
}

void PhoneTest::ignoreSay()
{
    m_peer->onSay = [](const QJsonObject &) {};
}

void PhoneTest::choose(const char *setting, const QJsonValue &value)
{
    QJsonObject settings = m_peer->welcome[u"settings"].toObject();
    settings[QLatin1String(setting)] = value;
    m_peer->welcome[u"settings"] = settings;
}

QJsonArray PhoneTest::ownInAllStates()
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

QJsonArray PhoneTest::onScreen()
{
    return {
        QJsonObject {{u"msg"_s, 1}, {u"text"_s, u"Bravo!"_s}, {u"color"_s, u"#ffffff"_s}, {u"pluses"_s, 0}},
        QJsonObject {
            {u"msg"_s, 2}, {u"text"_s, u"前排好！"_s}, {u"color"_s, u"#ffcc00"_s}, {u"pluses"_s, 12}},
        QJsonObject {{u"msg"_s, 3},
                     {u"text"_s, u"Greetings from the very last row, where the light is dim"_s},
                     {u"color"_s, u"#ffffff"_s},
                     {u"pluses"_s, 3}}};
}

} // namespace barrage
