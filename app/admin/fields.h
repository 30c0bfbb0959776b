// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFrame;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;
class QWidget;

// How pages of settings are put together.
namespace barrage {

constexpr int kFieldWidth = 200; // px

// A page of settings: the head, and below it the content, which scrolls and has the name for tests.
void layOutPage(QWidget &page, QWidget *head, QWidget *content, const char *objectName);
// The content's layout, of cards in columns that are equally wide.
QHBoxLayout *columnLayout(QWidget *content);
QVBoxLayout *addColumn(QHBoxLayout &columns);

QLabel *explanation(const QString &text, QWidget *parent);
// The layout of a card, with its title on top.
QVBoxLayout *cardLayout(QFrame *card, const QString &title);
// Words to the left, fields to the right.
QGridLayout *addFieldGrid(QVBoxLayout &layout);
// One row of it; the hint may be empty.
void addField(QGridLayout &grid, const QString &label, const QString &hint, QWidget *field);

} // namespace barrage
