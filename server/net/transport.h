// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHostAddress>
#include <QObject>

namespace barrage {

// An accepted connection: bytes in both directions, and its end. What arrives is bounded
// (limits::kArrivedBytes), what is written is bounded by who writes. Owned by whoever speaks on it. Lives on:
// the room thread.
class Transport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // What has arrived and was not taken. Valid until the next call.
    virtual QByteArrayView arrived() = 0;
    virtual void take(qsizetype bytes) = 0;
    void takeAll() { take(arrived().size()); }
    // Leaves with the next flush(), and by itself as far as that one can't.
    virtual void write(QByteArrayView bytes) = 0;
    virtual void flush() = 0;
    virtual qint64 unsent() const = 0;
    // What was written leaves, then our end is closed; the other side may still send, and may hear all.
    virtual void finish() = 0;
    // At once. Told by gone() before this returns.
    virtual void abort() = 0;

    virtual bool isEncrypted() const { return false; }
    // What arrives next is a TLS handshake. False: it can't be.
    virtual bool encrypt() { return false; }
    virtual QHostAddress peerAddress() const = 0;
    virtual quint16 peerPort() const = 0;

signals:
    void readable();
    // Some of what was written has left later than flush().
    void sent();
    // Once, by whomever; nothing more arrives or leaves.
    void gone();
};

} // namespace barrage
