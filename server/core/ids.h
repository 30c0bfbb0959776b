// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <type_traits>

namespace barrage {

// Strong types: an id of one kind can't be passed for another. Zero means "not stored yet".
// All but SessionId are row ids of the store and are never reused.
enum class EventId : qint64 {};
enum class EquipmentId : qint64 {};
enum class MessageId : qint64 {};
enum class RuleId : qint64 {};
enum class SessionId : quint64 {}; // one connection of one phone, for as long as it is open

template <typename Id>
constexpr std::underlying_type_t<Id> number(Id id)
{
    return static_cast<std::underlying_type_t<Id>>(id);
}

template <typename Id>
constexpr bool isStored(Id id)
{
    return number(id) != 0;
}

} // namespace barrage
