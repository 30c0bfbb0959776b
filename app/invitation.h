// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "core/joinaddress.h"

#include <QHostAddress>
#include <QImage>
#include <QList>
#include <QObject>
#include <QTimer>

#include <optional>

namespace barrage {

// How the audience is invited: the addresses by which phones reach us, and the join card with the one that
// was chosen. Lives on: the GUI thread.
class Invitation : public QObject
{
    Q_OBJECT

public:
    Invitation();

    // The server listens here. From now on it looks around every limits::kLookAroundMs: the venue's network
    // may change during the show. `tlsName`: see joinaddresses.h.
    void open(const QHostAddress &address, quint16 port, const std::optional<QString> &tlsName);
    void close();

public slots:
    void setEvent(const barrage::Event &event); // its title is on the card
    void choose(const barrage::JoinAddress &address);

signals:
    void addressesChanged(const QList<barrage::JoinAddress> &addresses); // best first
    void cardChanged(const QImage &card);

private:
    void lookAround();
    void paintCard();

    QTimer m_lookAround;
    QHostAddress m_address;
    quint16 m_port = 0;
    std::optional<QString> m_tlsName;
    QList<JoinAddress> m_addresses;
    JoinAddress m_chosen;
    QString m_title; // of the event
};

} // namespace barrage
