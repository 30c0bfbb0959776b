// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/covers.h"

#include "screen/bulletitem.h"
#include "screen/stillitem.h"

namespace barrage {

namespace {

QRectF placeOf(const QQuickItem &item)
{
    return {item.position(), item.size()};
}

} // namespace

Covers::Covers(const QQuickItem &scene, BulletItem &stage)
    : m_notices({scene.findChild<QQuickItem *>(QStringLiteral("pinned")),
                 scene.findChild<QQuickItem *>(QStringLiteral("announcement"))})
    , m_joinCard(scene.findChild<StillItem *>(QStringLiteral("joinCard")))
    , m_stage(stage)
{
    for (const QQuickItem *notice : std::as_const(m_notices))
        follow(*notice);
    follow(*m_joinCard);
    connect(m_joinCard, &StillItem::imageChanged, this, &Covers::tell);
}

void Covers::follow(const QQuickItem &item)
{
    connect(&item, &QQuickItem::xChanged, this, &Covers::tell);
    connect(&item, &QQuickItem::yChanged, this, &Covers::tell);
    connect(&item, &QQuickItem::widthChanged, this, &Covers::tell);
    connect(&item, &QQuickItem::heightChanged, this, &Covers::tell);
    connect(&item, &QQuickItem::visibleChanged, this, &Covers::tell);
}

// Nothing flies behind a pinned message or an announcement, and nothing stands behind the join card: that is
// high, and what moves has flown past it in a moment.
void Covers::tell()
{
    QList<QRectF> closed;
    for (const QQuickItem *notice : std::as_const(m_notices)) {
        if (!notice->property("text").toString().isEmpty())
            closed += placeOf(*notice);
    }
    QList<QRectF> passable;
    if (m_joinCard->isVisible() && !m_joinCard->image().isNull())
        passable += placeOf(*m_joinCard);
    m_stage.setCovered(closed, passable);
}

} // namespace barrage
