// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QQuickItem;

namespace barrage {

class BulletItem;
class StillItem;

// Tells the stage what of the scene lies over it, whenever that changes. Lives on: the GUI thread.
class Covers : public QObject
{
    Q_OBJECT

public:
    // Of Screen.qml, which outlives it as the stage does.
    Covers(const QQuickItem &scene, BulletItem &stage);

private:
    void follow(const QQuickItem &item);
    void tell();

    QList<QQuickItem *> m_notices;
    StillItem *m_joinCard;
    BulletItem &m_stage;
};

} // namespace barrage
