// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace barrage {

// Hands on what happens to messages: the first at once, then at most every kMs, the newest state of each
// message, in the order in which they were first told. A storm of news must not keep the window from keys.
class Coalescer : public QObject
{
    Q_OBJECT

public:
    explicit Coalescer(QObject *parent);

    static constexpr int kMs = 50;

    void add(const Message &message);

signals:
    void ready(const QList<barrage::Message> &messages);

private:
    void hand();

    QList<Message> m_messages;
    QHash<MessageId, qsizetype> m_places;
    QTimer m_pause;
};

} // namespace barrage
