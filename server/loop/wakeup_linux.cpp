// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop/wakeup_linux.h"

#include <sys/eventfd.h>
#include <unistd.h>

namespace barrage {

WakeUp::WakeUp()
    : m_descriptor(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
}

WakeUp::~WakeUp()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void WakeUp::ask()
{
    if (!m_asked.exchange(true))
        ::eventfd_write(m_descriptor, 1);
}

// In this order: who asks in between writes nothing, and needs not, since the thread is awake.
void WakeUp::drain()
{
    eventfd_t count = 0;
    ::eventfd_read(m_descriptor, &count);
    m_asked.store(false);
}

} // namespace barrage
