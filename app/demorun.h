// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/audience.h"
#include "demo/demomoderator.h"
#include "options.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace barrage {

class Host;
class AppWindows;

// The demo: the sample event's rules, the simulated audience and, when it ends by itself, a moderator,
// pictures and a report. Lives on: the GUI thread.
class DemoRun : public QObject
{
    Q_OBJECT

public:
    DemoRun(const Options &options, Host &host, AppWindows &windows, QObject *parent = nullptr);

    void start(quint16 port);
    // 0, unless a run that ended by itself showed nothing or could not save its pictures.
    int exitCode() const { return m_exitCode; }

signals:
    // The time is up and the report is printed.
    void finished();

private:
    void loadSampleEvent();
    void letModeratorDecide();
    void windDown();
    void report(bool saved);
    bool savePictures() const;

    const Options &m_options;
    Host &m_host;
    AppWindows &m_windows;
    std::unique_ptr<Audience> m_audience;
    std::unique_ptr<DemoModerator> m_moderator;
    QTimer m_end;
    int m_exitCode = 0;
};

} // namespace barrage
