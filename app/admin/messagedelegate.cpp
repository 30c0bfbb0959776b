// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/messagedelegate.h"

#include "admin/colors.h"
#include "admin/markedtext.h"
#include "admin/messagemodel.h"
#include "admin/parts.h"
#include "core/limits.h"

#include <QAbstractItemView>
#include <QPainter>

namespace barrage {

namespace {

constexpr int kBar = 4;                       // width of the bar in the colour of the bullet
constexpr int kLeft = kSpace + kBar + kSpace; // where texts begin
constexpr int kGap = 4;

// The width of the column, not of option.rect, which is not known while heights are asked for.
int columnWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

QList<Span> marksOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const MessageModel *>(index.model());
    return model ? model->marks(index.row()) : QList<Span>();
}

QColor stateColor(const QModelIndex &index, const Colors &colors)
{
    const auto *model = qobject_cast<const MessageModel *>(index.model());
    if (!model)
        return colors.muted;
    switch (progressOf(model->message(index.row()))) {
    case Progress::Passed:
    case Progress::Waiting:
        return colors.warnText;
    case Progress::Shown:
        return colors.goodText;
    case Progress::Refused:
    case Progress::Recalled:
    case Progress::Dropped:
        return colors.dangerText;
    }
    Q_UNREACHABLE();
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                 const Colors &colors)
{
    const bool selected = option.state & QStyle::State_Selected;
    painter.fillRect(option.rect, selected ? colors.selected : colors.surface);
    const QRect bar(option.rect.left() + kSpace, option.rect.top() + kSpace, kBar,
                    option.rect.height() - 2 * kSpace);
    painter.setPen(Qt::NoPen);
    painter.fillRect(bar, colors.line);
    painter.fillRect(bar.adjusted(1, 1, -1, -1), index.data(MessageModel::Color).value<QColor>());
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.line);
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
}

} // namespace

struct MessageDelegate::Fonts
{
    QFont head;
    QFont name;
    QFont text;
};

MessageDelegate::MessageDelegate(Kind kind, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_kind(kind)
{
}

MessageDelegate::Fonts MessageDelegate::fonts(const QFont &base) const
{
    Fonts made {base, base, base};
    made.head.setPixelSize(13);
    made.name.setPixelSize(13);
    made.name.setWeight(QFont::DemiBold);
    made.text.setPixelSize(m_kind == Kind::Queue ? 20 : 16);
    return made;
}

void MessageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.palette);
    const Fonts use = fonts(option.font);
    const int width = option.rect.width() - kLeft - 2 * kSpace;
    painter->save();
    paintGround(*painter, option, index, colors);
    const int headHeight = QFontMetrics(use.name).height();
    QPoint at = option.rect.topLeft() + QPoint(kLeft, kSpace);
    paintHead(*painter, option, index, QRect(at, QSize(width, headHeight)));
    at.ry() += headHeight + kGap;
    const MarkedText text {index.data().toString(), use.text,        colors.text,
                           marksOf(index),          colors.warnText, colors.warnGround};
    at.ry() += text.paint(*painter, at, width);
    const QString original = index.data(MessageModel::Original).toString();
    if (!original.isEmpty())
        MarkedText {tr("Sent as: %1").arg(original), use.head, colors.muted}.paint(
            *painter, at + QPoint(0, kGap), width);
    painter->restore();
}

void MessageDelegate::paintHead(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const QRect &line) const
{
    const Colors &colors = colorsOf(option.palette);
    const Fonts use = fonts(option.font);
    const QFontMetrics metrics(use.name);
    const auto put = [&](const QString &text, const QFont &font, const QColor &color, int flags) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(line, flags | Qt::TextSingleLine | Qt::AlignVCenter, text);
    };
    const QString name
        = metrics.elidedText(index.data(MessageModel::Sender).toString(), Qt::ElideRight, line.width() / 2);
    put(name, use.name, colors.text, Qt::AlignLeft);
    const QString time
        = index.data(m_kind == Kind::Queue ? MessageModel::Age : MessageModel::Time).toString();
    put(time, use.head, colors.muted, Qt::AlignRight);

    const int from = line.left() + metrics.horizontalAdvance(name) + 2 * kSpace;
    const int to = line.right() - metrics.horizontalAdvance(time) - 2 * kSpace;
    const QString note = noteOn(index);
    const QColor color = m_kind == Kind::Queue ? colors.warnText : stateColor(index, colors);
    painter.setPen(color);
    painter.drawText(QRect(from, line.top(), to - from, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(note, Qt::ElideRight, to - from));
}

// What stands between the name and the time.
QString MessageDelegate::noteOn(const QModelIndex &index) const
{
    QStringList notes;
    if (index.data(MessageModel::Pinned).toBool())
        notes += tr("pinned");
    if (index.data(MessageModel::Starred).toBool())
        notes += tr("★ starred");
    if (const QString seat = index.data(MessageModel::Claimed).toString(); !seat.isEmpty())
        notes += tr("handled by %1").arg(seat);
    if (m_kind == Kind::Record)
        notes += index.data(MessageModel::State).toString();
    if (const QString tags = index.data(MessageModel::Tags).toString(); !tags.isEmpty())
        notes += tags;
    if (const QString held = index.data(MessageModel::Held).toString(); !held.isEmpty())
        notes += held;
    return notes.join(QStringLiteral(" · "));
}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = columnWidth(option) - kLeft - 2 * kSpace;
    if (m_width != width || m_heights.size() > 2 * limits::kWaiting)
        m_heights.clear();
    m_width = width;
    const auto *model = qobject_cast<const MessageModel *>(index.model());
    Q_ASSERT(model);
    const Message &message = model->message(index.row());
    Measured &known = m_heights[number(message.id)];
    if (known.height == 0 || known.text != message.text || known.original != message.original) {
        const QString original = index.data(MessageModel::Original).toString();
        known
            = {message.text, message.original, rowHeight(fonts(option.font), message.text, original, width)};
    }
    return {kLeft, known.height};
}

int MessageDelegate::rowHeight(const Fonts &use, const QString &text, const QString &original,
                               int width) const
{
    const auto heightOf = [width](const QString &each, const QFont &font) {
        return MarkedText {each, font, {}}.height(width);
    };
    int height = 2 * kSpace + QFontMetrics(use.name).height() + kGap + heightOf(text, use.text);
    if (!original.isEmpty())
        height += kGap + heightOf(tr("Sent as: %1").arg(original), use.head);
    return height;
}

} // namespace barrage
