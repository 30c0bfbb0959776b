// SPDX-License-Identifier: GPL-3.0-or-later
#include "intents.h"

#include "room/room.h"

namespace barrage {

namespace {

// One line for each kind of intent; a new one does not compile without.
struct Clerk
{
    Room &room;
    const QString &seat;

    void operator()(const EditText &it) const { room.edit(it.message, it.text, seat); }
    void operator()(const StarMessages &it) const { room.star(it.messages, it.starred, seat); }
    void operator()(const PinMessage &it) const { room.pin(it.message, seat); }
    void operator()(const ShowMessageAgain &it) const { room.showAgain(it.message, seat); }
    void operator()(const UndoLast &) const { room.undo(seat); }
    void operator()(const UndoDecision &it) const { room.undoDecision(it.message, seat); }
    void operator()(const DumpDelayed &) const { room.dump(seat); }
    void operator()(const DecideAllOf &it) const { room.decideAllOf(it.sender, it.kind, seat); }
    void operator()(const BanSender &it) const { room.ban(it.sender, it.untilWallMs, it.alsoAddress, seat); }
    void operator()(const ClaimMessages &it) const { room.claim(seat, it.messages); }
    void operator()(const SayText &it) const { room.say(it.text, seat); }
    void operator()(const AnnounceText &it) const { room.announceText(it.text, seat); }
    void operator()(const EndAutoHold &) const { room.endAutoHold(seat); }
};

} // namespace

void carryOut(Room &room, const Intent &intent, const QString &seat)
{
    std::visit(Clerk {room, seat}, intent);
}

} // namespace barrage
