// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/errorbar.h"

#include "admin/parts.h"
#include "core/screenerror.h"

#include <QCoreApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace barrage {

ErrorBar::ErrorBar(QWidget *parent)
    : QWidget(parent)
{
    identify(this, "errorBar", tr("Problems"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kSpace, kSpace, 2 * kSpace, 0);
    layout->setSpacing(kSpace);
    hide();
}

void ErrorBar::showError(const Error &error)
{
    m_errors.removeIf([&](const Error &each) { return each.code == error.code; });
    m_errors.prepend(error);
    if (m_errors.size() > kMostErrors)
        m_errors.removeLast();
    rebuild();
}

void ErrorBar::dismiss(const QString &code)
{
    m_errors.removeIf([&](const Error &each) { return each.code == code; });
    rebuild();
}

void ErrorBar::rebuild()
{
    // A line may be rebuilt by a click on its own button, so it goes when the click is over.
    for (QFrame *line : findChildren<QFrame *>(QStringLiteral("errorLine"), Qt::FindDirectChildrenOnly)) {
        line->setObjectName(QString());
        line->hide();
        line->deleteLater();
    }
    for (const Error &error : m_errors)
        layout()->addWidget(makeLine(error));
    setVisible(!m_errors.isEmpty());
}

QWidget *ErrorBar::makeLine(const Error &error)
{
    QFrame *line = frame("error", this);
    identify(line, "errorLine", error.text);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(kSpace, kSpace / 2, kSpace / 2, kSpace / 2);
    QLabel *text = plainLabel(error.text, "plain", line);
    text->setObjectName(QStringLiteral("errorText"));
    text->setWordWrap(true);
    row->addWidget(text, 1);
    addOffers(*row, error.code);
    QPushButton *close = button(tr("Dismiss"), "quiet", "dismissError", line);
    connect(close, &QPushButton::clicked, this, [this, code = error.code] { dismiss(code); });
    row->addWidget(close);
    return line;
}

void ErrorBar::addOffers(QHBoxLayout &row, const QString &code)
{
    for (const ErrorOfferRow &each : errorOffers()) {
        if (each.code != codeWithoutScreen(code))
            continue;
        const QString label = QCoreApplication::translate("ErrorOffer", each.label);
        QPushButton *made = button(label, "plain", each.name, row.parentWidget());
        connect(made, &QPushButton::clicked, this,
                [this, offer = each.offer, screen = screenOfCode(code)] { emit offerTaken(offer, screen); });
        row.addWidget(made);
    }
}

} // namespace barrage
