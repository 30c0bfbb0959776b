// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loop/readiness_linux.h"
#include "net/transport.h"

namespace barrage {

// A connection on a bare descriptor. QTcpSocket does the same and more, in 15 KiB and two further system
// calls a message: ten thousand phones feel that. Lives on: the room thread.
class DescriptorTransport : public Transport, private ReadinessUser
{
    Q_OBJECT

public:
    // Takes the descriptor.
    explicit DescriptorTransport(int descriptor, QObject *parent = nullptr);
    ~DescriptorTransport() override;

    QByteArrayView arrived() override { return m_fresh.isEmpty() ? QByteArrayView(m_arrived) : m_fresh; }
    void take(qsizetype bytes) override;
    void write(QByteArrayView bytes) override;
    void flush() override;
    qint64 unsent() const override { return m_unsent.size(); }
    void finish() override;
    void abort() override;
    QHostAddress peerAddress() const override { return m_peer; }
    quint16 peerPort() const override { return m_port; }

private:
    void onReadable() override;
    void onWritable() override;
    void takeIn(QByteArrayView bytes);
    void onEnd();
    bool send();
    void close();

    int m_descriptor; // -1: closed
    QHostAddress m_peer;
    quint16 m_port = 0;
    QByteArrayView m_fresh; // what has just arrived, where nothing waited: most is taken at once, uncopied
    QByteArray m_arrived;
    QByteArray m_unsent;
    Readiness m_readiness;
    bool m_finishing = false;
    bool m_ended = false; // the other side closed its end
};

} // namespace barrage
