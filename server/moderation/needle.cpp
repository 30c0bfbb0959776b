// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/needle.h"

#include "core/textguard.h"
#include "moderation/normalise.h"
#include "moderation/refusal.h"

#include <QList>
#include <QStringList>

namespace barrage {

Result<QString> needle(const QString &pattern)
{
    Result<View<QString>> view = normalise(guarded(pattern));
    if (!view)
        return view.error();
    if (view.value().text.isEmpty())
        return refusal(Refusal::tr("The pattern has only invisible characters: write what is to be found."));
    return view.value().text;
}

std::optional<QList<int>> numbersFrom(const QString &pattern, std::initializer_list<NumberField> fields)
{
    const QStringList words = pattern.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > static_cast<qsizetype>(fields.size()))
        return {};
    QList<int> numbers;
    for (const NumberField &field : fields) {
        bool ok = true;
        const bool given = numbers.size() < words.size();
        const int number = given ? words.at(numbers.size()).toInt(&ok) : field.otherwise;
        if (!ok || number < field.least || number > field.most)
            return {};
        numbers += number;
    }
    return numbers;
}

} // namespace barrage
