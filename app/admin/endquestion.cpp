// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/endquestion.h"

#include "admin/actionset.h"
#include "admin/parts.h"

#include <QPushButton>

namespace barrage {

EndQuestion::EndQuestion(const ActionSet &actions, QWidget *parent)
    : QMessageBox(parent)
{
    identify(this, "endQuestion", tr("End the show?"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Barrage"));
    setTextFormat(Qt::PlainText);
    setText(tr("End the show?"));
    setInformativeText(tr("The screen closes and phones can't send any more. Everything is saved."));
    QPushButton *end = addButton(tr("End the show"), QMessageBox::AcceptRole);
    identify(end, "endShow", end->text());
    QPushButton *keep = addButton(tr("Keep it running"), QMessageBox::RejectRole);
    identify(keep, "keepRunning", keep->text());
    setDefaultButton(keep);
    actions.addTo(*this);
    connect(end, &QPushButton::clicked, this, &EndQuestion::confirmed);
    open();
}

} // namespace barrage
