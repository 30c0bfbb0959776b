// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/screentally.h"

#include <QObject>

namespace barrage {

class Screen;

// What becomes of the messages, as all screens together tell the room, and what each of them has dropped.
// Lives on: the GUI thread.
class ScreenReports : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void follow(const Screen &screen, int number);
    void onRemoved(int number);

    // See ScreenTally.
    void fly(MessageId message, quint32 screens) { m_tally.fly(message, screens); }
    void recall(MessageId message);

    QMap<DropReason, qint64> drops(int number) const { return m_drops.value(number); }

signals:
    // As Screen has them.
    void shown(const QList<barrage::MessageId> &messages);
    void left(const QList<barrage::MessageId> &messages);
    void dropped(const QList<barrage::MessageId> &messages, barrage::DropReason reason);

private:
    void onDropped(int number, const QList<MessageId> &messages, DropReason reason);
    void tell(const ScreenTally::Ended &ended);

    ScreenTally m_tally;
    QMap<int, QMap<DropReason, qint64>> m_drops;
};

} // namespace barrage
