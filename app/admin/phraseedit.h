// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace barrage {

// A few short texts, one a line. Tab leaves it; what was written counts then.
class PhraseEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PhraseEdit(QWidget *parent);

    void setPhrases(const QStringList &phrases);
    QStringList phrases() const; // without empty lines

signals:
    void left(); // with a change

protected:
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace barrage
