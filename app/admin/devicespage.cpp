// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/devicespage.h"

#include "admin/parts.h"
#include "admin/presencemodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace barrage {

DevicesPage::DevicesPage(const Clock &wall, QWidget *parent)
    : QWidget(parent)
    , m_wall(wall)
    , m_model(new PresenceModel(wall, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
{
    makeTable();
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpace);
    row->addWidget(addButton(tr("Mute for 10 minutes"), "muteShort", kShortMuteMs));
    row->addWidget(addButton(tr("Mute for tonight"), "muteNight", kNightMuteMs));
    row->addWidget(addButton(tr("Unmute"), "unmute", 0));
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace);
    layout->addWidget(plainLabel(tr("Phones"), "heading", this));
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DevicesPage::refresh);
    refresh();
}

void DevicesPage::setPresence(const Presence &presence)
{
    m_model->put(presence);
    emit counted(m_model->online());
}

void DevicesPage::makeTable()
{
    identify(m_table, "deviceTable", tr("Phones"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(PresenceModel::SortKey);
    m_sorted->setSortLocaleAware(true);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PresenceModel::Since, Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(5 * kSpace);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setDefaultSectionSize(160);
    m_table->horizontalHeader()->resizeSection(PresenceModel::State, 240);
    m_table->horizontalHeader()->setSectionResizeMode(PresenceModel::Name, QHeaderView::Stretch);
}

QPushButton *DevicesPage::addButton(const QString &text, const char *objectName, qint64 muteMs)
{
    QPushButton *made = button(text, "plain", objectName, this);
    connect(made, &QPushButton::clicked, this, [this, muteMs] { mute(muteMs); });
    m_buttons.append(made);
    return made;
}

void DevicesPage::mute(qint64 ms)
{
    const qint64 until = ms > 0 ? m_wall() + ms : 0;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        emit muted(m_model->presence(m_sorted->mapToSource(row).row()).equipment.id, until);
}

void DevicesPage::refresh()
{
    for (QPushButton *each : m_buttons)
        each->setEnabled(m_table->selectionModel()->hasSelection());
}

} // namespace barrage
