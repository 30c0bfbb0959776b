// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace barrage {

// A failure as a value. The code is stable and for programs (it is the code on the wire); the text is one
// sentence for a person and says what to do: to phones in English, for they have words of their own for a
// code; at the console in its language.
struct Error
{
    QString code;
    QString text;

    bool operator==(const Error &) const = default;
};

template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::move(error))
    {
    }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    // Only when ok().
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    // Only when not ok().
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

struct Done
{
    bool operator==(const Done &) const = default;
};

// Success, or why not.
using Status = Result<Done>;

} // namespace barrage
