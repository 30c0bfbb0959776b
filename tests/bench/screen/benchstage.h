// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>

#include <memory>

namespace barrage::bench {

constexpr int kCrossMs = 8'000;

// An engine that lets the sample messages fly on a stage (an item in a window), each across the whole width
// in 8 s, in lanes that do not matter: at these numbers bullets overlap.
class Contestant
{
public:
    virtual ~Contestant() = default;

    // So many more bullets begin at this time. With frames by call, what a worker thread does for them is
    // done here.
    virtual void prepare(int count, double at) = 0;
    virtual void setTime(double ms) = 0;
    virtual int living() const = 0;
};

// With frames made by call, at the times that they are told.
std::unique_ptr<Contestant> ours(QQuickItem &stage);
// As in the program: a raster thread, and time as the display presents it.
std::unique_ptr<Contestant> oursLive(QQuickItem &stage);
// The whole stage of the program, with its lanes and its queue: most of what is too much is turned away.
std::unique_ptr<Contestant> wholeStage(QQuickItem &stage);
// A Text with a NumberAnimation each. An ideograph stands in for each emoji: one in an outlined Text
// overflows the heap of Qt 6.4.
std::unique_ptr<Contestant> naive(QQuickItem &stage);

} // namespace barrage::bench
