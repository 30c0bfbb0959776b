// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/counts.h"

#include <QByteArray>

namespace barrage {

// How things are at the moment.
struct Gauges
{
    qint64 connections = 0;
    qint64 sessions = 0;
    qint64 links = 0; // of the sessions: over HTTP
    qint64 uptimeSeconds = 0;
};

constexpr char kMetricsType[] = "text/plain; version=0.0.4; charset=utf-8";

// In the text format of Prometheus.
QByteArray metricsText(const Counts &counts, const Gauges &gauges);

} // namespace barrage
