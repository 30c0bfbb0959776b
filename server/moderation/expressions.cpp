// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/expressions.h"

#include <re2/re2.h>
#include <unicode/utf16.h>

#include <array>

namespace barrage {

namespace {

RE2::Options options()
{
    RE2::Options options;
    options.set_case_sensitive(false);
    return options;
}

} // namespace

struct Expressions::Compiled
{
    std::shared_ptr<const RE2> expression;
    Evidence evidence;
    ViewKind view;
};

Expressions::Expressions(std::initializer_list<Row> rows)
{
    for (const Row &row : rows) {
        m_compiled.push_back({std::make_shared<const RE2>(row.pattern, options()), row.evidence, row.view});
        Q_ASSERT(m_compiled.back().expression->ok());
    }
}

Expressions::~Expressions() = default;

QList<Hit> Expressions::in(const View<QByteArray> &utf8) const
{
    QList<Hit> hits;
    const re2::StringPiece text(utf8.text.constData(), static_cast<std::size_t>(utf8.text.size()));
    for (const Compiled &each : m_compiled) {
        std::array<re2::StringPiece, 2> found;
        std::size_t at = 0;
        while (at < text.size()
               && each.expression->Match(text, at, text.size(), RE2::UNANCHORED, found.data(), 2)) {
            const re2::StringPiece &part = found[1].data() ? found[1] : found[0];
            const qsizetype from = part.data() - text.data();
            const Span span {from, from + static_cast<qsizetype>(part.size())};
            hits += Hit {utf8.inOriginal(span), each.evidence, each.view};
            at = static_cast<std::size_t>(found[0].data() - text.data()) + found[0].size();
        }
    }
    return hits;
}

View<QByteArray> utf8Of(const View<QString> &view)
{
    View<QByteArray> utf8;
    for (qsizetype from = 0; from < view.text.size();) {
        qsizetype to = from;
        U16_FWD_1(view.text.utf16(), to, view.text.size());
        utf8.append(view.text.sliced(from, to - from).toUtf8(), view.inOriginal({from, to}));
        from = to;
    }
    return utf8;
}

} // namespace barrage
