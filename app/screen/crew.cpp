// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/crew.h"

#include <algorithm>

namespace barrage {

Crew::Hand::Hand(Crew &crew_)
    : crew(crew_)
{
    setAutoDelete(false);
}

void Crew::Hand::run()
{
    crew.m_work->doSome();
    crew.m_done.release();
}

void Crew::Work::doSome()
{
    for (int i = next++; i < count; i = next++)
        piece(i);
}

Crew::Crew(int threads)
{
    const int others = std::clamp(threads, 1, kMost) - 1;
    for (int i = 0; i < others; ++i)
        m_hands.push_back(std::make_unique<Hand>(*this));
    m_pool.setMaxThreadCount(std::max(1, others));
    m_pool.setExpiryTimeout(-1);
}

void Crew::share(int count, const std::function<void(int)> &piece)
{
    Work work {.piece = piece, .count = count};
    m_work = &work;
    for (const auto &hand : m_hands)
        m_pool.start(hand.get());
    work.doSome();
    for (const auto &hand : m_hands) {
        if (!m_pool.tryTake(hand.get()))
            m_done.acquire();
    }
}

} // namespace barrage
