// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/write.h"

namespace barrage {

class Transaction;

using Answer = decltype(Committed::what);

// Carries one write out, within the transaction of its batch. The answer to a message that was added has only
// its id and seq.
Result<Answer> carryOut(Transaction &transaction, const Write &write);

} // namespace barrage
