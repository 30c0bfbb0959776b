// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/gaps.h"
#include "moderation/letters.h"
#include "moderation/smartglyphs.h"
#include "moderation/smartindex.h"

#include <QStringView>

#include <array>
#include <span>
#include <string>
#include <vector>

namespace barrage {

struct HangulRun; // see smarthangul.cpp

// One text read in every way in which a smart word may hide in it; each way is a function below. Lives for
// one call of SmartIndex::find(). Positions are indexes of the text's letters; words and windows are parts of
// four strings with one unit for each letter, so that nothing is copied to be looked up.
class SmartReading
{
public:
    SmartReading(const SmartIndex &index, const Subject &subject);

    std::vector<RuleHit> hits();

private:
    using Entries = SmartIndex::Entries;
    using Entry = SmartIndex::Entry;
    using Table = SmartIndex::Table;

    // A run of letters between everything else, [begin, end).
    struct Word
    {
        int begin = 0;
        int end = 0;
        bool everyday = false;
        bool abroad = false; // everyday in another language than English
        bool single = false; // one letter, however often
        bool digits = false; // has some, or symbols that are read as letters
    };
    enum class How { Whole, Inflected };

    static constexpr int kContext = 8;          // ideograms on either side that words are looked for among
    static constexpr std::size_t kSureSize = 3; // a word of so many ideograms is hardly ever there by chance

    struct Part
    {
        int begin = 0;
        int end = 0;
    };

    // A Han character, or a word of Latin letters that may be how one sounds.
    struct Syllable
    {
        int begin = 0;
        int end = 0;
        char16_t han = 0; // put together, if it is one; 0: it is letters
    };

    // How surely the glyphs of a run are what is written.
    enum class Certainty { Sure, Stretched, Repeated, Guessed };

    // A part in which a rule was found, and what is between and beside its ideograms.
    struct Window
    {
        int begin = 0;
        int end = 0;
        std::size_t size = 0; // glyphs
        Gaps gaps;
        bool whole = false; // nothing is between
        bool kana = false;  // it begins with some
        bool allKana = false;
        bool hasKana = false;
        bool alone = false;    // no ideogram is directly beside it
        bool begins = false;   // where a word may begin
        bool ends = false;     // where a word may end
        bool emphatic = false; // in katakana among other letters
        bool torn = false;     // something parts what belongs together
        bool told = false;     // to somebody, and nothing follows; or wished to somebody

        bool edges() const { return begins && ends; }
    };

    // What a part of the text is when all words around it are words of the dictionary.
    struct Borders
    {
        bool crossed = false; // it begins inside one word and ends inside another: it is there by chance
        bool glued = false;   // it begins or ends inside a word
    };

    // smartreading.cpp: the text, and words of letters as they are
    void splitIntoWords();
    Word wordAt(int begin, int end) const;
    QStringView folded(int begin, int end) const { return part(m_folded, begin, end); }
    static QStringView part(const std::u16string &text, int begin, int end)
    {
        return QStringView(text.data() + begin, end - begin);
    }
    QChar leet(int at) const { return m_leet[0][static_cast<std::size_t>(at)]; }
    const Letter &letter(int at) const { return m_letters[static_cast<std::size_t>(at)]; }
    int size() const { return static_cast<int>(m_letters.size()); }
    void readPlain();
    void readFolded();
    void readWithoutDigits(const Word &word);
    void readCamelCase(const Word &word);
    bool isCapital(int at) const;
    bool isAllDigits(int begin, int end) const;
    bool isName(int begin, int end) const;
    bool isPlace(const Word &word) const;
    bool isTurkish(const Word &word) const;
    void look(QStringView word, int begin, int end, ViewKind view, How how = How::Whole);
    void lookAtRepeats(QStringView word, int begin, int end);
    void lookAtLongRepeats(QStringView word, int begin, int end);
    void lookAtSpellings(QStringView word, int begin, int end);
    void lookIn(const Table &table, QStringView key, int begin, int end, Evidence evidence, ViewKind view);
    bool stands(const Entry &entry, int begin, int end) const;
    bool isAlone(int begin, int end) const { return begin <= m_first && end > m_last; }
    bool isFree(int begin, int end) const;
    void add(int rule, int begin, int end, Evidence evidence, ViewKind view);

    // smartinflections.cpp
    void lookAtOwnPlural(QStringView word, int begin, int end);
    void lookInflected(QStringView word, int begin, int end);
    static bool isEnding(QStringView text);
    void lookAtEndings(QStringView word, int begin, int end);
    void lookAtStem(QStringView stem, QStringView added, int begin, int end);

    // smartchunks.cpp: everything between spaces and ideograms
    void readChunks();
    void readLeet(int begin, int end);
    int readLeetFrom(int begin, int end);
    void readTrimmed(int from, int end);
    bool beginsMasked(int chunk, int at) const;
    bool endsMasked(int at, int chunkEnd) const;
    void readMasked(int chunk, int chunkEnd);
    void readMaskedPhrases();
    void compareMasked(QStringView pattern, int begin, int end);
    bool isAlphabetic(int at) const;
    bool isModelNumber(int begin, int end) const;
    bool isMeasure(int begin, int end) const;
    QStringView wordAfter(int at) const;

    // smartcyrillic.cpp
    void readCyrillic(int begin, int end);

    // smarttwoforone.cpp
    void readTwoForOne(int begin, int end);

    // smarttogether.cpp
    void lookAtTogether(QStringView word, int begin, int end);
    void lookAtSound(QStringView word, int begin, int end, ViewKind view);
    bool isPartOfCompound(int begin, int end) const;
    bool isInitialed(std::size_t first, std::size_t last) const;

    // smartshapes.cpp
    bool hasShapes(int begin, int end) const;
    void readShapes(int begin, int end);
    void readShapes(int begin, int end, const std::u16string &reading, QStringView without);
    void readBopomofo();
    void readAlternating(int begin, int end);
    void readTurned(int begin, int end);

    // smartdrawn.cpp
    void readDrawn();

    // smartpictures.cpp
    char16_t pictureLetter(int at) const;
    void readAcrossPictures(int chunk, int chunkEnd);
    void lookAtEither(int begin, int end);
    void readDisguisedPairs(const std::vector<Word> &words);

    // smartjoined.cpp
    void readPhrases();
    std::vector<Word> spacedWords(QStringView masks = {}) const;
    void readJoined();
    void readPair(std::size_t first);
    bool isHyphened(std::size_t first, std::size_t last) const;
    void lookAtJoined(QStringView word, int begin, int end);
    void readJoinedFrom(std::size_t first);
    bool isContraction(std::size_t word) const;
    bool isParted(std::size_t word) const;

    // smartpairs.cpp
    bool isCounted(std::size_t first, std::size_t last) const;
    QStringView wordText(std::size_t word) const { return folded(m_words[word].begin, m_words[word].end); }

    // smartspaced.cpp
    void readSpaced();
    void readSpacedRun(std::span<const int> run);

    // smarthangul.cpp
    void readAllHangul();
    void readHangul(const HangulRun &run);
    void readHangul(const HangulRun &run, std::size_t at);
    bool isTogether(int begin, int end) const;
    bool isSingleHangul(int at) const;
    bool isHangulWord(const Entry &entry, const HangulRun &run, std::size_t at, std::size_t size) const;

    // smartideograms.cpp
    void readAllMixed();
    void readMixedLeet();
    void readMixed(const Glyphs &run, ViewKind view = ViewKind::Plain);
    void lookAtMixed(std::span<const Entry> entries, const Glyphs &run, std::size_t at, std::size_t size,
                     ViewKind view);
    bool isInsideWord(int at) const;
    void readAllIdeograms();
    void readGlyphs(const Glyphs &run, Certainty certainty);

    // smartwindows.cpp
    void lookAtWindow(std::span<const Entry> entries, const Glyphs &run, std::size_t at, std::size_t size,
                      Certainty certainty);
    Window windowAt(const Glyphs &run, std::size_t at, std::size_t size, Certainty certainty) const;
    bool isOneSaying(const Window &window) const;
    bool isTornApart(const Window &window) const;
    QString joined(Part part, bool plain) const;
    bool isCrossed(Part around, Span part, bool plain) const;
    bool isOnePartedWord(const Window &window, const QString &text, Span part, qsizetype cut) const;
    bool isEnumerated(const Window &window) const;
    bool standsOut(const Window &window) const;
    bool isDrawnKana(const Window &window) const;
    bool meansOther(const Window &window) const;
    bool isHalfHidden(const Window &window) const;
    bool goesOnBehindMask(int mask) const;
    bool mayMean(const Entry &entry, const Window &window) const;
    static ViewKind viewOf(const Entry &entry, const Window &window);

    // smartsounds.cpp
    void lookAtSound(std::span<const Entry> entries, const Glyphs &run, std::size_t at, std::size_t size);
    bool isTakenApart(const Glyphs &run, std::size_t at, std::size_t size) const;
    static bool isHalfKept(const Entry &entry, QStringView written);
    bool isHeart(int begin, int end) const;
    static bool isDrawnBetween(char16_t c);
    void readHalfSpelt();
    void lookAtHalfSpelt(std::span<const Syllable> syllables);
    bool isDrawn(int begin, int end) const;
    bool isLikely(const Entry &entry, QStringView written, int begin, int end) const;

    // smartzhuyin.cpp
    void readZhuyin();
    void lookAtZhuyin(int begin);

    // smartborders.cpp
    Borders bordersOf(int begin, int end) const;
    bool isAcrossWords(int begin, int end) const;
    bool isAllHan(int begin, int end) const;
    bool hasHan(int begin, int end) const;
    Part ideogramsAround(int begin, int end) const;
    QString forDictionary(int begin, int end) const;

    // smartedges.cpp
    bool isEdge(int at) const;
    bool isIdeogram(int at) const;
    static bool isAfterWords(char16_t c);
    bool beginsWord(int at) const;
    bool endsWord(int at) const;
    bool beginsWord(const Glyphs &run, std::size_t at, std::size_t size) const;
    bool endsWord(const Glyphs &run, std::size_t at, std::size_t size, Certainty certainty) const;
    bool isLastKana(int at) const;
    bool isMimetic(int end) const;
    bool isLastParticle(int at) const;
    bool isBounded(const Glyphs &run, std::size_t at, std::size_t size) const;
    bool isOneWord(int begin, int end) const;

    // smartnumbers.cpp
    bool isNumeralAt(int at) const;
    bool isMeasureAt(int at) const;
    bool isNumber(int begin, int end) const;
    bool isScore(int begin, int end) const;
    bool isCounting(int begin, int end) const;

    // smartnames.cpp
    bool isNickname(int begin, int end) const;
    bool isForeignName(int begin, int end) const;
    bool goesOnAsName(int end) const;
    bool isTitled(int begin, int end) const;
    bool isKin(int begin, int end) const;
    bool isReadingOfName(int begin, int end) const;

    // smartpieces.cpp
    bool isPieceOfWord(int begin, int end) const;
    bool isHanAt(int at) const;
    bool isPieceOfHan(int begin, int end) const;
    bool isHanOfLongerWord(int begin, int end, bool apart = false) const;
    bool isHanAmongKana(int begin, int end) const;
    bool isOfOtherWord(int begin, int end) const;
    bool isBeforeOwnParticle(int begin, int end) const;
    bool isWordOfKana(int begin, int end) const;
    bool isIdeogramOfWord(int at) const;

    // smartkatakana.cpp
    bool isPartOfKatakana(int at) const;
    Part katakanaAround(int begin, int end) const;
    bool isByItselfInKatakana(int begin, int end) const;
    bool isBehindKatakana(int begin, int end) const;
    bool endsBeforeHiragana(int end) const;
    bool isAcrossKatakana(int begin, int end) const;
    bool isWordByLongVowel(int begin, int end) const;
    bool isInLongerKatakana(int begin, int end) const;
    bool isOtherSound(int end) const;

    // smartsenses.cpp
    static bool isBeforeWords(char16_t c);
    bool isThing(int begin, int end) const;
    bool isBeyondMeasure(int begin) const;
    bool isBeforePeople(int at) const;
    bool isBeforeDirection(int at) const;
    bool isKeptInWord(int begin, int end) const;
    bool isSentAway(int begin, int end) const;
    bool isStretched(int end) const;

    // smartverbs.cpp
    bool isBeforeParticle(int begin, int end) const;
    bool isAdjectiveEnd(int begin, int end) const;
    bool isPotential(int end) const;
    bool isCondition(int end) const;
    bool isWish(int end) const;

    // smartforms.cpp
    bool isAllHiragana(int begin, int end) const;
    bool comesBehind(int at, QStringView text) const;
    bool comesBehindAny(int at, std::span<const QStringView> texts) const;
    bool isReason(int begin, int end) const;
    bool isTold(int begin, int end) const;
    bool isCallBehind(int at) const;
    bool isStemOfVerb(int begin, int end) const;
    bool isBehindLoneKana(int begin, int end) const;

    const SmartIndex &m_index;
    const Subject &m_subject;
    const std::vector<Letter> &m_letters;
    std::u16string m_plain;
    std::u16string m_folded;
    std::array<std::u16string, 2> m_leet; // digits and symbols as letters, in two ways
    std::vector<Word> m_words;
    bool m_hasIdeograms = false;
    bool m_hasTurned = false; // letters on their head
    int m_first = 0;          // letter that is no symbol or space
    int m_last = -1;          // such letter
    std::vector<RuleHit> m_hits;
};

} // namespace barrage
