// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSGMaterial>
#include <QSGTexture>

#include <memory>

namespace barrage {

// The pixels of one bullet, placed by the vertex shader from the time of the frame.
// Lives on: the render thread.
class BulletMaterial : public QSGMaterial
{
public:
    // `now` is read when a frame is rendered and must outlive this. Times on the GPU are floats: they count
    // from `epoch`, or they would grow coarse after an hour.
    BulletMaterial(std::unique_ptr<QSGTexture> texture, double epoch, const double &now);

    QSGTexture *texture() const { return m_texture.get(); }
    float clock() const { return static_cast<float>(m_now - m_epoch); }

    QSGMaterialType *type() const override;
    int compare(const QSGMaterial *other) const override;
    QSGMaterialShader *createShader(QSGRendererInterface::RenderMode mode) const override;

private:
    std::unique_ptr<QSGTexture> m_texture;
    double m_epoch;
    const double &m_now;
};

} // namespace barrage
