// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

namespace barrage {

class ActionSet;

// "End the show?" Opens at once, without waiting for the answer, and deletes itself. The keys of the actions
// work over it, panic too.
class EndQuestion : public QMessageBox
{
    Q_OBJECT

public:
    EndQuestion(const ActionSet &actions, QWidget *parent);

signals:
    void confirmed();
};

} // namespace barrage
