// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/abuses.h"

#include "net/clientframe.h"

namespace barrage::test {

namespace {

constexpr qsizetype kMuch = 200'000;

const QByteArray kHost("Host: 127.0.0.1\r\n");
const QByteArray kUpgrading("Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n");
const QByteArray kKey("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");

QByteArray get(const QByteArray &path, const QByteArray &headers = kHost)
{
    return "GET " + path + " HTTP/1.1\r\n" + headers + "\r\n";
}

QByteArray post(const QByteArray &headers, const QByteArray &body = {})
{
    return "POST /link HTTP/1.1\r\n" + kHost + "Content-Type: application/json\r\n" + headers + "\r\n" + body;
}

QByteArray text(const QByteArray &payload)
{
    return ClientFrame {.payload = payload}.bytes();
}

QByteArray hello(const QByteArray &further = {})
{
    return text("{\"cmd\":\"hello\",\"v\":1" + further + '}');
}

QByteArray say(const QByteArray &words, const QByteArray &further = {})
{
    return text("{\"cmd\":\"say\",\"id\":\"x\",\"text\":\"" + words + "\"" + further + '}');
}

QList<Abuse> overHttp()
{
    return {
        {.name = "nothing is said"},
        {.name = "a head that does not end", .first = "GET / HTTP/1.1\r\nHost:"},
        {.name = "a head byte by byte", .first = "GET /", .again = "a"},
        {.name = "a header at a time", .first = "GET / HTTP/1.1\r\n", .again = "A: b\r\n"},
        {.name = "a giant request line", .first = "GET /" + QByteArray(kMuch, 'a')},
        {.name = "a giant header", .first = "GET / HTTP/1.1\r\nA: " + QByteArray(kMuch, 'a')},
        {.name = "endless headers",
         .first = "GET / HTTP/1.1\r\n",
         .again = QByteArray("A: b\r\n").repeated(9'000)},
        {.name = "a giant body",
         .first = post("Content-Length: 1000000000\r\n"),
         .again = QByteArray(kMuch, 'b')},
        {.name = "a body that does not come", .first = post("Content-Length: 100\r\n")},
        {.name = "a body byte by byte", .first = post("Content-Length: 1000\r\n"), .again = "{"},
        {.name = "endless chunks",
         .first = post("Transfer-Encoding: chunked\r\n"),
         .again = "5\r\naaaaa\r\n"},
        {.name = "two lengths", .first = post("Content-Length: 4\r\nContent-Length: 400\r\n", "{}  ")},
        {.name = "length and chunks",
         .first = post("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\nGET / HTTP/1.1\r\n")},
        {.name = "a negative length", .first = post("Content-Length: -1\r\n")},
        {.name = "a flood of requests, answers unread",
         .again = get("/phone.js").repeated(200),
         .reads = false},
        {.name = "a flood of links",
         .again = post("Content-Length: 36\r\n", "{\"send\":[{\"cmd\":\"hello\",\"v\":1}]    }")},
        {.name = "TLS", .first = QByteArray::fromHex("1603010200010001fc0303")},
        {.name = "garbage",
         .first = QByteArray::fromHex("00ff00ff0d0a0d0a"),
         .again = QByteArray(1'000, '\0')},
        {.name = "ways out",
         .again = get("/../../etc/passwd") + get("/%2e%2e/%2e%2e/etc/passwd") + get("//etc/passwd")},
        {.name = "another host", .again = get("/", "Host: attacker.example\r\n")},
        {.name = "another origin",
         .first = get("/ws", kHost + kUpgrading + kKey + "Origin: http://attacker.example\r\n")},
        {.name = "a short key", .first = get("/ws", kHost + kUpgrading + "Sec-WebSocket-Key: YQ==\r\n")},
        {.name = "connections that come and go", .first = "G", .connections = 50, .reconnects = true},
    };
}

QList<Abuse> overWebSocket()
{
    const auto part = [](const QByteArray &payload, int opcode) {
        return ClientFrame {.opcode = opcode, .payload = payload, .final = false}.bytes();
    };
    return {
        {.name = "no hello", .isPhone = true},
        {.name = "unmasked frames",
         .isPhone = true,
         .again = ClientFrame {.payload = "a", .masked = false}.bytes()},
        {.name = "reserved bits",
         .isPhone = true,
         .again = ClientFrame {.payload = "a", .reserved = 4}.bytes()},
        {.name = "a giant frame",
         .isPhone = true,
         .first = ClientFrame {}.head(1ULL << 40),
         .again = QByteArray(kMuch, 'a')},
        {.name = "endless fragments",
         .isPhone = true,
         .first = part("{", kText),
         .again = part(" ", kContinuation).repeated(10)},
        {.name = "empty fragments",
         .isPhone = true,
         .first = part({}, kText),
         .again = part({}, kContinuation).repeated(100)},
        {.name = "a frame that drips in",
         .isPhone = true,
         .first = hello() + ClientFrame {}.head(1'000),
         .again = " "},
        {.name = "a fragment that waits for the next", .isPhone = true, .first = hello() + part("{", kText)},
        {.name = "a flood of pings",
         .isPhone = true,
         .first = hello(),
         .again = ClientFrame {.opcode = kPing, .payload = QByteArray(125, 'p')}.bytes().repeated(500),
         .reads = false},
        {.name = "a flood of pongs",
         .isPhone = true,
         .first = hello(),
         .again = ClientFrame {.opcode = kPong}.bytes().repeated(2'000)},
        {.name = "a flood of commands",
         .isPhone = true,
         .first = hello(),
         .again = text("{\"cmd\":\"ping\"}").repeated(100)},
        {.name = "a flood of hellos", .isPhone = true, .again = hello().repeated(60)},
        {.name = "binary frames",
         .isPhone = true,
         .again = ClientFrame {.opcode = kBinary, .payload = "{}"}.bytes()},
        {.name = "broken UTF-8", .isPhone = true, .first = hello(), .again = say("\xed\xa0\x80")},
        {.name = "a broken close code",
         .isPhone = true,
         .first = ClientFrame {.opcode = kClose, .payload = closePayload(1006)}.bytes()},
        {.name = "words after the close",
         .isPhone = true,
         .first = ClientFrame {.opcode = kClose, .payload = closePayload(1000)}.bytes(),
         .again = hello()},
        {.name = "deep JSON", .isPhone = true, .first = hello(), .again = text(QByteArray(8'000, '['))},
        {.name = "wrong types",
         .isPhone = true,
         .first = hello(),
         .again = text("{\"cmd\":\"say\",\"id\":1e999,\"text\":{\"a\":[]},\"color\":-1}")},
        {.name = "missing fields",
         .isPhone = true,
         .first = hello(),
         .again = text("{\"cmd\":\"say\"}") + text("{}") + text("[]")},
        {.name = "forged rights",
         .isPhone = true,
         .first = hello(",\"role\":\"admin\",\"equipment\":1,\"approvals\":99"),
         .again = say("forged", ",\"status\":\"passed\",\"approved\":true,\"from\":1,\"seq\":1")},
        {.name = "forged secrets",
         .isPhone = true,
         .first = hello(",\"secret\":\"0123456789abcdef0123456789abcdef\""),
         .reconnects = true},
        {.name = "SQL",
         .isPhone = true,
         .first = hello(",\"secret\":\"' OR 1=1 --\""),
         .again = say("'); DROP TABLE barrage; --")},
        {.name = "stacked marks and bidi",
         .isPhone = true,
         .first = hello(),
         .again = say(QByteArray("a\xcc\x81").append(QByteArray("\xcc\x81").repeated(900))
                      + "\xe2\x80\xae\xef\xb7\xbd")},
        {.name = "not reading", .isPhone = true, .first = hello(), .reads = false},
    };
}

} // namespace

const QList<Abuse> &abuses()
{
    static const QList<Abuse> all = overHttp() + overWebSocket();
    return all;
}

} // namespace barrage::test
