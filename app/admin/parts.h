// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QWidget;

// Small widgets that every page is put together from.
namespace barrage {

constexpr int kSpace = 8; // px: margins and gaps are multiples of it

// Gives a widget the name that tests and automation find it by, and the one that a screen reader speaks.
void identify(QWidget *widget, const char *objectName, const QString &accessibleName);
// Sets a dynamic property that the style sheet asks for, and has the widget drawn accordingly.
void restyle(QWidget *widget, const char *property, const QString &value);

// A label never reads markup: what it shows may come from a phone. For the role see stylesheet.h.
QLabel *plainLabel(const QString &text, const char *role, QWidget *parent);
// Takes the focus by Tab only, so that a click leaves the keys with the list. For the kind see stylesheet.h.
QPushButton *button(const QString &text, const char *kind, const char *objectName, QWidget *parent);
// Gives the field a button that empties it.
void makeClearable(QLineEdit &field, const QString &accessibleName);
QFrame *frame(const char *role, QWidget *parent);

} // namespace barrage
