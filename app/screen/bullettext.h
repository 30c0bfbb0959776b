// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/bulletstyle.h"
#include "screen/emoji.h"

#include <QPainter>
#include <QTextLayout>

#include <memory>

namespace barrage {

// A text laid out to be readable and never cut: on one line if it fits, else on two of about one width, else
// smaller. Emoji keep a place in the layout and are drawn as pictures. Lengths are pixels.
// Lives on: the raster thread.
class BulletText
{
public:
    BulletText(const QString &text, const QStringList &families, const BulletStyle &style, EmojiCache &emoji);

    QSizeF size() const { return m_size; }
    bool hasEmoji() const { return !m_pictures.isEmpty(); }
    // The layout's top left at `at`; in the painter's pen.
    void drawText(QPainter &painter, const QPointF &at) const;
    void drawEmoji(QPainter &painter, const QPointF &at) const;

private:
    struct Picture
    {
        QString character;
        int at; // where its place is in the layout's text
    };

    void takeApart(const QString &text);
    void layOut(double maxWidth);
    int breakLines(double width);
    double narrowestForTwo(double natural);
    void centre();
    QImage pictureOf(const Picture &picture, const QTextLine &line, QPointF &corner) const;

    EmojiCache &m_emoji;
    QFont m_font;
    QString m_text;
    QList<Picture> m_pictures;
    std::unique_ptr<QTextLayout> m_layout;
    QSizeF m_size;
};

} // namespace barrage
