// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/selftest.h"

namespace barrage {

namespace {

constexpr int kTickMs = 5;
constexpr int kMostTicks = 4'000; // of one check

} // namespace

SelfTest::SelfTest()
{
    m_ticks.setInterval(kTickMs);
    connect(&m_ticks, &QTimer::timeout, this, &SelfTest::step);
}

void SelfTest::start()
{
    m_stage.show();
    m_ticks.start();
}

void SelfTest::step()
{
    const SelfCheck &check = selfChecks()[static_cast<std::size_t>(m_check)];
    if (!m_stage.isExposed() && ++m_waited < kMostTicks)
        return;
    if (!std::exchange(m_begun, true))
        check.begin(m_stage);
    if (m_stage.isReady())
        return next(check.problem(m_stage));
    if (++m_waited >= kMostTicks)
        next(QStringLiteral("it never came to the screen"));
}

void SelfTest::next(const QString &problem)
{
    emit checked(selfChecks()[static_cast<std::size_t>(m_check)].name, problem);
    m_passed = m_passed && problem.isEmpty();
    m_stage.reset();
    m_begun = false;
    m_waited = 0;
    if (++m_check < std::ssize(selfChecks()))
        return;
    m_ticks.stop();
    emit finished(m_passed);
}

} // namespace barrage
