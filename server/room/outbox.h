// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/write.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace barrage {

class News;

// What is on its way to the store, and what to do when it answers. Lives on: the room thread.
class Outbox
{
public:
    using What = decltype(Write::what);
    using Answer = decltype(Committed::what);
    // Of the two, one is called, once; an error that nobody waits for is told to the console.
    struct Then
    {
        std::function<void(const Answer &)> committed;
        std::function<void(const Error &)> failed;
    };

    explicit Outbox(News &news);

    void send(What what, Then then = {});
    // For what counts at once, stored or not: after an outage the newest of a key is sent again by
    // keepAgain(), until the store has it.
    void keep(const QString &key, What what, std::function<void(const Answer &)> committed = {});
    void keepAgain();

    bool isIdle() const { return m_inFlight.isEmpty(); }
    bool isFull() const; // limits::kInFlight have no answer yet: nothing new of phones is taken

    void onCommitted(const QList<Committed> &answers);
    void onFailed(const QList<quint64> &tickets, const Error &error);
    void tellIfIdle();

    // The store is away, as opposed to a write that it refuses for its own fault.
    static bool isOutage(const Error &error);

private:
    struct Kept
    {
        quint64 version = 0;
        What what;
        std::function<void(const Answer &)> committed;
    };

    void answer(const Committed &committed);
    void fail(quint64 ticket, const Error &error);
    void noteFault(const Error &error);
    void onKept(const QString &key, quint64 version, const Answer &answer);
    void onUnkept(const QString &key, quint64 version, const Error &error);

    News &m_news;
    QHash<quint64, Then> m_inFlight;
    quint64 m_lastTicket = 0;
    QHash<QString, Kept> m_kept;
    QSet<QString> m_unsaved;     // of these: the store failed
    QSet<QString> m_storeFaults; // codes of its errors since it last worked
};

} // namespace barrage
