// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/outbox.h"

#include "core/limits.h"
#include "room/news.h"

#include <utility>

namespace barrage {

Outbox::Outbox(News &news)
    : m_news(news)
{
}

void Outbox::send(What what, Then then)
{
    const quint64 ticket = ++m_lastTicket;
    m_inFlight.emplace(ticket, std::move(then));
    emit m_news.write({ticket, std::move(what)});
}

void Outbox::keep(const QString &key, What what, std::function<void(const Answer &)> committed)
{
    const quint64 version = m_kept.value(key).version + 1;
    m_unsaved.remove(key);
    m_kept.insert(key, {version, what, std::move(committed)});
    send(std::move(what),
         {[=, this](const Answer &answer) { onKept(key, version, answer); },
          [=, this](const Error &error) { onUnkept(key, version, error); }});
}

void Outbox::keepAgain()
{
    for (const QString &key : std::exchange(m_unsaved, {})) {
        const Kept kept = m_kept.value(key);
        keep(key, kept.what, kept.committed);
    }
}

void Outbox::onKept(const QString &key, quint64 version, const Answer &answer)
{
    const auto kept = m_kept.constFind(key);
    if (kept == m_kept.cend() || kept->version != version)
        return; // a newer one is on its way
    const auto committed = kept->committed;
    m_kept.erase(kept);
    if (committed)
        committed(answer);
}

void Outbox::onUnkept(const QString &key, quint64 version, const Error &error)
{
    if (m_kept.value(key).version != version)
        return;
    if (isOutage(error)) {
        m_unsaved.insert(key);
        return;
    }
    m_kept.remove(key);
    emit m_news.failed(error);
}

bool Outbox::isFull() const
{
    return m_inFlight.size() >= limits::kInFlight;
}

void Outbox::onCommitted(const QList<Committed> &answers)
{
    for (const QString &code : std::exchange(m_storeFaults, {}))
        emit m_news.mended(code);
    for (const Committed &committed : answers)
        answer(committed);
}

void Outbox::onFailed(const QList<quint64> &tickets, const Error &error)
{
    noteFault(error);
    for (const quint64 ticket : tickets)
        fail(ticket, error);
}

void Outbox::tellIfIdle()
{
    if (isIdle())
        emit m_news.idle();
}

void Outbox::answer(const Committed &committed)
{
    const Then then = m_inFlight.take(committed.ticket);
    if (then.committed)
        then.committed(committed.what);
}

// What nobody waits for is told to the console, unless the outage is told already.
void Outbox::fail(quint64 ticket, const Error &error)
{
    const Then then = m_inFlight.take(ticket);
    if (then.failed)
        then.failed(error);
    else if (!isOutage(error))
        emit m_news.failed(error);
}

void Outbox::noteFault(const Error &error)
{
    if (!isOutage(error))
        return;
    m_storeFaults.insert(error.code);
    emit m_news.failed(error);
}

bool Outbox::isOutage(const Error &error)
{
    return error.code.startsWith(QLatin1String("store_"));
}

} // namespace barrage
