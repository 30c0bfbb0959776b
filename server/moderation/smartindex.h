// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/evidence.h"
#include "moderation/spellings.h"

#include <QHash>
#include <QString>

#include <vector>

namespace barrage {

class Subject;

struct RuleHit
{
    int rule = 0; // as it was added
    Hit hit;
};

// All smart words of a book at once: each is kept under every spelling it is looked up by, so that the cost
// of a text does not grow with the number of words. Immutable once built; any number of threads may call
// find().
class SmartIndex
{
public:
    // Whether the pattern is a word or phrase that can be looked up; if not, it has symbols in it.
    static bool takes(const Subject &pattern);

    void add(int rule, const Subject &pattern); // one that it takes
    bool isEmpty() const { return m_plain.isEmpty() && m_ideograms.isEmpty() && m_mixed.isEmpty(); }

    // Every hit, in no order; the same part of a text may be hit several times.
    std::vector<RuleHit> find(const Subject &subject) const;

private:
    friend class SmartReading;

    struct Entry
    {
        int rule = 0;
        QString word; // folded
        ViewKind view = ViewKind::Folded;
        bool amongIdeograms = false;
    };
    using Entries = std::vector<Entry>;

    void addWord(int rule, const QString &plain, const QString &folded);
    void addMisspelt(int rule, const QString &folded, const Spelling &spelling);
    void addIdeograms(int rule, const QString &folded);

    QHash<QString, Entries> m_plain;     // words and phrases as they are written
    QHash<QString, Entries> m_words;     // folded, without spaces
    QHash<QString, Entries> m_collapsed; // and each run of a letter once
    QHash<QString, Entries> m_misspelt;
    QHash<QString, Entries> m_ideograms;
    QHash<QString, Entries> m_sounds;
    QHash<QString, Entries> m_mixed;
    QHash<qsizetype, Entries> m_byLength; // words
    std::vector<qsizetype> m_ideogramSizes;
    qsizetype m_longestWord = 0;
    qsizetype m_mostWords = 1; // of a phrase
};

} // namespace barrage
