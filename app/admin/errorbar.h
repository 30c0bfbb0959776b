// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QWidget>

namespace barrage {

// What is wrong and what to do about it, one line for each different code, the newest on top. Empty: takes no
// space. Beyond kMostErrors the oldest leaves.
class ErrorBar : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorBar(QWidget *parent);

    static constexpr int kMostErrors = 3;

public slots:
    // An empty code clears all; a code that is there already has its text changed.
    void showError(const barrage::Error &error);

private:
    void dismiss(const QString &code);
    void rebuild();
    QWidget *makeLine(const Error &error);

    QList<Error> m_errors;
};

} // namespace barrage
