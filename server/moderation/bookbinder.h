// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rule.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace barrage {

class RuleBook;

// Compiles books beside the thread that it lives on: a large one takes seconds, and messages don't wait so
// long. Its end waits for the book that is being compiled.
class BookBinder : public QObject
{
    Q_OBJECT

public:
    explicit BookBinder(QObject *parent = nullptr);

    // Answered by bound(), unless another list comes before it is done: then only that one is.
    void bind(const QList<Rule> &rules, const QStringList &allowed);
    void cancel();
    bool isBusy() const { return m_wanted.has_value(); }

signals:
    void bound(const std::shared_ptr<const barrage::RuleBook> &book);

private:
    void start();
    void take(quint64 number, const std::shared_ptr<const RuleBook> &book);

    struct Wanted
    {
        QList<Rule> rules;
        QStringList allowed;
    };

    std::optional<Wanted> m_wanted;
    quint64 m_number = 0; // of the list that is wanted
    bool m_running = false;
    QThreadPool m_thread; // last, so that it is waited for first
};

} // namespace barrage
