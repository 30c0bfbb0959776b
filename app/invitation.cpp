// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitation.h"

#include "core/limits.h"
#include "joinaddresses.h"
#include "joincard/joincard.h"

namespace barrage {

Invitation::Invitation()
{
    m_lookAround.setInterval(limits::kLookAroundMs);
    connect(&m_lookAround, &QTimer::timeout, this, &Invitation::lookAround);
}

void Invitation::open(const QHostAddress &address, quint16 port, const std::optional<QString> &tlsName)
{
    m_address = address;
    m_port = port;
    m_tlsName = tlsName;
    lookAround();
    m_lookAround.start();
}

void Invitation::close()
{
    m_lookAround.stop();
}

void Invitation::lookAround()
{
    const QList<JoinAddress> now = joinAddressesOf(m_address, m_port, m_tlsName);
    if (now == m_addresses)
        return;
    m_addresses = now;
    emit addressesChanged(now);
}

void Invitation::choose(const JoinAddress &address)
{
    m_chosen = address;
    paintCard();
}

void Invitation::setEvent(const Event &event)
{
    m_title = event.title;
    paintCard();
}

void Invitation::paintCard()
{
    if (!m_chosen.url.isEmpty())
        emit cardChanged(joinCardImage(m_chosen, m_title, limits::kJoinCardHeight));
}

} // namespace barrage
