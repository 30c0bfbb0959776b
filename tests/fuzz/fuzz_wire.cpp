// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "core/textguard.h"
#include "fuzz/require.h"
#include "net/wire.h"

using namespace barrage;

// What is taken from a phone keeps every bound.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<Frame> frame = decodeFrame(text);
    if (!frame)
        return 0;
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
