// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/phrase.h"

#include "core/limits.h"
#include "core/textguard.h"
#include "moderation/normalise.h"
#include "moderation/refusal.h"
#include "moderation/subject.h"

#include <QByteArray>

#include <re2/re2.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>

namespace barrage {

namespace {

// A pattern as it is built up, word by word.
class Builder
{
public:
    // False: it is nothing but wildcards.
    bool read(const QString &normalised)
    {
        for (const QString &word : normalised.split(u' ', Qt::SkipEmptyParts))
            readWord(word);
        return !m_literal.isEmpty();
    }
    const QString &literal() const { return m_literal; }
    std::string expression() const { return m_expression.toStdString(); }

private:
    void readWord(const QString &word)
    {
        if (word == u"*")
            return void(++m_skipped);
        if (!m_expression.isEmpty())
            m_expression += m_skipped == 0
                ? QByteArray("\\s+")
                : "\\s+(?:\\S+\\s+){0," + QByteArray::number(m_skipped * limits::kWildcardWords) + '}';
        m_skipped = 0;
        for (qsizetype at = 0; at < word.size();)
            at = readCharacter(word, at);
        endLiteral();
    }
    qsizetype readCharacter(const QString &word, qsizetype at)
    {
        if (word[at] == u'*' || word[at] == u'?') {
            endLiteral();
            const bool outermost = at == 0 || at + 1 == word.size();
            m_expression += word[at] == u'?' ? QByteArray("\\S")
                : outermost                  ? any("[\\pL\\pM\\pN]")
                                             : any(kInside);
            return at + 1;
        }
        const bool escapes = word[at] == u'\\' && at + 1 < word.size();
        qsizetype end = at += escapes;
        U16_FWD_1(word.utf16(), end, word.size());
        const QString character = word.sliced(at, end - at);
        m_expression += QByteArray::fromStdString(RE2::QuoteMeta(character.toStdString()));
        m_run += character;
        return end;
    }
    void endLiteral()
    {
        if (m_run.size() > m_literal.size())
            m_literal = m_run;
        m_run.clear();
    }
    static QByteArray any(const QByteArray &characters)
    {
        return characters + "{0," + QByteArray::number(limits::kWildcardCharacters) + '}';
    }

    static constexpr char kInside[] = "[^\\s.,!?;:。，！？；：、…]"; // not across sentences

    QByteArray m_expression;
    QString m_run;
    QString m_literal;
    int m_skipped = 0; // * that stand alone
};

RE2::Options options()
{
    RE2::Options options;
    options.set_longest_match(true);
    options.set_never_capture(true);
    options.set_log_errors(false);
    options.set_max_mem(limits::kRegexMemoryBytes);
    return options;
}

// With where in the normalised text each byte comes from.
View<QByteArray> utf8Of(const QString &text)
{
    View<QByteArray> view;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from;
        U16_FWD_1(text.utf16(), to, text.size());
        view.append(text.sliced(from, to - from).toUtf8(), {from, to});
        from = to;
    }
    return view;
}

qsizetype nextCharacter(const QByteArray &utf8, qsizetype at)
{
    do {
        ++at;
    } while (at < utf8.size() && (static_cast<uchar>(utf8[at]) & 0xc0) == 0x80);
    return at;
}

bool isSpaceless(char32_t character)
{
    UErrorCode error = U_ZERO_ERROR;
    switch (uscript_getScript(static_cast<UChar32>(character), &error)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
        return true;
    default:
        return false;
    }
}

bool beginsWell(const Subject &subject, qsizetype at)
{
    char32_t first = 0;
    const QString &text = subject.normalised().text;
    U16_GET(text.utf16(), 0, at, text.size(), first);
    return subject.isWordEdge(at) || isSpaceless(first);
}

bool endsWell(const Subject &subject, qsizetype at)
{
    char32_t last = 0;
    const QString &text = subject.normalised().text;
    qsizetype before = at;
    U16_PREV(text.utf16(), 0, before, last);
    return subject.isWordEdge(at) || isSpaceless(last);
}

} // namespace

Result<Phrase> Phrase::of(const QString &pattern)
{
    const Result<View<QString>> normalised = normalise(guarded(pattern));
    if (!normalised)
        return normalised.error();
    Builder builder;
    if (!builder.read(normalised.value().text))
        return refusal(
            Refusal::tr("This would find every message: write at least one letter beside * and ?."));
    Phrase phrase;
    phrase.m_literal = builder.literal();
    phrase.m_expression = std::make_shared<const RE2>(builder.expression(), options());
    if (!phrase.m_expression->ok())
        return refusal(Refusal::tr("The phrase has too many wildcards: make several shorter ones of it."));
    return phrase;
}

QList<Span> Phrase::in(const Subject &subject) const
{
    QList<Span> spans;
    if (!subject.normalised().text.contains(m_literal))
        return spans;
    const View<QByteArray> utf8 = utf8Of(subject.normalised().text);
    const re2::StringPiece text(utf8.text.constData(), static_cast<std::size_t>(utf8.text.size()));
    re2::StringPiece found;
    qsizetype at = 0;
    while (m_expression->Match(text, static_cast<std::size_t>(at), text.size(), RE2::UNANCHORED, &found, 1)) {
        const qsizetype from = found.data() - text.data();
        const Span part = utf8.inOriginal({from, from + static_cast<qsizetype>(found.size())});
        const bool whole = beginsWell(subject, part.from) && endsWell(subject, part.to);
        if (whole)
            spans += subject.normalised().inOriginal(part);
        at = whole ? from + static_cast<qsizetype>(found.size()) : nextCharacter(utf8.text, from);
    }
    return spans;
}

} // namespace barrage
