// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickWindow>

#include <memory>

namespace barrage::bench {

// An engine that lets the sample messages fly, each across the whole width in 8 s, in lanes that do not
// matter: at these numbers bullets overlap.
class Contestant
{
public:
    virtual ~Contestant() = default;

    // So many more bullets begin at this time; what a worker thread would do for them is done here.
    virtual void prepare(int count, double at) = 0;
    virtual void setTime(double ms) = 0;
    virtual int living() const = 0;
};

std::unique_ptr<Contestant> ours(QQuickWindow &window);
// A Text with a NumberAnimation each. An ideograph stands in for each emoji: one in an outlined Text
// overflows the heap of Qt 6.4.
std::unique_ptr<Contestant> naive(QQuickWindow &window);

} // namespace barrage::bench
