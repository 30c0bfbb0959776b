// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace barrage {

// A small line of numbers over time, the newest on the right, against its own maximum.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent);

    void setValues(const QList<int> &values); // oldest first; negative ones count as zero
    QSize sizeHint() const override { return {120, 24}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPolygonF line() const;

    QList<int> m_values;
};

} // namespace barrage
