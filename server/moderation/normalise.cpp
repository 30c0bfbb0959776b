// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/normalise.h"

#include <unicode/unorm2.h>
#include <unicode/utf16.h>

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
        if (piece.size() == 1 && piece.front().unicode() < 0x80)
            return QString(1, piece.front().toLower());
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
        QString form(piece.size() * kLargestGrowth, Qt::Uninitialized);
        const int32_t size = unorm2_normalize(m_form, piece.utf16(), static_cast<int32_t>(piece.size()),
                                              reinterpret_cast<UChar *>(form.data()),
                                              static_cast<int32_t>(form.size()), &m_error);
        form.truncate(ok() ? size : 0);
        return form;
    }

    UErrorCode m_error = U_ZERO_ERROR;
    const UNormalizer2 *m_form;
};

} // namespace

Result<View<QString>> normalise(QStringView text)
{
    Fold fold;
    View<QString> view;
    for (qsizetype from = 0; fold.ok() && from < text.size();) {
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
