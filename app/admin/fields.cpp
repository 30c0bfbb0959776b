// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/fields.h"

#include "admin/parts.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

namespace barrage {

void layOutPage(QWidget &page, QWidget *head, QWidget *content, const char *objectName)
{
    auto *area = new QScrollArea(&page);
    area->setObjectName(QLatin1String(objectName));
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(content);
    auto *layout = new QVBoxLayout(&page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace);
    layout->addWidget(head);
    layout->addWidget(area, 1);
}

QHBoxLayout *columnLayout(QWidget *content)
{
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, kSpace, 0); // beside the scroll bar
    columns->setSpacing(2 * kSpace);
    return columns;
}

QVBoxLayout *addColumn(QHBoxLayout &columns)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2 * kSpace);
    columns.addLayout(column, 1);
    return column;
}

QLabel *explanation(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, "muted", parent);
    label->setWordWrap(true);
    return label;
}

QVBoxLayout *cardLayout(QFrame *card, const QString &title)
{
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(2 * kSpace, 2 * kSpace, 2 * kSpace, 2 * kSpace);
    layout->setSpacing(kSpace);
    layout->addWidget(plainLabel(title, "heading", card));
    return layout;
}

QGridLayout *addFieldGrid(QVBoxLayout &layout)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * kSpace);
    grid->setVerticalSpacing(kSpace);
    grid->setColumnStretch(0, 1);
    layout.addLayout(grid);
    return grid;
}

void addField(QGridLayout &grid, const QString &label, const QString &hint, QWidget *field)
{
    field->setFixedWidth(kFieldWidth);
    field->setAccessibleDescription(hint);
    QWidget *parent = field->parentWidget();
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(plainLabel(label, "plain", parent));
    if (!hint.isEmpty())
        words->addWidget(explanation(hint, parent));
    const int at = grid.rowCount();
    grid.addLayout(words, at, 0);
    grid.addWidget(field, at, 1, Qt::AlignTop);
}

} // namespace barrage
