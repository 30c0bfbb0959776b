// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/wordlist.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace barrage {

// Sorts a word list into new rules, those that are there already, and those that can't be used; some at a
// time, so that the window goes on living. Lives on: the GUI thread.
class ImportCheck : public QObject
{
    Q_OBJECT

public:
    ImportCheck(const QList<Rule> &known, QObject *parent);

    static constexpr qsizetype kSlice = 100; // entries at a time

    void begin(const WordList &list); // from the start, if one is being sorted
    bool isDone() const { return m_at == m_list.entries.size(); }
    const QList<Rule> &fresh() const { return m_fresh; }
    const QList<BadLine> &duplicates() const { return m_duplicates; }
    const QList<BadLine> &bad() const { return m_list.bad; }

signals:
    void progressed(qsizetype entries, qsizetype all); // the last time when all are sorted

private:
    void goOn();
    void sort(const WordListEntry &entry);

    QSet<QString> m_known;
    QSet<QString> m_seen;
    WordList m_list;
    qsizetype m_at = 0;
    QList<Rule> m_fresh;
    QList<BadLine> m_duplicates;
    QTimer m_next;
};

} // namespace barrage
