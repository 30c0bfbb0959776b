// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// As much of RFC 6455 as the load and the floor need: whole frames up to 64 KiB.
namespace barrage::bench {

enum class Opcode : uint8_t { Text = 1, Close = 8, Ping = 9, Pong = 10 };
enum class Sender { Client, Server }; // what a client sends is masked

struct WsFrame
{
    Opcode opcode = Opcode::Text;
    std::string_view payload; // unmasked, in the buffer that it was read from
    size_t size = 0;          // of the whole frame
};

void appendFrame(std::string &out, Opcode opcode, std::string_view payload, Sender sender);
// The frame that begins here, if it has arrived; it is unmasked in place.
std::optional<WsFrame> frameAt(std::string &buffer, size_t at);
// The value of a string field of a JSON object that has no escapes in it; empty: there is none.
std::string_view fieldOf(std::string_view json, std::string_view name);

} // namespace barrage::bench
