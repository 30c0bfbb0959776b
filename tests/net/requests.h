// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace barrage {

// What a client says over HTTP, and how it takes the answer apart.

inline QByteArray request(const QByteArray &line, quint16 port, const QByteArray &further = {})
{
    return line + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n" + further + "\r\n";
}

inline QByteArray post(const QByteArray &path, quint16 port, const QByteArray &type, const QByteArray &body,
                       const QByteArray &further = {})
{
    return request("POST " + path, port,
                   "Content-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
                       + further)
        + body;
}

inline QByteArray linkPost(quint16 port, const QByteArray &body)
{
    return post("/link", port, "application/json", body);
}

inline QByteArray statusLine(const QByteArray &answer)
{
    return answer.left(answer.indexOf("\r\n"));
}

// The name of the link that a welcome over HTTP came on.
inline QByteArray linkIn(const QByteArray &answer)
{
    constexpr QByteArrayView kField("\"link\":\"");
    const qsizetype at = answer.indexOf(kField) + kField.size();
    return answer.mid(at, answer.indexOf('"', at) - at);
}

} // namespace barrage
