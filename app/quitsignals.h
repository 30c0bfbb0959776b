// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace barrage {

// Turns the operating system's wish that we end (SIGINT, SIGTERM, SIGHUP; on Windows Ctrl+C and the end of
// the console) into a signal of the event loop. One file a platform. Lives on: the main thread; at most one
// at a time.
class QuitSignals : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

signals:
    void quitAsked();
};

} // namespace barrage
