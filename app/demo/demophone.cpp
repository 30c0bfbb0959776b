// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demophone.h"

#include "demo/sampleevent.h"

#include <QJsonDocument>

namespace barrage {

namespace {

// Between two messages of one phone; slow enough for the server's limit of one equipment.
constexpr int kShortestPauseMs = 7'000;
constexpr int kLongestPauseMs = 18'000;
constexpr int kEntranceMs = 150; // from the first message of one phone to that of the next

QString textOf(const QJsonObject &command)
{
    return QString::fromUtf8(QJsonDocument(command).toJson(QJsonDocument::Compact));
}

} // namespace

DemoPhone::DemoPhone(const QUrl &url, int number, DemoReport &report, Clock clock, QObject *parent)
    : QObject(parent)
    , m_report(report)
    , m_clock(std::move(clock))
    , m_random(static_cast<quint32>(number))
    , m_number(number)
    , m_name(oneOf(sampleNames()))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &DemoPhone::speak);
    connect(&m_socket, &QWebSocket::connected, this, &DemoPhone::hello);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &DemoPhone::onText);
    m_socket.open(url);
}

void DemoPhone::hello()
{
    m_socket.sendTextMessage(textOf({{QLatin1String("cmd"), QLatin1String("hello")},
                                     {QLatin1String("v"), 1},
                                     {QLatin1String("name"), m_name}}));
}

void DemoPhone::speak()
{
    const QStringList texts = sampleTexts();
    say(m_count ? oneOf(texts) : texts.at(m_number % texts.size()));
    m_pause.start(m_random.bounded(kShortestPauseMs, kLongestPauseMs));
}

void DemoPhone::say(const QString &text)
{
    static constexpr QLatin1String kColors[]
        = {QLatin1String("#ffffff"), QLatin1String("#ffffff"), QLatin1String("#ffd54a"),
           QLatin1String("#7ee0ff"), QLatin1String("#ff8fa3"), QLatin1String("#9dffb0")};
    static constexpr QLatin1String kModes[] = {
        QLatin1String("scroll"), QLatin1String("scroll"), QLatin1String("scroll"), QLatin1String("scroll"),
        QLatin1String("scroll"), QLatin1String("scroll"), QLatin1String("top"),    QLatin1String("bottom")};
    const QString id = QStringLiteral("demo-%1").arg(++m_count);
    m_sent.insert(id, {m_clock(), false});
    ++m_report.sent;
    m_socket.sendTextMessage(
        textOf({{QLatin1String("cmd"), QLatin1String("say")},
                {QLatin1String("id"), id},
                {QLatin1String("name"), m_name},
                {QLatin1String("text"), text},
                {QLatin1String("color"), kColors[m_random.bounded(int(std::size(kColors)))]},
                {QLatin1String("mode"), kModes[m_random.bounded(int(std::size(kModes)))]}}));
}

void DemoPhone::onText(const QString &text)
{
    const QJsonObject command = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString name = command.value(QLatin1String("cmd")).toString();
    const QString id = command.value(QLatin1String("id")).toString();
    const QString state = command.value(QLatin1String("state")).toString();
    if (name == QLatin1String("welcome"))
        m_pause.start(m_number * kEntranceMs);
    else if (name == QLatin1String("ack"))
        onAck(id, state);
    else if (name == QLatin1String("status"))
        onStatus(id, state);
}

void DemoPhone::onAck(const QString &id, const QString &state)
{
    ++m_report.acknowledged;
    m_sent[id].held = state == QLatin1String("waiting");
    m_report.held += m_sent[id].held;
    m_report.blocked += state == QLatin1String("refused");
    if (state == QLatin1String("refused"))
        m_sent.remove(id);
}

void DemoPhone::onStatus(const QString &id, const QString &state)
{
    const auto sent = m_sent.constFind(id);
    if (sent == m_sent.cend())
        return;
    if (state == QLatin1String("passed"))
        m_report.approved += sent->held;
    if (state != QLatin1String("shown"))
        return;
    ++m_report.shown;
    if (!sent->held)
        m_report.latencies.append(m_clock() - sent->at);
    m_sent.erase(sent);
}

QString DemoPhone::oneOf(const QStringList &choices)
{
    return choices.at(m_random.bounded(int(choices.size())));
}

} // namespace barrage
