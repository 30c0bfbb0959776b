// SPDX-License-Identifier: GPL-3.0-or-later
#include "keepawake.h"

#include <IOKit/pwr_mgt/IOPMLib.h>

namespace barrage {

struct KeepAwake::Wish
{
    IOPMAssertionID assertion = kIOPMNullAssertionID;
};

KeepAwake::KeepAwake(const QString &reason)
    : m_wish(std::make_unique<Wish>())
{
    CFStringRef words = reason.toCFString();
    IOPMAssertionCreateWithName(kIOPMAssertionTypePreventUserIdleDisplaySleep, kIOPMAssertionLevelOn, words,
                                &m_wish->assertion);
    CFRelease(words);
}

KeepAwake::~KeepAwake()
{
    if (m_wish->assertion != kIOPMNullAssertionID)
        IOPMAssertionRelease(m_wish->assertion);
}

} // namespace barrage
