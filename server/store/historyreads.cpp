// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historyreads.h"

#include "core/limits.h"
#include "store/connection.h"
#include "store/grams.h"
#include "store/rows.h"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>

namespace barrage::historyreads {

namespace {

using namespace Qt::StringLiterals;
using Found = Result<QList<Message>>;

constexpr int kWanted = limits::kHistoryPage + 1; // one more tells whether there is more

// What is looked for, and where.
struct Search
{
    Connection &messages;
    SearchIndex *index;
    QString typed;    // as it was asked for
    QString text;     // folded
    qint64 before;    // only older ones
    EquipmentId from; // only of this sender, unless zero
    qint64 indexed;   // up to here the index knows them
};

IndexedText indexedText(const Row &row)
{
    QStringList texts {row.text(1), row.text(2), row.text(3)};
    if (texts[0] == texts[1])
        texts.removeAt(1);
    return {row.number(0), texts};
}

bool fits(const Message &message, const Search &search)
{
    if (isStored(search.from) && message.from != search.from)
        return false;
    return std::ranges::any_of(
        std::array {message.text, message.original, message.fromName},
        [&](const QString &each) { return grams::folded(each).contains(search.text); });
}

// Finds the text as it is: % and _ stand for themselves.
QString likePattern(const QString &text)
{
    QString escaped = text;
    for (const QChar special : {u'\\', u'%', u'_'})
        escaped.replace(special, u'\\' + QString(special));
    return u'%' + escaped + u'%';
}

Found findUnindexed(const Search &search)
{
    return search.messages.rows("messages_search"_L1,
                                {rows::value(search.before), rows::value(search.indexed),
                                 rows::value(likePattern(search.typed)), rows::value(search.from),
                                 rows::value(qint64(kWanted))},
                                &rows::message);
}

Found findReworded(const Search &search)
{
    auto all = search.messages.rows(
        "messages_reworded"_L1, {rows::value(search.before), rows::value(search.indexed)}, &rows::message);
    if (!all)
        return all;
    QList<Message> found = std::move(all).value();
    found.removeIf([&](const Message &message) { return !fits(message, search); });
    return found;
}

Status verify(const Search &search, const QList<qint64> &candidates, QList<Message> &found)
{
    for (const qint64 id : candidates) {
        if (found.size() >= kWanted)
            break;
        const auto read = search.messages.rows("message_by_id"_L1, {rows::value(id)}, &rows::message);
        if (!read)
            return read.error();
        if (!read.value().isEmpty() && fits(read.value().first(), search))
            found.append(read.value());
    }
    return Done {};
}

Found findIndexed(const Search &search)
{
    QList<Message> found;
    qint64 before = std::min(search.before, search.indexed + 1);
    for (int left = limits::kSearchCandidates; search.index && left > 0 && found.size() < kWanted;) {
        const auto candidates = search.index->candidates(search.text, before, kWanted);
        if (!candidates)
            return candidates.error();
        if (const Status verified = verify(search, candidates.value(), found); !verified)
            return verified.error();
        if (candidates.value().size() < kWanted)
            break;
        before = candidates.value().last();
        left -= kWanted;
    }
    return found;
}

Found findAll(const Search &search)
{
    QList<Message> all;
    for (const auto find : {&findUnindexed, &findReworded, &findIndexed}) {
        const Found found = find(search);
        if (!found)
            return found;
        all += found.value();
        if (find == &findUnindexed && all.size() >= kWanted)
            break; // all others are older
    }
    std::ranges::sort(all, std::ranges::greater(), &Message::id);
    const auto twice = std::ranges::unique(all, {}, &Message::id);
    all.erase(twice.begin(), twice.end());
    return all;
}

Found findAny(Connection &messages, qint64 before, EquipmentId from)
{
    const Value most = rows::value(qint64(kWanted));
    if (!isStored(from))
        return messages.rows("messages_page"_L1, {rows::value(before), most}, &rows::message);
    return messages.rows("messages_of"_L1, {rows::value(from), rows::value(before), most}, &rows::message);
}

} // namespace

Result<qint64> newest(Connection &messages)
{
    const auto ids = messages.rows("message_newest"_L1, {}, &rows::number);
    return ids ? Result<qint64>(ids.value().value(0)) : ids.error();
}

Result<QList<IndexedText>> unindexed(Connection &messages, qint64 after)
{
    return messages.rows("messages_unindexed"_L1,
                         {rows::value(after), rows::value(qint64(limits::kIndexSlice))}, &indexedText);
}

Result<HistoryPage> page(Connection &messages, SearchIndex *index, const HistoryQuery &query)
{
    const qint64 before = isStored(query.before) ? number(query.before) : std::numeric_limits<qint64>::max();
    const QString typed = query.text.left(limits::kSearchCharacters);
    const Search search {
        messages, index, typed, grams::folded(typed), before, query.from, index ? index->until() : 0};
    Found found = typed.isEmpty() ? findAny(messages, before, query.from) : findAll(search);
    if (!found)
        return found.error();
    HistoryPage page {.ticket = query.ticket, .messages = std::move(found).value()};
    page.more = page.messages.size() > limits::kHistoryPage;
    page.messages.resize(std::min<qsizetype>(page.messages.size(), limits::kHistoryPage));
    return page;
}

} // namespace barrage::historyreads
