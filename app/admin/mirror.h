// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mirroredbullet.h"
#include "core/screensettings.h"

#include <QTimer>
#include <QWidget>

namespace barrage {

// A screen, small: its bullets, and the areas that they keep clear of. It asks for news ten times a second
// while it is seen, and at no other time. A click takes a bullet; while areas are being drawn, dragging makes
// one and a click takes one away.
class Mirror : public QWidget
{
    Q_OBJECT

public:
    explicit Mirror(QWidget *parent);

    static constexpr int kBeatMs = 100;

    QSize sizeHint() const override { return {320, 180}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    QRectF placeOf(const QRectF &shares) const; // of shares of the screen, within this widget

public slots:
    void setBullets(const QList<barrage::MirroredBullet> &bullets, const QSize &screen);
    void setSettings(const barrage::ScreenSettings &settings);
    void setDrawing(bool drawing);
    void setState(const QString &state); // a word over the picture; empty: none

signals:
    void asked(); // what is on the screen now?
    void taken(const barrage::MirroredBullet &bullet, const QPoint &global);
    void keepClearDrawn(const QList<QRectF> &areas); // all of them, as shares of the screen

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QRectF picture() const;
    QPointF sharesAt(const QPointF &position) const;
    const MirroredBullet *bulletAt(const QPointF &position) const;
    void ask();
    void finishArea(const QPointF &end);
    void paintAreas(QPainter &painter) const;
    void paintBullet(QPainter &painter, const MirroredBullet &bullet) const;
    void paintState(QPainter &painter) const;

    QTimer m_beat;
    QList<MirroredBullet> m_bullets;
    QSize m_screen {16, 9}; // only its ratio counts
    ScreenSettings m_settings;
    QString m_state;
    bool m_drawing = false;
    QPointF m_from; // of the area being drawn, as shares
    QRectF m_area;  // the same; null: none is
};

} // namespace barrage
