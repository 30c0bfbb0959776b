// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dropreason.h"

#include <QMap>
#include <QWidget>

class QLabel;

namespace barrage {

// How many messages were not shown, by reason.
class DropTable : public QWidget
{
    Q_OBJECT

public:
    explicit DropTable(QWidget *parent);

    void setDrops(const QMap<DropReason, qint64> &drops);

private:
    QMap<DropReason, QLabel *> m_counts;
};

} // namespace barrage
