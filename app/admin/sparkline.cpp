// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/sparkline.h"

#include "admin/colors.h"

#include <QPainter>

#include <algorithm>

namespace barrage {

namespace {

constexpr double kInset = 2; // px, so that the line is not cut at its turning points

} // namespace

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Sparkline::setValues(const QList<int> &values)
{
    if (m_values == values)
        return;
    m_values = values;
    update();
}

QPolygonF Sparkline::line() const
{
    const int most = std::max(1, m_values.isEmpty() ? 1 : *std::ranges::max_element(m_values));
    const double across = (width() - 2 * kInset) / std::max<double>(1, double(m_values.size()) - 1);
    const double up = height() - 2 * kInset;
    QPolygonF points;
    for (qsizetype at = 0; at < m_values.size(); ++at) {
        const double share = std::max(0, m_values.at(at)) / double(most);
        points.append({kInset + double(at) * across, height() - kInset - share * up});
    }
    return points;
}

void Sparkline::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.setPen(colors.line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    if (m_values.size() < 2)
        return;
    QPolygonF area = line();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(area);
    area.append({width() - kInset, double(height())});
    area.append({kInset, double(height())});
    QColor fill = colors.accent;
    fill.setAlphaF(0.18F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(area);
}

} // namespace barrage
