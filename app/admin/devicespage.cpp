// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/devicespage.h"

#include "admin/parts.h"
#include "admin/presencemodel.h"
#include "admin/senderpanel.h"
#include "admin/silencedfilter.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <utility>

namespace barrage {

namespace {

constexpr int kSenderWidth = 376;

} // namespace

DevicesPage::DevicesPage(const Clock &wall, QWidget *parent)
    : QWidget(parent)
    , m_wall(wall)
    , m_model(new PresenceModel(wall, this))
    , m_sorted(new SilencedFilter(*m_model, wall, this))
    , m_table(new QTableView(this))
    , m_onlySilenced(new QCheckBox(tr("Only muted and banned ones"), this))
    , m_sender(new SenderPanel(wall, this))
{
    identify(m_onlySilenced, "onlySilenced", m_onlySilenced->text());
    makeTable();
    m_sender->setFixedWidth(kSenderWidth);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kSpace);
    layout->addWidget(makeLeft(), 1);
    layout->addWidget(m_sender);
    setFocusProxy(m_table);
    connect(m_onlySilenced, &QCheckBox::toggled, m_sorted, &SilencedFilter::setOnlySilenced);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DevicesPage::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DevicesPage::openSelected);
    refresh();
}

QWidget *DevicesPage::makeLeft()
{
    auto *left = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->addWidget(plainLabel(tr("Phones"), "heading", this));
    head->addStretch();
    head->addWidget(m_onlySilenced);
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpace);
    row->addWidget(addButton(tr("Mute for 10 minutes"), "muteShort", kShortMuteMs));
    row->addWidget(addButton(tr("Mute for tonight"), "muteNight", kNightMuteMs));
    row->addWidget(addButton(tr("Unmute"), "unmute", 0));
    row->addStretch();
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    return left;
}

void DevicesPage::setPresence(const Presence &presence)
{
    m_model->put(presence);
    m_sender->setPresence(presence);
    emit counted(m_model->online());
}

// Of each the room has counted one more: it does not tell the presence anew for it.
void DevicesPage::countMessage(EquipmentId from)
{
    const int row = m_model->rowOf(from);
    if (row < 0)
        return;
    Presence presence = m_model->presence(row);
    ++presence.messages;
    setPresence(presence);
}

// The room tells the presence of those who have been here tonight; the others are known by their silence
// only.
void DevicesPage::setSilenced(const QList<Equipment> &silenced)
{
    const QList<EquipmentId> before = std::exchange(m_silencedBefore, {});
    for (const Equipment &each : silenced) {
        m_silencedBefore.append(each.id);
        tellSilence(each.id, each);
    }
    for (const EquipmentId id : before) {
        if (!m_silencedBefore.contains(id))
            tellSilence(id, {});
    }
}

void DevicesPage::tellSilence(EquipmentId id, const Equipment &silence)
{
    const int row = m_model->rowOf(id);
    Presence presence = row < 0 ? Presence {.equipment = silence} : m_model->presence(row);
    presence.equipment.mutedUntil = silence.mutedUntil;
    presence.equipment.mutedBy = silence.mutedBy;
    presence.equipment.bannedUntil = silence.bannedUntil;
    presence.equipment.bansAddress = silence.bansAddress;
    setPresence(presence);
}

void DevicesPage::showSender(EquipmentId equipment)
{
    const int row = m_model->rowOf(equipment);
    if (row < 0)
        return;
    m_onlySilenced->setChecked(false);
    m_sender->open(m_model->presence(row));
    m_table->selectRow(m_sorted->mapFromSource(m_model->index(row, 0)).row());
}

void DevicesPage::openSelected()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        m_sender->open(m_model->presence(m_sorted->mapToSource(current).row()));
}

void DevicesPage::makeTable()
{
    identify(m_table, "deviceTable", tr("Phones"));
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
