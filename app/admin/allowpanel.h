// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;

namespace barrage {

class PhraseEdit;

// The phrases in which no rule hits. What was written counts when the field is left, unless it can't be used.
class AllowPanel : public QFrame
{
    Q_OBJECT

public:
    explicit AllowPanel(QWidget *parent);

    void setPhrases(const QStringList &phrases); // as the room has them; what is being written stays
    const QStringList &phrases() const { return m_phrases; }

signals:
    void chosen(const QStringList &phrases);

private:
    void check();
    void choose();

    QStringList m_phrases;
    PhraseEdit *m_edit;
    QLabel *m_problem;
};

} // namespace barrage
