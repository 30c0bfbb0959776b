// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/write.h"

namespace barrage {

class Connection;
class SentIndex;

struct Refusal
{
    quint64 ticket = 0;
    Error error;
};

struct BatchOutcome
{
    QList<Committed> committed;
    QList<Refusal> refused; // at fault themselves; the others are stored without them
};

// Carries all writes out in one transaction. A message that was added goes back in its answer, out of the
// batch. An error means that nothing can be told about it: the connection is to be given up, which undoes
// what is not committed and forgets pages that an fsync may have failed to write.
Result<BatchOutcome> commitBatch(Connection &database, SentIndex &sent, QList<Write> &batch);

} // namespace barrage
