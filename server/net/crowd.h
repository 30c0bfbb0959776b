// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QObject>

namespace barrage {

// How many connections there are of each address, so that one can't take all the room. Lives on: the room
// thread.
class Crowd : public QObject
{
    Q_OBJECT

public:
    explicit Crowd(int perAddress, QObject *parent = nullptr);

    // Counts it until it is destroyed.
    void enter(const QObject *connection, const QHostAddress &address);
    bool isFull(const QHostAddress &address) const;

private:
    void leave(const QHostAddress &address);

    const int m_perAddress;
    QHash<QHostAddress, int> m_connections;
};

} // namespace barrage
