// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/dropreason.h"
#include "core/roomsettings.h"
#include "core/screensettings.h"
#include "core/write.h"
#include "moderation/rulebook.h"
#include "room/decline.h"
#include "room/devices.h"
#include "room/messagelog.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

namespace barrage {

// Answer to a phone that registered or came back.
struct Welcome
{
    SessionId session {};
    Equipment equipment;
    QByteArray secret;  // 32 hex digits when newly issued, else empty: the phone has it
    QList<Message> own; // its newest messages, oldest first
};

// THE GATE, and the state machine behind it: every message on the screen came through submit(), was judged,
// stored, and only then flown. Lives on: the room thread. No I/O: what is to be kept leaves by write() and
// counts when onCommitted() says so; until then nothing is acknowledged, announced or flown.
class Room : public QObject
{
    Q_OBJECT

public:
    Room(Snapshot snapshot, Clocks clocks, QObject *parent = nullptr);

    const Event &event() const { return m_event; }
    const QString &storeId() const { return m_storeId; }
    InterceptorMode mode() const { return m_mode; }
    const RoomSettings &settings() const { return m_settings; }
    bool isIdle() const { return m_inFlight.isEmpty(); }

public slots:
    // ---- phones
    // Registers, or finds by its secret (hex; empty: none), the equipment of this session. Answered by
    // welcomed().
    void enrol(barrage::SessionId session, const QByteArray &secret, const QString &name);
    // The session is gone.
    void leave(barrage::SessionId session);
    // Answered by acknowledged() after the commit, or by declined().
    void submit(const barrage::Draft &draft);

    // Tells how things are (mode, rules, whether a rule is broken) to consoles that have just been connected.
    void announce();

    // ---- consoles; `by` is the name of the seat
    // Decisions that no longer apply (somebody was first) are left out silently: changed() has told.
    void decide(const QList<barrage::MessageId> &messages, barrage::DecisionKind kind, const QString &by);
    void setMode(barrage::InterceptorMode mode);
    // Names the event; phones that join from now on see it. Longer than limits::kTitleCharacters: cut. Empty:
    // no change.
    void rename(const QString &title);
    // A pattern that can't be compiled is refused by ruleRefused(), and the book stays as it was.
    void saveRule(const barrage::Rule &rule);
    void removeRule(barrage::RuleId rule);
    void mute(barrage::EquipmentId equipment, qint64 untilWallMs); // 0: unmute
    void setRoomSettings(const barrage::RoomSettings &settings);   // out of bounds: brought back to the bound
    // Of the screen with this number, from 0. The room only keeps and announces them.
    void setScreenSettings(int screen, const barrage::ScreenSettings &settings);
    // Everything is held from now on (the mode becomes Approve), what was on its way is held too. The epoch
    // is the screen's: bullets flown with an older one are given back by it.
    void panic(int epoch);

    // ---- the screen
    void markShown(const QList<barrage::MessageId> &messages);
    void markDropped(const QList<barrage::MessageId> &messages, barrage::DropReason reason);

    // ---- the store
    void onCommitted(const QList<barrage::Committed> &answers);
    void onFailed(const QList<quint64> &tickets, const barrage::Error &error);

signals:
    // ---- to phones
    void welcomed(const barrage::Welcome &welcome);
    void acknowledged(const barrage::Message &message); // to message.from, as an answer to message.clientId
    void declined(const barrage::Decline &decline);

    // ---- to phones and consoles
    void added(const barrage::Message &message);
    void changed(const barrage::Message &message);
    void eventChanged(const barrage::Event &event);
    void modeChanged(barrage::InterceptorMode mode);
    void roomSettingsChanged(const barrage::RoomSettings &settings);
    void screenSettingsChanged(int screen, const barrage::ScreenSettings &settings);
    void presenceChanged(const barrage::Presence &presence);

    // ---- to consoles
    void rulesChanged(const QList<barrage::Rule> &rules);
    void ruleRefused(const barrage::Rule &rule, const barrage::Error &error);
    void failed(const barrage::Error &error); // for the error bar, until
    void mended(const QString &code);         // what failed with this code works again

    // ---- to the screen
    void fly(const barrage::Message &message, int epoch);
    void recalled(barrage::MessageId message);

    // ---- to the store
    void write(const barrage::Write &write);
    // Nothing is in flight any more.
    void idle();

private:
    using Answer = decltype(Committed::what);
    // What to do when the store has answered a write.
    struct InFlight
    {
        std::function<void(const Answer &)> committed;
        std::function<void(const Error &)> failed;
    };

    void send(decltype(Write::what) what, InFlight then = {});
    void answer(const Committed &committed);
    void fail(quint64 ticket, const Error &error);
    void saveMode();
    void saveAgain();
    void noteFault(const Error &error);
    void tellMended();
    void notKept(const Draft &draft, const Error &error);
    bool mayHaveBeenKept(const Message &message);
    void decline(SessionId session, const QString &clientId, const decline::Reason &reason);

    std::optional<decline::Reason> obstacle(const Draft &draft) const;
    void onAdded(const Draft &draft, quint64 judgedIn, const MessageAdded &answer);
    void onDuplicate(const Draft &draft, const Message &message);
    void welcomeNew(const Message &message);
    void release(const Message &message, quint64 judgedIn);
    void onEnrolled(SessionId session, const QByteArray &secret, const Enrolled &enrolled);

    void decideOne(const Message &message, DecisionKind kind, const QString &by);
    void onDecided(const Decision &decision, int epoch);
    void hold(const Message &message, const QString &by);
    void dropOne(const Message &message, DropReason reason);
    Message update(const Message &message);

    void adopt(QList<Rule> rules);
    void tellRules();
    void onRuleSaved(const Rule &rule);
    void onRuleRemoved(RuleId id);
    void countHit(RuleId id);
    void becomeStricter() { ++m_generation; }

    Event m_event;
    QString m_storeId;
    Clocks m_clocks;
    InterceptorMode m_mode;
    RoomSettings m_settings;
    QMap<int, ScreenSettings> m_screens; // by number
    QList<Rule> m_rules;
    std::shared_ptr<const RuleBook> m_book;
    MessageLog m_log;
    Devices m_devices;
    QSet<SessionId> m_entering; // said hello, not yet answered
    QSet<MessageId> m_deciding; // a decision is on its way to the store
    QHash<quint64, InFlight> m_inFlight;
    quint64 m_lastTicket = 0;
    quint64 m_generation = 0; // of mode and rules: a verdict of an older one is judged again before it flies
    int m_epoch = 0;          // of the screen: raised by panic
    QSet<QString> m_storeFaults;                 // codes of its errors since it last worked
    bool m_modeIsUnsaved = false;                // the store failed when the mode changed
    QSet<MessageId> m_unsavedHolds;              // likewise
    QSet<std::pair<qint64, QString>> m_doubtful; // client ids whose commit failed, but may have happened
    QTimer m_news;
};

} // namespace barrage
