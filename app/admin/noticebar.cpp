// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/noticebar.h"

#include "admin/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace barrage {

NoticeBar::NoticeBar(const char *role, const char *objectName, const QString &buttonText, QWidget *parent)
    : QFrame(parent)
    , m_text(plainLabel({}, "plain", this))
{
    setProperty("role", QString::fromLatin1(role));
    setObjectName(QLatin1String(objectName));
    m_text->setObjectName(QLatin1String(objectName) + QLatin1String("Text"));
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kSpace, kSpace / 2, kSpace, kSpace / 2);
    row->addWidget(m_text, 1);
    if (!buttonText.isEmpty()) {
        const QByteArray name = QByteArray(objectName) + "Button";
        QPushButton *made = button(buttonText, "plain", name.constData(), this);
        connect(made, &QPushButton::clicked, this, &NoticeBar::pressed);
        row->addWidget(made);
    }
    hide();
}

void NoticeBar::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

} // namespace barrage
