// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/phonetest.h"

#include <span>

namespace barrage {

// Every state that the phone page can be in, on devices of every kind, and how to reach it.
class PhoneStates : public PhoneTest
{
protected:
    struct State
    {
        const char *name;
        Device device;
        void (PhoneStates::*reach)();
    };
    static std::span<const State> states();
    void reach(const State &state) { (this->*state.reach)(); }

private:
    void joined();
    void writing();
    void own();
    void room();
    void noticed();
    void muted();
    void slow();
    void tooFast();
    void offline();
    void ended();
    void tooLong();
    void notTaken();
    void refused();
    void inWeChat();
    void banned();
    void broken();
    void tooOld();
    void restricted();
    void rightToLeft();
    void withoutScript();
};

} // namespace barrage
