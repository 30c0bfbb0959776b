// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace barrage {

// Stands in for the moderator in a demo that runs unattended: looks at one waiting message at a time, lets
// most pass, refuses some, and leaves some for the picture of the console. Lives on: the main thread.
class DemoModerator : public QObject
{
    Q_OBJECT

public:
    explicit DemoModerator(QObject *parent = nullptr);

public slots:
    void see(const barrage::Message &message);

signals:
    void decided(const QList<barrage::MessageId> &messages, barrage::DecisionKind kind, const QString &by);

private:
    void decideNext();

    QList<MessageId> m_waiting;
    QTimer m_pace;
    int m_count = 0;
};

} // namespace barrage
