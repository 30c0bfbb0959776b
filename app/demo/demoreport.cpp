// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoreport.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace barrage {

qint64 percentile(QList<qint64> values, double share)
{
    if (values.isEmpty())
        return 0;
    const auto rank = static_cast<qsizetype>(std::ceil(share * static_cast<double>(values.size())));
    const auto at = values.begin() + std::clamp<qsizetype>(rank - 1, 0, values.size() - 1);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

QByteArray DemoReport::toJson() const
{
    const QJsonObject report {{QLatin1String("sent"), sent},
                              {QLatin1String("acknowledged"), acknowledged},
                              {QLatin1String("held"), held},
                              {QLatin1String("approved"), approved},
                              {QLatin1String("blocked"), blocked},
                              {QLatin1String("shown"), shown},
                              {QLatin1String("p50_ms"), percentile(latencies, 0.50)},
                              {QLatin1String("p95_ms"), percentile(latencies, 0.95)},
                              {QLatin1String("frames"), frames},
                              {QLatin1String("dropped_frames"), droppedFrames}};
    return QJsonDocument(report).toJson(QJsonDocument::Compact);
}

} // namespace barrage
