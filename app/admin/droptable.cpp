// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/droptable.h"

#include "admin/parts.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>

namespace barrage {

DropTable::DropTable(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(kSpace);
    grid->setColumnStretch(0, 1);
    for (const DropReasonRow &row : dropReasons()) {
        const QString reason = QCoreApplication::translate("DropReason", row.label);
        QLabel *count = plainLabel(QStringLiteral("0"), "plain", this);
        identify(count, (QByteArray("drops_") + row.id.data()).constData(), reason);
        const int at = grid->rowCount();
        grid->addWidget(plainLabel(reason, "plain", this), at, 0);
        grid->addWidget(count, at, 1, Qt::AlignRight);
        m_counts.insert(row.reason, count);
    }
}

void DropTable::setDrops(const QMap<DropReason, qint64> &drops)
{
    for (const auto &[reason, count] : m_counts.asKeyValueRange())
        count->setText(QString::number(drops.value(reason)));
}

} // namespace barrage
