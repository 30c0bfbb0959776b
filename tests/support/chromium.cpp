// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/chromium.h"

#include "support/page.h"

#include <QEventLoop>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>

#ifdef Q_OS_UNIX
#    include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace barrage {

namespace {

constexpr int kStartMs = 30'000;
constexpr int kEndMs = 5'000;

QString executable()
{
    for (const QString &name : {u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s}) {
        const QString path = QStandardPaths::findExecutable(name);
        if (!path.isEmpty())
            return path;
    }
    return {};
}

QStringList arguments(const QString &profile)
{
    QStringList list {u"--headless=new"_s,
                      u"--remote-debugging-port=0"_s,
                      u"--user-data-dir="_s + profile,
                      u"--no-first-run"_s,
                      u"--no-default-browser-check"_s,
                      u"--no-proxy-server"_s,
                      u"--disable-gpu"_s,
                      u"--disable-quic"_s,
                      u"--disable-dev-shm-usage"_s,
                      u"--disable-background-networking"_s,
                      u"--disable-component-update"_s,
                      u"--disable-default-apps"_s,
                      u"--disable-extensions"_s,
                      u"--disable-sync"_s,
                      u"--hide-scrollbars"_s};
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        list << u"--no-sandbox"_s; // the sandbox refuses to run as root, as in a CI container
#endif
    return list << u"about:blank"_s;
}

} // namespace

Chromium::Chromium() = default;

Chromium::~Chromium()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_tools.call(u"Browser.close"_s, {}, {}, kEndMs);
    if (m_process.waitForFinished(kEndMs))
        return;
    m_process.kill();
    m_process.waitForFinished(kEndMs);
}

bool Chromium::start()
{
    const QString program = executable();
    if (program.isEmpty()) {
        m_error = u"There is no Chromium on this machine: install the package chromium."_s;
        return false;
    }
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program, arguments(m_profile.path()));
    const QUrl url = awaitUrl();
    if (url.isValid() && m_tools.connectTo(url))
        return true;
    m_error = program + u" did not start: "_s + QString::fromLocal8Bit(m_log.right(2000));
    return false;
}

QUrl Chromium::awaitUrl()
{
    static const QRegularExpression line(u"DevTools listening on (ws://\\S+)"_s);
    QEventLoop loop;
    QUrl found;
    QObject::connect(&m_process, &QProcess::readyRead, &loop, [&] {
        m_log += m_process.readAll();
        const auto match = line.match(QString::fromLocal8Bit(m_log));
        if (!match.hasMatch())
            return;
        found = QUrl(match.captured(1));
        loop.quit();
    });
    QObject::connect(&m_process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&m_process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    QTimer::singleShot(kStartMs, &loop, &QEventLoop::quit);
    loop.exec();
    // Its further chatter must not fill the pipe.
    QObject::connect(&m_process, &QProcess::readyRead, &m_process, [this] { m_process.readAll(); });
    return found;
}

std::unique_ptr<Page> Chromium::newPage()
{
    const QJsonObject made = m_tools.call(u"Target.createBrowserContext"_s);
    return newPage(made[u"browserContextId"].toString());
}

std::unique_ptr<Page> Chromium::newPage(const QString &storage)
{
    const QJsonObject made = m_tools.call(u"Target.createTarget"_s,
                                          {{u"url"_s, u"about:blank"_s}, {u"browserContextId"_s, storage}});
    return std::make_unique<Page>(m_tools, made[u"targetId"].toString(), storage);
}

} // namespace barrage
