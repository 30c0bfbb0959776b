// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/moderationaction.h"

#include <QList>
#include <QObject>

class QWidget;

namespace barrage {

class QueuePanel;
class ShownPanel;

// The keys of admin/moderationaction.h, each alive where its row says. Lives on: the GUI thread.
class ModerationKeys : public QObject
{
    Q_OBJECT

public:
    // The panels are on the page; all of them live at least as long.
    ModerationKeys(QueuePanel &queue, ShownPanel &shown, QWidget &page);

signals:
    void pressed(barrage::ModerationAction action);

private:
    void add(const ModerationActionRow &row, const QString &key, KeyScope scope);
    QList<QWidget *> placesOf(const ModerationActionRow &row, KeyScope scope) const;

    QueuePanel &m_queue;
    ShownPanel &m_shown;
    QWidget &m_page;
};

} // namespace barrage
