// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QWebSocket>

namespace barrage {

// The connection to a browser's DevTools: commands with their answers, and events. call() waits for the
// answer in an event loop, so a server in the same thread goes on serving; it is for tests and tools only.
class DevTools : public QObject
{
    Q_OBJECT

public:
    // `url` is what the browser prints when it starts.
    bool connectTo(const QUrl &url);

    // The result, or an object with "error" when the browser refuses or does not answer in time.
    QJsonObject call(const QString &method, const QJsonObject &parameters = {}, const QString &session = {},
                     int timeoutMs = 20'000);

signals:
    void event(const QString &session, const QString &method, const QJsonObject &parameters);
    void answered(int id);

private:
    void receive(const QString &text);

    QWebSocket m_socket;
    QHash<int, QJsonObject> m_answers;
    int m_last = 0;
};

} // namespace barrage
