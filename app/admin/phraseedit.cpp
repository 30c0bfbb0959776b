// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/phraseedit.h"

namespace barrage {

PhraseEdit::PhraseEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFixedHeight(7 * fontMetrics().lineSpacing());
}

void PhraseEdit::setPhrases(const QStringList &phrases)
{
    setPlainText(phrases.join(u'\n'));
    document()->setModified(false);
}

QStringList PhraseEdit::phrases() const
{
    QStringList phrases;
    for (const QString &line : toPlainText().split(u'\n')) {
        if (const QString phrase = line.trimmed(); !phrase.isEmpty())
            phrases += phrase;
    }
    return phrases;
}

void PhraseEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (!document()->isModified())
        return;
    document()->setModified(false);
    emit left();
}

} // namespace barrage
