// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/messageeditor.h"

#include "admin/parts.h"
#include "core/limits.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace barrage {

MessageEditor::MessageEditor(QWidget *parent)
    : QFrame(parent)
    , m_original(plainLabel({}, "muted", this))
    , m_text(new QLineEdit(this))
    , m_approve(button(tr("Approve this text"), "approve", "approveEdited", this))
{
    setProperty("role", QStringLiteral("card"));
    identify(m_text, "editText", tr("The text as it will be shown"));
    m_text->setMaxLength(limits::kTextUnits);
    m_original->setObjectName(QStringLiteral("editOriginal"));
    m_original->setWordWrap(true);
    QPushButton *cancel = button(tr("Cancel"), "plain", "cancelEdit", this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace);
    buttons->addWidget(m_approve);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(kSpace);
    layout->addWidget(m_original);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    hide();
    connect(m_text, &QLineEdit::returnPressed, this, &MessageEditor::approve);
    connect(m_text, &QLineEdit::textChanged, m_approve,
            [this](const QString &text) { m_approve->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_approve, &QPushButton::clicked, this, &MessageEditor::approve);
    connect(cancel, &QPushButton::clicked, this, &MessageEditor::leave);
}

void MessageEditor::open(const Message &message)
{
    m_message = message.id;
    m_original->setText(tr("Sent as: %1").arg(message.original));
    m_text->setText(message.text);
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->end(false);
}

void MessageEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        leave();
    else
        QFrame::keyPressEvent(event);
}

void MessageEditor::approve()
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty())
        return;
    const MessageId message = m_message;
    leave();
    emit approved(message, text);
}

void MessageEditor::leave()
{
    hide();
    m_message = {};
    emit closed();
}

} // namespace barrage
