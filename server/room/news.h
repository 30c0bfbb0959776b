// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "core/importprogress.h"
#include "core/interceptormode.h"
#include "core/presence.h"
#include "core/priority.h"
#include "core/reaction.h"
#include "core/roomsettings.h"
#include "core/rule.h"
#include "core/rulecount.h"
#include "core/screensettings.h"
#include "core/situation.h"
#include "core/write.h"
#include "room/decline.h"
#include "room/welcome.h"

#include <QHash>
#include <QObject>
#include <QStringList>

namespace barrage {

// Everything that the room tells: its parts emit through it. Lives on: the room thread.
class News : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

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
    void screenRemoved(int screen);
    void presenceChanged(const barrage::Presence &presence);
    // What is on the screen now, oldest first, at most limits::kOnScreen; at most every limits::kNewsMs.
    void onScreenChanged(const QList<barrage::Message> &messages);

    // ---- to phones, consoles and the screen
    void plusesChanged(barrage::MessageId message, int pluses); // at most every limits::kNewsMs a message
    void pinnedChanged(const barrage::Message &message);        // id zero: none is

    // ---- to consoles
    void rulesChanged(const QList<barrage::Rule> &rules);
    void allowedChanged(const QStringList &phrases);
    // All that hit since the program started; at most every limits::kNewsMs.
    void ruleHitsChanged(const QList<barrage::RuleCount> &counts);
    void rulesImported(const barrage::ImportProgress &progress);
    void ruleRefused(const barrage::Rule &rule, const barrage::Error &error);
    // The messages of the event that are in memory: all that wait, and the newest of the others.
    void eveningTold(const QList<barrage::Message> &messages);
    // Who is muted or banned: all of them, also those who are not here.
    void silencedChanged(const QList<barrage::Equipment> &silenced);
    void situationChanged(const barrage::Situation &situation);
    void claimsChanged(const QHash<barrage::MessageId, QString> &claims); // all: message, and the seat
    // To the seat that came too late; message.decidedBy is the one who was first, or has claimed it.
    void alreadyHandled(const QString &seat, const barrage::Message &message);
    // Let pass, and in the safety delay; it may be dumped until then.
    void delayed(const barrage::Message &message, qint64 fliesAtWallMs);
    void heldAutomatically(const QString &why);    // a sentence; empty: no longer
    void announcementChanged(const QString &text); // empty: none. To the screen as well
    void failed(const barrage::Error &error);      // for the error bar, until
    void mended(const QString &code);              // what failed with this code works again

    // ---- to the screen
    void fly(const barrage::Message &message, barrage::Priority priority, int epoch);
    void recalled(barrage::MessageId message);
    // How often each was thrown since the last time; at most every limits::kReactionsMs.
    void reactionsThrown(const QList<barrage::ReactionCount> &counts);

    // ---- to the store
    void write(const barrage::Write &write);
    // Nothing is in flight any more.
    void idle();
};

} // namespace barrage
