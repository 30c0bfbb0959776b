// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/rasterthread.h"

namespace barrage {

RasterThread::RasterThread(QObject *parent)
    : QObject(parent)
{
    qRegisterMetaType<BulletImage>();
    m_thread.setObjectName(QStringLiteral("raster"));
    m_there.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(&m_there, [this] {
        m_raster = std::make_unique<BulletRaster>();
        RasterJob warmUp; // of the font caches
        warmUp.text = QStringLiteral("Aa 字 \U0001f600");
        m_raster->draw(warmUp);
    });
}

RasterThread::~RasterThread()
{
    m_thread.quit();
    m_thread.wait();
}

void RasterThread::ask(const RasterJob &job)
{
    QMetaObject::invokeMethod(&m_there, [this, job] { emit drawn(m_raster->draw(job)); });
}

} // namespace barrage
