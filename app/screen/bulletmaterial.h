// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSGMaterial>
#include <QSGTexture>

#include <memory>

namespace barrage {

// The pixels of a sheet, its bullets placed by the vertex shader from the time of the frame.
// Lives on: the render thread.
class BulletMaterial : public QSGMaterial
{
public:
    // `now` is read when a frame is rendered and must outlive this.
    BulletMaterial(std::unique_ptr<QSGTexture> texture, const double &now);

    // Times on the GPU are floats: they count from here, or they would grow coarse after an hour.
    void setEpoch(double epoch) { m_epoch = epoch; }

    QSGTexture *texture() const { return m_texture.get(); }
    float clock() const { return static_cast<float>(m_now - m_epoch); }

    QSGMaterialType *type() const override;
    int compare(const QSGMaterial *other) const override;
    QSGMaterialShader *createShader(QSGRendererInterface::RenderMode mode) const override;

private:
    std::unique_ptr<QSGTexture> m_texture;
    double m_epoch = 0;
    const double &m_now;
};

} // namespace barrage
