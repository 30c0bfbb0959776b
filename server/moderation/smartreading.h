// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/letters.h"
#include "moderation/smartindex.h"

#include <QString>

#include <array>
#include <vector>

namespace barrage {

QString withoutRepeats(const QString &word);
// Whether a word that was written with repeated letters is the other one: every run is as long or longer, and
// what is too much is more than a slip of the pen ("good" is not "god").
bool isRepeating(const QString &written, const QString &word);

// One text read in every way in which a smart word may hide in it; each way is a function below. Lives for
// one call of SmartIndex::find().
class SmartReading
{
public:
    SmartReading(const SmartIndex &index, const Subject &subject);

    std::vector<RuleHit> hits();

private:
    using Entries = SmartIndex::Entries;
    using Table = QHash<QString, Entries>;

    // A run of letters between everything else, [begin, end) of m_letters.
    struct Word
    {
        int begin = 0;
        int end = 0;
        QString plain;
        std::array<QString, 3> read; // folded; and digits as letters, in two ways
        bool everyday = false;
        bool single = false; // one letter, however often
    };
    enum class How { Whole, Inflected };
    // One ideogram, or several letters read as one.
    struct Glyph
    {
        char16_t folded = 0;
        int begin = 0;
        int end = 0;
    };
    using Glyphs = std::vector<Glyph>;
    // What stands between the ideograms of a part.
    struct Gaps
    {
        bool sentence = false; // the end of a sentence among it
        bool space = false;
        bool tooLong = false; // for one word
    };

    void splitIntoWords();
    Word wordAt(int begin, int end) const;
    QString leet(int begin, int end, bool second) const;

    void readPlain();
    void readFolded();
    void readChunks();
    void readLeet(int begin, int end);
    void readMasked(int begin, int end);
    void readJoined();
    void readJoinedFrom(std::size_t first);
    bool isContraction(std::size_t word) const;
    void readMixed();
    void readIdeograms(const Glyphs &run, bool certain);
    void readAllIdeograms();
    static Glyphs putTogether(const Glyphs &run);

    void look(const QString &word, int begin, int end, ViewKind view, How how = How::Whole);
    void lookInflected(const QString &word, int begin, int end);
    void lookIn(const Table &table, const QString &key, int begin, int end, Evidence evidence, ViewKind view);
    void lookAtWindow(const Glyphs &run, std::size_t at, std::size_t size, bool certain);
    void lookAtSound(const Glyphs &run, std::size_t at, std::size_t size);
    void compareMasked(const QString &pattern, int begin, int end);
    Gaps gapsIn(const Glyphs &run, std::size_t at, std::size_t size) const;
    bool isIdeogram(int at) const;
    bool isBounded(int begin, int end) const;
    bool isOneWord(int begin, int end) const;
    bool beginsWord(int at) const;
    bool endsWord(int at) const;
    bool isEdge(int at) const;
    void add(int rule, int begin, int end, Evidence evidence, ViewKind view);

    const SmartIndex &m_index;
    const std::vector<Letter> &m_letters;
    std::vector<Word> m_words;
    bool m_hasIdeograms = false;
    std::vector<RuleHit> m_hits;
};

} // namespace barrage
