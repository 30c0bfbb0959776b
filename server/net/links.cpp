// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/links.h"

#include "core/limits.h"
#include "net/crowd.h"
#include "net/httpconnection.h"
#include "net/linkchannel.h"
#include "net/lobby.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QRandomGenerator>

namespace barrage {

namespace {

QByteArray randomName()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char *>(words), sizeof words).toHex();
}

bool beginsWithHello(const QJsonArray &commands)
{
    return commands.at(0).toObject().value(QLatin1String("cmd")).toString() == QLatin1String("hello");
}

QByteArray textOf(const QJsonValue &command)
{
    return QJsonDocument(command.toObject()).toJson(QJsonDocument::Compact);
}

} // namespace

Links::Links(Lobby &lobby, Hall &hall, Crowd &crowd, IsFull isFull, QObject *parent)
    : QObject(parent)
    , m_lobby(lobby)
    , m_hall(hall)
    , m_crowd(crowd)
    , m_isFull(std::move(isFull))
{
}

void Links::post(HttpConnection *connection, const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonArray commands = object.value(QLatin1String("send")).toArray();
    const bool isNew = !object.contains(QLatin1String("link"));
    if (commands.size() > limits::kLinkCommands || (isNew && !beginsWithHello(commands)))
        return connection->reply(plainResponse(400));
    if (isNew && m_isFull(connection->peer())) {
        ++m_hall.counts.refused;
        return connection->reply(plainResponse(503));
    }
    const QPointer<LinkChannel> link = isNew ? made(connection->peer()) : found(object);
    if (!link)
        return connection->reply(plainResponse(410));
    link->forget(object.value(QLatin1String("got")).toInteger());
    link->traffic();
    link->heard();
    for (const QJsonValue &command : commands)
        link->text(textOf(command));
    if (isNew || object.value(QLatin1String("wait")).toBool())
        link->await(connection);
    else
        link->confirm(connection);
}

LinkChannel *Links::found(const QJsonObject &object)
{
    return m_links.value(object.value(QLatin1String("link")).toString().toLatin1());
}

LinkChannel *Links::made(const QHostAddress &address)
{
    const QByteArray name = randomName();
    auto *link = new LinkChannel(name, address.toString().toLatin1(), m_hall.clocks.steady);
    m_links.insert(name, link);
    m_crowd.enter(link, address);
    connect(link, &QObject::destroyed, this, [this, name] { m_links.remove(name); });
    m_lobby.add(link);
    return link;
}

void Links::enforceDeadlines()
{
    for (LinkChannel *link : std::as_const(m_links))
        link->enforceDeadline();
}

} // namespace barrage
