// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/repeats.h"

namespace barrage {

namespace {

// No English word has them twice.
bool isDoubledByNobody(QChar c)
{
    return QStringView(u"aihjkquvwxy").contains(c);
}

} // namespace

qsizetype repeatsEnd(QStringView word, qsizetype from)
{
    qsizetype to = from;
    while (to < word.size() && word[to] == word[from])
        ++to;
    return to;
}

qsizetype writeWithoutRepeats(QStringView word, char16_t *to)
{
    qsizetype size = 0;
    for (const QChar c : word) {
        if (!size || to[size - 1] != c.unicode())
            to[size++] = c.unicode();
    }
    return size;
}

QString withoutRepeats(QStringView word)
{
    QString once(word.size(), Qt::Uninitialized);
    once.truncate(writeWithoutRepeats(word, reinterpret_cast<char16_t *>(once.data())));
    return once;
}

bool isRepeating(QStringView written, QStringView word)
{
    if (repeatsEnd(word, 0) == word.size())
        return false; // "kkkkkk" laughs
    int longer = 0;
    bool sure = word.size() > 4 && written.size() > word.size();
    qsizetype at = 0;
    for (qsizetype from = 0; from < word.size();) {
        const qsizetype wanted = repeatsEnd(word, from) - from;
        const qsizetype there = repeatsEnd(written, at) - at;
        if (there < wanted)
            return false;
        longer += there > wanted;
        sure = sure || (there > wanted && (there > 2 || isDoubledByNobody(word[from])));
        from += wanted;
        at += there;
    }
    return longer && (sure || longer > 1);
}

} // namespace barrage
