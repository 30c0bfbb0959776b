// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/stylesheet.h"

#include "admin/colors.h"

#include <utility>

namespace barrage {

namespace {

constexpr char kSheet[] = R"(
* { font-size: 14px; }
QMainWindow, QMessageBox { background: @window; }
QToolTip { color: @text; background: @surface; border: 1px solid @line; padding: 4px; }
QLabel { background: transparent; color: @text; }
QLabel[role="title"] { font-size: 18px; font-weight: 600; }
QLabel[role="heading"] { font-size: 16px; font-weight: 600; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="problem"] { color: @dangerText; }
QLabel[role="count"] { font-size: 20px; font-weight: 600; }
QLabel[role="key"] { background: @raised; border: 1px solid @line; border-radius: 4px; padding: 1px 6px;
                     font-weight: 600; }
QLabel[role="outcome"] { font-weight: 600; }
QFrame[role="header"] { background: @surface; border: none; border-bottom: 1px solid @line; }
QFrame[role="sidebar"] { background: @surface; border: none; border-right: 1px solid @line; }
QFrame[role="card"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame[role="error"] { background: @warnGround; border: 1px solid @warnText; border-radius: 6px; }
QFrame[role="error"] QLabel { color: @warnText; font-weight: 600; }
QFrame[role="alarm"] { background: @danger; border: none; }
QFrame[role="alarm"] QLabel { color: @onDanger; font-weight: 600; }
QFrame[role="notice"] { background: @selected; border: none; border-bottom: 1px solid @line; }
QFrame[role="segments"] { background: @raised; border: 1px solid @line; border-radius: 8px; }

QMenuBar { background: @surface; color: @text; border-bottom: 1px solid @line; }
QMenuBar::item { padding: 6px 12px; background: transparent; }
QMenuBar::item:selected { background: @raised; }
QMenu { background: @surface; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 28px; border-radius: 4px; }
QMenu::item:selected { background: @selected; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }

QPushButton { background: @raised; color: @text; border: 1px solid @line; border-radius: 6px;
              padding: 7px 15px; min-height: 20px; }
QPushButton:hover { border-color: @muted; }
QPushButton:pressed { background: @line; }
QPushButton:disabled { color: @muted; background: @window; border-color: @line; }
QPushButton:checked { background: @selected; border-color: @accent; }
QPushButton:focus { border: 2px solid @accent; padding: 6px 14px; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[kind="approve"] { background: @good; color: @onGood; border-color: @good; font-weight: 600; }
QPushButton[kind="reject"] { color: @dangerText; border-color: @dangerText; font-weight: 600; }
QPushButton[kind="panic"] { background: @danger; color: @onDanger; border: 2px solid @danger;
                            font-size: 16px; font-weight: 700; padding: 10px 24px; border-radius: 8px; }
QPushButton[kind="primary"]:checked { background: @selected; color: @text; }
QPushButton[kind="primary"]:disabled, QPushButton[kind="approve"]:disabled, QPushButton[kind="reject"]:disabled
    { background: @window; color: @muted; border-color: @line; }
QPushButton[kind="primary"]:hover, QPushButton[kind="approve"]:hover { border-color: @text; }
QPushButton[kind="panic"]:hover, QPushButton[kind="panic"]:focus { border: 2px solid @text; padding: 10px 24px; }
QPushButton[kind="primary"]:focus, QPushButton[kind="approve"]:focus { border: 2px solid @text; }
QPushButton[kind="segment"] { background: transparent; border: 2px solid transparent; border-radius: 6px;
                              padding: 5px 16px; font-weight: 600; }
QPushButton[kind="segment"]:hover { background: @surface; }
QPushButton[kind="segment"]:checked { background: @accent; color: @onAccent; }
QPushButton[kind="segment"]:focus { border: 2px solid @text; }
QPushButton[kind="navigation"] { background: transparent; border: 2px solid transparent; border-radius: 6px;
                                 padding: 8px 12px; text-align: left; font-size: 15px; }
QPushButton[kind="navigation"]:hover { background: @raised; }
QPushButton[kind="navigation"]:checked { background: @selected; font-weight: 600; }
QPushButton[kind="navigation"]:focus { border: 2px solid @accent; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; padding: 4px 8px; }
QPushButton[kind="news"] { background: @selected; border-color: @accent; font-weight: 600; padding: 5px 15px; }
QPushButton[kind="danger"] { background: @danger; color: @onDanger; border-color: @danger; font-weight: 600; }
QPushButton[kind="danger"]:hover, QPushButton[kind="danger"]:focus { border: 2px solid @text; padding: 6px 14px; }
QPushButton[kind="quiet"]:hover { border-color: @muted; }

QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit { background: @surface; border: 1px solid @line; border-radius: 6px;
                       padding: 6px 10px; min-height: 22px; selection-background-color: @accent;
                       selection-color: @onAccent; }
QPlainTextEdit { padding: 4px 6px; }
QPlainTextEdit:focus { border: 2px solid @accent; padding: 3px 5px; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid @accent; padding: 5px 9px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: @muted; background: @window; }
QLineEdit[wrong="true"] { border-color: @dangerText; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @line;
                              selection-background-color: @selected; selection-color: @text; outline: none; }
QCheckBox { color: @text; spacing: 8px; padding: 4px; border: 2px solid transparent; border-radius: 6px; }
QCheckBox:focus { border-color: @accent; }

QAbstractItemView { background: @surface; color: @text; border: 1px solid @line; border-radius: 4px;
                    outline: none; }
QAbstractItemView:focus { border: 2px solid @accent; }
QTableView { gridline-color: transparent; selection-background-color: @selected; selection-color: @text;
             alternate-background-color: @surface; }
QTableView::item { padding: 4px 10px; border-bottom: 1px solid @window; }
QTableView::item:selected { background: @selected; color: @text; }
QTableView::item:focus { border: 2px solid @accent; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @line;
                       padding: 8px 10px; font-weight: 600; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QSplitter::handle { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: @line; border-radius: 4px; min-height: 32px; }
QScrollBar::handle:vertical:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page
    { background: transparent; border: none; height: 0; width: 0; }
)";

} // namespace

QString styleSheetOf(const Colors &colors)
{
    // A name that another begins with comes after it.
    const std::pair<const char *, QColor> names[] = {
        {"@window", colors.window},
        {"@surface", colors.surface},
        {"@raised", colors.raised},
        {"@line", colors.line},
        {"@text", colors.text},
        {"@muted", colors.muted},
        {"@accent", colors.accent},
        {"@onAccent", colors.onAccent},
        {"@selected", colors.selected},
        {"@dangerText", colors.dangerText},
        {"@danger", colors.danger},
        {"@onDanger", colors.onDanger},
        {"@goodText", colors.goodText},
        {"@good", colors.good},
        {"@onGood", colors.onGood},
        {"@warnText", colors.warnText},
        {"@warnGround", colors.warnGround},
    };
    QString sheet = QString::fromLatin1(kSheet);
    for (const auto &[name, color] : names)
        sheet.replace(QLatin1String(name), color.name());
    return sheet;
}

} // namespace barrage
