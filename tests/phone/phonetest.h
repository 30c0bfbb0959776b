// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browser/browsertab.h"
#include "browser/chromium.h"
#include "phone/scriptedpeer.h"

#include <QJsonArray>

namespace barrage {

// What the tests of the phone page have in common: one tab of a real browser, and a fresh server and empty
// storage for each case. After each case it fails on any script error, on anything the page's policy had to
// block, and on any request to somebody else.
class PhoneTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

protected:
    using Device = BrowserTab::Device;

    ScriptedPeer &peer() { return *m_peer; }
    BrowserTab &tab() { return *m_tab; }
    // The tab is closed, and another one opened on the same phone.
    void reopenTab();

    // Opens the page, and waits for its connection.
    bool open();
    bool isOpen();
    bool type(const QString &text);
    bool send(const QString &text);
    // Until an own message with this text has this state.
    bool has(const QString &text, const QString &state);
    int ownMessages();
    bool canSend();
    QString name();
    QString written();
    // From now on the server takes no notice of messages.
    void ignoreSay();
    // Left in the build folder to be looked at.
    bool picture(const QString &name);

    // In the settings that the server welcomes with.
    void choose(const char *setting, const QJsonValue &value);

    static QJsonArray ownInAllStates();
    static QJsonArray onScreen(); // three messages

private:
    Chromium m_browser;
    std::unique_ptr<ScriptedPeer> m_peer;
    std::unique_ptr<BrowserTab> m_tab;
};

} // namespace barrage
