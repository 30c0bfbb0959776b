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

void Archive::fillWhenCalm()
{
    if (isTimeToFill())
        fill();
    else
        m_filling.start(limits::kIndexIdleMs);
}

// Few messages since it was last asked, or so many before that a search is slow.
bool Archive::isTimeToFill()
{
    const Status opened = open();
    const auto newest = opened ? historyreads::newest(*m_messages) : opened.error();
    if (!newest)
        return true; // fill() deals with it
    const bool isFirst = m_newest == 0;
    const qint64 arrived = newest.value() - std::exchange(m_newest, newest.value());
    const qint64 behind = m_index ? newest.value() - m_index->until() : 0;
    return isFirst || arrived < limits::kIndexCalm || behind > limits::kIndexBehind;
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
