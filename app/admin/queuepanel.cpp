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

#include <algorithm>

namespace barrage {

QueuePanel::QueuePanel(const Clock &wall, QWidget *parent)
    : QWidget(parent)
    , m_model(MessageModel::Order::OldestFirst, limits::kWaiting, wall, this)
    , m_list(new MessageList(m_model, MessageDelegate::Kind::Queue, this))
    , m_editor(new MessageEditor(this))
    , m_field(new QLineEdit(this))
    , m_bar(button({}, "news", "newBar", this))
    , m_heading(plainLabel(tr("Waiting"), "heading", this))
{
    identify(m_list, "queueList", tr("Messages waiting for approval"));
    layOut();
    m_settling.setSingleShot(true);
    m_settling.setInterval(kSettleMs);
    connect(&m_settling, &QTimer::timeout, this, &QueuePanel::settle);
    connect(m_bar, &QPushButton::clicked, this, &QueuePanel::bringIn);
    connect(m_field, &QLineEdit::textChanged, this, &QueuePanel::filter);
    connect(m_field, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_editor, &MessageEditor::approved, this, &QueuePanel::edited);
    connect(m_editor, &MessageEditor::closed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_editor, &MessageEditor::closed, m_buttons, &QWidget::show);
    connect(m_list, &MessageList::selectionMoved, this, &QueuePanel::refresh);
    connect(m_list, &MessageList::selectionMoved, this, &QueuePanel::tellLooked);
    refresh();
    tellCounts();
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
    setFocusProxy(m_list);
}

QWidget *QueuePanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kSpace);
    identify(m_field, "queueSearch", tr("Search in the queue"));
    m_field->setPlaceholderText(tr("Search in the queue  (/)"));
    m_field->setClearButtonEnabled(true);
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

int QueuePanel::waiting() const
{
    return m_model.rowCount() + static_cast<int>(m_fresh.size() + m_aside.size());
}

void QueuePanel::reset(const QList<Message> &waiting)
{
    m_fresh.clear();
    m_aside.clear();
    m_field->clear();
    m_model.reset(waiting);
    refresh();
    tellCounts();
}

void QueuePanel::apply(const QList<Message> &messages)
{
    QList<MessageId> decided;
    for (const Message &message : messages) {
        if (message.status == CheckStatus::Waiting)
            put(message);
        else
            decided.append(message.id);
    }
    take(decided);
    fill();
    refresh();
    tellCounts();
}

void QueuePanel::put(const Message &message)
{
    if (m_model.contains(message.id))
        m_model.put(message);
    else if (m_aside.contains(message.id))
        m_aside.insert(message.id, message);
    else
        add(message);
}

// What is older than something listed comes back (a decision was undone, a bullet was held): it takes its old
// place. Everything else is new.
void QueuePanel::add(const Message &message)
{
    const int rows = m_model.rowCount();
    const bool comesBack = rows > 0 && message.id < m_model.message(rows - 1).id && m_search.isEmpty();
    if (!comesBack) {
        m_fresh.insert(message.id, message);
        return;
    }
    m_unsettled.insert(message.id);
    m_settling.start();
    m_model.put(message);
}

void QueuePanel::take(const QList<MessageId> &decided)
{
    for (const MessageId id : decided) {
        m_fresh.remove(id);
        m_aside.remove(id);
        m_unsettled.remove(id);
    }
    if (decided.contains(m_editor->message()))
        m_editor->leave(); // somebody was first
    m_model.take(decided);
}

void QueuePanel::fill()
{
    if (m_model.rowCount() > 0 || m_fresh.isEmpty() || !m_search.isEmpty())
        return;
    for (auto each = m_fresh.keyBegin(); each != m_fresh.keyEnd(); ++each)
        m_unsettled.insert(*each);
    m_settling.start();
    bringIn();
}

void QueuePanel::bringIn()
{
    const QList<Message> fresh = m_fresh.values();
    m_fresh.clear();
    QList<Message> listed;
    for (const Message &each : fresh) {
        if (matches(each))
            listed.append(each);
        else
            m_aside.insert(each.id, each);
    }
    m_model.append(listed);
    refresh();
    tellCounts();
}

void QueuePanel::search()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void QueuePanel::filter()
{
    m_search = m_field->text().trimmed();
    QList<Message> all = m_aside.values();
    for (int row = 0; row < m_model.rowCount(); ++row)
        all.append(m_model.message(row));
    m_aside.clear();
    const auto others = std::ranges::partition(all, [this](const Message &each) { return matches(each); });
    for (const Message &each : others)
        m_aside.insert(each.id, each);
    all.erase(others.begin(), others.end());
    m_model.reset(all);
    refresh();
    tellCounts();
}

bool QueuePanel::matches(const Message &message) const
{
    return m_search.isEmpty() || message.text.contains(m_search, Qt::CaseInsensitive)
        || message.original.contains(m_search, Qt::CaseInsensitive)
        || message.fromName.contains(m_search, Qt::CaseInsensitive);
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
    if (chosen.isEmpty() || !isSettled(chosen))
        return;
    m_list->selectNext();
    emit decided(chosen, kind);
}

void QueuePanel::edit()
{
    const QList<MessageId> chosen = m_list->selectedIds();
    if (chosen.size() != 1 || !isSettled(chosen))
        return;
    m_buttons->hide();
    m_editor->open(m_model.message(m_model.rowOf(chosen.constFirst())));
}

bool QueuePanel::isSettled(const QList<MessageId> &messages) const
{
    return std::ranges::none_of(messages, [this](MessageId id) { return m_unsettled.contains(id); });
}

void QueuePanel::settle()
{
    m_unsettled.clear();
    refresh();
}

void QueuePanel::refresh()
{
    const int rows = m_model.rowCount();
    if (rows > 0 && !m_list->selectionModel()->hasSelection())
        m_list->selectRow(m_list->currentIndex().isValid() ? m_list->currentIndex().row() : 0);
    const QList<MessageId> chosen = m_list->selectedIds();
    const bool ready = !chosen.isEmpty() && isSettled(chosen);
    m_approve->setEnabled(ready);
    m_reject->setEnabled(ready);
    m_edit->setEnabled(ready && chosen.size() == 1);
}

void QueuePanel::tellCounts()
{
    const int all = waiting();
    const auto fresh = static_cast<int>(m_fresh.size());
    m_bar->setVisible(fresh > 0);
    m_bar->setText(tr("%n new  (N)", nullptr, fresh));
    m_bar->setAccessibleName(tr("Bring in %n new message(s)", nullptr, fresh));
    if (m_search.isEmpty()) {
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
