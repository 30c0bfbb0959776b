// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/archive.h"
#include "store/store.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUuid>
#include <QtTest>

#include <optional>

namespace barrage::test {

// The first value that the statement gives on this connection; the sentence of its error if it fails.
inline QVariant ask(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        return query.lastError().text();
    return query.next() ? query.value(0) : QVariant();
}

inline Enrol enrol(const QByteArray &known, const QString &name, const QByteArray &fresh, qint64 now = 0)
{
    return {known, {.name = name, .secretHash = fresh, .lastSeen = now}};
}

inline Rule ruleOf(const QString &kind, const QString &pattern)
{
    return {.kind = kind, .pattern = pattern, .replacement = QStringLiteral("")};
}

// A connection of somebody else to the same file.
class Stranger
{
public:
    explicit Stranger(const QString &path, const QString &options = {})
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(path);
        database.setConnectOptions(options);
        m_open = database.open();
    }
    ~Stranger() { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(Stranger)

    bool isOpen() const { return m_open; }
    QVariant ask(const QString &sql) const { return test::ask(QSqlDatabase::database(m_name, false), sql); }

private:
    QString m_name = QUuid::createUuid().toString();
    bool m_open = false;
};

// A store on a file of its own, and what it answered.
class OpenStore
{
public:
    explicit OpenStore(const QString &path, qint64 now = 1000)
    {
        QObject::connect(&m_store, &Store::committed, &m_store,
                         [this](const QList<Committed> &answers) { m_turns.append(answers); });
        QObject::connect(&m_store, &Store::failed, &m_store,
                         [this](const QList<quint64> &tickets, const Error &error) {
                             for (const quint64 ticket : tickets)
                                 m_failed.append({ticket, error});
                         });
        const QStringList others = QSqlDatabase::connectionNames();
        const Status status = m_store.open(path);
        if (!status)
            qFatal("%s", qPrintable(status.error().text));
        m_snapshot = m_store.load(now).value();
        m_history.emplace(path);
        QObject::connect(&*m_history, &Archive::found, &m_store,
                         [this](const HistoryPage &page) { m_page = page; });
        for (const QString &name : QSqlDatabase::connectionNames()) {
            if (!others.contains(name))
                m_connection = name;
        }
    }

    Store &store() { return m_store; }
    const Snapshot &snapshot() const { return m_snapshot; }
    QVariant askItself(const QString &sql) const
    {
        return ask(QSqlDatabase::database(m_connection, false), sql);
    }

    quint64 enqueue(decltype(Write::what) what)
    {
        m_store.enqueue({Write {++m_ticket, std::move(what)}});
        return m_ticket;
    }
    // Asks and waits for the commit.
    template <typename Answer>
    Answer keep(decltype(Write::what) what)
    {
        const quint64 ticket = enqueue(std::move(what));
        m_store.flush();
        const Committed last = answers().isEmpty() ? Committed {} : answers().last();
        if (last.ticket != ticket || !std::holds_alternative<Answer>(last.what))
            qFatal("ticket %llu was not answered as expected", ticket);
        return std::get<Answer>(last.what);
    }

    EquipmentId phone(const QByteArray &hash)
    {
        return keep<Enrolled>(Enrol {{}, {.name = QStringLiteral("Ada"), .secretHash = hash}}).equipment.id;
    }
    Message draft(EquipmentId from, const QString &clientId,
                  const QString &text = QStringLiteral("hello")) const
    {
        Message message;
        message.event = m_snapshot.event.id;
        message.from = from;
        message.clientId = clientId;
        message.text = text;
        message.original = text;
        message.sentAt = 5000;
        return message;
    }
    Message say(EquipmentId from, const QString &clientId, const QString &text = QStringLiteral("hello"))
    {
        return keep<MessageAdded>(AddMessage {draft(from, clientId, text)}).message;
    }
    QList<Message> search(const QString &text, MessageId before = {}, EquipmentId from = {})
    {
        m_history->search({.ticket = ++m_ticket, .text = text, .before = before, .from = from});
        return m_page.messages;
    }

    Archive &history() { return *m_history; }
    // What was told by committed(), one list a signal.
    const QList<QList<Committed>> &turns() const { return m_turns; }
    QList<Committed> answers() const
    {
        QList<Committed> all;
        for (const auto &turn : m_turns)
            all += turn;
        return all;
    }
    const QList<QPair<quint64, Error>> &failures() const { return m_failed; }
    const HistoryPage &page() const { return m_page; }

private:
    QList<QList<Committed>> m_turns;
    QList<QPair<quint64, Error>> m_failed;
    HistoryPage m_page;
    Snapshot m_snapshot;
    QString m_connection;
    quint64 m_ticket = 0;
    Store m_store;
    std::optional<Archive> m_history;
};

} // namespace barrage::test
