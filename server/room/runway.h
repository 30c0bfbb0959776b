// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "room/board.h"
#include "room/judge.h"
#include "room/onscreen.h"
#include "room/recorder.h"

#include <QTimer>

namespace barrage {

// The last stretch to the screen: the safety delay, and what was given to the screen and has not been seen
// yet. Lives on: the room thread.
class Runway
{
public:
    Runway(RoomState &state, Recorder &recorder, const Judge &judge, OnScreen &onScreen, Board &board);

    // Without a delay a message is released to the screen by the write that lets it pass.
    bool isOpen() const { return m_state.settings.safetyDelayMs == 0; }
    // Let pass by a ruling of this generation, or by a person, and stored; `released` by the same write.
    void letPass(const Message &message, bool released, quint64 generation);
    void letPassByPerson(const Message &message, bool released);

    bool contains(MessageId message) const;
    // Off the screen at once, wherever it is on its way.
    void takeDown(MessageId message);
    // Everything in the delay goes back to the queue.
    void dump(const QString &by);
    // What a machine let pass and nobody has seen yet goes back to the queue.
    void callBack();

    void onShown(MessageId message) { m_airborne.remove(message); }
    void onDropped(MessageId message) { m_airborne.remove(message); }

private:
    struct Waiting
    {
        qint64 fliesAt = 0;     // steady, ms
        quint64 generation = 0; // of the ruling
        bool byPerson = false;
    };

    void pass(const Message &message, bool released, const Waiting &ruling);
    void delay(const Message &message, Waiting waiting);
    void takeOffDue();
    void takeOff(MessageId id, const Waiting &waiting);
    void onReleased(MessageId id, const Waiting &waiting, int epoch, qint64 at);
    bool mayFly(const Message &message, const Waiting &waiting) const;
    void fly(const Message &message, bool byPerson);
    Priority priorityOf(const Message &message);
    void putBack(MessageId id, const QString &by);

    RoomState &m_state;
    Recorder &m_recorder;
    const Judge &m_judge;
    OnScreen &m_onScreen;
    Board &m_board;
    QHash<MessageId, Waiting> m_delayed;
    QHash<MessageId, bool> m_airborne; // given to the screen, not seen yet; whether a person let it pass
    QTimer m_clock;
};

} // namespace barrage
