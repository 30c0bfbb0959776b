// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/parts.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace barrage {

void identify(QWidget *widget, const char *objectName, const QString &accessibleName)
{
    widget->setObjectName(QLatin1String(objectName));
    widget->setAccessibleName(accessibleName);
}

void restyle(QWidget *widget, const char *property, const QString &value)
{
    if (widget->property(property).toString() == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QLabel *plainLabel(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

QPushButton *button(const QString &text, const char *kind, const char *objectName, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setProperty("kind", QString::fromLatin1(kind));
    made->setFocusPolicy(Qt::TabFocus);
    identify(made, objectName, text);
    return made;
}

void makeClearable(QLineEdit &field, const QString &accessibleName)
{
    field.setClearButtonEnabled(true);
    for (QToolButton *each : field.findChildren<QToolButton *>())
        each->setAccessibleName(accessibleName);
}

QFrame *frame(const char *role, QWidget *parent)
{
    auto *made = new QFrame(parent);
    made->setProperty("role", QString::fromLatin1(role));
    return made;
}

} // namespace barrage
