// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "net/channel.h"

#include <QByteArray>
#include <QList>
#include <QPointer>

namespace barrage {

class HttpConnection;

// A phone over HTTP, where the web socket is blocked: it posts its commands, and one post of its waits for
// news. What was sent is numbered and kept until the phone says that it has it, so an answer that gets lost
// on the way is given again. What is kept is bounded by the session, as any channel's. Lives on: the room
// thread.
class LinkChannel : public Channel
{
    Q_OBJECT

public:
    LinkChannel(QByteArray name, QByteArray address, Clock steady, QObject *parent = nullptr);

    const QByteArray &name() const { return m_name; }

    // The phone has everything up to this number.
    void forget(qint64 upTo);
    // Answers with what there is, or as soon as there is something, or empty after limits::kPollMs. An
    // earlier post that still waits is answered empty.
    void await(HttpConnection *connection);
    // Answers at once, without news.
    void confirm(HttpConnection *connection) const;
    // To be called every limits::kSweepMs.
    void enforceDeadline();

    void send(const QByteArray &frame) override;
    void flush() override;
    void ping() override { } // the phone asks again by itself, or is silent
    void close(QWebSocketProtocol::CloseCode code, const QString &reason) override;
    void abort() override;
    qint64 unread() const override { return m_bytes; }
    QByteArray address() const override { return m_address; }

private:
    void answerWaiting();

    const QByteArray m_name;
    const QByteArray m_address;
    const Clock m_steady;
    QList<QByteArray> m_frames; // not known to have arrived, oldest first
    qint64 m_first = 1;         // number of the first of them
    qint64 m_bytes = 0;         // of them
    QPointer<HttpConnection> m_waiting;
    qint64 m_answerBy = 0;
    bool m_closed = false;
};

} // namespace barrage
