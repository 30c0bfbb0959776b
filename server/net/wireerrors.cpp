// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/wireerrors.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace barrage {

namespace {

constexpr WireErrorRow kErrors[] = {
    {QLatin1String("bad_message"),
     QT_TRANSLATE_NOOP("WireError",
                       "This page and the server do not understand each other. Reload the page.")},
    {QLatin1String("hello_first"),
     QT_TRANSLATE_NOOP("WireError", "You are not connected yet. Wait a moment.")},
    {QLatin1String("empty"),
     QT_TRANSLATE_NOOP("WireError", "There is nothing to read in it. Write something.")},
    {QLatin1String("too_long"), QT_TRANSLATE_NOOP("WireError", "That is too long. Make it shorter.")},
    {QLatin1String("rate_limited"), QT_TRANSLATE_NOOP("WireError", "You are sending too fast. Wait %1 s.")},
    {QLatin1String("gone"), QT_TRANSLATE_NOOP("WireError", "That is not there any more.")},
    {QLatin1String("busy"),
     QT_TRANSLATE_NOOP("WireError", "There is a crowd right now. Try again in a moment.")},
};

} // namespace

std::span<const WireErrorRow> wireErrors()
{
    return kErrors;
}

Error wireError(QLatin1String code, qint64 retryMs)
{
    const auto row = std::ranges::find(kErrors, code, &WireErrorRow::code);
    Q_ASSERT(row != std::end(kErrors));
    const QString text = QCoreApplication::translate("WireError", row->text);
    return {code, text.contains(u"%1") ? text.arg((retryMs + 999) / 1000) : text};
}

} // namespace barrage
