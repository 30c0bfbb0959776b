// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision.h"
#include "core/equipment.h"
#include "core/event.h"
#include "core/interceptormode.h"
#include "core/message.h"
#include "core/result.h"
#include "core/rule.h"

#include <QList>
#include <QMap>

#include <optional>
#include <variant>

// What the room asks the store to keep, and what the store answers: values that cross between the two
// threads.
namespace barrage {

// ---- asked

// Stores a new message (id and seq unset). (from, clientId) is unique: a second one is not stored, and the
// answer is the first. A rule in it gets one more hit.
struct AddMessage
{
    Message message;
};

// Appends the decision and saves what it changed of the message: its text and status, who checked it and
// when, whether it is starred, and when it was released, recalled or (a Hold clears it) dropped. When it was
// shown is left as it is stored. The approvals of its sender are counted, and its Undo uncounts.
struct RecordDecision
{
    Decision decision;
    Message message;
};

// Saves what the screen reported of a stored message, shownAt and droppedAt, and nothing else.
struct SaveMessage
{
    Message message;
};

// Saves that a message is given to the screen now, at the end of its safety delay.
struct SaveRelease
{
    MessageId message {};
    qint64 at = 0; // wall time in ms
};

// Counts a +1, once per message and equipment. Answered by PlusAdded.
struct AddPlus
{
    MessageId message {};
    EquipmentId from {};
};

// Whether there is a message with this client id. Answered by MessageFound.
struct FindMessage
{
    EquipmentId from {};
    QString clientId;
};

// Finds the equipment with knownHash, or adds one with the fields of `fresh`. The name, lastSeen and address
// of `fresh` are saved in both cases, an empty name excepted.
struct Enrol
{
    QByteArray knownHash; // empty: none
    Equipment fresh;
};

// Both answered by EquipmentSaved, and put on the record.
struct Mute
{
    EquipmentId equipment {};
    qint64 until = 0; // wall time in ms; zero: no longer
    RuleId by {};     // zero: a person
    QString seat {};  // of the person
    qint64 at = 0;    // wall time in ms
};

struct Ban
{
    EquipmentId equipment {};
    qint64 until = 0;         // as in Mute, and so are seat and at
    bool withAddress = false; // see Equipment::bansAddress
    QString seat {};
    qint64 at = 0;
};

// Saves the title of an event.
struct SaveEvent
{
    Event event;
};

struct SaveInterceptor
{
    InterceptorMode mode = InterceptorMode::Approve;
};

// Adds (id unset) or changes rules: all of them or none; the hit counts are left as they are stored.
struct SaveRules
{
    QList<Rule> rules;
};

struct RemoveRules
{
    QList<RuleId> rules;
};

// Keeps what the room has set, by its name: "room", "allowed", "screen.0", "screen.1" ... as JSON, "held"
// (the sentence why) and "panicked" as they are. An empty one is removed.
struct SaveSettings
{
    QString name;
    QByteArray json;
};

struct Write
{
    quint64 ticket = 0; // comes back in the answer
    std::variant<AddMessage, RecordDecision, SaveMessage, SaveRelease, AddPlus, FindMessage, Enrol, Mute, Ban,
                 SaveEvent, SaveInterceptor, SaveRules, RemoveRules, SaveSettings>
        what;
};

// ---- answered, after the commit

struct MessageAdded
{
    Message message; // with id and seq; if duplicate, the one stored first
    bool duplicate = false;
};

struct Enrolled
{
    Equipment equipment;
    bool fresh = false; // newly added: its secret is the one that was asked with
    QList<Message> own; // its newest messages, oldest first, at most limits::kOwnMessages
};

struct EquipmentSaved
{
    Equipment equipment; // as it is stored now
};

struct PlusAdded
{
    int pluses = 0; // of the message, with this one
};

struct MessageFound
{
    std::optional<Message> message;
};

struct RulesSaved
{
    QList<Rule> rules; // with their ids
};

struct Committed
{
    quint64 ticket = 0;
    std::variant<Done, MessageAdded, MessageFound, PlusAdded, Enrolled, EquipmentSaved, RulesSaved> what;
};

// ---- read at the start

// Where the last run ended.
struct Snapshot
{
    QString storeId; // random, given when the database was made; a phone that knows another one starts anew
    Event event;
    InterceptorMode mode = InterceptorMode::Approve;
    QList<Rule> rules;
    QMap<QString, QByteArray> settings; // by name, see SaveSettings
    QList<Message> waiting;             // all, oldest first
    QList<Message> recent;              // the newest decided ones, oldest first, at most limits::kRecent
    QList<Decision> decisions = {};     // the newest, oldest first, at most limits::kUndo
    QList<Equipment> silenced = {};     // those still muted or banned
};

// ---- asked and answered by the console's search

struct HistoryQuery
{
    quint64 ticket = 0;
    QString text;        // part of the text or the name; empty: everything
    MessageId before {}; // page on: older than this one; zero: from the newest
    EquipmentId from {}; // of this sender; zero: of all
};

struct HistoryPage
{
    quint64 ticket = 0;
    QList<Message> messages; // newest first, at most limits::kHistoryPage
    bool more = false;
};

} // namespace barrage
