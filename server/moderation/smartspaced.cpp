// SPDX-License-Identifier: GPL-3.0-or-later
// The part of smartreading.h that reads letters and symbols which stand one by one: "l 0 $ 3 r".
#include "moderation/smartreading.h"

#include "moderation/lookalikes.h"

#include <QVarLengthArray>

#include <algorithm>

namespace barrage {

namespace {

constexpr std::size_t kFewest = 3;       // of them, if they are all that stands so
constexpr std::size_t kFewestInside = 4; // with others beside them
constexpr std::size_t kMost = 24;

} // namespace

void SmartReading::readSpaced()
{
    const auto isRead
        = [](const Letter &each) { return each.kind == LetterKind::Symbol && leetOf(each.plain).first; };
    if (std::ranges::none_of(m_letters, isRead))
        return;
    const auto isSpace
        = [this](int at) { return at < 0 || at >= size() || letter(at).kind == LetterKind::Space; };
    QVarLengthArray<int, 64> run;
    for (int at = 0; at <= size(); ++at) {
        const bool apart = at < size() && !isSpace(at) && isSpace(at - 1) && isSpace(at + 1);
        const bool read = apart && (letter(at).kind == LetterKind::Word || leetOf(letter(at).plain).first);
        if (read) {
            run.push_back(at);
        } else if (at == size() || !isSpace(at)) {
            readSpacedRun({run.data(), static_cast<std::size_t>(run.size())});
            run.clear();
        }
    }
}

// Words of letters and digits only are read elsewhere.
void SmartReading::readSpacedRun(std::span<const int> run)
{
    const auto isSymbol = [this](int at) { return letter(at).kind == LetterKind::Symbol; };
    if (run.size() < kFewest || run.size() > kMost || std::ranges::none_of(run, isSymbol))
        return;
    if (run.size() == kFewest && QStringView(u"&@+").contains(QChar(letter(run[1]).plain)))
        return; // "Q & A"
    for (const std::u16string &text : m_leet) {
        QVarLengthArray<QChar, kMost> word;
        for (const int at : run)
            word.push_back(QChar(text[static_cast<std::size_t>(at)]));
        const QStringView all(word.data(), word.size());
        for (std::size_t from = 0; from + kFewest <= run.size(); ++from) {
            for (std::size_t to = from + kFewest; to <= run.size(); ++to) {
                const std::span<const int> part = run.subspan(from, to - from);
                const bool whole = part.size() == run.size();
                if ((whole || part.size() >= kFewestInside) && std::ranges::any_of(part, isSymbol)
                    && std::ranges::any_of(part, [this](int at) { return isAlphabetic(at); }))
                    look(all.sliced(static_cast<qsizetype>(from), static_cast<qsizetype>(part.size())),
                         part.front(), part.back() + 1, ViewKind::Joined);
            }
        }
    }
}

} // namespace barrage
