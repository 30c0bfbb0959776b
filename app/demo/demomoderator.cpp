// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demomoderator.h"

namespace barrage {

namespace {

constexpr int kPaceMs = 700;

} // namespace

DemoModerator::DemoModerator(QObject *parent)
    : QObject(parent)
{
    m_pace.setInterval(kPaceMs);
    connect(&m_pace, &QTimer::timeout, this, &DemoModerator::decideNext);
    m_pace.start();
}

void DemoModerator::see(const Message &message)
{
    if (message.status == CheckStatus::Waiting)
        m_waiting.append(message.id);
}

void DemoModerator::decideNext()
{
    if (m_waiting.isEmpty())
        return;
    const MessageId id = m_waiting.takeFirst();
    switch (++m_count % 4) {
    case 0:
        return; // stays in the queue
    case 3:
        return emit decided({id}, DecisionKind::Reject, QStringLiteral("demo"));
    default:
        return emit decided({id}, DecisionKind::Approve, QStringLiteral("demo"));
    }
}

} // namespace barrage
