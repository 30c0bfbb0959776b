// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/bulletmaterial.h"

#include <QMatrix4x4>

#include <cstring>

namespace barrage {

namespace {

// As in shaders/bullet.vert.
constexpr int kMatrixAt = 0;
constexpr int kOpacityAt = 64;
constexpr int kClockAt = 68;

class BulletShader : public QSGMaterialShader
{
public:
    BulletShader()
    {
        setShaderFileName(VertexStage, QStringLiteral(":/barrage/shaders/bullet.vert.qsb"));
        setShaderFileName(FragmentStage, QStringLiteral(":/barrage/shaders/bullet.frag.qsb"));
    }

    bool updateUniformData(RenderState &state, QSGMaterial *material, QSGMaterial *) override
    {
        const float clock = static_cast<const BulletMaterial *>(material)->clock();
        char *data = state.uniformData()->data(); // of all sheets: what is not dirty is there
        if (state.isMatrixDirty()) {
            const QMatrix4x4 matrix = state.combinedMatrix();
            std::memcpy(data + kMatrixAt, matrix.constData(), 16 * sizeof(float));
        }
        if (state.isOpacityDirty()) {
            const float opacity = state.opacity();
            std::memcpy(data + kOpacityAt, &opacity, sizeof opacity);
        }
        std::memcpy(data + kClockAt, &clock, sizeof clock);
        return true;
    }

    void updateSampledImage(RenderState &state, int, QSGTexture **texture, QSGMaterial *material,
                            QSGMaterial *) override
    {
        *texture = static_cast<const BulletMaterial *>(material)->texture();
        (*texture)->commitTextureOperations(state.rhi(), state.resourceUpdateBatch());
    }
};

} // namespace

BulletMaterial::BulletMaterial(std::unique_ptr<QSGTexture> texture, const double &now)
    : m_texture(std::move(texture))
    , m_now(now)
{
    // Without the full matrix the renderer would move the vertices itself, and merge what has a clock of its
    // own.
    setFlag(Blending | RequiresFullMatrix);
    m_texture->setFiltering(QSGTexture::Linear);
}

QSGMaterialType *BulletMaterial::type() const
{
    static QSGMaterialType type;
    return &type;
}

int BulletMaterial::compare(const QSGMaterial *other) const
{
    return this == other ? 0 : (this < other ? -1 : 1);
}

QSGMaterialShader *BulletMaterial::createShader(QSGRendererInterface::RenderMode) const
{
    return new BulletShader; // the scene graph owns it
}

} // namespace barrage
