// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/server/wsframe.h"

namespace barrage::bench {

namespace {

constexpr char kMask[4] = {0x12, 0x34, 0x56, 0x78};
constexpr size_t kShortest = 126; // payloads from here on have two more bytes of length

void applyMask(char *bytes, size_t count, const char *mask)
{
    for (size_t i = 0; i < count; ++i)
        bytes[i] = char(bytes[i] ^ mask[i % 4]);
}

uint8_t byteAt(const std::string &buffer, size_t at)
{
    return uint8_t(buffer[at]);
}

} // namespace

void appendFrame(std::string &out, Opcode opcode, std::string_view payload, Sender sender)
{
    const bool masked = sender == Sender::Client;
    const auto maskBit = char(masked ? 0x80 : 0);
    out += char(0x80 | int(opcode));
    if (payload.size() < kShortest) {
        out += char(maskBit | char(payload.size()));
    } else {
        out += char(maskBit | char(kShortest));
        out += char(payload.size() >> 8);
        out += char(payload.size() & 0xff);
    }
    if (masked)
        out.append(kMask, sizeof kMask);
    const size_t start = out.size();
    out += payload;
    if (masked)
        applyMask(out.data() + start, payload.size(), kMask);
}

std::optional<WsFrame> frameAt(std::string &buffer, size_t at)
{
    const size_t there = buffer.size() - at;
    if (there < 2)
        return {};
    const bool masked = byteAt(buffer, at + 1) & 0x80;
    size_t length = byteAt(buffer, at + 1) & 0x7f;
    size_t head = 2;
    if (length == kShortest) {
        head = 4;
        if (there < head)
            return {};
        length = size_t(byteAt(buffer, at + 2)) << 8 | byteAt(buffer, at + 3);
    }
    const size_t start = head + (masked ? 4 : 0);
    if (there < start + length)
        return {};
    char *payload = buffer.data() + at + start;
    if (masked)
        applyMask(payload, length, buffer.data() + at + head);
    return WsFrame {Opcode(byteAt(buffer, at) & 0x0f), {payload, length}, start + length};
}

std::string_view fieldOf(std::string_view json, std::string_view name)
{
    const std::string key = '"' + std::string(name) + "\":\"";
    const size_t at = json.find(key);
    if (at == std::string_view::npos)
        return {};
    const size_t start = at + key.size();
    return json.substr(start, json.find('"', start) - start);
}

} // namespace barrage::bench
