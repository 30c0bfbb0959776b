// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/graphics.h"

#include <QByteArrayList>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QQuickWindow>
#include <QSGRendererInterface>

#include <algorithm>

namespace barrage {

namespace {

// What OpenGL runs on; empty if it does not run.
QByteArray renderer()
{
    QOpenGLContext context;
    QOffscreenSurface surface;
    surface.create();
    if (!context.create() || !surface.isValid() || !context.makeCurrent(&surface))
        return {};
    const auto *name = reinterpret_cast<const char *>(context.functions()->glGetString(GL_RENDERER));
    const QByteArray found(name);
    context.doneCurrent();
    return found.toLower();
}

bool isGpu(const QByteArray &renderer)
{
    const QByteArrayList emulated {"llvmpipe", "softpipe", "swrast", "software"};
    return !renderer.isEmpty()
        && std::ranges::none_of(emulated, [&](const QByteArray &name) { return renderer.contains(name); });
}

// Elsewhere Qt uses Direct3D or Metal, which every machine has.
bool usesOpenGl()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return false;
#else
    return true;
#endif
}

} // namespace

void chooseGraphics()
{
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND") && usesOpenGl() && !isGpu(renderer()))
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    // Qt would wait 5 ms before each frame, and so miss every second one under load; read at the first frame.
    if (!qEnvironmentVariableIsSet("QT_QPA_UPDATE_IDLE_TIME"))
        qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
}

} // namespace barrage
