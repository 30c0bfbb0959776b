// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/evidence.h"
#include "moderation/spellings.h"
#include "moderation/wordkeys.h"

#include <QHash>
#include <QString>

#include <span>
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
        Spelling::Where where = Spelling::Where::Anywhere;
    };
    using Entries = std::vector<Entry>;

    class Table
    {
    public:
        void add(QStringView key, Entry entry);
        std::span<const Entry> find(QStringView key) const;
        // Calls visit(entries, size) for each key that the text begins with.
        template <typename Visit>
        void forEachPrefix(QStringView text, Visit visit) const
        {
            m_keys.forEachPrefix(text, [&](int number, qsizetype size) {
                visit(std::span<const Entry>(m_entries[static_cast<std::size_t>(number)]),
                      static_cast<std::size_t>(size));
            });
        }
        bool isEmpty() const { return m_keys.isEmpty(); }
        qsizetype longest() const { return m_keys.longest(); }

    private:
        WordKeys m_keys;
        std::vector<Entries> m_entries; // by the key's number
    };

    void addWord(int rule, const QString &plain, const QString &folded);
    void addPhrase(const QString &plain, Entry entry);
    void addSpelling(int rule, const QString &folded, const Spelling &spelling);
    void addNumbered(int rule, const QString &folded);
    void addHangul(int rule, const QString &folded);
    void addIdeograms(int rule, const QString &folded);
    void addSpellingsOfIdeograms(int rule, const QString &folded); // with others among them

    Table m_plain;     // words and phrases as they are written
    Table m_words;     // folded, without spaces
    Table m_collapsed; // and each run of a letter once
    Table m_spelt;     // the same words as in m_words, and their spellings
    Table m_ideograms;
    Table m_sounds; // by han.h's soundsOf()
    Table m_mixed;
    Table m_hangul;     // letter by letter
    Table m_wordSounds; // by soundKeyOf()
    Table m_phraseSounds;
    Table m_numbered;                     // words with digits in them, read as letters
    QHash<qsizetype, Entries> m_byLength; // words
    qsizetype m_mostWords = 1;            // of a phrase
};

} // namespace barrage
