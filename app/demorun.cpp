// SPDX-License-Identifier: GPL-3.0-or-later
#include "demorun.h"

#include "appwindows.h"
#include "demo/sampleevent.h"
#include "host.h"
#include "joinaddresses.h"
#include "room/room.h"

#include <QDir>
#include <QTextStream>

namespace barrage {

namespace {

// From the last message of the audience to the report, so that what is on its way can arrive.
constexpr int kWindDownMs = 2'000;

QUrl socketOf(const QHostAddress &listening, quint16 port)
{
    QUrl url(joinAddressesOf(listening, port).constFirst().url);
    if (listening == QHostAddress::Any)
        url.setHost(QStringLiteral("127.0.0.1"));
    url.setScheme(QStringLiteral("ws"));
    url.setPath(QStringLiteral("/ws"));
    return url;
}

} // namespace

DemoRun::DemoRun(const Options &options, Host &host, AppWindows &windows, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_host(host)
    , m_windows(windows)
{
    m_end.setSingleShot(true);
    m_exitCode
        = options.demoSeconds ? 1 : 0; // one that is ended before its time has not shown what it should
}

void DemoRun::start(quint16 port)
{
    loadSampleEvent();
    m_audience
        = std::make_unique<Audience>(socketOf(m_options.host.address, port), m_options.host.clocks.steady);
    m_audience->start();
    if (!m_options.demoSeconds)
        return;
    letModeratorDecide();
    connect(&m_end, &QTimer::timeout, this, &DemoRun::windDown);
    m_end.start(m_options.demoSeconds * 1'000 - kWindDownMs);
}

void DemoRun::loadSampleEvent()
{
    Room *room = m_host.room();
    const bool isFirstRun = m_host.snapshot().rules.isEmpty();
    QMetaObject::invokeMethod(room, [room, isFirstRun] {
        if (isFirstRun)
            room->rename(sampleTitle());
        for (const Rule &rule : isFirstRun ? sampleRules() : QList<Rule>())
            room->saveRule(rule);
    });
}

void DemoRun::letModeratorDecide()
{
    m_moderator = std::make_unique<DemoModerator>();
    connect(m_host.room(), &Room::added, m_moderator.get(), &DemoModerator::see);
    connect(m_moderator.get(), &DemoModerator::decided, m_host.room(), &Room::decide);
}

// The pictures are taken while it is all alive.
void DemoRun::windDown()
{
    const bool saved = savePictures();
    m_audience->fallSilent();
    QTimer::singleShot(kWindDownMs, this, [this, saved] { report(saved); });
}

void DemoRun::report(bool saved)
{
    DemoReport report = m_audience->leave();
    report.frames = m_windows.screen().frameStats().frames;
    report.droppedFrames = m_windows.screen().frameStats().droppedFrames;
    QTextStream(stdout) << report.toJson() << Qt::endl;
    m_exitCode = report.shown > 0 && saved ? 0 : 1;
    emit finished();
}

bool DemoRun::savePictures() const
{
    if (m_options.demoOutput.isEmpty())
        return true;
    const QDir folder(m_options.demoOutput);
    return folder.mkpath(QStringLiteral("."))
        && m_windows.screen().grab().save(folder.filePath(QStringLiteral("screen.png")))
        && m_windows.console().grab().save(folder.filePath(QStringLiteral("console.png")));
}

} // namespace barrage
