// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "core/textguard.h"
#include "fuzz/require.h"
#include "net/wire.h"

using namespace barrage;

namespace {

// The short way and the long one come to the same.
void requireTheSame(const std::optional<PlainSay> &plain, const Frame &frame)
{
    if (!plain)
        return;
    const Result<Draft> draft = decodeSay(frame.fields);
    require(frame.command == QLatin1String("say"));
    require(plain->clientId == clientIdOf(frame.fields));
    require(bool(plain->draft) == bool(draft));
    require(!draft || plain->draft.value().text == draft.value().text);
}

} // namespace

// What is taken from a phone keeps every bound.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<Frame> frame = decodeFrame(text);
    const auto plain = decodePlainSay(text);
    require(!plain || frame);
    if (!frame)
        return 0;
    requireTheSame(plain, frame.value());
    const QJsonObject &fields = frame.value().fields;
    require(clientIdOf(fields).size() <= limits::kClientIdLength);
    if (const Result<HelloRequest> hello = decodeHello(fields)) {
        require(hello.value().secret.isEmpty() || hello.value().secret.size() == 32);
        require(characterCount(hello.value().name) <= limits::kNameCharacters);
    }
    if (const Result<Draft> draft = decodeSay(fields)) {
        require(!draft.value().text.isEmpty());
        require(characterCount(draft.value().text) <= limits::kTextCharacters);
        require(guarded(draft.value().text) == draft.value().text);
        require(characterCount(draft.value().fromName) <= limits::kNameCharacters);
        require(draft.value().color <= 0xffffff);
    }
    (void)decodePlus(fields);
    (void)decodeReact(fields);
    return 0;
}
