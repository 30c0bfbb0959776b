// SPDX-License-Identifier: GPL-3.0-or-later
// How long a book of 10,000 smart words and 300 expressions takes to judge a message of 120 characters,
// beside two rivals on the same rules: the naive loop (normalised text, contains; each expression by itself),
// and all rules as one alternation of RE2. The rivals find no disguise. Prints medians and ratios.
#include "moderation/normalise.h"
#include "moderation/rulebook.h"
#include "moderation/rulekinds.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <re2/re2.h>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace barrage;

namespace {

constexpr int kWords = 10'000;
constexpr int kExpressions = 300;
constexpr int kTexts = 200;
constexpr int kCharacters = 120;

QString randomWord(QRandomGenerator &random)
{
    const bool han = random.bounded(3) == 0;
    QString word;
    const int size = han ? random.bounded(2, 5) : random.bounded(5, 11);
    for (int i = 0; i < size; ++i)
        word += han ? QChar(0x4e00 + random.bounded(3000)) : QChar(u'a' + random.bounded(26));
    return word;
}

QString randomText(QRandomGenerator &random)
{
    QString text;
    while (text.size() < kCharacters)
        text += randomWord(random) + (random.bounded(4) ? u' ' : u',');
    return text.first(kCharacters);
}

double medianUs(const QList<QString> &texts, const std::function<bool(const QString &)> &judge)
{
    std::vector<qint64> taken;
    for (const QString &text : texts) {
        QElapsedTimer timer;
        timer.start();
        [[maybe_unused]] const volatile bool hit = judge(text);
        taken.push_back(timer.nsecsElapsed());
    }
    std::ranges::sort(taken);
    return static_cast<double>(taken[taken.size() / 2]) / 1000;
}

} // namespace

int main()
{
    QRandomGenerator random(1);
    QList<Rule> rules;
    QStringList needles;
    for (int i = 0; i < kWords; ++i) {
        needles += randomWord(random);
        rules += {.id = RuleId {i + 1}, .kind = kSmartKind, .pattern = needles.last(), .replacement = {}};
    }
    std::vector<std::unique_ptr<RE2>> expressions;
    std::string alternation;
    for (const QString &needle : std::as_const(needles))
        alternation.append(RE2::QuoteMeta(needle.toStdString())).append("|");
    RE2::Options options;
    options.set_case_sensitive(false);
    options.set_max_mem(256 << 20);
    for (int i = 0; i < kExpressions; ++i) {
        const QString pattern = randomWord(random) + QStringLiteral("\\d{2,}") + randomWord(random).first(2);
        rules += {.id = RuleId {kWords + i + 1}, .kind = kRegexKind, .pattern = pattern, .replacement = {}};
        expressions.push_back(std::make_unique<RE2>(pattern.toStdString(), options));
        alternation.append(pattern.toStdString()).append("|");
    }
    QElapsedTimer compiling;
    compiling.start();
    const auto book = RuleBook::compile(rules);
    const qint64 compiledMs = compiling.elapsed();
    alternation.pop_back();
    const RE2 one(alternation, options);
    QList<QString> texts;
    for (int i = 0; i < kTexts; ++i)
        texts += randomText(random);

    medianUs(texts, [&](const QString &text) { return book->judge(text).outcome != Outcome::Show; }); // warm
    const double ours
        = medianUs(texts, [&](const QString &text) { return book->judge(text).outcome != Outcome::Show; });
    const double naive = medianUs(texts, [&](const QString &text) {
        const QString plain = normalise(text).value().text;
        const bool word
            = std::ranges::any_of(needles, [&](const QString &needle) { return plain.contains(needle); });
        const std::string utf8 = plain.toStdString();
        return std::ranges::any_of(expressions,
                                   [&](const auto &each) { return RE2::PartialMatch(utf8, *each); })
            || word;
    });
    const double single
        = medianUs(texts, [&](const QString &text) { return RE2::PartialMatch(text.toStdString(), one); });
    std::printf("book compiled in %lld ms\n", static_cast<long long>(compiledMs));
    std::printf("%-24s %10s %8s\n", "median a message", "us", "ratio");
    std::printf("%-24s %10.1f %8s\n", "barrage", ours, "1");
    std::printf("%-24s %10.1f %8.2f\n", "naive loop", naive, naive / ours);
    std::printf("%-24s %10.1f %8.2f%s\n", "one RE2 alternation", single, single / ours,
                one.ok() ? "" : " (not usable)");
}
