// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/look.h"

#include "admin/colors.h"
#include "admin/consolestyle.h"
#include "admin/stylesheet.h"

#include <QApplication>
#include <QWidget>

namespace barrage {

namespace {

QPalette paletteOf(const Colors &colors)
{
    QPalette palette(colors.raised, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.surface);
    palette.setColor(QPalette::AlternateBase, colors.window);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.muted);
    palette.setColor(QPalette::ToolTipBase, colors.surface);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.onAccent);
    palette.setColor(QPalette::Link, colors.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.muted);
    return palette;
}

// The desktop's own palette is behind ours; an empty one brings it back.
bool systemIsDark()
{
    QApplication::setPalette(QPalette());
    return isDark(QApplication::palette());
}

} // namespace

void applyLook(QWidget &window, Look look)
{
    if (!qobject_cast<ConsoleStyle *>(QApplication::style()))
        QApplication::setStyle(new ConsoleStyle); // owned by the application
    const Colors &colors = colorsOf(look == Look::System ? systemIsDark() : look == Look::Dark);
    QApplication::setPalette(paletteOf(colors));
    window.setStyleSheet(styleSheetOf(colors));
}

} // namespace barrage
