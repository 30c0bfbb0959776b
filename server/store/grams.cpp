// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/grams.h"

#include <QSet>

#include <algorithm>

namespace barrage::grams {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLongest = 3;
constexpr qsizetype kLookedUp = 12;      // grams of one search: further ones exclude next to nothing
constexpr char32_t kPrivateUse = 0xe000; // tokens end at ASCII punctuation, so ASCII moves out of the way
constexpr char32_t kAsciiEnd = 0x80;

QList<char32_t> characters(const QString &text)
{
    QList<char32_t> all;
    for (const uint each : folded(text).toUcs4())
        all.append(each < kAsciiEnd ? kPrivateUse + each : each);
    return all;
}

void collect(const QList<char32_t> &text, qsizetype length, QSet<QString> &into)
{
    for (qsizetype at = 0; at + length <= text.size(); ++at)
        into.insert(QString::fromUcs4(text.constData() + at, length));
}

} // namespace

QString folded(const QString &text)
{
    return text.toCaseFolded();
}

QString of(const QStringList &texts)
{
    QSet<QString> all;
    for (const QString &text : texts) {
        const QList<char32_t> points = characters(text);
        for (qsizetype length = 1; length <= kLongest; ++length)
            collect(points, length, all);
    }
    return QStringList(all.cbegin(), all.cend()).join(u' ');
}

QString expression(const QString &part)
{
    const QList<char32_t> points = characters(part);
    QSet<QString> needed;
    if (!points.isEmpty())
        collect(points, std::min(points.size(), kLongest), needed);
    QStringList quoted;
    for (const QString &gram : needed) {
        if (quoted.size() < kLookedUp)
            quoted.append(u'"' + gram + u'"');
    }
    return quoted.join(u' ');
}

} // namespace barrage::grams
