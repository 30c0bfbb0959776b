// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/spellings.h"

#include "moderation/endings.h"
#include "moderation/everydaywords.h"
#include "moderation/lookalikes.h"
#include "moderation/transliteration.h"

#include <algorithm>
#include <span>
#include <utility>

namespace barrage {

namespace {

using Where = Spelling::Where;

constexpr qsizetype kShortest = 3;         // of which spellings are made
constexpr qsizetype kShortestMisspelt = 4; // of which letters are left out or exchanged
constexpr qsizetype kShortestEuropean = 5; // that may be of another language than English
constexpr qsizetype kShortestVowels = 6;   // of which a vowel is taken for another

struct Sound
{
    const char16_t *from;
    const char16_t *to;
};

constexpr Sound kSounds[] = {
    {u"ck", u"k"},   {u"ck", u"q"},  {u"ck", u"kk"},   {u"ck", u"x"},     {u"ck", u"cc"},    {u"cu", u"ku"},
    {u"i", u"l"},    {u"f", u"ph"},  {u"ph", u"f"},    {u"ss", u"zz"},    {u"s", u"z"},      {u"u", u"v"},
    {u"g", u"q"},    {u"er", u"a"},  {u"er", u"ah"},   {u"ks", u"x"},     {u"or", u"er"},    {u"i", u"ee"},
    {u"oo", u"u"},   {u"u", u"oo"},  {u"cks", u"x"},   {u"w", u"vv"},     {u"m", u"rn"},     {u"it", u"eet"},
    {u"it", u"iat"}, {u"c", u"k"},   {u"tch", u"ch"},  {u"ck", u"xk"},    {u"i", u"y"},      {u"l", u"i"},
    {u"chs", u"x"},  {u"ate", u"8"}, {u"ate", u"8te"}, {u"y", u"i"},      {u"y", u"ie"},     {u"kn", u"n"},
    {u"n", u"kn"},   {u"x", u"ks"},  {u"x", u"cks"},   {u"x", u"kz"},     {u"k", u"q"},      {u"c", u"q"},
    {u"z", u"zz"},   {u"er", u"ur"}, {u"er", u"uh"},   {u"chuj", u"huj"}, {u"chuj", u"xuj"},
};

// Of other languages than English; in words of some letters only.
constexpr Sound kEuropean[] = {
    {u"chs", u"xx"},  {u"chs", u"cks"}, {u"chs", u"ks"}, {u"chs", u"gs"},   {u"x", u"chs"},
    {u"x", u"cks"},   {u"x", u"ks"},    {u"x", u"xx"},   {u"cks", u"chs"},  {u"cks", u"xx"},
    {u"sch", u"sh"},  {u"sch", u"ch"},  {u"sh", u"sch"}, {u"ch", u"sch"},   {u"ch", u"tsch"},
    {u"cch", u"kk"},  {u"tz", u"z"},    {u"tz", u"ts"},  {u"tz", u"zz"},    {u"tz", u"tts"},
    {u"z", u"ts"},    {u"z", u"tz"},    {u"zz", u"ts"},  {u"zz", u"tz"},    {u"ei", u"ai"},
    {u"ei", u"ey"},   {u"eu", u"oi"},   {u"eu", u"oy"},  {u"au", u"ow"},    {u"eau", u"o"},
    {u"ou", u"oo"},   {u"oi", u"wa"},   {u"qu", u"k"},   {u"qu", u"q"},     {u"qu", u"kw"},
    {u"que", u"ke"},  {u"que", u"k"},   {u"k", u"qu"},   {u"c", u"qu"},     {u"j", u"x"},
    {u"ll", u"y"},    {u"gu", u"w"},    {u"b", u"v"},    {u"cc", u"kk"},    {u"gn", u"ny"},
    {u"pf", u"f"},    {u"dt", u"t"},    {u"rd", u"rt"},  {u"fo", u"vo"},    {u"fi", u"vi"},
    {u"fu", u"vu"},   {u"vo", u"fo"},   {u"vi", u"fi"},  {u"vo", u"wo"},    {u"vi", u"wi"},
    {u"chi", u"ki"},  {u"che", u"ke"},  {u"ge", u"je"},  {u"gi", u"ji"},    {u"je", u"ge"},
    {u"ji", u"gi"},   {u"k", u"ck"},    {u"ard", u"ar"}, {u"rsch", u"sch"}, {u"sp", u"schp"},
    {u"st", u"scht"}, {u"cht", u"chd"}, {u"tz", u"ds"},  {u"u", u"uh"},     {u"v", u"w"},
    {u"w", u"v"},     {u"cz", u"ch"},   {u"sz", u"sh"},  {u"rz", u"z"},     {u"ie", u"je"},
    {u"j", u"h"},
};

// Words of phrases, as they are typed in a hurry; all words of the phrase, or a part of it.
constexpr Sound kShort[] = {
    {u"you", u"u"},
    {u"your", u"ur"},
    {u"your", u"yr"},
    {u"your", u"ya"},
    {u"yourself", u"urself"},
    {u"yourself", u"yrself"},
    {u"yourself", u"ur self"},
    {u"yourself", u"your self"},
    {u"yourself", u"ya self"},
    {u"are", u"r"},
    {u"to", u"2"},
    {u"for", u"4"},
    {u"and", u"n"},
    {u"be", u"b"},
    {u"kill yourself", u"kys"},
};

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

// Collects what is worth looking for.
class Spellings
{
public:
    explicit Spellings(const QString &word)
        : m_word(word)
    {
    }

    void add(const QString &text, ViewKind view = ViewKind::Misspelt)
    {
        if (text.size() >= kShortest && text != m_word && !isEverydayWord(text))
            m_list.push_back({text, view, Where::Anywhere});
    }
    std::vector<Spelling> list() && { return std::move(m_list); }

private:
    QString m_word;
    std::vector<Spelling> m_list;
};

QString withoutDoubles(const QString &word)
{
    QString single;
    for (const QChar c : word) {
        if (single.isEmpty() || single.back() != c)
            single += c;
    }
    return single;
}

// "fck", "fckn"
void addShortened(Spellings &spellings, const QString &consonants)
{
    spellings.add(consonants);
    for (const char16_t *ending : {u"n", u"ng", u"in", u"ing", u"er", u"d", u"ed"}) {
        if (consonants.size() >= kShortest)
            spellings.add(consonants + QString::fromUtf16(ending));
    }
}

void addLeftOut(Spellings &spellings, const QString &word)
{
    QString consonants = word.first(1);
    for (qsizetype i = 1; i < word.size(); ++i) {
        const bool inside = i + 1 < word.size();
        if (!isVowel(word[i]) || !inside)
            consonants += word[i];
        if (isVowel(word[i]) && inside) {
            if (word.size() > kShortestMisspelt)
                spellings.add(QString(word).remove(i, 1));
            spellings.add(QString(word).replace(i, 1, u'x'));
        }
    }
    addShortened(spellings, consonants);
    if (word.size() > kShortestMisspelt)
        spellings.add(withoutDoubles(word));
}

void addExchanged(Spellings &spellings, const QString &word)
{
    for (qsizetype i = 1; i + 1 < word.size(); ++i) {
        QString exchanged = word;
        std::swap(exchanged[i], exchanged[i + 1]);
        spellings.add(exchanged);
    }
    QString backwards = word;
    std::reverse(backwards.begin(), backwards.end());
    spellings.add(backwards);
}

// "basterd"
void addVowels(Spellings &spellings, const QString &word)
{
    for (qsizetype i = 1; i + 1 < word.size(); ++i) {
        for (const QChar vowel : isVowel(word[i]) ? QStringView(u"aeiou") : QStringView())
            spellings.add(QString(word).replace(i, 1, vowel));
    }
}

// Everywhere, at the first place only, and at the last one only.
void addSound(Spellings &spellings, const QString &word, const Sound &sound)
{
    const QString from = QString::fromUtf16(sound.from);
    const QString to = QString::fromUtf16(sound.to);
    spellings.add(QString(word).replace(from, to));
    if (const qsizetype first = word.indexOf(from); first >= 0)
        spellings.add(QString(word).replace(first, from.size(), to));
    if (const qsizetype last = word.lastIndexOf(from); last > word.indexOf(from))
        spellings.add(QString(word).replace(last, from.size(), to));
}

// "idjot", but not Troja.
void addLongIs(Spellings &spellings, const QString &word)
{
    for (qsizetype i = 1; i + 1 < word.size(); ++i) {
        if (word[i] == u'i' && !isVowel(word[i - 1]))
            spellings.add(QString(word).replace(i, 1, u'j'));
    }
}

void addSounds(Spellings &spellings, const QString &word)
{
    addLongIs(spellings, word);
    for (const Sound &sound : kSounds)
        addSound(spellings, word, sound);
}

// "wixxer", "wixxa", "ijo", "salop"
void addEuropean(Spellings &spellings, const QString &word)
{
    if (word.size() < kShortestEuropean)
        return;
    for (const Sound &sound : kEuropean)
        addSound(spellings, word, sound);
    if (word.startsWith(u'h'))
        spellings.add(word.sliced(1));
    if (word.size() > kShortestEuropean && word.endsWith(u'e'))
        spellings.add(word.chopped(1));
    if (!word.endsWith(QLatin1String("er")))
        return;
    for (const Sound &sound : kEuropean)
        addSound(spellings, word.chopped(2) + u'a', sound);
}

// None that is a word with another meaning.
void addInflected(Spellings &spellings, const QString &word)
{
    const QStringList forms = inflectedForms(word);
    for (const QString &form : forms) {
        if (!isWordOfItsOwn(form))
            spellings.add(form, ViewKind::Inflected);
    }
}

// "блять", "пидар": as it is heard.
void addCyrillicSounds(Spellings &spellings, const QString &word)
{
    constexpr Sound kHeard[]
        = {{u"о", u"а"}, {u"а", u"о"},   {u"е", u"и"},     {u"и", u"е"},  {u"ё", u"е"},
           {u"ё", u"о"}, {u"дь", u"ть"}, {u"й", u"и"},     {u"тс", u"ц"}, {u"ться", u"ца"},
           {u"ы", u"и"}, {u"г", u"х"},   {u"ого", u"ова"}, {u"щ", u"ш"},  {u"ж", u"ш"}};
    if (word.size() < kShortestEuropean)
        return;
    for (const Sound &sound : kHeard)
        addSound(spellings, word, sound);
}

// As people write it with the letters of a phone: "blyad", "pizdets".
QString romanised(const QString &word, bool palatal)
{
    constexpr QStringView kLatin[] = {u"a",  u"b",  u"v",  u"g",   u"d", u"e", u"zh", u"z", u"i",  u"y", u"k",
                                      u"l",  u"m",  u"n",  u"o",   u"p", u"r", u"s",  u"t", u"u",  u"f", u"h",
                                      u"ts", u"ch", u"sh", u"sch", u"",  u"y", u"",   u"e", u"yu", u"ya"};
    QString latin;
    for (const QChar c : word) {
        const int place = c.unicode() - u'а';
        const bool known = place >= 0 && place < static_cast<int>(std::size(kLatin));
        latin += c == u'ё' ? QStringLiteral("yo") : known ? kLatin[place].toString() : QString(c);
    }
    return palatal ? latin : latin.replace(QLatin1String("y"), QLatin1String("i"));
}

// "cyka" and "suka" for сука.
void addLatin(Spellings &spellings, const QString &word)
{
    if (std::ranges::none_of(word, [](QChar c) { return c.script() == QChar::Script_Cyrillic; }))
        return;
    QString drawn;
    for (const QChar c : word) {
        const char16_t letter = lookAlike(c.unicode()).letter;
        drawn += letter ? QChar(letter) : c;
    }
    spellings.add(drawn);
    addCyrillicSounds(spellings, word);
    if (word.size() < kShortestMisspelt)
        return;
    spellings.add(withoutMarks(transliterated(word, u"Cyrillic-Latin")));
    const QString latin = romanised(word, true);
    spellings.add(latin);
    spellings.add(romanised(word, false));
    spellings.add(QString(latin).replace(u'h', QStringLiteral("kh")));
    spellings.add(QString(latin).replace(QLatin1String("ya"), QLatin1String("ja")));
}

// "byeongsin" for 병신.
void addRomanised(Spellings &spellings, const QString &word)
{
    constexpr qsizetype kShortestRomanised = 5;
    if (std::ranges::none_of(word, [](QChar c) { return c.script() == QChar::Script_Hangul; }))
        return;
    const QString latin = withoutMarks(transliterated(word, u"Hangul-Latin"));
    for (const QString &each : {latin, QString(latin).replace(QLatin1String("si"), QLatin1String("shi")),
                                QString(latin).replace(QLatin1String("eo"), QLatin1String("u"))}) {
        if (each.size() >= kShortestRomanised)
            spellings.add(each);
        if (each.size() > kShortestRomanised)
            spellings.add(withoutDoubles(each));
    }
}

// Whole words of it.
QString exchanged(const QString &phrase, const Sound &sound)
{
    const QString apart = u' ' + phrase + u' ';
    const QString from = u' ' + QString::fromUtf16(sound.from) + u' ';
    return QString(apart).replace(from, u' ' + QString::fromUtf16(sound.to) + u' ').trimmed();
}

// "filhos da puta", "sons of bitches"; but not "fats, pigs".
void addPlurals(Spellings &spellings, const QString &phrase)
{
    const QStringList words = phrase.split(u' ');
    const bool several = words.size() > 2 || isVowel(words.front().back());
    for (qsizetype i = several ? 0 : words.size() - 1; i < words.size(); ++i) {
        for (const QStringView ending : {u"s", u"es"}) {
            QStringList plural = words;
            plural[i] += ending;
            spellings.add(plural.join(u' '), ViewKind::Inflected);
            if (i + 1 < words.size())
                plural.back() += words.back().endsWith(u'h') ? u"es" : u"s";
            spellings.add(plural.join(u' '), ViewKind::Inflected);
        }
    }
}

} // namespace

std::vector<Spelling> spellingsOfPhrase(const QString &phrase)
{
    Spellings spellings(phrase);
    addPlurals(spellings, phrase);
    for (const Sound &sound : kShort) {
        const QString shorter = exchanged(phrase, sound);
        spellings.add(shorter);
        for (const Sound &other : shorter == phrase ? std::span<const Sound>() : std::span(kShort))
            spellings.add(exchanged(shorter, other));
    }
    return std::move(spellings).list();
}

std::vector<Spelling> spellingsOfWord(const QString &word)
{
    Spellings spellings(word);
    if (word.size() >= kShortest) {
        addSounds(spellings, word);
        addSounds(spellings, QString(word).replace(u'f', QStringLiteral("ph")));
        QStringList bases {word, QString(word).replace(u'c', u'k')};
        bases << withoutDoubles(bases[0]) << withoutDoubles(bases[1]);
        bases.removeDuplicates();
        for (const QString &base : std::as_const(bases))
            addEuropean(spellings, base);
        addInflected(spellings, word);
        addLatin(spellings, word);
    }
    addRomanised(spellings, word);
    if (word.size() >= kShortestMisspelt) {
        addLeftOut(spellings, word);
        addExchanged(spellings, word);
    }
    if (word.size() >= kShortestVowels)
        addVowels(spellings, word);
    return std::move(spellings).list();
}

} // namespace barrage
