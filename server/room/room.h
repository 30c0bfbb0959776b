// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "room/applause.h"
#include "room/arrivals.h"
#include "room/decider.h"
#include "room/gate.h"
#include "room/reporter.h"
#include "room/senders.h"
#include "room/settingsdesk.h"

#include <QTimer>

namespace barrage {

// THE GATE, and the state machine behind it: every message on the screen came through submit() or say(), was
// judged, stored, and only then flown. Lives on: the room thread. No I/O: what is to be kept leaves by
// write() and counts when onCommitted() says so; until then nothing is acknowledged, announced or flown. What
// it tells: room/news.h.
class Room : public News
{
    Q_OBJECT

public:
    Room(Snapshot snapshot, Clocks clocks, const Budgets &budgets = {}, QObject *parent = nullptr);

    const Event &event() const { return m_state.event; }
    const QString &storeId() const { return m_state.storeId; }
    InterceptorMode mode() const { return m_state.mode; }
    const RoomSettings &settings() const { return m_state.settings; }
    const Message &pinned() const { return m_board.pinned(); } // id zero: none
    const QString &announcement() const { return m_board.announcement(); }
    const QString &heldBecause() const { return m_judge.heldBecause(); }
    QList<Message> onScreen() const { return m_onScreen.messages(); }
    bool isIdle() const { return m_state.outbox.isIdle(); }

public slots:
    // ---- phones
    // Registers, or finds by its secret (hex; empty: none), the equipment of this session, which comes from
    // this address (any bytes that tell it from others; empty: unknown). Answered by welcomed() or
    // declined().
    void enrol(barrage::SessionId session, const QByteArray &secret, const QString &name,
               const QByteArray &address = {});
    // The session is gone.
    void leave(barrage::SessionId session);
    // Answered by acknowledged() after the commit, or by declined(). A resend gets the answer of the first.
    void submit(const barrage::Draft &draft);
    // +1, once per equipment, on what is or was on the screen; else nothing happens.
    void plus(barrage::SessionId session, barrage::MessageId message);
    // Too many of one equipment are not counted.
    void react(barrage::SessionId session, barrage::Reaction reaction);

    // Tells how things are (mode, rules, whether a rule is broken) to consoles that have just been connected.
    void announce();

    // ---- consoles; `by` is the name of the seat
    // Decisions that no longer apply are left out: changed() has told, and alreadyHandled() if another seat
    // was first.
    void decide(const QList<barrage::MessageId> &messages, barrage::DecisionKind kind, const QString &by);
    // On everything of this sender to which it applies and which is still in memory.
    void decideAllOf(barrage::EquipmentId from, barrage::DecisionKind kind, const QString &by);
    // Approves with another text. No rule judges it; empty or too long: failed().
    void edit(barrage::MessageId message, const QString &text, const QString &by);
    // Flies once more, if it is not on its way or on the screen.
    void showAgain(barrage::MessageId message, const QString &by);
    void star(const QList<barrage::MessageId> &messages, bool starred, const QString &by);
    // What is let pass stays on the screen until the next one, or zero, is pinned.
    void pin(barrage::MessageId message, const QString &by);
    // Takes the last decision of the seat back, on all messages that it was taken on at once; then the one
    // before, and so on.
    void undo(const QString &by);
    // Takes the last decision on the message back, whoever took it.
    void undoDecision(barrage::MessageId message, const QString &by);
    // Everything within the safety delay goes back to the queue.
    void dump(const QString &by);
    // Stays on the screen until the next; empty: none. Too long: failed().
    void announceText(const QString &text, const QString &by);
    // The operator's own message: needs no approval, but rules apply. Too long: failed().
    void say(const QString &text, const QString &by);

    void takeSeat(const QString &seat);
    void leaveSeat(const QString &seat);
    // Not heard for limits::kSeatLeaseMs: the seat is free, and what it claimed too.
    void beat(const QString &seat);
    // From now on it claims these, as far as nobody else does.
    void claim(const QString &seat, const QList<barrage::MessageId> &messages);

    void setMode(barrage::InterceptorMode mode);
    void endAutoHold(const QString &by);
    // Names the event; phones that join from now on see it. Longer than limits::kTitleCharacters: cut. Empty:
    // no change.
    void rename(const QString &title);
    // A pattern that can't be compiled is refused by ruleRefused(), and the book stays as it was.
    void saveRule(const barrage::Rule &rule);
    // Phrases in which no hit of any rule counts. One that can't be used: failed(), and the list stays as it
    // was.
    void setAllowed(const QStringList &phrases);
    void removeRules(const QList<barrage::RuleId> &rules);
    // New ones, which could all be saved. Answered by rulesImported() again and again; one import at a time,
    // and no more rules than limits::kRules.
    void importRules(const QList<barrage::Rule> &rules);
    // Answered by eveningTold().
    void tellEvening();
    void mute(barrage::EquipmentId equipment, qint64 untilWallMs, const QString &by); // 0: unmute
    // Says nothing until then; with its address, no new identity of it is let in either. 0: no longer.
    void ban(barrage::EquipmentId equipment, qint64 untilWallMs, bool alsoAddress, const QString &by);
    void setRoomSettings(const barrage::RoomSettings &settings); // out of bounds: brought back to the bound
    // Of the screen with this number, from 0 and below limits::kScreens; one that there was not yet comes to
    // be. The room only keeps and announces them.
    void setScreenSettings(int screen, const barrage::ScreenSettings &settings);
    void removeScreen(int screen); // not the first
    // Everything is held from now on (the mode becomes Approve, and until one is chosen even the trusted
    // wait), what was on its way is held too. The epoch is the screen's: bullets flown with an older one are
    // given back by it.
    void panic(int epoch);

    // ---- the screen
    void markShown(const QList<barrage::MessageId> &messages);
    void markLeft(const QList<barrage::MessageId> &messages);
    void markDropped(const QList<barrage::MessageId> &messages, barrage::DropReason reason);

    // ---- the store
    void onCommitted(const QList<barrage::Committed> &answers);
    void onFailed(const QList<quint64> &tickets, const barrage::Error &error);

private:
    void setPanicked(bool panicked);
    void adoptMode(InterceptorMode mode);
    void lookAround();
    void keepAgain();

    RoomState m_state; // before the parts, which refer to it and to those above them
    SettingsDesk m_settings;
    RuleDesk m_rules;
    Judge m_judge;
    Recorder m_recorder;
    OnScreen m_onScreen;
    Board m_board;
    Runway m_runway;
    Arrivals m_arrivals;
    Senders m_senders;
    Gate m_gate;
    Seats m_seats;
    Decider m_decider;
    Applause m_applause;
    Reporter m_reporter;
    QTimer m_lookAround;
};

} // namespace barrage
