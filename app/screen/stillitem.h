// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QQuickItem>

namespace barrage {

// An image from C++ in the scene, as large as fits, in the middle of the item. Lives on: the GUI thread.
class StillItem : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QImage image READ image WRITE setImage NOTIFY imageChanged)
    Q_PROPERTY(double aspect READ aspect NOTIFY imageChanged) // width by height

public:
    explicit StillItem(QQuickItem *parent = nullptr);

    const QImage &image() const { return m_image; }
    void setImage(const QImage &image);
    double aspect() const;

signals:
    void imageChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    QImage m_image;
};

} // namespace barrage
