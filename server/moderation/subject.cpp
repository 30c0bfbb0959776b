// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/subject.h"

#include "moderation/han.h"
#include "moderation/normalise.h"
#include "moderation/wordbreaks.h"

#include <unicode/utf16.h>

#include <algorithm>

namespace barrage {

namespace {

bool isWordCharacter(const QString &text, qsizetype at)
{
    char32_t c = 0;
    U16_GET(text.utf16(), 0, at, text.size(), c);
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

void addPunctuationEdges(const QString &text, std::vector<bool> &edges)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isWordCharacter(text, at)) {
            edges[static_cast<std::size_t>(at)] = true;
            edges[static_cast<std::size_t>(at + 1)] = true;
        }
    }
}

// Chinese as simplified, of which ICU's dictionary has more; Japanese as it is.
QString forDictionary(const QString &text)
{
    const auto isJapanese = [](QChar c) { return isKana(c.unicode()) || isJapaneseForm(c.unicode()); };
    if (std::ranges::any_of(text, isJapanese))
        return text;
    QString simplified = text;
    for (QChar &c : simplified) {
        if (isHan(c.unicode()))
            c = QChar(foldedHan(c.unicode()));
    }
    return simplified;
}

// Words that can't be told may end anywhere: then more is found rather than less.
std::vector<bool> wordEdges(const QString &text)
{
    Result<std::vector<bool>> found = wordBreaks(forDictionary(text));
    if (!found)
        return std::vector<bool>(static_cast<std::size_t>(text.size()) + 1, true);
    std::vector<bool> edges = std::move(found).value();
    addPunctuationEdges(text, edges);
    return edges;
}

} // namespace

Result<Subject> Subject::of(const QString &text, const QList<EarlierText> &earlier)
{
    Result<View<QString>> normalised = normalise(text);
    if (!normalised)
        return normalised.error();
    if (const Status words = checkWordBreaks(); !words)
        return words.error();
    Subject subject;
    subject.m_original = text;
    subject.m_earlier = earlier;
    subject.m_normalised = std::move(normalised).value();
    subject.m_letters = lettersOf(subject);
    return subject;
}

bool Subject::isWordEdge(qsizetype at) const
{
    if (m_wordEdges.empty())
        m_wordEdges = wordEdges(m_normalised.text);
    return m_wordEdges[static_cast<std::size_t>(at)];
}

const std::vector<RegexView> &Subject::regexViews() const
{
    if (m_regexViews.empty())
        m_regexViews = regexViewsOf(m_original, m_letters);
    return m_regexViews;
}

} // namespace barrage
