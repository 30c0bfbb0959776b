// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/lanes/rivals.h"

#include <algorithm>
#include <cmath>

namespace barrage::bench {

namespace {

constexpr double kGap = 0; // none of the others keeps one

BulletShape shapeOf(double width)
{
    return {.mode = BulletMode::Scroll, .width = width, .height = kBulletHeight, .duration = kCrossMs};
}

Flight flightAt(int id, double width, double y, double now)
{
    Flight flight = flightOf(MessageId(id), shapeOf(width), kWidth, now);
    flight.y = y;
    return flight;
}

class Barrage : public Engine
{
public:
    explicit Barrage(double height) { m_lanes.setStage(kWidth, height, kGap); }

    std::optional<Flight> place(int id, double width, double now) override
    {
        m_lanes.expire(now);
        return m_lanes.place(MessageId(id), shapeOf(width), now);
    }
    const char *name() const override { return "Barrage"; }

private:
    LaneBook m_lanes;
};

class BusyFlag : public Engine
{
public:
    explicit BusyFlag(double height)
        : m_busyUntil(static_cast<std::size_t>(height / kBulletHeight), 0)
    {
    }

    std::optional<Flight> place(int id, double width, double now) override
    {
        constexpr int kTries = 10;
        std::uniform_int_distribution<std::size_t> any(0, m_busyUntil.size() - 1);
        for (int i = 0; i < kTries; ++i) {
            const std::size_t lane = any(m_random);
            if (m_busyUntil[lane] > now)
                continue;
            m_busyUntil[lane] = now + kCrossMs;
            return flightAt(id, width, static_cast<double>(lane) * kBulletHeight, now);
        }
        return std::nullopt;
    }
    const char *name() const override { return "busy flag (danmaQ)"; }

private:
    std::vector<double> m_busyUntil;
    std::mt19937 m_random {1};
};

class HeadAtEnd : public Engine
{
public:
    explicit HeadAtEnd(double height)
        : m_trackHeight(height / kTracks)
    {
    }

    bool hasRoom(double, double now) const override { return *std::ranges::min_element(m_freeFrom) <= now; }

    std::optional<Flight> place(int id, double width, double now) override
    {
        double *track = std::ranges::find_if(m_freeFrom, [now](double free) { return free <= now; });
        if (track == std::end(m_freeFrom))
            track = std::ranges::min_element(m_freeFrom);
        *track = now + kCrossMs * kWidth / (kWidth + width);
        return flightAt(id, width, static_cast<double>(track - m_freeFrom) * m_trackHeight, now);
    }
    const char *name() const override { return "head at end (Danmu Fire)"; }

private:
    static constexpr int kTracks = 10;
    double m_trackHeight;
    double m_freeFrom[kTracks] = {};
};

class Ranges : public Engine
{
public:
    explicit Ranges(double height)
        : m_height(height)
    {
    }

    bool hasRoom(double width, double now) const override
    {
        return firstFree(width, now) + kBulletHeight <= m_height;
    }

    std::optional<Flight> place(int id, double width, double now) override
    {
        std::erase_if(m_taken, [now](const Flight &flight) { return flight.end() <= now; });
        const double free = firstFree(width, now);
        const bool wraps = free + kBulletHeight > m_height;
        const Flight flight
            = flightAt(id, width, wraps ? std::fmod(free, m_height - kBulletHeight) : free, now);
        m_taken.insert(std::ranges::upper_bound(m_taken, flight.y, {}, &Flight::y), flight);
        return flight;
    }
    const char *name() const override { return "ranges (danmaku)"; }

private:
    double firstFree(double width, double now) const
    {
        double y = 0;
        for (const Flight &other : m_taken) {
            if (other.y >= y + kBulletHeight)
                break;
            if (other.y + kBulletHeight > y && other.end() > now && collides(other, width, now))
                y = other.y + kBulletHeight;
        }
        return y;
    }

    // Its tail is not in yet, or the next one's head is at the far side before it has left.
    static bool collides(const Flight &other, double width, double now)
    {
        const double since = now - other.start;
        const double tailIn = kCrossMs * other.shape.width / (kWidth + other.shape.width);
        const double headAtEnd = kCrossMs * kWidth / (kWidth + width);
        return since < tailIn || other.end() > now + headAtEnd;
    }

    double m_height;
    std::vector<Flight> m_taken; // by y
};

} // namespace

bool Engine::hasRoom(double, double) const
{
    return true;
}

std::unique_ptr<Engine> barrageEngine(double height)
{
    return std::make_unique<Barrage>(height);
}

std::unique_ptr<Engine> busyFlagEngine(double height)
{
    return std::make_unique<BusyFlag>(height);
}

std::unique_ptr<Engine> headAtEndEngine(double height)
{
    return std::make_unique<HeadAtEnd>(height);
}

std::unique_ptr<Engine> rangesEngine(double height)
{
    return std::make_unique<Ranges>(height);
}

} // namespace barrage::bench
