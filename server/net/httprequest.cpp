// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httprequest.h"

#include "core/limits.h"

#include <algorithm>
#include <limits>

namespace barrage {

namespace {

constexpr int kOk = 200;
constexpr int kBad = 400;
constexpr int kLineTooLong = 414;
constexpr int kHeadTooLong = 431;

bool isTokenCharacter(char c)
{
    constexpr QByteArrayView kMarks("!#$%&'*+-.^_`|~");
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || kMarks.contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isTokenCharacter);
}

bool isVisible(char c)
{
    return c > ' ' && c < 127;
}

bool isHeaderValueCharacter(char c)
{
    return c == '\t' || (static_cast<unsigned char>(c) >= ' ' && c != 127);
}

bool readRequestLine(const QByteArray &line, ParsedRequest &parsed)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || !isToken(words[0]) || !words[1].startsWith('/')
        || !std::ranges::all_of(words[1], isVisible))
        return false;
    const bool http11 = words[2] == "HTTP/1.1";
    parsed.request.method = words[0];
    const qsizetype mark = words[1].indexOf('?');
    parsed.request.path = words[1].split('?').constFirst();
    parsed.request.query = mark < 0 ? QByteArray() : words[1].mid(mark + 1);
    parsed.request.keepAlive = http11;
    return http11 || words[2] == "HTTP/1.0";
}

bool readHeader(const QByteArray &line, ParsedRequest &parsed)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (colon < 0 || !isToken(QByteArrayView(line).first(colon))
        || !std::ranges::all_of(value, isHeaderValueCharacter))
        return false;
    parsed.request.headers.append({line.left(colon).toLower(), value});
    return true;
}

qsizetype countOf(const HttpRequest &request, QByteArrayView name)
{
    return std::ranges::count(request.headers, name,
                              [](const auto &each) { return QByteArrayView(each.first); });
}

// Whether the headers that decide where the request ends, and for whom it is, can be read in one way only.
bool isUnambiguous(const HttpRequest &request)
{
    const QByteArray length = request.header("content-length");
    const bool digits = std::ranges::all_of(length, [](char c) { return c >= '0' && c <= '9'; });
    return countOf(request, "host") == 1 && countOf(request, "content-length") <= 1
        && countOf(request, "transfer-encoding") == 0 && digits;
}

// What no number holds is more than anybody takes.
qint64 sizeFrom(const QByteArray &length)
{
    bool ok = false;
    const qint64 size = length.toLongLong(&ok);
    return ok ? size : length.isEmpty() ? -1 : std::numeric_limits<qint64>::max();
}

int readHead(const QByteArray &head, ParsedRequest &parsed)
{
    const QList<QByteArray> lines = head.split('\n');
    if (lines.size() > limits::kRequestHeaders + 1)
        return kHeadTooLong;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool ended = i == lines.size() - 1 || lines[i].endsWith('\r');
        const QByteArray line = lines[i].endsWith('\r') ? lines[i].chopped(1) : lines[i];
        if (!ended || !(i == 0 ? readRequestLine(line, parsed) : readHeader(line, parsed)))
            return kBad;
    }
    return isUnambiguous(parsed.request) ? kOk : kBad;
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(headers, [name](const auto &each) { return each.first == name; });
    return found == headers.end() ? QByteArray() : found->second;
}

void HttpRequest::setHeader(QByteArrayView name, const QByteArray &value)
{
    headers.removeIf([name](const auto &each) { return each.first == name; });
    headers.append({name.toByteArray(), value});
}

QList<QByteArray> HttpRequest::list(QByteArrayView name) const
{
    QList<QByteArray> items;
    for (const auto &[each, value] : headers) {
        if (each == name)
            items += value.split(',');
    }
    for (QByteArray &item : items)
        item = item.trimmed();
    items.removeAll(QByteArray());
    return items;
}

bool HttpRequest::lists(QByteArrayView name, QByteArrayView token) const
{
    return std::ranges::any_of(list(name), [token](const QByteArray &each) {
        return each.compare(token, Qt::CaseInsensitive) == 0;
    });
}

QList<QByteArray> HttpRequest::languages() const
{
    QList<QByteArray> languages;
    for (const QByteArray &each : header("accept-language").split(','))
        languages.append(each.trimmed().toLower().left(2));
    return languages;
}

ParsedRequest parseRequest(const QByteArray &arrived)
{
    ParsedRequest parsed;
    const qsizetype line = arrived.indexOf("\r\n");
    const qsizetype end = arrived.indexOf("\r\n\r\n");
    if ((line < 0 ? arrived.size() : line) > limits::kRequestLineBytes)
        parsed.status = kLineTooLong;
    else if ((end < 0 ? arrived.size() : end + 4) > limits::kRequestHeadBytes)
        parsed.status = kHeadTooLong;
    else if (end >= 0)
        parsed.status = readHead(arrived.left(end), parsed);
    else if (!arrived.isEmpty() && !isTokenCharacter(arrived.front()))
        parsed.status = kBad;
    if (parsed.status != kOk)
        return parsed;
    parsed.size = end + 4;
    HttpRequest &request = parsed.request;
    request.bodySize = sizeFrom(request.header("content-length"));
    request.keepAlive = request.keepAlive && !request.lists("connection", "close");
    return parsed;
}

} // namespace barrage
