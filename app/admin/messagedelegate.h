// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStyledItemDelegate>

namespace barrage {

// Draws a row of a MessageModel: who and when in a small line, the whole text below it, never cut, never read
// as markup. Heights are remembered, so that a text is laid out once as long as the width stays.
class MessageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // Queue: large text and how long it has waited; Record: smaller, time of day and what became of it.
    enum class Kind { Queue, Record };

    MessageDelegate(Kind kind, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Fonts;
    struct Measured
    {
        QString text;
        QString original;
        int height;
    };

    Fonts fonts(const QFont &base) const;
    void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QRect &line) const;
    QString noteOn(const QModelIndex &index) const;
    int rowHeight(const Fonts &use, const QString &text, const QString &original, int width) const;

    const Kind m_kind;
    mutable QHash<qint64, Measured> m_heights; // by message, for m_width
    mutable int m_width = 0;
};

} // namespace barrage
