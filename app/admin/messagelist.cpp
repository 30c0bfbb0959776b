// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/messagelist.h"

#include "admin/colors.h"
#include "admin/parts.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace barrage {

MessageList::MessageList(MessageModel &model, MessageDelegate::Kind kind, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new MessageDelegate(kind, this));
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setMinimumWidth(240);
    verticalScrollBar()->setSingleStep(3 * kSpace);
}

void MessageList::setEmptyText(const QString &title, const QString &hint)
{
    m_emptyTitle = title;
    m_emptyHint = hint;
}

QList<Message> MessageList::selectedMessages() const
{
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::ranges::sort(rows, {}, [](const QModelIndex &each) { return each.row(); });
    QList<Message> messages;
    for (const QModelIndex &row : rows)
        messages.append(m_model.message(row.row()));
    return messages;
}

QList<MessageId> MessageList::selectedIds() const
{
    QList<MessageId> ids;
    for (const Message &message : selectedMessages())
        ids.append(message.id);
    return ids;
}

std::optional<Message> MessageList::firstSelected() const
{
    const QModelIndexList rows = selectionModel()->selectedIndexes();
    if (rows.isEmpty())
        return {};
    return m_model.message(
        std::ranges::min(rows, {}, [](const QModelIndex &each) { return each.row(); }).row());
}

void MessageList::selectNext()
{
    const QModelIndexList rows = selectionModel()->selectedIndexes();
    if (rows.isEmpty())
        return;
    const auto [first, last]
        = std::ranges::minmax(rows, {}, [](const QModelIndex &each) { return each.row(); });
    if (last.row() + 1 < m_model.rowCount())
        selectRow(last.row() + 1);
    else if (first.row() > 0)
        selectRow(first.row() - 1);
}

void MessageList::selectRow(int row)
{
    const QModelIndex index = m_model.index(row);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void MessageList::doItemsLayout()
{
    m_laying = true;
    QListView::doItemsLayout();
    if (m_anchor.isValid() && viewport()->height() > 0) {
        const int moved = visualRect(m_anchor).top() - m_anchorTop;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
    }
    m_laying = false;
    remember();
}

void MessageList::move(Qt::Key arrow, bool extends)
{
    QKeyEvent press(QEvent::KeyPress, arrow, extends ? Qt::ShiftModifier : Qt::NoModifier);
    keyPressEvent(&press);
}

void MessageList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model.rowCount() > 0)
        return;
    QPainter painter(viewport());
    const QRect area = viewport()->rect().adjusted(3 * kSpace, 0, -3 * kSpace, 0);
    QFont font = this->font();
    font.setPixelSize(18);
    painter.setFont(font);
    painter.setPen(colorsOf(palette()).text);
    painter.drawText(area.adjusted(0, 0, 0, -area.height() / 2 - kSpace / 2),
                     Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, m_emptyTitle);
    font.setPixelSize(14);
    painter.setFont(font);
    painter.setPen(colorsOf(palette()).muted);
    painter.drawText(area.adjusted(0, area.height() / 2 + kSpace / 2, 0, 0),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyHint);
}

void MessageList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // texts wrap differently now
}

void MessageList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    remember();
}

void MessageList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    remember();
}

void MessageList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    emit selectionMoved();
}

// The selected row is held in its place; without one, the first that is seen. A list that is at its top and
// has nothing selected follows what is new.
void MessageList::remember()
{
    if (m_laying)
        return;
    QModelIndex anchor;
    if (currentIndex().isValid() && visualRect(currentIndex()).intersects(viewport()->rect()))
        anchor = currentIndex();
    else if (verticalScrollBar()->value() > 0)
        anchor = indexAt(QPoint(kSpace, kSpace));
    m_anchor = anchor;
    m_anchorTop = anchor.isValid() ? visualRect(anchor).top() : 0;
}

} // namespace barrage
