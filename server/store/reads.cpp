// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reads.h"

#include "core/limits.h"
#include "store/connection.h"
#include "store/rows.h"
#include "store/store.h"

#include <algorithm>

namespace barrage {

namespace {

using namespace Qt::StringLiterals;

template <typename T>
Status take(Result<T> result, T &into)
{
    if (!result)
        return result.error();
    into = std::move(result).value();
    return Done {};
}

template <typename T>
Result<T> readFirst(Connection &database, QLatin1String name, T (*read)(const Row &), T otherwise)
{
    const auto all = database.rows(name, {}, read);
    if (!all)
        return all.error();
    return all.value().isEmpty() ? otherwise : all.value().first();
}

Result<Event> addFirstEvent(Connection &database, qint64 now)
{
    Event event {.title = Store::tr("First event"), .startedAt = now};
    const auto id = database.insert("event_add"_L1, {rows::value(event.title), rows::value(event.startedAt)});
    if (!id)
        return id.error();
    event.id = EventId(id.value());
    return event;
}

Result<Event> newestEvent(Connection &database, qint64 now)
{
    const auto newest = readFirst(database, "event_newest"_L1, &rows::event, Event {});
    return newest && !isStored(newest.value().id) ? addFirstEvent(database, now) : newest;
}

Result<QMap<QString, QByteArray>> readSettings(Connection &database)
{
    const auto all = database.rows("settings"_L1, {}, &rows::setting);
    if (!all)
        return all.error();
    QMap<QString, QByteArray> settings;
    for (const auto &[name, json] : all.value())
        settings.insert(name, json);
    return settings;
}

Result<QList<Message>> recentMessages(Connection &database, EventId event)
{
    auto newestFirst = database.rows("messages_recent"_L1, {rows::value(event), rows::value(limits::kRecent)},
                                     &rows::message);
    if (!newestFirst)
        return newestFirst;
    QList<Message> messages = std::move(newestFirst).value();
    std::ranges::reverse(messages);
    return messages;
}

Result<QList<Decision>> recentDecisions(Connection &database)
{
    auto newestFirst = database.rows("decisions_recent"_L1, {rows::value(limits::kUndo)}, &rows::decision);
    if (!newestFirst)
        return newestFirst;
    QList<Decision> decisions = std::move(newestFirst).value();
    std::ranges::reverse(decisions);
    return decisions;
}

// What was within its safety delay when the last run ended goes back to the queue, on the record.
Status holdDelayed(Connection &database, qint64 now)
{
    Status status = database.run("begin"_L1);
    if (status)
        status = database.run("delayed_record"_L1, {rows::value(now)});
    if (status)
        status = database.run("delayed_hold"_L1);
    return status ? database.run("commit"_L1) : status;
}

} // namespace

Result<QString> readStoreId(Connection &database)
{
    return readFirst(database, "store_id"_L1, &rows::text, QString());
}

Result<Snapshot> readSnapshot(Connection &database, qint64 now)
{
    Snapshot snapshot;
    Status status = holdDelayed(database, now);
    if (status)
        status = take(readStoreId(database), snapshot.storeId);
    if (status)
        status = take(newestEvent(database, now), snapshot.event);
    if (status)
        status = take(readFirst(database, "interceptor_mode"_L1, &rows::mode, snapshot.mode), snapshot.mode);
    if (status)
        status = take(database.rows("rules"_L1, {}, &rows::rule), snapshot.rules);
    if (status)
        status = take(readSettings(database), snapshot.settings);
    const EventId event = snapshot.event.id;
    if (status)
        status = take(database.rows("messages_waiting"_L1, {rows::value(event)}, &rows::message),
                      snapshot.waiting);
    if (status)
        status = take(recentMessages(database, event), snapshot.recent);
    if (status)
        status = take(recentDecisions(database), snapshot.decisions);
    if (status)
        status = take(
            database.rows("equipment_silenced"_L1, {rows::value(now), rows::value(now)}, &rows::equipment),
            snapshot.silenced);
    return status ? Result<Snapshot>(snapshot) : status.error();
}

} // namespace barrage
