// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "demo/demoreport.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QRandomGenerator>
#include <QTimer>
#include <QWebSocket>

namespace barrage {

// One simulated phone: joins, says something every few seconds, and books in the report what it is told.
// Lives on: the thread of its audience.
class DemoPhone : public QObject
{
    Q_OBJECT

public:
    // The report outlives the phone. The number (from 0) makes the evening repeatable: it says the text of
    // that number first, and later the higher the number.
    DemoPhone(const QUrl &url, int number, DemoReport &report, Clock clock, QObject *parent);

    // No more messages; answers still come in.
    void fallSilent() { m_pause.stop(); }

private:
    struct Sent
    {
        qint64 at = 0; // steady time, ms
        bool held = false;
    };

    void hello();
    void speak();
    void say(const QString &text);
    void onText(const QString &text);
    void onAck(const QString &id, const QString &state);
    void onStatus(const QString &id, const QString &state);
    QString oneOf(const QStringList &choices);

    DemoReport &m_report;
    Clock m_clock;
    QRandomGenerator m_random;
    QWebSocket m_socket;
    QTimer m_pause;
    QHash<QString, Sent> m_sent;
    const int m_number;
    QString m_name;
    int m_count = 0;
};

} // namespace barrage
