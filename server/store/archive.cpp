// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/archive.h"

#include "core/limits.h"
#include "store/connection.h"
#include "store/databasefile.h"
#include "store/historyreads.h"
#include "store/reads.h"
#include "store/searchindex.h"

#include <QThread>

#include <utility>

namespace barrage {

using namespace Qt::StringLiterals;

Archive::Archive(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    m_filling.setSingleShot(true);
    connect(&m_filling, &QTimer::timeout, this, &Archive::fillWhenCalm);
    m_filling.start(limits::kIndexIdleMs);
}

Archive::~Archive() = default;

void Archive::search(const HistoryQuery &query)
{
    Q_ASSERT(thread() == QThread::currentThread());
    const Status opened = open();
    const auto page = opened ? read(query) : opened.error();
    if (page)
        return emit found(page.value());
    giveUp();
    emit searchFailed(query.ticket, page.error());
}

// An index that fails is made anew by the next one who asks; until then everything is looked through.
Result<HistoryPage> Archive::read(const HistoryQuery &query)
{
    if (!m_index)
        return historyreads::page(*m_messages, nullptr, query);
    auto page = historyreads::page(*m_messages, m_index.get(), query);
    if (page)
        return page;
    m_index.reset();
    return historyreads::page(*m_messages, nullptr, query);
}

void Archive::fill()
{
    const Status opened = open();
    const auto more = opened ? fillSome() : opened.error();
    if (!more)
        giveUp();
    m_filling.start(more && more.value() ? limits::kIndexPauseMs : limits::kIndexIdleMs);
}

void Archive::settleLog()
{
    const Status opened = open();
    if (!opened || !m_messages->settleLog())
        giveUp();
    emit logSettled();
}

// In a crowd it leaves the processor to that, unless so many wait for it that a search is slow.
void Archive::fillWhenCalm()
{
    const qint64 newest = newestMessage();
    const bool calm = isCalm(newest);
    if (calm || (m_index && newest - m_index->until() > limits::kIndexBehind))
        fill();
    if (!calm)
        m_filling.start(limits::kIndexIdleMs);
}

// 0: there is none, or it can't be read, with which fill() deals.
qint64 Archive::newestMessage()
{
    const Status opened = open();
    const auto newest = opened ? historyreads::newest(*m_messages) : opened.error();
    return newest ? newest.value() : 0;
}

// Few messages since it was last asked, for the time that has passed.
bool Archive::isCalm(qint64 newest)
{
    const qint64 ms = m_sinceLook.isValid() ? m_sinceLook.restart() : 0;
    if (!m_sinceLook.isValid())
        m_sinceLook.start();
    const qint64 arrived = newest - std::exchange(m_newest, newest);
    return ms == 0 || arrived * limits::kIndexIdleMs < limits::kIndexCalm * ms;
}

// Whether there is more.
Result<bool> Archive::fillSome()
{
    if (!m_index)
        return false;
    const auto texts = historyreads::unindexed(*m_messages, m_index->until());
    if (!texts)
        return texts.error();
    const Status added = m_index->add(texts.value());
    return added ? Result<bool>(texts.value().size() == limits::kIndexSlice) : added.error();
}

Status Archive::open()
{
    if (m_messages)
        return Done {};
    auto opened = databasefile::openToRead(m_path);
    if (!opened)
        return opened.error();
    m_messages = std::move(opened).value();
    if (!openIndex())
        m_index.reset();
    return Done {};
}

Status Archive::openIndex()
{
    const auto id = readStoreId(*m_messages);
    if (!id)
        return id.error();
    const auto newest = historyreads::newest(*m_messages);
    if (!newest)
        return newest.error();
    m_index = std::make_unique<SearchIndex>(m_path + u"-search"_s);
    return m_index->open(id.value(), newest.value());
}

void Archive::giveUp()
{
    m_index.reset();
    m_messages.reset();
}

} // namespace barrage
