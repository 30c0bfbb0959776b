// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/erroroffers.h"
#include "core/result.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;

namespace barrage {

// What is wrong and what to do about it, with a button where one click does it (admin/erroroffers.h); one
// line for each different code, the newest on top. Empty: takes no space. Beyond kMostErrors the oldest
// leaves.
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

signals:
    void offerTaken(barrage::ErrorOffer offer, int screen);

private:
    void rebuild();
    QWidget *makeLine(const Error &error);
    void addOffers(QHBoxLayout &row, const QString &code);

    QList<Error> m_errors;
};

} // namespace barrage
