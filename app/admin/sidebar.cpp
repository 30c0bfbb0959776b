// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/sidebar.h"

#include "admin/colors.h"
#include "admin/parts.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace barrage {

namespace {

constexpr int kWidth = 168;

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QVBoxLayout(this))
{
    setProperty("role", QStringLiteral("sidebar"));
    setFixedWidth(kWidth);
    m_layout->setContentsMargins(kSpace, 2 * kSpace, kSpace, kSpace);
    m_layout->setSpacing(kSpace / 2);
    m_layout->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, &Sidebar::chosen);
}

void Sidebar::add(const QString &label, PageIcon icon, const char *objectName)
{
    QPushButton *made = button(label, "navigation", objectName, this);
    const int page = static_cast<int>(m_entries.size());
    made->setCheckable(true);
    made->setIconSize(QSize(20, 20));
    made->setChecked(page == 0);
    m_group->addButton(made, page);
    m_layout->insertWidget(page, made);
    m_entries.append({made, label, icon});
    repaintIcons();
}

void Sidebar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        repaintIcons();
}

void Sidebar::repaintIcons()
{
    for (const Entry &entry : m_entries)
        entry.button->setIcon(pageIcon(entry.icon, colorsOf(QGuiApplication::palette()).text));
}

QStringList Sidebar::labels() const
{
    QStringList labels;
    for (const Entry &entry : m_entries)
        labels.append(entry.label);
    return labels;
}

void Sidebar::choose(int page)
{
    m_group->button(page)->setChecked(true);
    emit chosen(page);
}

void Sidebar::setCount(int page, int count)
{
    const Entry &entry = m_entries.at(page);
    entry.button->setText(count > 0 ? tr("%1 · %2").arg(entry.label).arg(count) : entry.label);
}

} // namespace barrage
