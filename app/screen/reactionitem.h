// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reaction.h"
#include "screen/emoji.h"

#include <QElapsedTimer>
#include <QImage>
#include <QQuickItem>
#include <QTimer>

#include <optional>

namespace barrage {

// What the audience throws, rising at the left edge of the screen. A crowd makes larger pictures rather than
// more: and there are never many at once. Repaints only while something floats.
// Lives on: the GUI thread.
class ReactionItem : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit ReactionItem(QQuickItem *parent = nullptr);

    void throwAll(const QList<ReactionCount> &counts);
    void clear();
    qsizetype floating() const { return m_floating.size(); }
    // Lets so much time pass, in ms; by itself while something floats.
    void advance(double ms);

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;

private:
    struct Floating
    {
        quint64 id = 0;
        QImage picture;
        double size = 0; // logical px
        double x = 0;    // of its middle
        double age = 0;  // ms; negative: it has still to come

        double progress() const;
        double opacity() const;
        QRectF placeIn(double height) const;
    };

    void start(const ReactionCount &count);
    QImage pictureOf(Reaction reaction);
    void tick();

    QList<Floating> m_floating; // oldest first
    std::optional<EmojiCache> m_emoji;
    QTimer m_ticks;
    QElapsedTimer m_sinceTick;
    quint64 m_lastId = 0;
};

} // namespace barrage
