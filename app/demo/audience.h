// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "demo/demoreport.h"

#include <QList>
#include <QObject>
#include <QThread>
#include <QUrl>

#include <memory>

namespace barrage {

class DemoPhone;

// A simulated audience on a thread of its own. Lives on: the main thread.
class Audience : public QObject
{
    Q_OBJECT

public:
    // The url is that of the socket: ws://127.0.0.1:8080/ws.
    Audience(const QUrl &url, Clock steady, QObject *parent = nullptr);
    ~Audience() override;

    void start();
    // Nobody says anything any more; what is on its way may still arrive.
    void fallSilent();
    // Everybody leaves; what they saw.
    DemoReport leave();

private:
    QUrl m_url;
    Clock m_clock;
    QThread m_thread;
    std::unique_ptr<QObject> m_crowd; // parent of the phones; lives on m_thread, as they and the report do
    QList<DemoPhone *> m_phones;
    DemoReport m_report;
};

} // namespace barrage
