// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/browsertab.h"

#include "browser/devtools.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace barrage {

namespace {

constexpr int kFontSize = 16; // px, as browsers come

constexpr struct
{
    QLatin1String name;
    int code;
    const char *text;
} kKeys[] = {{QLatin1String("Enter"), 13, "\r"}, {QLatin1String("Tab"), 9, ""}};

// A string as a JavaScript literal.
QString quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

QString element(const QString &selector)
{
    return u"document.querySelector("_s + quoted(selector) + u')';
}

// Empty: the event tells of no problem.
QString problemIn(const QString &method, const QJsonObject &parameters)
{
    const QJsonValue entry = parameters[u"entry"];
    if (method == u"Log.entryAdded" && entry[u"level"].toString() == u"error")
        return entry[u"text"].toString() + u' ' + entry[u"url"].toString();
    if (method == u"Runtime.consoleAPICalled" && parameters[u"type"].toString() == u"error")
        return parameters[u"args"][0][u"value"].toString();
    if (method == u"Runtime.exceptionThrown")
        return parameters[u"exceptionDetails"][u"exception"][u"description"].toString(u"exception"_s);
    return {};
}

} // namespace

BrowserTab::BrowserTab(DevTools &tools, QString target, QString storage)
    : m_tools(tools)
    , m_target(std::move(target))
    , m_storage(std::move(storage))
{
    connect(&m_tools, &DevTools::event, this, &BrowserTab::note);
    m_session = m_tools
                    .call(u"Target.attachToTarget"_s,
                          {{u"targetId"_s, m_target}, {u"flatten"_s, true}})[u"sessionId"]
                    .toString();
    for (const QString &domain : {u"Page"_s, u"Runtime"_s, u"Log"_s, u"Network"_s})
        call(domain + u".enable"_s);
}

BrowserTab::~BrowserTab()
{
    m_tools.call(u"Target.closeTarget"_s, {{u"targetId"_s, m_target}}, {}, 5'000);
}

QJsonObject BrowserTab::call(const QString &method, const QJsonObject &parameters, int timeoutMs)
{
    return m_tools.call(method, parameters, m_session, timeoutMs);
}

void BrowserTab::emulate(const Device &device)
{
    call(u"Emulation.setDeviceMetricsOverride"_s,
         {{u"width"_s, device.size.width()},
          {u"height"_s, device.size.height()},
          {u"deviceScaleFactor"_s, device.scale},
          {u"mobile"_s, device.mobile}});
    call(u"Emulation.setTouchEmulationEnabled"_s, {{u"enabled"_s, device.mobile}});
    const QJsonObject scheme {{u"name"_s, u"prefers-color-scheme"_s},
                              {u"value"_s, device.dark ? u"dark"_s : u"light"_s}};
    const QJsonObject motion {{u"name"_s, u"prefers-reduced-motion"_s},
                              {u"value"_s, device.lessMotion ? u"reduce"_s : u"no-preference"_s}};
    call(u"Emulation.setEmulatedMedia"_s, {{u"features"_s, QJsonArray {scheme, motion}}});
    call(u"Page.setFontSizes"_s,
         {{u"fontSizes"_s, QJsonObject {{u"standard"_s, qRound(kFontSize * device.fontScale)}}}});
    const QMargins &safe = device.safeArea;
    call(u"Emulation.setSafeAreaInsetsOverride"_s,
         {{u"insets"_s,
           QJsonObject {{u"top"_s, safe.top()},
                        {u"left"_s, safe.left()},
                        {u"bottom"_s, safe.bottom()},
                        {u"right"_s, safe.right()}}}});
    const QString agent = m_tools.call(u"Browser.getVersion"_s)[u"userAgent"].toString() + device.app;
    call(u"Emulation.setUserAgentOverride"_s,
         {{u"userAgent"_s, agent}, {u"acceptLanguage"_s, device.language}});
}

void BrowserTab::runFirst(const QString &script)
{
    m_first << call(u"Page.addScriptToEvaluateOnNewDocument"_s, {{u"source"_s, script}})[u"identifier"];
}

void BrowserTab::setScripts(bool on)
{
    m_scripts = on;
    call(u"Emulation.setScriptExecutionDisabled"_s, {{u"value"_s, !on}});
}

void BrowserTab::setOffline(bool offline)
{
    setNetwork(offline, 0, -1);
}

void BrowserTab::slowDown(int latencyMs, int bytesPerSecond)
{
    setNetwork(false, latencyMs, bytesPerSecond);
}

void BrowserTab::setNetwork(bool offline, int latencyMs, int bytesPerSecond)
{
    call(u"Network.emulateNetworkConditions"_s,
         {{u"offline"_s, offline},
          {u"latency"_s, latencyMs},
          {u"downloadThroughput"_s, bytesPerSecond},
          {u"uploadThroughput"_s, bytesPerSecond}});
}

void BrowserTab::block(const QStringList &urls)
{
    call(u"Network.setBlockedURLs"_s, {{u"urls"_s, QJsonArray::fromStringList(urls)}});
}

void BrowserTab::freeze()
{
    call(u"Debugger.enable"_s);
    call(u"Debugger.pause"_s);
}

void BrowserTab::thaw()
{
    call(u"Debugger.resume"_s);
    call(u"Debugger.disable"_s);
}

bool BrowserTab::navigate(const QUrl &url)
{
    return await(u"Page.navigate"_s, {{u"url"_s, url.toString()}});
}

bool BrowserTab::reload()
{
    return await(u"Page.reload"_s, {});
}

bool BrowserTab::await(const QString &method, const QJsonObject &parameters)
{
    // What is there now must not be taken for what comes.
    run(u"window.beforeLoad = true"_s, 5'000);
    const QJsonObject answer = call(method, parameters);
    return !answer.contains(u"error") && !answer.contains(u"errorText")
        && waitFor(u"!window.beforeLoad && document.readyState === 'complete'"_s, 15'000);
}

QJsonObject BrowserTab::run(const QString &expression, int timeoutMs)
{
    return call(u"Runtime.evaluate"_s,
                {{u"expression"_s, expression},
                 {u"awaitPromise"_s, true},
                 {u"returnByValue"_s, true},
                 {u"userGesture"_s, true}},
                timeoutMs);
}

QJsonValue BrowserTab::evaluate(const QString &expression)
{
    const QJsonObject answer = run(expression, 20'000);
    if (answer.contains(u"error") || answer.contains(u"exceptionDetails")) {
        m_problems << expression + u": "_s
                + QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact));
        return QJsonValue::Undefined;
    }
    return answer[u"result"][u"value"];
}

QString BrowserTab::text(const QString &selector)
{
    return evaluate(element(selector) + u"?.textContent.trim()"_s).toString();
}

// Without scripts a page's timers stand still, so it is asked again and again instead.
bool BrowserTab::askFor(const QString &condition, int timeoutMs)
{
    const QString question
        = u"(() => { try { return Boolean("_s + condition + u"); } catch { return false; } })()"_s;
    const QDeadlineTimer deadline(timeoutMs);
    while (!run(question, timeoutMs)[u"result"][u"value"].toBool()) {
        if (deadline.hasExpired())
            return false;
        QEventLoop pause;
        QTimer::singleShot(20, &pause, &QEventLoop::quit);
        pause.exec();
    }
    return true;
}

bool BrowserTab::waitFor(const QString &condition, int timeoutMs)
{
    if (!m_scripts)
        return askFor(condition, timeoutMs);
    // The page looks itself, so that nothing is missed between two questions. Loading another page cancels
    // the question, and it is put again.
    static const QString wait = uR"(new Promise((done) => {
        const end = Date.now() + %1;
        const look = () => {
            let met = false;
            try { met = Boolean(%2); } catch {}
            if (met || Date.now() > end) done(met);
            else setTimeout(look, 15);
        };
        look();
    }))"_s;
    const QDeadlineTimer deadline(timeoutMs);
    do {
        const QString question = wait.arg(QString::number(deadline.remainingTime()), condition);
        const QJsonObject answer = run(question, timeoutMs + 2'000);
        if (answer[u"result"].toObject().contains(u"value"))
            return answer[u"result"][u"value"].toBool();
    } while (!deadline.hasExpired());
    return false;
}

bool BrowserTab::waitForText(const QString &selector, const QString &part, int timeoutMs)
{
    return waitFor(element(selector) + u".textContent.includes("_s + quoted(part) + u')', timeoutMs);
}

bool BrowserTab::click(const QString &selector, int times)
{
    const QJsonValue at
        = evaluate(u"(() => { const e = "_s + element(selector)
                   + u"; if (!e) return null; e.scrollIntoView({block: 'nearest', inline: 'nearest'});"
                     "const r = e.getBoundingClientRect();"
                     "return {x: r.x + r.width / 2, y: r.y + r.height / 2}; })()"_s);
    if (!at.isObject())
        return false;
    for (int i = 1; i <= times; ++i) {
        for (const QString &type : {u"mousePressed"_s, u"mouseReleased"_s})
            call(u"Input.dispatchMouseEvent"_s,
                 {{u"type"_s, type},
                  {u"x"_s, at[u"x"]},
                  {u"y"_s, at[u"y"]},
                  {u"button"_s, u"left"_s},
                  {u"clickCount"_s, i}});
    }
    return true;
}

bool BrowserTab::focus(const QString &selector)
{
    return evaluate(u"(() => { const e = "_s + element(selector) + u"; e?.focus(); return Boolean(e); })()"_s)
        .toBool();
}

void BrowserTab::insertText(const QString &text)
{
    call(u"Input.insertText"_s, {{u"text"_s, text}});
}

void BrowserTab::compose(const QString &text)
{
    const int end = static_cast<int>(text.size());
    call(u"Input.imeSetComposition"_s,
         {{u"text"_s, text}, {u"selectionStart"_s, end}, {u"selectionEnd"_s, end}});
}

void BrowserTab::press(const QString &key, const QStringList &editing)
{
    const auto named = std::ranges::find_if(kKeys, [&key](const auto &each) { return each.name == key; });
    const bool isNamed = named != std::end(kKeys);
    const QString typed = isNamed ? QString::fromLatin1(named->text) : key;
    const int code = isNamed ? named->code : key.at(0).toUpper().unicode();
    QJsonObject event {{u"type"_s, u"keyDown"_s},
                       {u"key"_s, key},
                       {u"windowsVirtualKeyCode"_s, code},
                       {u"commands"_s, QJsonArray::fromStringList(editing)}};
    if (editing.isEmpty() && !typed.isEmpty())
        event[u"text"] = typed;
    call(u"Input.dispatchKeyEvent"_s, event);
    call(u"Input.dispatchKeyEvent"_s,
         {{u"type"_s, u"keyUp"_s}, {u"key"_s, key}, {u"windowsVirtualKeyCode"_s, code}});
}

QByteArray BrowserTab::screenshot()
{
    const QString data = call(u"Page.captureScreenshot"_s, {{u"format"_s, u"png"_s}})[u"data"].toString();
    return QByteArray::fromBase64(data.toLatin1());
}

bool BrowserTab::screenshot(const QString &path)
{
    const QByteArray bytes = screenshot();
    QFile file(path);
    return !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QList<QJsonObject> BrowserTab::accessibilityTree()
{
    QList<QJsonObject> nodes;
    const QJsonArray all = call(u"Accessibility.getFullAXTree"_s)[u"nodes"].toArray();
    for (const QJsonValue &node : all) {
        if (!node[u"ignored"].toBool())
            nodes << node.toObject();
    }
    return nodes;
}

void BrowserTab::show(const QString &html)
{
    navigate(QUrl(u"about:blank"_s));
    const QJsonObject tree = call(u"Page.getFrameTree"_s)[u"frameTree"].toObject();
    call(u"Page.setDocumentContent"_s, {{u"frameId"_s, tree[u"frame"][u"id"]}, {u"html"_s, html}});
}

void BrowserTab::forget()
{
    m_problems.clear();
    m_requests.clear();
    for (const QJsonValue &script : std::exchange(m_first, {}))
        call(u"Page.removeScriptToEvaluateOnNewDocument"_s, {{u"identifier"_s, script}});
}

void BrowserTab::note(const QString &session, const QString &method, const QJsonObject &parameters)
{
    if (session != m_session)
        return;
    const QUrl asked(parameters[u"request"][u"url"].toString());
    if (method == u"Network.requestWillBeSent" && asked.scheme() != u"data")
        m_requests << asked;
    else if (method == u"Network.webSocketCreated")
        m_requests << QUrl(parameters[u"url"].toString());
    const QString problem = problemIn(method, parameters);
    if (!problem.isEmpty())
        m_problems << problem;
}

} // namespace barrage
