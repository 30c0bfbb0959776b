// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/kanalikes.h"

#include "moderation/han.h"

#include <QString>
#include <QStringView>

#include <algorithm>

namespace barrage {

namespace {

// Each with its kana behind it.
constexpr QStringView kHanLikes = u"力か口ろ囗ろ回ろ二に夕た卜と工え才お千ち于ち干ち七せ厶む匕ひ〆め乂め刂り"
                                  u"彡み三み丿の八は一ー丨ー廾さ廿さ木ほ毛も"
                                  u"又ぬ久く亻い礻ね宀う冖わ儿る彐よ也や乇て丰き氵し冫ん丷そ十な勹く";
// What is no ideogram is one only beside a kana.
constexpr QStringView kOtherLikes = u"ωんτてσのζそξみзろιし∪し∟し└し⊃つ∧へ^へ≠き±さ〒て≡み<"
                                    u"く†な┼な╋な├と┣と⊂とㄟへㄑくㄙむㄈこㄋろㄌかㄘちㄝせㄕあ";

struct Drawn
{
    QStringView parts; // normalised
    char16_t kana;
};

constexpr Drawn kDrawn[] = {
    {u"ノヽ", u'は'}, {u"ノヘ", u'は'}, {u"ノへ", u'は'}, {u"ノ\\", u'は'}, {u"丿ヽ", u'は'},
    {u"丿丶", u'は'}, {u"ノ丶", u'は'}, {u"/\\", u'は'},  {u"カヽ", u'か'}, {u"カゝ", u'か'},
    {u"カ丶", u'か'}, {u"力ヽ", u'か'}, {u"力丶", u'か'}, {u"ナニ", u'た'}, {u"ナこ", u'た'},
    {u"ナ二", u'た'}, {u"十二", u'た'}, {u"レよ", u'は'}, {u"lよ", u'は'},  {u"iよ", u'は'},
    {u"|よ", u'は'},  {u"しよ", u'は'}, {u"lま", u'ほ'},  {u"レま", u'ほ'}, {u"|ま", u'ほ'},
    {u"レナ", u'け'}, {u"lナ", u'け'},  {u"(ナ", u'け'},  {u"|ナ", u'け'},  {u"(十", u'け'},
    {u"lこ", u'に'},  {u"|こ", u'に'},  {u"レこ", u'に'}, {u"(ニ", u'に'},  {u"|ニ", u'に'},
    {u"lニ", u'に'},  {u"l丶", u'い'},  {u"レ丶", u'い'}, {u"し丶", u'い'}, {u"l、", u'い'},
    {u"ノレ", u'る'}, {u"丿レ", u'る'}, {u"ノl", u'り'},  {u"l丿", u'り'},  {u"lノ", u'り'},
    {u"|ノ", u'り'},  {u"|丿", u'り'},  {u"ク丶", u'た'}, {u"クヽ", u'た'}, {u"フ丶", u'ず'},
    {u"|-", u'と'},   {u"ト、", u'と'},
};

char16_t behind(QStringView pairs, char16_t c)
{
    for (qsizetype at = 0; at + 1 < pairs.size(); at += 2) {
        if (pairs[at] == c)
            return pairs[at + 1].unicode();
    }
    return 0;
}

bool isMark(char16_t c)
{
    return QStringView(u"\"″〃`゛゜").contains(QChar(c));
}

class Reader
{
public:
    explicit Reader(const std::vector<Letter> &letters)
        : m_letters(letters)
    {
    }

    Glyphs read() &&
    {
        for (std::size_t at = 0; at < m_letters.size();)
            at += readDrawn(at) ? 2 : readOne(at);
        return m_read ? std::move(m_run) : Glyphs();
    }

private:
    bool isBehindKana(std::size_t at) const
    {
        return m_run.size() && m_run.ends.back() == static_cast<int>(at)
            && isKana(m_run.folded.back().unicode());
    }

    bool isBeforeKana(std::size_t at) const
    {
        return at + 1 < m_letters.size() && isKana(m_letters[at + 1].plain);
    }

    void add(char16_t kana, std::size_t at, int size, bool read)
    {
        m_run.add(kana, static_cast<int>(at), static_cast<int>(at) + size);
        m_read = m_read || read;
    }

    bool readDrawn(std::size_t at)
    {
        if (at + 1 == m_letters.size())
            return false;
        const char16_t first = m_letters[at].plain;
        const char16_t second = m_letters[at + 1].plain;
        const auto *drawn = std::ranges::find_if(kDrawn, [first, second](const Drawn &each) {
            return each.parts[0] == first && each.parts.back() == second;
        });
        if (drawn == std::end(kDrawn))
            return false;
        const char16_t other = m_letters[at + 1].other;
        const bool voiced = m_letters[at + 1].kind == LetterKind::Ideogram && other;
        add(voiced ? voicedKana(drawn->kana, other) : drawn->kana, at, 2, true);
        return true;
    }

    std::size_t readOne(std::size_t at)
    {
        const Letter &letter = m_letters[at];
        if (isMark(letter.plain) && isBehindKana(at) && voice())
            return 1;
        if (letter.kind == LetterKind::Ideogram || kanaLike(letter.plain))
            readIdeogram(letter, at);
        else if (const char16_t kana = behind(kOtherLikes, letter.plain);
                 kana && (isBehindKana(at) || isBeforeKana(at)))
            add(kana, at, 1, true);
        return 1;
    }

    // ☆彡, which is drawn behind what one says.
    bool isFallingStar(std::size_t at) const
    {
        return at > 0 && m_letters[at].plain == u'彡'
            && QStringView(u"☆★").contains(QChar(m_letters[at - 1].plain));
    }

    void readIdeogram(const Letter &letter, std::size_t at)
    {
        const char16_t kana = isFallingStar(at) ? u'\0' : kanaLike(letter.plain);
        const char16_t voiced = letter.other ? voicedKana(kana ? kana : letter.folded, letter.other) : u'\0';
        add(voiced ? voiced : kana ? kana : letter.folded, at, 1, voiced || kana);
    }

    // The kana before a mark.
    bool voice()
    {
        const char16_t voiced = voicedKana(m_run.folded.back().unicode(), 0x3099);
        if (!voiced)
            return false;
        m_run.folded.back() = QChar(voiced);
        ++m_run.ends.back();
        m_read = true;
        return true;
    }

    const std::vector<Letter> &m_letters;
    Glyphs m_run;
    bool m_read = false; // something as what it looks like
};

} // namespace

char16_t kanaLike(char16_t han)
{
    return behind(kHanLikes, han);
}

char16_t voicedKana(char16_t hiragana, char16_t mark)
{
    if (hiragana == u'ぬ')
        return u'ず'; // 又 is also taken for ス
    const QString voiced = (QString(QChar(hiragana)) + QChar(mark)).normalized(QString::NormalizationForm_C);
    return voiced.size() == 1 ? voiced[0].unicode() : u'\0';
}

Glyphs kanaGlyphs(const std::vector<Letter> &letters)
{
    const bool among = std::ranges::any_of(letters, [](const Letter &each) {
        return isKana(each.plain) || (each.kind == LetterKind::Ideogram && each.other);
    });
    return among ? Reader(letters).read() : Glyphs();
}

} // namespace barrage
