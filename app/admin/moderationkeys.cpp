// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/moderationkeys.h"

#include "admin/queuepanel.h"
#include "admin/shownpanel.h"

#include <QShortcut>

namespace barrage {

ModerationKeys::ModerationKeys(QueuePanel &queue, ShownPanel &shown, QWidget &page)
    : QObject(&page)
    , m_queue(queue)
    , m_shown(shown)
    , m_page(page)
{
    for (const ModerationActionRow &row : moderationActions()) {
        add(row, row.key, row.scope);
        for (const QString &key : QString(row.listKeys).split(u' ', Qt::SkipEmptyParts))
            add(row, key, KeyScope::List);
    }
}

// Two shortcuts with the same key must not be alive for the same focus: neither would run.
void ModerationKeys::add(const ModerationActionRow &row, const QString &key, KeyScope scope)
{
    for (QWidget *place : placesOf(row, scope)) {
        auto *shortcut = new QShortcut(
            QKeySequence::fromString(key, QKeySequence::PortableText), place, this,
            [this, action = row.action] { emit pressed(action); },
            scope == KeyScope::List ? Qt::WidgetShortcut : Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(row.repeats);
    }
}

QList<QWidget *> ModerationKeys::placesOf(const ModerationActionRow &row, KeyScope scope) const
{
    if (scope == KeyScope::Page)
        return {&m_page};
    if (scope == KeyScope::Queue)
        return {&m_queue};
    const bool decides = row.scope == KeyScope::Queue; // A and R mean nothing in the shown list
    return decides ? QList<QWidget *> {&m_queue.list()} : QList<QWidget *> {&m_queue.list(), &m_shown.list()};
}

} // namespace barrage
