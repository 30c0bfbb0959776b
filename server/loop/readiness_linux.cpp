// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop/readiness_linux.h"

#include "loop/epolldispatcher_linux.h"

#include <utility>

namespace barrage {

namespace {

QSocketNotifier *silentNotifier(int descriptor, QSocketNotifier::Type type)
{
    auto *notifier = new QSocketNotifier(descriptor, type); // see ~Readiness()
    notifier->setEnabled(false);
    return notifier;
}

} // namespace

Readiness::Readiness(int descriptor, ReadinessUser &user)
    : m_descriptor(descriptor)
    , m_user(user)
    , m_loop(qobject_cast<EpollDispatcher *>(QAbstractEventDispatcher::instance()))
{
    if (m_loop)
        return;
    m_readNotifier = silentNotifier(descriptor, QSocketNotifier::Read);
    m_writeNotifier = silentNotifier(descriptor, QSocketNotifier::Write);
    QObject::connect(m_readNotifier, &QSocketNotifier::activated, m_readNotifier,
                     [&user] { user.onReadable(); });
    QObject::connect(m_writeNotifier, &QSocketNotifier::activated, m_writeNotifier,
                     [&user] { user.onWritable(); });
}

Readiness::~Readiness()
{
    setReading(false);
    setWriting(false);
    for (QSocketNotifier *notifier : {m_readNotifier, m_writeNotifier}) {
        if (notifier)
            notifier->deleteLater(); // it may be what tells us
    }
}

void Readiness::setReading(bool on)
{
    if (std::exchange(m_reading, on) == on)
        return;
    if (m_readNotifier)
        m_readNotifier->setEnabled(on);
    else
        apply();
}

void Readiness::setWriting(bool on)
{
    if (std::exchange(m_writing, on) == on)
        return;
    if (m_writeNotifier)
        m_writeNotifier->setEnabled(on);
    else
        apply();
}

void Readiness::apply()
{
    if (m_loop)
        m_loop->watch(m_descriptor, m_reading || m_writing ? &m_user : nullptr, m_reading, m_writing);
}

} // namespace barrage
