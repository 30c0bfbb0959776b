// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/screen/nullwindow.h"

#include <QCoreApplication>
#include <QQuickItem>
#include <QQuickRenderTarget>

namespace barrage::bench {

namespace {

constexpr QSize kSize(1920, 1080);

} // namespace

NullWindow::NullWindow()
    : m_window(std::make_unique<QQuickWindow>(&m_control))
{
    m_driver.install();
    m_window->setGeometry({QPoint(), kSize});
    m_window->contentItem()->setSize(kSize);
    if (!m_control.initialize())
        qFatal("the null RHI does not start");
    m_window->setRenderTarget(QQuickRenderTarget::fromOpenGLTexture(1, kSize)); // nothing is drawn to it
}

NullWindow::~NullWindow()
{
    m_window.reset();
    m_driver.uninstall();
}

void NullWindow::setTime(double ms)
{
    // What an event loop does between two frames: without it no animation would ever begin to run.
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_driver.advanceTo(ms);
}

void NullWindow::draw()
{
    m_control.polishItems();
    m_control.beginFrame();
    m_control.sync();
    m_control.render();
    m_control.endFrame();
}

} // namespace barrage::bench
