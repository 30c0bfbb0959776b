// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dropreason.h"

#include <QMap>
#include <QWidget>

class QLabel;

namespace barrage {

// How many messages were not shown, by reason: on no screen, and, where there are several, on one of them.
class DropTable : public QWidget
{
    Q_OBJECT

public:
    explicit DropTable(QWidget *parent);

    void setDrops(const QMap<DropReason, qint64> &drops);
    void setDropsHere(const QMap<DropReason, qint64> &drops);
    void setHereVisible(bool visible);

private:
    QLabel *addCount(const QByteArray &name, const QString &meaning, int row, int column);

    QMap<DropReason, QLabel *> m_counts;
    QMap<DropReason, QLabel *> m_here;
    QList<QLabel *> m_titles;
};

} // namespace barrage
