// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

#include <utility>

namespace barrage {

// All keys and what they do, as the two tables of actions have them. Any of Esc, Enter and ? closes it.
class KeyList : public QDialog
{
    Q_OBJECT

public:
    explicit KeyList(QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Rows = QList<std::pair<QString, QString>>; // keys, meaning

    Rows moderationKeys() const;
    Rows showKeys() const;
    QWidget *makeCard(const QString &title, const Rows &rows);
};

} // namespace barrage
