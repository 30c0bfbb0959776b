// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMargins>
#include <QObject>
#include <QSize>
#include <QStringList>
#include <QUrl>

namespace barrage {

class DevTools;

// A tab of Chromium, driven as a person would. Selectors are CSS; a press on what is not there is a failure
// (false). Closes its tab with the object.
class BrowserTab : public QObject
{
    Q_OBJECT

public:
    // What a phone looks like to a page.
    struct Device
    {
        QSize size {390, 844}; // CSS pixels
        double scale = 2;
        bool mobile = true;
        bool dark = false;
        QString language = QStringLiteral("en-US");
        double fontScale = 1; // of the person's own font size
        bool lessMotion = false;
        QMargins safeArea = {}; // CSS pixels that notches, round corners and bars take
        QString app = {};       // that shows the page, as it names itself at the end of the user agent
    };

    BrowserTab(DevTools &tools, QString target, QString storage);
    ~BrowserTab() override;

    const QString &storage() const { return m_storage; }

    void emulate(const Device &device);
    // Runs before the scripts of every page loaded from now on, until forget().
    void runFirst(const QString &script);
    void setScripts(bool on);      // of the pages; what a test evaluates runs anyway
    void setOffline(bool offline); // frames stop, but sockets don't notice
    void slowDown(int latencyMs, int bytesPerSecond);
    void block(const QStringList &urls); // patterns with *; empty: none any more
    // The page stands still, as that of a phone that sleeps: no script runs, no timer fires.
    void freeze();
    void thaw();
    // True once the page and its scripts are loaded.
    bool navigate(const QUrl &url);
    bool reload();

    // The value of an expression; a promise is awaited. Undefined when it throws, and problems() says so.
    QJsonValue evaluate(const QString &expression);
    QString text(const QString &selector);
    // Until the condition (an expression) is true.
    bool waitFor(const QString &condition, int timeoutMs = 5'000);
    bool waitForText(const QString &selector, const QString &part, int timeoutMs = 5'000);

    bool click(const QString &selector, int times = 1);
    bool focus(const QString &selector);
    void insertText(const QString &text); // what an input method or emoji keyboard commits
    void compose(const QString &text);    // what an input method shows before it commits
    void press(const QString &key,
               const QStringList &editing = {}); // "Enter", "a"; editing commands: "selectAll"
    bool screenshot(const QString &path);
    QByteArray screenshot(); // PNG
    // What a screen reader is told of the page: nodes of Chromium's accessibility tree that are not ignored.
    QList<QJsonObject> accessibilityTree();
    // Shows this document instead of a page.
    void show(const QString &html);

    // Console errors, uncaught exceptions, blocked or failed loads: one line each.
    const QStringList &problems() const { return m_problems; }
    // Everything that the page asked the network for, sockets included.
    const QList<QUrl> &requests() const { return m_requests; }
    // Forgets the problems, the requests, and what runs first.
    void forget();

private:
    QJsonObject call(const QString &method, const QJsonObject &parameters = {}, int timeoutMs = 20'000);
    QJsonObject run(const QString &expression, int timeoutMs);
    void setNetwork(bool offline, int latencyMs, int bytesPerSecond);
    bool askFor(const QString &condition, int timeoutMs);
    bool await(const QString &method, const QJsonObject &parameters);
    void note(const QString &session, const QString &method, const QJsonObject &parameters);

    DevTools &m_tools;
    QString m_target;
    QString m_storage;
    QString m_session;
    bool m_scripts = true;
    QList<QJsonValue> m_first;
    QStringList m_problems;
    QList<QUrl> m_requests;
};

} // namespace barrage
