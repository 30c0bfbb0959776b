// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/droptable.h"

#include "admin/parts.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>

namespace barrage {

namespace {

enum Column { Reason, Everywhere, Here };

void tell(const QMap<DropReason, QLabel *> &labels, const QMap<DropReason, qint64> &drops)
{
    for (const auto &[reason, label] : labels.asKeyValueRange())
        label->setText(QString::number(drops.value(reason)));
}

} // namespace

DropTable::DropTable(QWidget *parent)
    : QWidget(parent)
    , m_titles({plainLabel(tr("on no screen"), "muted", this), plainLabel(tr("on this one"), "muted", this)})
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(kSpace);
    grid->setHorizontalSpacing(2 * kSpace);
    grid->setColumnStretch(Reason, 1);
    grid->addWidget(m_titles.at(0), 0, Everywhere, Qt::AlignRight);
    grid->addWidget(m_titles.at(1), 0, Here, Qt::AlignRight);
    for (const DropReasonRow &row : dropReasons()) {
        const QString reason = QCoreApplication::translate("DropReason", row.label);
        const QByteArray id(row.id.data(), row.id.size());
        const int at = grid->rowCount();
        grid->addWidget(plainLabel(reason, "plain", this), at, Reason);
        m_counts.insert(row.reason, addCount("drops_" + id, reason, at, Everywhere));
        m_here.insert(row.reason, addCount("dropsHere_" + id, reason, at, Here));
    }
    setHereVisible(false);
}

QLabel *DropTable::addCount(const QByteArray &name, const QString &meaning, int row, int column)
{
    QLabel *count = plainLabel(QStringLiteral("0"), "plain", this);
    identify(count, name.constData(), meaning);
    static_cast<QGridLayout *>(layout())->addWidget(count, row, column, Qt::AlignRight);
    return count;
}

void DropTable::setDrops(const QMap<DropReason, qint64> &drops)
{
    tell(m_counts, drops);
}

void DropTable::setDropsHere(const QMap<DropReason, qint64> &drops)
{
    tell(m_here, drops);
}

void DropTable::setHereVisible(bool visible)
{
    for (QLabel *title : std::as_const(m_titles))
        title->setVisible(visible);
    for (QLabel *count : std::as_const(m_here))
        count->setVisible(visible);
}

} // namespace barrage
