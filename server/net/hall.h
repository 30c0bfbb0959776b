// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budgets.h"
#include "core/floodgate.h"
#include "net/billboard.h"
#include "net/counts.h"
#include "net/newslog.h"
#include "room/room.h"

#include <QRandomGenerator>

namespace barrage {

// What all sessions share. Lives on: the room thread, longer than every session.
struct Hall
{
    Hall(Room &gate, const Clocks &time, const Budgets &budgets)
        : room(gate)
        , clocks(time)
        , says(budgets.says.burst, budgets.says.perMinute, time.steady)
        , enrols(budgets.enrols.burst, budgets.enrols.perMinute, time.steady)
        , commands(budgets.commands.burst, budgets.commands.perMinute, time.steady)
        , reads(budgets.reads.burst, budgets.reads.perMinute, time.steady)
        , run(QString::number(QRandomGenerator::system()->generate64(), 36))
    {
    }

    Room &room;
    Clocks clocks;
    Floodgate says;      // by equipment: more tabs do not give more messages
    Floodgate enrols;    // one bucket: new identities cost the hall
    const Rate commands; // of a session
    const Rate reads;    // of a session
    Counts counts;
    Billboard billboard;
    NewsLog news;
    QByteArray greeting; // encoded; empty: anew for the next who comes, since something in it changed
    const QString run;   // random, of this run: its news are numbered from 1
};

} // namespace barrage
