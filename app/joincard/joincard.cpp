// SPDX-License-Identifier: GPL-3.0-or-later
#include "joincard/joincard.h"

#include <QFont>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <optional>

// Debian 12, Debian 13 and other distributions put the header in different places.
#if __has_include(<qrcodegen/QrCode.hpp>)
#    include <qrcodegen/QrCode.hpp>
#elif __has_include(<qrcodegen/qrcodegen.hpp>)
#    include <qrcodegen/qrcodegen.hpp>
#elif __has_include(<qrcodegencpp/QrCode.hpp>)
#    include <qrcodegencpp/QrCode.hpp>
#elif __has_include(<qrcodegencpp/qrcodegen.hpp>)
#    include <qrcodegencpp/qrcodegen.hpp>
#else
#    include <qrcodegen.hpp>
#endif

namespace barrage {

namespace {

using qrcodegen::QrCode;

constexpr int kQuietModules = 4;
constexpr int kSmallestType = 5; // px
constexpr QColor kInk(0x10, 0x13, 0x1c);

// Shares of the height of the card.
constexpr double kMargin = 0.05;
constexpr double kTitle = 0.09;
constexpr double kUrl = 0.10;
constexpr double kAspect = 0.76; // width by height

std::optional<QrCode> encoded(const QString &url)
{
    try {
        return QrCode::encodeText(url.toUtf8().constData(), QrCode::Ecc::MEDIUM);
    } catch (const qrcodegen::data_too_long &) {
        return std::nullopt;
    }
}

// The largest bold font, up to the height of the rectangle, that fits the text into its width.
QFont fittingFont(const QString &text, const QRect &rect)
{
    QFont font;
    font.setBold(true);
    int pixels = std::max(kSmallestType, rect.height() * 3 / 4);
    font.setPixelSize(pixels);
    while (pixels > kSmallestType && QFontMetrics(font).horizontalAdvance(text) > rect.width())
        font.setPixelSize(--pixels);
    return font;
}

void paintLine(QPainter &painter, const QRect &rect, const QString &text)
{
    const QFont font = fittingFont(text, rect);
    painter.setFont(font);
    painter.setPen(kInk);
    const QFontMetrics metrics(font);
    const bool fits = metrics.horizontalAdvance(text) <= rect.width();
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip,
                     fits ? text : metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

void paintCode(QPainter &painter, const QRect &area, const QrCode &code)
{
    const int size = code.getSize();
    const int module = std::max(1, std::min(area.width(), area.height()) / (size + 2 * kQuietModules));
    const QPoint corner = area.center() - QPoint(size * module / 2, size * module / 2);
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            if (code.getModule(x, y))
                painter.fillRect(QRect(corner + QPoint(x, y) * module, QSize(module, module)), Qt::black);
        }
    }
}

void paintPaper(QPainter &painter, const QRect &rect, int radius)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath paper;
    paper.addRoundedRect(rect, radius, radius);
    painter.fillPath(paper, Qt::white);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

QImage joinCardImage(const JoinAddress &address, const QString &title, int heightPx)
{
    const auto code = encoded(address.url);
    if (!code)
        return {};
    const int height = std::max(heightPx, kJoinCardMinimumHeight);
    const auto share = [height](double part) { return static_cast<int>(height * part); };
    QImage card(share(kAspect), height, QImage::Format_ARGB32_Premultiplied);
    card.fill(Qt::transparent);
    QPainter painter(&card);
    paintPaper(painter, card.rect(), share(kMargin) / 2);

    const int margin = share(kMargin);
    QRect area = card.rect().adjusted(margin, margin, -margin, -margin);
    const QRect urlRect(area.left(), area.bottom() - share(kUrl), area.width(), share(kUrl));
    if (!title.isEmpty()) {
        paintLine(painter, QRect(area.topLeft(), QSize(area.width(), share(kTitle))), title);
        area.setTop(area.top() + share(kTitle));
    }
    paintLine(painter, urlRect, address.url);
    // The quiet zone is part of the code's area and may take the margin of the card, which is as white.
    paintCode(painter, QRect(0, area.top(), card.width(), urlRect.top() - area.top()), *code);
    return card;
}

} // namespace barrage
