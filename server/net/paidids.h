// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/limits.h"

#include <QString>

#include <array>

namespace barrage {

// The client ids of the newest limits::kOwnMessages messages that a phone's rate was charged for. It keeps a
// hash of each: two that share one give the phone a message for nothing, and nobody else.
class PaidIds
{
public:
    bool contains(const QString &clientId) const;
    void note(const QString &clientId);

private:
    std::array<quint32, limits::kOwnMessages> m_hashes {};
    size_t m_next = 0;
};

} // namespace barrage
