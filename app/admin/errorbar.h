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
    // A code that is there already has its text changed.
    void showError(const barrage::Error &error);
    void dismiss(const QString &code);

private:
    void rebuild();
    QWidget *makeLine(const Error &error);

    QList<Error> m_errors;
};

} // namespace barrage
