// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/displaysign.h"

#include "screen/overlay.h"

#include <QPainter>
#include <QScreen>

namespace barrage {

namespace {

constexpr double kShare = 0.4;       // of the display
constexpr double kDigitShare = 0.55; // of the sign's height
constexpr double kNameShare = 0.12;
constexpr QColor kPaper(0x1d, 0x4e, 0xd8);

QFont fontOf(double height)
{
    QFont font;
    font.setPixelSize(static_cast<int>(height));
    font.setBold(true);
    return font;
}

} // namespace

DisplaySign::DisplaySign(int number, QScreen &screen)
    : m_number(number)
    , m_name(screen.name())
{
    setFlags(overlay::flags());
    QRect place({}, screen.size() * kShare);
    place.moveCenter(screen.geometry().center());
    overlay::cover(*this, screen, place);
}

void DisplaySign::paintEvent(QPaintEvent *)
{
    const QRectF all(QPointF(), size());
    QPainter painter(this);
    painter.fillRect(all, kPaper);
    painter.setPen(Qt::white);
    painter.setFont(fontOf(height() * kDigitShare));
    painter.drawText(all.adjusted(0, 0, 0, -height() * 2 * kNameShare), Qt::AlignCenter,
                     QString::number(m_number));
    painter.setFont(fontOf(height() * kNameShare));
    painter.drawText(all.adjusted(0, 0, 0, -height() * kNameShare), Qt::AlignHCenter | Qt::AlignBottom,
                     m_name);
}

} // namespace barrage
