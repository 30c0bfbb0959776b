// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/require.h"
#include "net/front.h"

using namespace barrage;

// Every request has one reading, whatever arrived with it, and an answer.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Front front {Pages(QStringLiteral(":/web")), {QStringLiteral("venue")}};
    const QByteArray arrived(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    ParsedRequest parsed = parseRequest(arrived);
    require(parsed.status == 0 || parsed.status >= 200);
    if (parsed.status != 200)
        return 0;
    require(parsed.size > 0 && parsed.size <= arrived.size());
    require(arrived.left(parsed.size).endsWith("\r\n\r\n"));
    require(parseRequest(arrived.left(parsed.size)).status == 200);
    require(parsed.request.bodySize >= -1);
    front.resolve(parsed.request);
    const Handling handling = front.answer(parsed.request);
    if (const auto *response = std::get_if<HttpResponse>(&handling)) {
        const QByteArray answer = serialized(*response, {});
        require(answer.startsWith("HTTP/1.1 "));
        // Nothing of the request may end a line of the answer's head.
        require(answer.left(answer.indexOf("\r\n\r\n")).count('\n')
                == answer.left(answer.indexOf("\r\n\r\n")).count("\r\n"));
    }
    return 0;
}
