// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/allowpanel.h"

#include "admin/parts.h"
#include "admin/phraseedit.h"
#include "core/limits.h"
#include "moderation/allowlist.h"

#include <QLabel>
#include <QVBoxLayout>

namespace barrage {

AllowPanel::AllowPanel(QWidget *parent)
    : QFrame(parent)
    , m_edit(new PhraseEdit(this))
    , m_problem(plainLabel({}, "problem", this))
{
    setProperty("role", QStringLiteral("card"));
    identify(m_edit, "allowedPhrases", tr("Phrases that are always allowed"));
    m_edit->setPlaceholderText(tr("One a line; * stands for any part of a word"));
    m_edit->setFixedHeight(5 * m_edit->fontMetrics().lineSpacing());
    identify(m_problem, "allowedProblem", tr("What is wrong with the phrases"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *hint = plainLabel(tr("What a rule finds inside one of these phrases does not count. The same word "
                               "elsewhere in the message still does."),
                            "muted", this);
    hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kSpace, 2 * kSpace, 2 * kSpace, 2 * kSpace);
    layout->setSpacing(kSpace);
    layout->addWidget(plainLabel(tr("Always allowed"), "heading", this));
    layout->addWidget(hint);
    layout->addWidget(m_edit);
    layout->addWidget(m_problem);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &AllowPanel::check);
    connect(m_edit, &PhraseEdit::left, this, &AllowPanel::choose);
}

void AllowPanel::setPhrases(const QStringList &phrases)
{
    m_phrases = phrases;
    if (!m_edit->document()->isModified() && m_edit->phrases() != phrases)
        m_edit->setPhrases(phrases);
}

void AllowPanel::check()
{
    const Status status = AllowList::check(m_edit->phrases(), limits::kAllowedPhrases);
    m_problem->setText(status.ok() ? QString() : status.error().text);
    m_problem->setVisible(!status.ok());
}

void AllowPanel::choose()
{
    if (m_problem->text().isEmpty() && m_edit->phrases() != m_phrases)
        emit chosen(m_edit->phrases());
}

} // namespace barrage
