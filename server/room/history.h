// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision.h"

#include <QList>

#include <optional>

namespace barrage {

// The newest decisions that can still be undone, at most limits::kUndo.
class History
{
public:
    // From what is on the record, oldest first: what was undone since is left out.
    explicit History(const QList<Decision> &record);

    void add(const Decision &decision);
    void remove(const Decision &decision);
    std::optional<Decision> lastBy(const QString &seat) const;
    std::optional<Decision> lastOn(MessageId message) const;

private:
    void replayUndo(const Decision &undo);

    QList<Decision> m_decisions; // oldest first
};

} // namespace barrage
