// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/metrics.h"

#include <QByteArrayView>

namespace barrage {

namespace {

template <typename Values>
struct Row
{
    const char *name;
    const char *labels;
    const char *help; // of several rows with one name, the first has it
    qint64 Values::*value;
};

constexpr Row<Counts> kCounters[] = {
    {"barrage_connections_total", "", "Connections accepted.", &Counts::connections},
    {"barrage_refused_total", "", "Connections turned away, the hall or their address's share being full.",
     &Counts::refused},
    {"barrage_sessions_total", "", "Phones that connected, over WebSocket or HTTP.", &Counts::sessions},
    {"barrage_commands_total", "", "Commands that phones sent.", &Counts::commands},
    {"barrage_acknowledged_total", "", "Messages acknowledged, resends included.", &Counts::acknowledged},
    {"barrage_declined_total", "", "Commands answered with an error.", &Counts::declined},
    {"barrage_dropped_total", "{reason=\"offence\"}", "Phones disconnected by us.", &Counts::offences},
    {"barrage_dropped_total", "{reason=\"flood\"}", "", &Counts::floods},
    {"barrage_dropped_total", "{reason=\"late\"}", "", &Counts::late},
    {"barrage_dropped_total", "{reason=\"silent\"}", "", &Counts::silent},
    {"barrage_dropped_total", "{reason=\"slow\"}", "", &Counts::slow},
};

constexpr Row<Gauges> kGauges[] = {
    {"barrage_connections", "", "Connections open.", &Gauges::connections},
    {"barrage_sessions", "", "Phones connected.", &Gauges::sessions},
    {"barrage_links", "", "Of these: over HTTP.", &Gauges::links},
    {"barrage_uptime_seconds", "", "Since the start.", &Gauges::uptimeSeconds},
};

template <typename Values, size_t size>
QByteArray lines(const Row<Values> (&rows)[size], const QByteArray &type, const Values &values)
{
    QByteArray out;
    for (const Row<Values> &row : rows) {
        const QByteArray name(row.name);
        if (*row.help)
            out += "# HELP " + name + ' ' + row.help + "\n# TYPE " + name + ' ' + type + '\n';
        out += name + row.labels + ' ' + QByteArray::number(values.*row.value) + '\n';
    }
    return out;
}

} // namespace

QByteArray metricsText(const Counts &counts, const Gauges &gauges)
{
    return lines(kCounters, "counter", counts) + lines(kGauges, "gauge", gauges);
}

} // namespace barrage
