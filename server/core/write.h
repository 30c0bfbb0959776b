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

// Appends the decision and saves what it changed of the message: its status, who checked it and when, and
// when it was released, recalled or (a Hold clears it) dropped. When it was shown is left as it is stored.
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

// Finds the equipment with knownHash, or adds one with the fields of `fresh`. The name and lastSeen of
// `fresh` are saved in both cases, an empty name excepted.
struct Enrol
{
    QByteArray knownHash; // empty: none
    Equipment fresh;
};

struct SaveEquipment
{
    Equipment equipment;
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

// Adds (id unset) or changes a rule; the hit count is left as it is stored.
struct SaveRule
{
    Rule rule;
};

struct RemoveRule
{
    RuleId rule {};
};

// Keeps a settings object by its name: "room", "screen.0", "screen.1", ... An empty one is removed.
struct SaveSettings
{
    QString name;
    QByteArray json;
};

struct Write
{
    quint64 ticket = 0; // comes back in the answer
    std::variant<AddMessage, RecordDecision, SaveMessage, Enrol, SaveEquipment, SaveEvent, SaveInterceptor,
                 SaveRule, RemoveRule, SaveSettings>
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

struct RuleSaved
{
    Rule rule; // with its id
};

struct Committed
{
    quint64 ticket = 0;
    std::variant<Done, MessageAdded, Enrolled, RuleSaved> what;
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
