// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/mirror.h"

#include "admin/colors.h"
#include "admin/parts.h"
#include "core/limits.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <ranges>

namespace barrage {

namespace {

constexpr QColor kGround(0x12, 0x14, 0x1a);  // as the screen is dark, in either look
constexpr QColor kUnused(255, 255, 255, 24); // the part of the stage that bullets may not use
constexpr QColor kAreaFill(255, 190, 70, 70);
constexpr QColor kAreaEdge(255, 190, 70);
constexpr QColor kStateGround(0, 0, 0, 170);
constexpr double kLeastArea = 0.02; // of width and height; a smaller drag was a click
constexpr double kTextShare = 0.62; // of the height of a bullet
constexpr int kNear = 3;            // px beside a bullet that still take it

} // namespace

Mirror::Mirror(QWidget *parent)
    : QWidget(parent)
{
    identify(this, "mirror", tr("What is on the screen now"));
    setAccessibleDescription(tr("The same messages are in the list of those shown."));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_beat.setInterval(kBeatMs);
    connect(&m_beat, &QTimer::timeout, this, &Mirror::ask);
}

int Mirror::heightForWidth(int width) const
{
    return width * m_screen.height() / m_screen.width();
}

void Mirror::setBullets(const QList<MirroredBullet> &bullets, const QSize &screen)
{
    if (!screen.isEmpty() && screen != m_screen) {
        m_screen = screen;
        updateGeometry();
    } else if (bullets == m_bullets) {
        return;
    }
    m_bullets = bullets;
    update();
}

void Mirror::setSettings(const ScreenSettings &settings)
{
    m_settings = settings;
    update();
}

void Mirror::setDrawing(bool drawing)
{
    m_drawing = drawing;
    m_area = {};
    setCursor(drawing ? Qt::CrossCursor : Qt::ArrowCursor);
    update();
}

void Mirror::setState(const QString &state)
{
    m_state = state;
    update();
}

// ---- time

void Mirror::showEvent(QShowEvent *)
{
    m_beat.start();
    ask();
}

void Mirror::hideEvent(QHideEvent *)
{
    m_beat.stop();
}

void Mirror::ask()
{
    if (!window()->isMinimized())
        emit asked();
}

// ---- places

// As large as fits, in the middle.
QRectF Mirror::picture() const
{
    QRectF fitting(QPointF(), QSizeF(m_screen).scaled(size(), Qt::KeepAspectRatio));
    fitting.moveCenter(QRectF(rect()).center());
    return fitting;
}

QRectF Mirror::placeOf(const QRectF &shares) const
{
    const QRectF all = picture();
    return {all.x() + shares.x() * all.width(), all.y() + shares.y() * all.height(),
            shares.width() * all.width(), shares.height() * all.height()};
}

QPointF Mirror::sharesAt(const QPointF &position) const
{
    const QRectF all = picture();
    return {std::clamp((position.x() - all.x()) / all.width(), 0.0, 1.0),
            std::clamp((position.y() - all.y()) / all.height(), 0.0, 1.0)};
}

// The one on top, if several lie there.
const MirroredBullet *Mirror::bulletAt(const QPointF &position) const
{
    for (const MirroredBullet &bullet : m_bullets | std::views::reverse) {
        if (placeOf(bullet.place).adjusted(-kNear, -kNear, kNear, kNear).contains(position))
            return &bullet;
    }
    return nullptr;
}

// ---- the mouse

void Mirror::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_drawing)
        m_from = sharesAt(event->position());
    else if (const MirroredBullet *bullet = bulletAt(event->position()))
        emit taken(MirroredBullet(*bullet), event->globalPosition().toPoint());
}

void Mirror::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drawing || !(event->buttons() & Qt::LeftButton))
        return;
    m_area = QRectF(m_from, sharesAt(event->position())).normalized();
    update();
}

void Mirror::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_drawing && event->button() == Qt::LeftButton)
        finishArea(sharesAt(event->position()));
}

void Mirror::finishArea(const QPointF &end)
{
    const QRectF drawn = QRectF(m_from, end).normalized();
    m_area = {};
    update();
    QList<QRectF> areas = m_settings.keepClear;
    if (drawn.width() >= kLeastArea && drawn.height() >= kLeastArea) {
        if (areas.size() >= limits::kKeepClearAreas)
            return;
        areas.append(drawn);
    } else {
        const auto hit = std::ranges::find_if(areas, [&](const QRectF &each) { return each.contains(end); });
        if (hit == areas.end())
            return;
        areas.erase(hit);
    }
    emit keepClearDrawn(areas);
}

bool Mirror::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const MirroredBullet *bullet = m_drawing ? nullptr : bulletAt(help->pos());
    QToolTip::showText(help->globalPos(), bullet ? bullet->text.toHtmlEscaped() : QString(), this);
    return true;
}

// ---- the picture

void Mirror::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(picture().toAlignedRect(), kGround);
    painter.setClipRect(picture());
    const double used = static_cast<int>(m_settings.area) / static_cast<double>(StageArea::All);
    painter.fillRect(placeOf({0, used, 1, 1 - used}), kUnused);
    for (const MirroredBullet &bullet : std::as_const(m_bullets))
        paintBullet(painter, bullet);
    paintAreas(painter);
    paintState(painter);
    painter.setClipping(false);
    painter.setPen(colorsOf(palette()).line);
    painter.drawRect(picture().toAlignedRect().adjusted(0, 0, -1, -1));
}

void Mirror::paintBullet(QPainter &painter, const MirroredBullet &bullet) const
{
    const QRectF place = placeOf(bullet.place);
    QFont font = this->font();
    font.setPixelSize(std::max(1, qRound(place.height() * kTextShare)));
    painter.setFont(font);
    painter.setPen(QColor::fromRgb(bullet.color));
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, bullet.text);
}

void Mirror::paintAreas(QPainter &painter) const
{
    painter.setPen(kAreaEdge);
    painter.setBrush(kAreaFill);
    for (const QRectF &area : m_settings.keepClear)
        painter.drawRect(placeOf(area));
    if (!m_area.isNull())
        painter.drawRect(placeOf(m_area));
    painter.setBrush(Qt::NoBrush);
}

void Mirror::paintState(QPainter &painter) const
{
    const QString said = m_drawing ? tr("Drag: an area kept clear. Click one: it goes.") : m_state;
    if (said.isEmpty())
        return;
    const QRectF all = picture();
    QFont font = this->font();
    font.setPixelSize(13);
    painter.setFont(font);
    const QRectF line(all.left(), all.bottom() - 24, all.width(), 24);
    painter.fillRect(line, kStateGround);
    painter.setPen(Qt::white);
    painter.drawText(
        line, Qt::AlignCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(said, Qt::ElideRight, static_cast<int>(all.width()) - 8));
}

} // namespace barrage
