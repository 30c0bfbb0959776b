// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/queuepanel.h"

#include "admin/parts.h"
#include "core/limits.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

namespace barrage {

QueuePanel::QueuePanel(const Clock &wall, QWidget *parent)
    : QWidget(parent)
    , m_model(MessageModel::Order::OldestFirst, limits::kWaiting, wall, this)
    , m_list(new MessageList(m_model, MessageDelegate::Kind::Queue, this))
    , m_heading(plainLabel(tr("Waiting"), "heading", this))
{
    identify(m_list, "queueList", tr("Messages waiting for approval"));
    m_list->setEmptyText(
        tr("Nothing is waiting"),
        tr("What a rule holds, and in Approve mode every new message, appears here. Select one and "
           "press A to approve it or R to reject it."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace);
    layout->addWidget(m_heading);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeButtons());
    setFocusProxy(m_list);
    addKeys();

    connect(m_list, &MessageList::selectionMoved, this, &QueuePanel::refresh);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &QueuePanel::refresh);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &QueuePanel::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &QueuePanel::refresh);
    refresh();
}

void QueuePanel::apply(const Message &message)
{
    if (message.status == CheckStatus::Waiting)
        m_model.put(message);
    else
        m_model.take(message.id);
}

void QueuePanel::approve()
{
    decide(DecisionKind::Approve);
}

void QueuePanel::reject()
{
    decide(DecisionKind::Reject);
}

void QueuePanel::decide(DecisionKind kind)
{
    const QList<MessageId> chosen = m_list->selectedIds();
    if (chosen.isEmpty())
        return;
    m_list->selectNext();
    emit decided(chosen, kind);
}

void QueuePanel::refresh()
{
    const int waiting = m_model.rowCount();
    if (waiting > 0 && !m_list->selectionModel()->hasSelection())
        m_list->selectRow(m_list->currentIndex().isValid() ? m_list->currentIndex().row() : 0);
    const bool chosen = m_list->selectionModel()->hasSelection();
    m_approve->setEnabled(chosen);
    m_reject->setEnabled(chosen);
    m_heading->setText(waiting > 0 ? tr("Waiting · %n", nullptr, waiting) : tr("Waiting"));
    emit counted(waiting);
}

// Enter and Delete belong to the list alone: on a button they would surprise.
void QueuePanel::addKeys()
{
    const auto add = [this](Qt::Key key, auto slot) {
        auto *shortcut = new QShortcut(QKeySequence(key), m_list, this, slot, Qt::WidgetShortcut);
        shortcut->setAutoRepeat(false); // a key held down must not decide on what comes next
    };
    add(Qt::Key_Return, &QueuePanel::approve);
    add(Qt::Key_Enter, &QueuePanel::approve);
    add(Qt::Key_Delete, &QueuePanel::reject);
}

QWidget *QueuePanel::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace);
    m_approve = button(tr("Approve  (A)"), "approve", "approveButton", row);
    m_reject = button(tr("Reject  (R)"), "reject", "rejectButton", row);
    layout->addWidget(m_approve);
    layout->addWidget(m_reject);
    layout->addStretch();
    layout->addWidget(plainLabel(tr("J K move · Shift selects several"), "muted", row));
    connect(m_approve, &QPushButton::clicked, this, &QueuePanel::approve);
    connect(m_reject, &QPushButton::clicked, this, &QueuePanel::reject);
    return row;
}

} // namespace barrage
