// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/conformancecases.h"

namespace barrage::test {

namespace {

constexpr int kProtocolError = 1002;
constexpr int kNotUtf8 = 1007;

using Cases = QList<ConformanceCase>;

QByteArray frame(int opcode, const QByteArray &payload = {}, bool final = true, int reserved = 0)
{
    return ClientFrame {.opcode = opcode, .payload = payload, .final = final, .reserved = reserved}.bytes();
}

const QByteArray &goodbye()
{
    static const QByteArray bytes = frame(kClose, closePayload(1000));
    return bytes;
}

QByteArray sized(qsizetype size)
{
    return QByteArray::number(size) + " bytes";
}

QList<QByteArray> inPiecesOf(qsizetype size, const QByteArray &bytes)
{
    QList<QByteArray> pieces;
    for (qsizetype at = 0; at < bytes.size(); at += size)
        pieces.append(bytes.mid(at, size));
    return pieces;
}

// Sent, answered with these, and closed by the client.
ConformanceCase lives(const QByteArray &family, const QByteArray &name, const QByteArray &bytes,
                      const QList<Reply> &replies)
{
    return {family, name, {bytes, goodbye()}, replies, 1000};
}

// Sent, answered with these, and failed by the server.
ConformanceCase fails(const QByteArray &family, const QByteArray &name, const QByteArray &bytes, int code,
                      const QList<Reply> &replies = {})
{
    return {family, name, {bytes}, replies, code};
}

void framing(Cases &cases)
{
    const QByteArray family("1 Framing (5.2)");
    for (const auto &[opcode, what] : {std::pair {kText, "text"}, std::pair {kBinary, "binary"}}) {
        for (const qsizetype size : {0, 1, 125, 126, 127, 128, 65535, 65536}) {
            const QByteArray payload(size, opcode == kText ? '*' : '\xfe');
            cases.append(lives(family, QByteArray(what) + ", " + sized(size), frame(opcode, payload),
                               {{opcode, payload}}));
        }
        const QByteArray payload(65536, opcode == kText ? '*' : '\xfe');
        ConformanceCase cut
            = lives(family, QByteArray(what) + ", 65536 bytes in packets of 997", {}, {{opcode, payload}});
        cut.pieces = inPiecesOf(997, frame(opcode, payload) + goodbye());
        cases.append(cut);
    }
    cases.append(fails(family, "not masked (5.1)", ClientFrame {.payload = "a", .masked = false}.bytes(),
                       kProtocolError));
    cases.append(fails(family, "length in more bytes than needed", QByteArray::fromHex("81fe0001000000002a"),
                       kProtocolError));
    cases.append(fails(family, "length with the highest bit set",
                       QByteArray::fromHex("81ff8000000000000000") + "abcd", kProtocolError));
}

void pings(Cases &cases)
{
    const QByteArray family("2 Pings and pongs (5.5.2, 5.5.3)");
    for (const qsizetype size : {0, 5, 125})
        cases.append(lives(family, "ping, " + sized(size), frame(kPing, QByteArray(size, 'p')),
                           {{kPong, QByteArray(size, 'p')}}));
    cases.append(lives(family, "ping, binary", frame(kPing, QByteArray::fromHex("00ff80fe")),
                       {{kPong, QByteArray::fromHex("00ff80fe")}}));
    ConformanceCase slow = lives(family, "ping, byte by byte", {}, {{kPong, QByteArray(125, 'p')}});
    slow.pieces = inPiecesOf(1, frame(kPing, QByteArray(125, 'p')) + goodbye());
    cases.append(slow);
    cases.append(fails(family, "ping, 126 bytes", frame(kPing, QByteArray(126, 'p')), kProtocolError));
    cases.append(lives(family, "pong unasked for", frame(kPong, "p"), {}));
    cases.append(
        lives(family, "pong unasked for, then ping", frame(kPong, "a") + frame(kPing, "b"), {{kPong, "b"}}));
    QByteArray ten;
    QList<Reply> answers;
    for (char i = '0'; i <= '9'; ++i) {
        ten += frame(kPing, QByteArray(1, i));
        answers.append({kPong, QByteArray(1, i)});
    }
    cases.append(lives(family, "ten pings", ten, answers));
}

void reservedBits(Cases &cases)
{
    const QByteArray family("3 Reserved bits (5.2)");
    for (int bits = 1; bits < 8; ++bits) {
        const QByteArray name = "bits " + QByteArray::number(bits);
        cases.append(fails(family, name + ", text after a good one",
                           frame(kText, "a") + frame(kText, "b", true, bits), kProtocolError,
                           {{kText, "a"}}));
        cases.append(fails(family, name + ", ping", frame(kPing, "p", true, bits), kProtocolError));
    }
}

void opcodes(Cases &cases)
{
    const QByteArray family("4 Opcodes (5.2)");
    for (const int opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15})
        cases.append(fails(family, "opcode " + QByteArray::number(opcode),
                           frame(kText, "a") + frame(opcode, "b") + frame(kPing), kProtocolError,
                           {{kText, "a"}}));
}

void fragmentation(Cases &cases)
{
    const QByteArray family("5 Fragmentation (5.4)");
    const QByteArray first = frame(kText, "one", false);
    const QByteArray last = frame(kContinuation, "two");
    cases.append(lives(family, "two parts", first + last, {{kText, "onetwo"}}));
    cases.append(
        lives(family, "two parts, binary", frame(kBinary, "\xff", false) + last, {{kBinary, "\xfftwo"}}));
    cases.append(lives(family, "empty parts",
                       frame(kText, {}, false) + frame(kContinuation, {}, false) + frame(kContinuation),
                       {{kText, {}}}));
    cases.append(lives(family, "a ping between the parts", first + frame(kPing, "p") + last,
                       {{kPong, "p"}, {kText, "onetwo"}}));
    cases.append(
        lives(family, "pings between many parts",
              first + frame(kPing, "p") + frame(kContinuation, "-", false) + frame(kPing, "q") + last,
              {{kPong, "p"}, {kPong, "q"}, {kText, "one-two"}}));
    ConformanceCase slow = lives(family, "parts byte by byte", {}, {{kText, "onetwo"}});
    slow.pieces = inPiecesOf(1, first + last + goodbye());
    cases.append(slow);
    cases.append(
        fails(family, "ping in parts", frame(kPing, "p", false) + frame(kContinuation, "q"), kProtocolError));
    cases.append(fails(family, "close in parts", frame(kClose, closePayload(1000), false), kProtocolError));
    cases.append(fails(family, "continuation of nothing", last, kProtocolError));
    cases.append(fails(family, "continuation of nothing, not the last", frame(kContinuation, "a", false),
                       kProtocolError));
    cases.append(fails(family, "continuation after the last", first + last + last, kProtocolError,
                       {{kText, "onetwo"}}));
    cases.append(fails(family, "text within a text", first + frame(kText, "b"), kProtocolError));
    cases.append(fails(family, "binary within a text", first + frame(kBinary, "b"), kProtocolError));
}

struct TextRow
{
    const char *name;
    const char *hex;
};

constexpr TextRow kValid[] = {
    {"Greek", "cebae1bdb9cf83cebcceb5"},
    {"Chinese", "e4bda0e5a5bd"},
    {"emoji", "f09f918b"},
    {"first of two bytes", "c280"},
    {"first of three bytes", "e0a080"},
    {"first of four bytes", "f0908080"},
    {"last of two bytes", "dfbf"},
    {"last of three bytes", "efbfbf"},
    {"last of all", "f48fbfbf"},
    {"before the surrogates", "ed9fbf"},
    {"after the surrogates", "ee8080"},
    {"replacement character", "efbfbd"},
    {"noncharacters", "efb790efbfbef09fbfbe"},
    {"byte order mark first", "efbbbf61"},
    {"byte order mark within", "61efbbbf"},
    {"null", "610062"},
};

constexpr TextRow kInvalid[] = {
    {"continuation alone", "80"},
    {"continuations alone", "80bf80"},
    {"lead byte alone", "c3"},
    {"lead byte and another", "c361"},
    {"cut after two of three", "e4bd"},
    {"cut after three of four", "f09f91"},
    {"FE", "fe"},
    {"FF", "ff"},
    {"five bytes", "f888808080"},
    {"six bytes", "fc8480808080"},
    {"overlong in two", "c0af"},
    {"overlong in three", "e080af"},
    {"overlong in four", "f08080af"},
    {"overlong null", "c080"},
    {"surrogate", "eda080"},
    {"last surrogate", "edbfbf"},
    {"surrogate pair", "eda080edb080"},
    {"above all", "f4908080"},
    {"valid, then not", "cebae1bdb9cf83eda080"},
};

void utf8(Cases &cases)
{
    const QByteArray family("6 UTF-8 (8.1)");
    for (const TextRow &row : kValid) {
        const QByteArray text = QByteArray::fromHex(row.hex);
        const QByteArray name(row.name);
        cases.append(lives(family, name, frame(kText, text), {{kText, text}}));
        QByteArray parts = frame(kText, text.left(1), false);
        for (qsizetype i = 1; i < text.size(); ++i)
            parts += frame(kContinuation, text.mid(i, 1), i + 1 == text.size());
        if (text.size() > 1)
            cases.append(lives(family, name + ", a part a byte", parts, {{kText, text}}));
    }
    for (const TextRow &row : kInvalid) {
        const QByteArray text = QByteArray::fromHex(row.hex);
        cases.append(fails(family, QByteArray("invalid: ") + row.name, frame(kText, text), kNotUtf8));
    }
    cases.append(fails(family, "invalid in the first part: before the second",
                       frame(kText, "a\xf4\x90\x80\x80", false), kNotUtf8));
    cases.append(fails(family, "invalid in half a frame: before its rest",
                       frame(kText, "a\xf4\x90\x80\x80 and so on").left(10), kNotUtf8));
    cases.append(lives(family, "anything in a binary message", frame(kBinary, "\xff\xfe\xed\xa0\x80"),
                       {{kBinary, "\xff\xfe\xed\xa0\x80"}}));
}

void closing(Cases &cases)
{
    const QByteArray family("7 Closing (5.5.1, 7.4)");
    cases.append({family, "without a code", {frame(kClose)}, {}, 1000});
    cases.append({family, "after a message", {frame(kText, "a") + goodbye()}, {{kText, "a"}}, 1000});
    cases.append(
        {family, "what comes after it is ignored", {goodbye() + frame(kText, "a") + frame(kPing)}, {}, 1000});
    cases.append({family, "twice", {goodbye() + goodbye()}, {}, 1000});
    cases.append({family, "in the middle of a message", {frame(kText, "a", false) + goodbye()}, {}, 1000});
    cases.append({family, "with a reason", {frame(kClose, closePayload(1000, "bye"))}, {}, 1000});
    cases.append({family,
                  "with the longest reason",
                  {frame(kClose, closePayload(1000, QByteArray(123, 'r')))},
                  {},
                  1000});
    cases.append(fails(family, "reason too long", frame(kClose, closePayload(1000, QByteArray(124, 'r'))),
                       kProtocolError));
    cases.append(fails(family, "one byte", frame(kClose, "\x03"), kProtocolError));
    cases.append(
        fails(family, "reason not UTF-8", frame(kClose, closePayload(1000, "\xed\xa0\x80")), kNotUtf8));
    for (const quint16 code : {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 3999, 4000, 4999})
        cases.append(
            {family, "code " + QByteArray::number(code), {frame(kClose, closePayload(code))}, {}, code});
    for (const quint16 code : {0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535})
        cases.append(fails(family, "code " + QByteArray::number(code) + ", which may not be sent",
                           frame(kClose, closePayload(code)), kProtocolError));
}

void sizes(Cases &cases)
{
    const QByteArray family("9 Large messages");
    for (const auto &[opcode, what] : {std::pair {kText, "text"}, std::pair {kBinary, "binary"}}) {
        const QByteArray name(what);
        for (const qsizetype kib : {256, 4096}) {
            const QByteArray payload(kib * 1024, opcode == kText ? '*' : '\xfe');
            cases.append(lives(family, name + ", " + QByteArray::number(kib) + " KiB", frame(opcode, payload),
                               {{opcode, payload}}));
        }
        const QByteArray payload(1024 * 1024, opcode == kText ? '*' : '\xfe');
        for (const qsizetype size : {256, 65536}) {
            QByteArray parts;
            for (qsizetype at = 0; at < payload.size(); at += size)
                parts
                    += frame(at ? kContinuation : opcode, payload.mid(at, size), at + size == payload.size());
            cases.append(
                lives(family, name + ", 1 MiB in parts of " + sized(size), parts, {{opcode, payload}}));
        }
    }
    QByteArray many;
    QList<Reply> answers;
    for (int i = 0; i < 1'000; ++i) {
        many += frame(kText, QByteArray::number(i));
        answers.append({kText, QByteArray::number(i)});
    }
    cases.append(lives(family, "1000 messages at once", many, answers));
}

void cuts(Cases &cases)
{
    const QByteArray family("10 Cut anywhere");
    const QByteArray bytes = frame(kText, "h\xc3\xa9llo", false) + frame(kPing, "p")
        + frame(kContinuation, " \xe4\xbd\xa0") + frame(kBinary, QByteArray(200, '\xfe'));
    for (const qsizetype size : {1, 2, 3, 5, 7, 13}) {
        ConformanceCase cut
            = lives(family, "packets of " + sized(size), {},
                    {{kPong, "p"}, {kText, "h\xc3\xa9llo \xe4\xbd\xa0"}, {kBinary, QByteArray(200, '\xfe')}});
        cut.pieces = inPiecesOf(size, bytes + goodbye());
        cases.append(cut);
    }
}

Cases allCases()
{
    Cases cases;
    for (const auto add :
         {&framing, &pings, &reservedBits, &opcodes, &fragmentation, &utf8, &closing, &sizes, &cuts})
        add(cases);
    return cases;
}

} // namespace

const QList<ConformanceCase> &conformanceCases()
{
    static const Cases cases = allCases();
    return cases;
}

QByteArray conformanceHead()
{
    return "# Conformance to RFC 6455\n\n"
           "Made by `tests/net/tst_conformance.cpp`, a client of our own, which fails when it is not true "
           "any "
           "more\n(`BARRAGE_WRITE_TABLE=1` in its environment writes this file). It speaks to an echo on the "
           "same "
           "sockets that\nphones have; `barrage --headless --ws-echo`, in a build with tests, is that echo "
           "for "
           "other clients.\nThe families are numbered as in the Autobahn test suite.\n\n"
           "Not here, and why:\n\n"
           "- 8 (reserved there) is empty; 12 and 13, compression: not offered, so every message is bounded "
           "as it "
           "arrives.\n"
           "- Phones have smaller bounds than the echo: messages of 8 KiB (close 1009) in at most 16 parts "
           "(close "
           "1008), text only\n  (close 1003), so of family 9 they see the refusals; "
           "`tests/net/tst_framefence.cpp` "
           "and `tst_sessionends.cpp` have these.\n"
           "- A broken close code is answered with 1002, and a broken reason with 1007, although the RFC "
           "lets a "
           "server drop such a\n  connection without a word.\n";
}

} // namespace barrage::test
