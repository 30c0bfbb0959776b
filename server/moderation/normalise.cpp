// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/normalise.h"

#include "moderation/han.h"

#include <QVarLengthArray>

#include <unicode/unorm2.h>
#include <unicode/utf16.h>

#include <span>

namespace barrage {

namespace {

// No character grows more under NFKC (U+FDFA does).
constexpr qsizetype kLargestGrowth = 18;

// ICU errors stick: after one, everything is a no-op, and ok() tells at the end.
class Fold
{
public:
    Fold()
        : m_form(unorm2_getNFKCCasefoldInstance(&m_error))
    {
    }

    bool ok() const { return U_SUCCESS(m_error); }

    // Pieces end where nothing before can interact with anything after, so they can be folded one by one.
    qsizetype endOfPiece(QStringView text, qsizetype from) const
    {
        qsizetype at = from;
        nextCodePoint(text, at);
        while (at < text.size()) {
            qsizetype next = at;
            if (unorm2_hasBoundaryBefore(m_form, nextCodePoint(text, next)))
                break;
            at = next;
        }
        return at;
    }

    QString folded(QStringView piece)
    {
        QString form = casefolded(piece);
        const qsizetype size = form.size();
        form.replace(QStringLiteral(u"i\u0307"), QStringLiteral("i"));
        return form.size() == size ? form : folded(form); // recompose the i with the marks that are left
    }

private:
    static UChar32 nextCodePoint(QStringView text, qsizetype &at)
    {
        UChar32 c = 0;
        U16_NEXT(text.utf16(), at, text.size(), c);
        return c;
    }

    QString casefolded(QStringView piece)
    {
        QVarLengthArray<char16_t, 4 * kLargestGrowth> form(piece.size() * kLargestGrowth);
        const int32_t size = unorm2_normalize(m_form, piece.utf16(), static_cast<int32_t>(piece.size()),
                                              form.data(), static_cast<int32_t>(form.size()), &m_error);
        return ok() ? QString::fromUtf16(form.data(), size) : QString();
    }

    UErrorCode m_error = U_ZERO_ERROR;
    const UNormalizer2 *m_form;
};

// What nearly every text consists of: nothing but its case changes, and it does nothing to what stands
// before.
constexpr bool isSimple(char16_t c)
{
    return c < 0x80 || isHan(c) || isKana(c);
}

char16_t lowerCase(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + (u'a' - u'A')) : c;
}

// The last one before anything else may be changed by it.
qsizetype simpleEnd(QStringView text, qsizetype from)
{
    qsizetype to = from;
    while (to < text.size() && isSimple(text[to].unicode()))
        ++to;
    return to == text.size() || to == from ? to : to - 1;
}

void appendSimple(View<QString> &view, QStringView text, qsizetype from, qsizetype to)
{
    const qsizetype at = view.text.size();
    view.text += text.sliced(from, to - from);
    for (QChar &c : std::span(view.text.data() + at, static_cast<std::size_t>(to - from)))
        c = QChar(lowerCase(c.unicode()));
    for (; from < to; ++from)
        view.origins.push_back({from, from + 1});
}

} // namespace

Result<View<QString>> normalise(QStringView text)
{
    Fold fold;
    View<QString> view;
    view.reserve(text.size());
    for (qsizetype from = 0; fold.ok() && from < text.size();) {
        if (const qsizetype end = simpleEnd(text, from); end > from) {
            appendSimple(view, text, from, end);
            from = end;
            continue;
        }
        const qsizetype to = fold.endOfPiece(text, from);
        view.append(fold.folded(text.sliced(from, to - from)), {from, to});
        from = to;
    }
    if (fold.ok())
        return view;
    return Error {QStringLiteral("internal"),
                  QStringLiteral("The Unicode library (ICU) does not work: reinstall libicu.")};
}

} // namespace barrage
