// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/contacts.h"
#include "moderation/expressions.h"
#include "moderation/letters.h"
#include "moderation/subject.h"

#include <algorithm>
#include <vector>

namespace barrage {

namespace {

// Endings of addresses that are no words with which a sentence goes on.
#define SURE "com|net|org|info|biz|edu|gov|cn|jp|tw|hk|kr|ru|uk|fr|eu|io|co|cc|tv|xyz|icu|ltd|gg|ly"
// Endings that are.
#define WORDS "vip|top|club|shop|site|online|store|tech|link|dev|wiki|asia|mobi"
#define LABEL "[a-z0-9][a-z0-9-]*"
#define REST "(?:[:/?#]\\S*)?"
#define DOT "(?:d[o0]t|punkt|ドット|点|點)"
#define SPELT "c\\s?[o0]\\s?m|net|org|cn|ru|info|xyz|jp|tw|hk|kr|io|cc|tv|me"

const Expressions &written()
{
    static const Expressions all {
        {"\\b(?:https?|ftps?)\\s?:\\s?/\\s?/\\s?\\S+"},
        {"\\bwww\\d?\\.\\S+\\.[\\pL]{2,}" REST},
        {"(?:" LABEL "\\.)+(?:" SURE ")\\b" REST},
        {"(?:" LABEL "\\.)+(?:me|us|it|to|be|in|de)/\\S+"},
        {"\\p{Han}{2,}\\.(?:com|cn|net|中国|公司|网络|香港)" REST},
        {"(?:" LABEL "\\.)+(?:" WORDS ")\\b" REST, Evidence::Soft},
    };
    return all;
}

const Expressions &speltOut()
{
    static const Expressions all {
        {"\\bh(?:xx|tt|\\*\\*)ps?\\s*[:;]?\\s*/\\s*/\\s*\\S+", Evidence::Soft, ViewKind::SpeltOut},
        {"\\bwww\\d?\\s?[.,。·]\\s?" LABEL "\\s?[.,。·]\\s?[a-z]{2,}", Evidence::Soft, ViewKind::SpeltOut},
        {"(" LABEL "(?:\\s+|\\s*[(\\[{<*_-]+\\s*)" DOT "(?:\\s+|\\s*[)\\]}>*_-]+\\s*)(?:" SPELT
         "))\\b(?:\\s*(?:[^a-z\\s]|$)|\\s+(?:[ac-z]|b[a-np-t]))",
         Evidence::Soft, ViewKind::SpeltOut},
        {LABEL "\\s*[点點]\\s*(?:" SPELT "|vip|top|xyz)\\b", Evidence::Soft, ViewKind::SpeltOut},
        {LABEL "\\s*[(\\[{<]\\s*\\.\\s*[)\\]}>]\\s*(?:" SPELT ")\\b", Evidence::Soft, ViewKind::SpeltOut},
        {LABEL "\\s*[。·•‧]\\s*(?:" SPELT ")\\b", Evidence::Soft, ViewKind::SpeltOut},
        {"\\bwww\\s+" LABEL "\\s+(?:com|net|cn|org)\\b", Evidence::Soft, ViewKind::SpeltOut},
        {LABEL "\\s*[。·•‧]\\s*(?:gg|ly|me)/\\S+", Evidence::Soft, ViewKind::SpeltOut},
        {LABEL "\\s+\\.\\s*(?:" SPELT "|vip|top|xyz)\\b", Evidence::Soft, ViewKind::SpeltOut},
        {LABEL "\\.\\s+(?:c\\s?[o0]\\s?m|cn|ru|xyz)\\b", Evidence::Soft, ViewKind::SpeltOut},
        {LABEL ",(?:com|cn|net)\\b", Evidence::Soft, ViewKind::SpeltOut},
        {"(?:" LABEL "\\.)+c[0o]m\\b" REST, Evidence::Soft, ViewKind::SpeltOut},
        {"\\b[a-z0-9](?:[ _-][a-z0-9]){3,}\\s?\\.\\s?c\\s?o\\s?m\\b", Evidence::Soft, ViewKind::SpeltOut},
    };
    return all;
}

#undef SURE
#undef WORDS
#undef LABEL
#undef REST
#undef DOT
#undef SPELT

} // namespace

namespace {

// Tools that have an ending of addresses in their name.
bool isName(const QString &text)
{
    constexpr QStringView kNames[] = {u"asp.net", u"vb.net", u"ado.net", u"ml.net", u"socket.io"};
    return std::ranges::find(kNames, text.toLower()) != std::end(kNames);
}

// With letters of other alphabets as the Latin ones that they look like.
View<QString> lookAlikes(const Subject &subject)
{
    View<QString> view;
    const std::vector<Letter> &letters = subject.letters();
    if (std::ranges::none_of(letters, &Letter::foreign))
        return view;
    for (const Letter &letter : letters)
        view.append(QString(QChar(letter.foreign ? letter.folded : letter.plain)), letter.origin);
    return view;
}

} // namespace

QList<Hit> contacts::links(const Subject &subject)
{
    const View<QByteArray> utf8 = utf8Of(subject.normalised());
    QList<Hit> hits = written().in(utf8) + speltOut().in(utf8);
    for (Hit hit : written().in(utf8Of(lookAlikes(subject)))) {
        hit.evidence = Evidence::Soft;
        hits += hit;
    }
    hits.removeIf([&subject](const Hit &hit) {
        return isName(subject.original().sliced(hit.span.from, hit.span.to - hit.span.from));
    });
    return hits;
}

} // namespace barrage
