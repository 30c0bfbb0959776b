// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/contacts.h"
#include "moderation/kinds.h"
#include "moderation/refusal.h"
#include "moderation/subject.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace barrage {

namespace {

using Find = QList<Hit> (*)(const Subject &);

struct Way
{
    QLatin1String id; // as a person writes it in the pattern
    Find find;
};

constexpr Way kWays[] = {
    {QLatin1String("link"), &contacts::links},
    {QLatin1String("email"), &contacts::emails},
    {QLatin1String("phone"), &contacts::phones},
    {QLatin1String("account"), &contacts::accounts},
};

} // namespace

Result<Matcher> kinds::contact(const QString &pattern)
{
    std::vector<Find> wanted;
    for (const QString &id :
         pattern.toLower().simplified().replace(u',', u' ').split(u' ', Qt::SkipEmptyParts)) {
        const auto way = std::ranges::find_if(kWays, [&id](const Way &each) { return id == each.id; });
        if (way == std::end(kWays))
            return refusal(
                Refusal::tr("“%1” is nothing that can be found: write one or more of link email phone "
                            "account.")
                    .arg(id));
        wanted.push_back(way->find);
    }
    return Matcher([wanted](const Subject &subject) {
        QList<Hit> hits;
        for (const Find find : wanted)
            hits += find(subject);
        return hits;
    });
}

} // namespace barrage
