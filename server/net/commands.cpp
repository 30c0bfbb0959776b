// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/commands.h"

#include "net/session.h"
#include "net/wire.h"
#include "net/wirenews.h"

#include <algorithm>
#include <iterator>

namespace barrage {

namespace {

void hello(Session &session, const QJsonObject &fields)
{
    if (const Result<HelloRequest> request = decodeHello(fields))
        session.enrol(request.value());
    else
        session.refuse(request.error());
}

void say(Session &session, const QJsonObject &fields)
{
    if (const Result<Draft> draft = decodeSay(fields))
        session.submit(draft.value());
    else
        session.refuse(draft.error(), clientIdOf(fields));
}

void plus(Session &session, const QJsonObject &fields)
{
    if (const Result<qint64> seq = decodePlus(fields))
        session.plus(seq.value());
    else
        session.refuse(seq.error());
}

void react(Session &session, const QJsonObject &fields)
{
    if (const Result<Reaction> reaction = decodeReact(fields))
        session.react(reaction.value());
    else
        session.refuse(reaction.error());
}

void ping(Session &session, const QJsonObject &)
{
    session.send(encodePong());
}

constexpr Command kCommands[] = {
    {QLatin1String("hello"), false, &hello}, {QLatin1String("say"), true, &say},
    {QLatin1String("plus"), true, &plus},    {QLatin1String("react"), true, &react},
    {QLatin1String("ping"), false, &ping},
};

} // namespace

std::span<const Command> commands()
{
    return kCommands;
}

const Command *commandNamed(QStringView name)
{
    const auto row
        = std::ranges::find_if(kCommands, [name](const Command &each) { return each.name == name; });
    return row == std::end(kCommands) ? nullptr : row;
}

} // namespace barrage
