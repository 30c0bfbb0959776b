// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision.h"
#include "core/equipment.h"

#include <QList>

#include <optional>
#include <variant>

namespace barrage {

// A mute or ban by a person, or its end.
struct Silencing
{
    QString by;
    Equipment before; // the sender
    Equipment after;

    bool operator==(const Silencing &) const = default;
};

// What can be undone in one go.
struct Step
{
    QList<Decision> decisions; // newest first
    std::optional<Silencing> silencing = {};

    bool isEmpty() const { return decisions.isEmpty() && !silencing; }
};

// The newest decisions that can still be undone, at most limits::kWaiting, in steps: what was decided on
// several messages at once is undone at once. Decisions on the record are a step each; mutes and bans of an
// earlier run are ended in the list of the silenced.
class History
{
public:
    // From what is on the record, oldest first: what was undone since is left out.
    explicit History(const QList<Decision> &record);

    void beginStep() { ++m_step; }
    void add(const Decision &decision);
    void add(const Silencing &silencing); // a step of its own
    void remove(const Decision &decision);
    void remove(const Silencing &silencing);
    Step lastStepBy(const QString &seat) const; // empty: there is none
    std::optional<Decision> lastOn(MessageId message) const;

private:
    struct Entry
    {
        std::variant<Decision, Silencing> what;
        quint64 step;
    };

    static const QString &seatOf(const Entry &entry);
    static bool isOn(const Entry &entry, MessageId message);
    void append(Entry entry);
    template <typename What>
    void removeLast(const What &what);

    void replayUndo(const Decision &undo);

    QList<Entry> m_entries; // oldest first
    quint64 m_step = 0;
};

} // namespace barrage
