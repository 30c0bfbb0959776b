// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFrame;
class QGridLayout;
class QLabel;
class QVBoxLayout;
class QWidget;

// How pages of settings are put together.
namespace barrage {

constexpr int kFieldWidth = 200; // px

QLabel *explanation(const QString &text, QWidget *parent);
// The layout of a card, with its title on top.
QVBoxLayout *cardLayout(QFrame *card, const QString &title);
// Words to the left, fields to the right.
QGridLayout *addFieldGrid(QVBoxLayout &layout);
// One row of it; the hint may be empty.
void addField(QGridLayout &grid, const QString &label, const QString &hint, QWidget *field);

} // namespace barrage
