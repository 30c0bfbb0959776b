// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/rasterthread.h"

#include "core/limits.h"

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
        m_raster->warmUp();
        m_clock.start();
        m_later = std::make_unique<QTimer>();
        m_later->setSingleShot(true);
        connect(m_later.get(), &QTimer::timeout, &m_there, [this] { deliverIfDue(); });
    });
}

RasterThread::~RasterThread()
{
    QMetaObject::invokeMethod(&m_there, [this] {
        m_later.reset(); // a timer ends where it runs
        m_thread.quit();
    });
    m_thread.wait();
}

void RasterThread::ask(const RasterJob &job)
{
    ++m_asked;
    QMetaObject::invokeMethod(&m_there, [this, job] { draw(job); });
}

// Others are not kept waiting by a text that takes long: it queues again for its next step.
void RasterThread::draw(const RasterJob &job)
{
    const std::optional<BulletImage> bullet = m_raster->drawFurther(job);
    if (bullet)
        take(*bullet);
    else
        QMetaObject::invokeMethod(
            &m_there, [this, job] { draw(job); }, Qt::QueuedConnection);
}

void RasterThread::take(const BulletImage &bullet)
{
    --m_asked;
    if (!m_inSheets) {
        emit drawn(bullet);
        return;
    }
    m_sheet.add(bullet);
    if (m_sheet.isFull())
        deliver();
    else
        deliverIfDue();
}

void RasterThread::deliverIfDue()
{
    if (m_asked == 0 && !m_sheet.isEmpty() && !m_later->isActive())
        deliver();
}

void RasterThread::deliver()
{
    const QList<BulletImage> bullets = m_sheet.take();
    for (const BulletImage &bullet : bullets)
        emit drawn(bullet);
    m_pace.append(m_clock.elapsed());
    if (m_pace.size() > limits::kSheetBurst)
        m_pace.removeFirst();
    m_later->start(isCrowded() ? limits::kCrowdSheetMs : limits::kSheetMs);
}

bool RasterThread::isCrowded() const
{
    return m_pace.size() == limits::kSheetBurst
        && m_pace.constLast() - m_pace.constFirst() < limits::kSheetBurst * limits::kCrowdSheetMs;
}

} // namespace barrage
