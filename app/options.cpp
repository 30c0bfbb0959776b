// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "admin/language.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

namespace barrage {

namespace {

constexpr int kShortestDemo = 5; // seconds: the audience needs some to come in, and some to fall silent

// The command line, one member an option; --help and --version are worded and printed by Qt.
struct CommandLine
{
    CommandLine();

    QCommandLineOption headless {
        QStringLiteral("headless"),
        QStringLiteral(
            "Run the server alone: no windows, no display needed. Messages pass as the rules say.")};
    QCommandLineOption port {
        QStringLiteral("port"),
        QStringLiteral("Listen on this port, or the next free one (default 8080; 0: any)."),
        QStringLiteral("N")};
    QCommandLineOption address {QStringLiteral("address"),
                                QStringLiteral("Listen on this address only (default: all of this PC)."),
                                QStringLiteral("A")};
    QCommandLineOption data {QStringLiteral("data"), QStringLiteral("Keep everything in this folder."),
                             QStringLiteral("DIR")};
    QCommandLineOption mode {
        QStringLiteral("mode"),
        QStringLiteral("Who decides: open, filter or approve (default: as last time; the "
                       "first time approve)."),
        QStringLiteral("MODE")};
    QCommandLineOption screen {QStringLiteral("screen"),
                               QStringLiteral("Show bullets on this display: its name, its number from 1, or "
                                              "'window' for an ordinary window; again for a second screen "
                                              "and more (default: as chosen in the console)."),
                               QStringLiteral("NAME|N|window")};
    QCommandLineOption noPanicKey {
        QStringLiteral("no-panic-key"),
        QStringLiteral("Leave Shift+Esc to the other programs: panic only by the console and the tray.")};
    QCommandLineOption language {
        QStringLiteral("language"),
        QStringLiteral(
            "The windows speak en, zh-CN or ja (default: as chosen in the menu, or the system's)."),
        QStringLiteral("ID")};
    QCommandLineOption tlsCert {
        QStringLiteral("tls-cert"),
        QStringLiteral(
            "Speak HTTPS and WSS on the same port, with this certificate (PEM; the names in it are "
            "accepted as ours). Plain requests are sent there."),
        QStringLiteral("FILE")};
    QCommandLineOption tlsKey {QStringLiteral("tls-key"),
                               QStringLiteral("The certificate's key (PEM, without a password)."),
                               QStringLiteral("FILE")};
    QCommandLineOption trustedProxy {
        QStringLiteral("trusted-proxy"),
        QStringLiteral(
            "Believe X-Forwarded-For, -Proto and -Host of reverse proxies at this address or subnet; "
            "may be given several times."),
        QStringLiteral("A[/N]")};
    QCommandLineOption metricsToken {
        QStringLiteral("metrics-token"),
        QStringLiteral("Show /metrics also to other machines that send 'Authorization: Bearer TOKEN'."),
        QStringLiteral("TOKEN")};
#ifdef BARRAGE_WS_ECHO
    QCommandLineOption wsEcho {
        QStringLiteral("ws-echo"),
        QStringLiteral("For tests of the WebSocket: send back what comes. Needs --headless.")};
#endif
    QCommandLineOption demo {
        QStringLiteral("demo"),
        QStringLiteral(
            "A sample event with a simulated audience; nothing of it is kept, unless --data is given.")};
    QCommandLineOption demoSeconds {
        QStringLiteral("demo-seconds"),
        QStringLiteral("End the demo after N seconds and print what it measured."), QStringLiteral("N")};
    QCommandLineOption demoOutput {QStringLiteral("demo-output"),
                                   QStringLiteral("Save pictures of screen and console here at its end."),
                                   QStringLiteral("DIR")};
    QCommandLineOption selfTest {
        QStringLiteral("self-test"),
        QStringLiteral(
            "Draw one of everything, look at the pixels, and say whether this PC shows them right; "
            "needs no display. QT_QPA_PLATFORM=xcb tries the graphics of the desktop.")};
    QCommandLineOption help {{QStringLiteral("h"), QStringLiteral("help")},
                             QStringLiteral("Show this help.")};
    QCommandLineOption version {{QStringLiteral("v"), QStringLiteral("version")},
                                QStringLiteral("Show the version.")};
    QCommandLineParser parser;
};

CommandLine::CommandLine()
{
    parser.setApplicationDescription(QStringLiteral(
        "Barrage puts an audience on the big screen: phones scan a QR code, what they write flies "
        "across the projector, a moderator decides what is shown."));
    parser.addOptions({headless, port, address, data, mode, screen, noPanicKey, language, demo, demoSeconds,
                       demoOutput, selfTest, tlsCert, tlsKey, trustedProxy, metricsToken, help, version});
#ifdef BARRAGE_WS_ECHO
    parser.addOption(wsEcho);
#endif
}

Error usage(const QString &text)
{
    return {QStringLiteral("usage"), text + QStringLiteral(" See barrage --help.")};
}

QString defaultDataDir()
{
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(base).filePath(QStringLiteral("barrage"));
}

Status readPort(const CommandLine &line, Options &options)
{
    if (!line.parser.isSet(line.port))
        return Done {};
    bool ok = false;
    options.host.port = line.parser.value(line.port).toUShort(&ok);
    if (!ok)
        return usage(QStringLiteral("--port wants a number from 0 to 65535."));
    return Done {};
}

Status readAddress(const CommandLine &line, Options &options)
{
    if (!line.parser.isSet(line.address))
        return Done {};
    if (!options.host.address.setAddress(line.parser.value(line.address)))
        return usage(QStringLiteral("--address wants an IP address of this PC, such as 192.168.1.23."));
    return Done {};
}

Status readTls(const CommandLine &line, Options &options)
{
    options.host.certificate = line.parser.value(line.tlsCert);
    options.host.key = line.parser.value(line.tlsKey);
    if (options.host.certificate.isEmpty() != options.host.key.isEmpty())
        return usage(QStringLiteral("--tls-cert and --tls-key want each other."));
    return Done {};
}

// A null address: it is neither.
QPair<QHostAddress, int> subnetFrom(const QString &text)
{
    if (text.contains(u'/'))
        return QHostAddress::parseSubnet(text);
    const QHostAddress address(text);
    return {address, address.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128};
}

Status readProxies(const CommandLine &line, Options &options)
{
    options.host.metricsToken = line.parser.value(line.metricsToken).toUtf8();
    for (const QString &value : line.parser.values(line.trustedProxy)) {
        const auto subnet = subnetFrom(value);
        if (subnet.first.isNull())
            return usage(
                QStringLiteral("--trusted-proxy wants an address or subnet, such as 192.168.1.0/24."));
        options.host.trustedProxies.append(subnet);
    }
    return Done {};
}

Status readMode(const CommandLine &line, Options &options)
{
    if (!line.parser.isSet(line.mode))
        return Done {};
    options.host.mode = interceptorModeFromId(line.parser.value(line.mode));
    if (!options.host.mode)
        return usage(QStringLiteral("--mode wants open, filter or approve."));
    return Done {};
}

Status readLanguage(const CommandLine &line, Options &options)
{
    if (!line.parser.isSet(line.language))
        return Done {};
    const LanguageRow *row = languageFromId(line.parser.value(line.language));
    if (!row)
        return usage(QStringLiteral("--language wants en, zh-CN or ja."));
    options.language = row->id;
    return Done {};
}

Status readDemo(const CommandLine &line, Options &options)
{
    options.demo = line.parser.isSet(line.demo);
    if (options.demo && line.parser.isSet(line.headless))
        return usage(QStringLiteral("--demo shows its windows: leave out --headless."));
    if (options.demo && !options.host.certificate.isEmpty())
        return usage(QStringLiteral("The audience of --demo speaks plain HTTP: leave out --tls-cert."));
    if (options.demo && !options.host.mode)
        options.host.mode = InterceptorMode::Filter;
    options.demoOutput = line.parser.value(line.demoOutput);
    if (!line.parser.isSet(line.demoSeconds))
        return Done {};
    bool ok = false;
    options.demoSeconds = line.parser.value(line.demoSeconds).toInt(&ok);
    if (!ok || options.demoSeconds < kShortestDemo || !options.demo)
        return usage(QStringLiteral("--demo-seconds wants a number from %1, and --demo.").arg(kShortestDemo));
    return Done {};
}

// A demo without a folder keeps nothing.
Status readData(const CommandLine &line, Options &options)
{
    if (!line.parser.isSet(line.data)) {
        options.host.dataDir = options.demo ? QString() : defaultDataDir();
        return Done {};
    }
    options.host.dataDir = line.parser.value(line.data);
    if (options.host.dataDir.isEmpty())
        return usage(QStringLiteral("--data wants a folder."));
    return Done {};
}

} // namespace

Result<Options> parseOptions(const QStringList &arguments)
{
    CommandLine line;
    if (!line.parser.parse(arguments))
        return usage(line.parser.errorText());
    if (!line.parser.positionalArguments().isEmpty())
        return usage(
            QStringLiteral("'%1' is not an option.").arg(line.parser.positionalArguments().constFirst()));
    Options options;
    for (const auto read :
         {&readPort, &readAddress, &readTls, &readProxies, &readMode, &readLanguage, &readDemo, &readData}) {
        if (const Status status = read(line, options); !status)
            return status.error();
    }
    options.headless = line.parser.isSet(line.headless);
#ifdef BARRAGE_WS_ECHO
    options.host.echo = line.parser.isSet(line.wsEcho);
    if (options.host.echo && !options.headless)
        return usage(QStringLiteral("--ws-echo has no windows: add --headless."));
#endif
    options.screens = line.parser.values(line.screen);
    options.panicKey = !line.parser.isSet(line.noPanicKey);
    if (line.parser.isSet(line.help))
        options.task = Options::Task::ShowHelp;
    else if (line.parser.isSet(line.version))
        options.task = Options::Task::ShowVersion;
    else if (line.parser.isSet(line.selfTest))
        options.task = Options::Task::SelfTest;
    return options;
}

QString helpText()
{
    return CommandLine().parser.helpText();
}

} // namespace barrage
