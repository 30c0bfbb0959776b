// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace barrage {

// One program for one data folder. Lives on: the main thread.
// The lock file makes it sure, the local socket (this user only) carries the wish to be raised.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);

    // True: this is the first one, for as long as the object lives.
    bool claim();
    // Asks the first one to come to the front; whether it answered. Blocks for two seconds at most.
    bool raiseOther() const;

signals:
    void raiseAsked();

private:
    void answerAll();

    QString m_dataDir;
    QString m_socketName;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace barrage
