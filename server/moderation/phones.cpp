// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/contacts.h"
#include "moderation/digitruns.h"
#include "moderation/numerals.h"
#include "moderation/subject.h"

#include <QStringList>

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace barrage {

namespace {

constexpr qsizetype kShortest = 8;    // digits
constexpr qsizetype kLongest = 15;    // E.164
constexpr qsizetype kMostGroups = 24; // of one run; a text is not longer than some

qsizetype distinct(QString digits)
{
    std::ranges::sort(digits);
    // Not std::ranges::unique(): see csv.cpp.
    return std::unique(digits.begin(), digits.end()) - digits.begin();
}

// 0123456789 and the like.
bool isCounting(const QString &digits)
{
    const int step = digits.at(1).unicode() - digits.at(0).unicode();
    for (qsizetype at = 1; at < digits.size(); ++at) {
        const int here = digits.at(at).unicode() - digits.at(at - 1).unicode();
        if (here != step && here != -9 * step)
            return false;
    }
    return step == 1 || step == -1;
}

bool isMobileOfChina(const QString &digits)
{
    return digits.size() == 11 && digits.at(0) == u'1' && digits.at(1) >= u'3';
}

bool isOfNorthAmerica(const QString &digits)
{
    return digits.size() == 10 && digits.at(0) >= u'2' && digits.at(3) >= u'2';
}

// With the 0 that is dialled within a country.
bool isDomestic(const QString &digits)
{
    return (digits.size() == 10 || digits.size() == 11) && digits.at(0) == u'0' && digits.at(1) != u'0';
}

bool hasUnit(const QString &text, Span span)
{
    const QString before = text.first(span.from).trimmed();
    const QString after = text.sliced(span.to).trimmed();
    const auto isUnit = [&after](const char16_t *unit) { return after.startsWith(QString::fromUtf16(unit)); };
    const auto units = {u"元",  u"円",  u"块",  u"塊",     u"万", u"萬", u"亿", u"億", u"%",  u"km",
                        u"yen", u"usd", u"rmb", u"dollar", u"€",  u"$",  u"票", u"分", u"人", u"次"};
    return (!before.isEmpty() && QStringView(u"$€£¥￥₩#").contains(before.back()))
        || std::any_of(units.begin(), units.end(), isUnit);
}

using Sizes = QList<qsizetype>;

bool isOneOf(const Sizes &sizes, std::initializer_list<Sizes> all)
{
    return std::find(all.begin(), all.end(), sizes) != all.end();
}

// How sure it is that these groups are a number, if they are one at all.
class Reading
{
public:
    Reading(const QString &text, const DigitRun &run, qsizetype first, qsizetype count)
        : m_text(text)
        , m_groups(run.groups.sliced(first, count))
        , m_plus(run.plus && first == 0)
        , m_whole(count == run.groups.size())
    {
        for (const DigitGroup &group : m_groups) {
            m_digits += group.digits;
            m_sizes += group.digits.size();
            m_odd = m_odd || group.odd;
        }
    }

    std::optional<Evidence> evidence() const
    {
        if (m_digits.size() < kShortest || m_digits.size() > kLongest || distinct(m_digits) < 3
            || isCounting(m_digits) || countsUp() || isFraction() || (!m_plus && hasUnit(m_text, span())))
            return {};
        const std::optional<Evidence> found = m_groups.size() == 1 ? together() : grouped();
        return found && m_odd ? Evidence::Soft : found;
    }
    Span span() const { return {m_groups.first().span.from, m_groups.last().span.to}; }

private:
    using Found = std::optional<Evidence>;

    // "1 2 3 4 5 6 7 8 9 10", "10 9 8 7 6"
    bool countsUp() const
    {
        const auto number = [this](qsizetype at) { return m_groups.at(at).digits.toLongLong(); };
        const qint64 step = m_groups.size() > 2 ? number(1) - number(0) : 0;
        for (qsizetype at = 1; at < m_groups.size(); ++at) {
            if (number(at) - number(at - 1) != step)
                return false;
        }
        return step == 1 || step == -1;
    }

    // "3.14159265358"
    bool isFraction() const
    {
        const qsizetype from = span().from;
        return m_groups.size() == 1 && from > 1 && m_text.at(from - 1) == u'.'
            && m_text.at(from - 2).isDigit();
    }

    // "13,800,138,000"
    bool hasThousands() const
    {
        const auto isThousands
            = [](const DigitGroup &group) { return group.gap == u"," && group.digits.size() == 3; };
        return std::all_of(m_groups.begin() + 1, m_groups.end(), isThousands);
    }

    Found together() const
    {
        const bool withCountry = m_digits.startsWith(u"86") && isMobileOfChina(m_digits.sliced(2));
        if (m_plus || isMobileOfChina(m_digits) || isDomestic(m_digits) || withCountry)
            return Evidence::Hard;
        return isOfNorthAmerica(m_digits) ? Found(Evidence::Soft) : Found();
    }

    Found grouped() const
    {
        if (m_plus && m_whole)
            return Evidence::Hard;
        if (isMobileOfChina(m_digits) && isOneOf(m_sizes, {{3, 4, 4}, {3, 8}, {5, 6}, {4, 4, 3}, {3, 3, 5}}))
            return Evidence::Hard;
        if (isOfNorthAmerica(m_digits) && isOneOf(m_sizes, {{3, 3, 4}}))
            return Evidence::Hard;
        if (isDomestic(m_digits)
            && isOneOf(m_sizes,
                       {{3, 4, 4},
                        {2, 4, 4},
                        {4, 3, 3},
                        {3, 3, 4},
                        {4, 2, 4},
                        {3, 8},
                        {4, 7},
                        {3, 7},
                        {2, 8},
                        {4, 6},
                        {5, 5},
                        {5, 6}}))
            return Evidence::Hard;
        const QString local = m_digits.sliced(m_sizes.first());
        if ((m_groups.first().digits == u"86" && isMobileOfChina(local))
            || (m_groups.first().digits == u"1" && isOfNorthAmerica(local)))
            return Evidence::Hard;
        return isTakenApart() ? Found(Evidence::Soft) : Found();
    }

    // Digit by digit, or in groups that are nobody's habit, always with the same between them.
    bool isTakenApart() const
    {
        const auto another = [this](const DigitGroup &group) { return group.gap != m_groups.at(1).gap; };
        const bool even = std::none_of(m_groups.begin() + 1, m_groups.end(), another);
        return m_whole && even && !hasThousands() && (isMobileOfChina(m_digits) || isDomestic(m_digits));
    }

    const QString &m_text;
    QList<DigitGroup> m_groups;
    bool m_plus;
    bool m_whole;
    QString m_digits;
    Sizes m_sizes;
    bool m_odd = false;
};

// The longest number that begins with this group.
std::optional<qsizetype> numberAt(const QString &text, const DigitRun &run, qsizetype first, QList<Hit> &hits,
                                  const View<QString> &view)
{
    for (qsizetype count = run.groups.size() - first; count > 0; --count) {
        const Reading reading(text, run, first, count);
        if (const auto evidence = reading.evidence()) {
            hits += Hit {view.inOriginal(reading.span()), *evidence,
                         *evidence == Evidence::Soft ? ViewKind::SpeltOut : ViewKind::Plain};
            return count;
        }
    }
    return {};
}

} // namespace

namespace {

void addNumbers(QList<Hit> &hits, const View<QString> &view)
{
    for (DigitRun &run : digitRunsIn(view.text)) {
        run.groups = run.groups.first(std::min(kMostGroups, run.groups.size()));
        for (qsizetype first = 0; first < run.groups.size();)
            first += numberAt(view.text, run, first, hits, view).value_or(1);
    }
}

} // namespace

QList<Hit> contacts::phones(const Subject &subject)
{
    QList<Hit> hits;
    addNumbers(hits, subject.normalised());
    addNumbers(hits, withoutNumberWords(subject.normalised()));
    return hits;
}

} // namespace barrage
