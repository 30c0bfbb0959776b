// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dropreason.h"
#include "core/ids.h"

#include <QList>
#include <QMap>

namespace barrage {

// What became of messages on the stage since it was last asked.
struct StageNews
{
    QList<MessageId> shown;                     // their first pixel has been presented
    QList<MessageId> left;                      // was shown, and no longer is
    QMap<DropReason, QList<MessageId>> dropped; // given back, not seen

    void drop(const QList<MessageId> &messages, DropReason reason)
    {
        if (!messages.isEmpty())
            dropped[reason] += messages;
    }
};

} // namespace barrage
