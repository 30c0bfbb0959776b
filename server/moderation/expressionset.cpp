// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/expressionset.h"

#include "core/limits.h"
#include "moderation/subject.h"

#include <re2/re2.h>
#include <re2/set.h>

namespace barrage {

namespace {

RE2::Options options()
{
    RE2::Options options;
    options.set_case_sensitive(false);
    options.set_never_capture(true);
    options.set_log_errors(false);
    options.set_max_mem(limits::kExpressionSetBytes);
    return options;
}

} // namespace

struct ExpressionSet::Compiled
{
    RE2::Set set {options(), RE2::UNANCHORED};
    std::size_t size = 0;
    bool usable = true;
};

ExpressionSet::ExpressionSet()
    : m_compiled(std::make_unique<Compiled>())
{
}

ExpressionSet::~ExpressionSet() = default;

void ExpressionSet::add(const QString &expression)
{
    const QString composed = expression.normalized(QString::NormalizationForm_C);
    m_compiled->usable = m_compiled->set.Add(composed.toStdString(), nullptr) >= 0 && m_compiled->usable;
    ++m_compiled->size;
}

void ExpressionSet::compile()
{
    m_compiled->usable = m_compiled->size > 0 && m_compiled->usable && m_compiled->set.Compile();
}

std::vector<bool> ExpressionSet::mayHit(const Subject &subject) const
{
    std::vector<bool> all(m_compiled->size, true);
    if (!m_compiled->usable)
        return all;
    std::vector<bool> hit(m_compiled->size, false);
    std::vector<int> found;
    for (const RegexView &view : subject.regexViews()) {
        const re2::StringPiece text(view.view.text.constData(),
                                    static_cast<std::size_t>(view.view.text.size()));
        RE2::Set::ErrorInfo error {};
        if (!m_compiled->set.Match(text, &found, &error) && error.kind != RE2::Set::kNoError)
            return all;
        for (const int index : found)
            hit[static_cast<std::size_t>(index)] = true;
    }
    return hit;
}

} // namespace barrage
