// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/queuepanel.h"

#include "admin/messageeditor.h"
#include "admin/parts.h"
#include "core/limits.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

namespace barrage {

QueuePanel::QueuePanel(const Clock &wall, QWidget *parent)
    : QWidget(parent)
    , m_model(MessageModel::Order::OldestFirst, limits::kWaiting, wall, this)
    , m_waiting(m_model, this)
    , m_list(new MessageList(m_model, MessageDelegate::Kind::Queue, this))
    , m_editor(new MessageEditor(this))
    , m_field(new QLineEdit(this))
    , m_bar(button({}, "news", "newBar", this))
    , m_heading(plainLabel(tr("Waiting"), "heading", this))
{
    identify(m_list, "queueList", tr("Messages waiting for approval"));
    layOut();
    connect(&m_waiting, &WaitingMessages::changed, this, &QueuePanel::tellChanged);
    connect(&m_waiting, &WaitingMessages::settled, this, &QueuePanel::refresh);
    connect(&m_waiting, &WaitingMessages::leaving, this, &QueuePanel::closeEditorOf);
    connect(m_bar, &QPushButton::clicked, this, &QueuePanel::bringIn);
    connect(m_field, &QLineEdit::textChanged, &m_waiting,
            [this](const QString &text) { m_waiting.search(text.trimmed()); });
    connect(m_field, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_editor, &MessageEditor::approved, this, &QueuePanel::edited);
    connect(m_editor, &MessageEditor::closed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_editor, &MessageEditor::closed, m_buttons, &QWidget::show);
    connect(m_list, &MessageList::selectionMoved, this, &QueuePanel::refresh);
    connect(m_list, &MessageList::selectionMoved, this, &QueuePanel::tellLooked);
    tellChanged();
}

void QueuePanel::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace);
    m_buttons = makeButtons();
    layout->addWidget(makeHead());
    layout->addWidget(m_bar);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_editor);
    layout->addWidget(m_buttons);
    m_bar->hide();
}

QWidget *QueuePanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kSpace);
    identify(m_field, "queueSearch", tr("Search in the queue"));
    m_field->setPlaceholderText(tr("Search in the queue  (/)"));
    makeClearable(*m_field, tr("Empty the field"));
    m_field->setMaxLength(limits::kSearchCharacters);
    m_field->setMaximumWidth(280);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_field, m_field, &QLineEdit::clear,
                                Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, m_list, qOverload<>(&QWidget::setFocus));
    layout->addWidget(m_heading);
    layout->addStretch();
    layout->addWidget(m_field, 1);
    return head;
}

QWidget *QueuePanel::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace);
    m_approve = button(tr("Approve  (A)"), "approve", "approveButton", row);
    m_reject = button(tr("Reject  (R)"), "reject", "rejectButton", row);
    m_edit = button(tr("Edit  (E)"), "plain", "editButton", row);
    layout->addWidget(m_approve);
    layout->addWidget(m_reject);
    layout->addWidget(m_edit);
    layout->addStretch();
    layout->addWidget(plainLabel(tr("? all keys"), "muted", row));
    connect(m_approve, &QPushButton::clicked, this, &QueuePanel::approve);
    connect(m_reject, &QPushButton::clicked, this, &QueuePanel::reject);
    connect(m_edit, &QPushButton::clicked, this, &QueuePanel::edit);
    return row;
}

void QueuePanel::reset(const QList<Message> &waiting)
{
    m_field->clear();
    m_waiting.reset(waiting);
}

void QueuePanel::apply(const QList<Message> &messages)
{
    m_waiting.apply(messages);
}

void QueuePanel::bringIn()
{
    m_waiting.bringIn();
}

void QueuePanel::search()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
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
    if (chosen.isEmpty() || !m_waiting.areSettled(chosen))
        return;
    m_list->selectNext();
    emit decided(chosen, kind);
}

void QueuePanel::edit()
{
    const QList<MessageId> chosen = m_list->selectedIds();
    if (chosen.size() != 1 || !m_waiting.areSettled(chosen))
        return;
    m_buttons->hide();
    m_editor->open(m_model.message(m_model.rowOf(chosen.constFirst())));
}

// Somebody was first.
void QueuePanel::closeEditorOf(const QList<MessageId> &decided)
{
    if (decided.contains(m_editor->message()))
        m_editor->leave();
}

void QueuePanel::tellChanged()
{
    refresh();
    tellCounts();
}

void QueuePanel::refresh()
{
    const int rows = m_model.rowCount();
    if (rows > 0 && !m_list->selectionModel()->hasSelection())
        m_list->selectRow(m_list->currentIndex().isValid() ? m_list->currentIndex().row() : 0);
    const QList<MessageId> chosen = m_list->selectedIds();
    const bool ready = !chosen.isEmpty() && m_waiting.areSettled(chosen);
    m_approve->setEnabled(ready);
    m_reject->setEnabled(ready);
    m_edit->setEnabled(ready && chosen.size() == 1);
}

void QueuePanel::tellCounts()
{
    const int all = m_waiting.count();
    const int fresh = m_waiting.fresh();
    m_bar->setVisible(fresh > 0);
    m_bar->setText(tr("%n new  (N)", nullptr, fresh));
    m_bar->setAccessibleName(tr("Bring in %n new message(s)", nullptr, fresh));
    if (!m_waiting.isSearched()) {
        m_list->setEmptyText(
            tr("Nothing is waiting"),
            tr("What a rule holds, and in Approve mode every new message, appears here. Select one and "
               "press A to approve it or R to reject it."));
        m_heading->setText(all > 0 ? tr("Waiting · %1").arg(all) : tr("Waiting"));
    } else {
        m_list->setEmptyText(tr("Nothing that waits matches"), tr("Press Esc to see all of them again."));
        m_heading->setText(tr("%1 of %2").arg(m_model.rowCount()).arg(all));
    }
    emit counted(all);
}

void QueuePanel::tellLooked()
{
    emit looked(m_list->selectedIds());
}

} // namespace barrage
