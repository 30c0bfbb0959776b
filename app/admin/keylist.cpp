// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/keylist.h"

#include "admin/moderationaction.h"
#include "admin/parts.h"
#include "core/operatoraction.h"

#include <QCoreApplication>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>

namespace barrage {

namespace {

QString native(const QString &key)
{
    return QKeySequence::fromString(key, QKeySequence::PortableText).toString(QKeySequence::NativeText);
}

QString keysOf(const ModerationActionRow &row)
{
    QStringList keys {native(row.key)};
    for (const QString &each : QString(row.listKeys).split(u' ', Qt::SkipEmptyParts))
        keys += native(each);
    return keys.join(QStringLiteral("  "));
}

} // namespace

KeyList::KeyList(QWidget *parent)
    : QDialog(parent)
{
    identify(this, "keyList", tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(2 * kSpace, 2 * kSpace, 2 * kSpace, 2 * kSpace);
    columns->setSpacing(2 * kSpace);
    columns->addWidget(makeCard(tr("Messages"), moderationKeys()), 0, Qt::AlignTop);
    columns->addWidget(makeCard(tr("The show"), showKeys()), 0, Qt::AlignTop);
}

KeyList::Rows KeyList::moderationKeys() const
{
    Rows rows;
    for (const ModerationActionRow &row : moderationActions())
        rows.append({keysOf(row), QCoreApplication::translate("ModerationAction", row.label)});
    rows.append({tr("arrows"), tr("Move; with Shift: select several")});
    return rows;
}

KeyList::Rows KeyList::showKeys() const
{
    Rows rows;
    for (const OperatorActionRow &row : operatorActions())
        rows.append({native(row.key), QCoreApplication::translate("OperatorAction", row.label)});
    rows.append({native(QStringLiteral("Ctrl+1")) + QStringLiteral(" …"), tr("Pages")});
    rows.append({native(QStringLiteral("Ctrl+F")), tr("Search the history")});
    return rows;
}

QWidget *KeyList::makeCard(const QString &title, const Rows &rows)
{
    QFrame *card = frame("card", this);
    auto *grid = new QGridLayout(card);
    grid->setHorizontalSpacing(2 * kSpace);
    grid->setVerticalSpacing(2);
    grid->addWidget(plainLabel(title, "heading", card), 0, 0, 1, 2);
    for (const auto &[keys, meaning] : rows) {
        const int at = grid->rowCount();
        grid->addWidget(plainLabel(keys, "key", card), at, 0, Qt::AlignLeft);
        grid->addWidget(plainLabel(meaning, "plain", card), at, 1);
    }
    grid->setColumnStretch(1, 1);
    return card;
}

void KeyList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Question || event->key() == Qt::Key_Return)
        close();
    else
        QDialog::keyPressEvent(event);
}

} // namespace barrage
