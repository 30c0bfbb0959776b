// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/messagedelegate.h"
#include "admin/messagemodel.h"

#include <QListView>

#include <optional>

namespace barrage {

// A list of messages that stands still: rows that come or go elsewhere never move the ones a person is
// looking at. When it is empty it says what that means.
class MessageList : public QListView
{
    Q_OBJECT

public:
    MessageList(MessageModel &model, MessageDelegate::Kind kind, QWidget *parent);

    void setEmptyText(const QString &title, const QString &hint);

    QList<Message> selectedMessages() const; // in the order of the rows
    QList<MessageId> selectedIds() const;    // likewise
    std::optional<Message> firstSelected() const;
    // Moves to the row below the selection, or above it at the end. Nothing happens without a selection.
    void selectNext();
    void selectRow(int row);
    // As the arrow keys do, with Shift if it extends.
    void move(Qt::Key arrow, bool extends);

    void doItemsLayout() override;
    void keyboardSearch(const QString &) override { } // letters are commands here

signals:
    void selectionMoved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void remember();

    MessageModel &m_model;
    QString m_emptyTitle;
    QString m_emptyHint;
    QPersistentModelIndex m_anchor; // the row that stays where it is
    int m_anchorTop = 0;            // px within the viewport
    bool m_laying = false;
};

} // namespace barrage
