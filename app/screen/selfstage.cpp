// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/selfstage.h"

#include <QPainter>

#include <cmath>

namespace barrage {

namespace {

constexpr QSize kSize(1280, 720);

} // namespace

SelfStage::SelfStage()
{
    m_window.setColor(Qt::black);
    m_window.resize(kSize);
    m_window.setTitle(QStringLiteral("Barrage"));
    m_item.setClock([now = m_now] { return now->load(); });
    m_item.setParentItem(m_window.contentItem());
    m_item.setSize(kSize);
}

void SelfStage::reset()
{
    setFrozen(false);
    clear();
    setBackground(Qt::black);
    m_expected = 0;
}

MessageId SelfStage::fly(const QString &text, BulletMode mode, quint32 color, BulletSize size)
{
    Message message;
    message.id = MessageId(++m_last);
    message.text = text;
    message.mode = mode;
    message.color = color;
    message.size = size;
    m_item.fly(message, Priority::Normal, 0);
    ++m_expected;
    return message.id;
}

void SelfStage::clear()
{
    m_item.clear(DropReason::Cleared);
}

QImage SelfStage::grab()
{
    m_item.polish();
    m_item.update();
    return m_window.grabWindow().convertToFormat(QImage::Format_RGB32);
}

QImage SelfStage::expected(double ms) const
{
    QImage frame(kSize, QImage::Format_RGB32);
    frame.fill(m_window.color());
    QPainter painter(&frame);
    for (const Bullet &bullet : m_item.bullets())
        painter.drawImage(bullet.rect(ms).topLeft().toPoint(), bullet.image);
    return frame;
}

double SelfStage::whenWhole() const
{
    const Bullet &bullet = m_item.bullets().constFirst();
    const Flight &flight = bullet.flight;
    const double middle = flight.start + flight.shape.duration / 2;
    const double speed = (flight.toX - flight.fromX) / flight.shape.duration;
    const double x = bullet.rect(middle).x();
    return speed == 0 ? middle : middle + (std::round(x) - x) / speed;
}

} // namespace barrage
