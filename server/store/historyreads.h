// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/write.h"
#include "store/searchindex.h"

namespace barrage {

class Connection;

namespace historyreads {

// The id of the newest message, zero: there is none.
Result<qint64> newest(Connection &messages);
// The next ones after this id, at most limits::kIndexSlice.
Result<QList<IndexedText>> unindexed(Connection &messages, qint64 after);
// index: nullptr: there is none, and everything is looked through.
Result<HistoryPage> page(Connection &messages, SearchIndex *index, const HistoryQuery &query);

} // namespace historyreads

} // namespace barrage
