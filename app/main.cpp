// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/language.h"
#include "admin/preferences.h"
#include "appwindows.h"
#include "demorun.h"
#include "host.h"
#include "joinaddresses.h"
#include "loop/descriptors.h"
#include "moderation/rulescheck.h"
#include "options.h"
#include "quitsignals.h"
#include "screen/screen.h"
#include "screen/selftest.h"
#include "singleinstance.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdlib>

using namespace barrage;

namespace {

int complain(const Error &error)
{
    QTextStream(stderr) << "barrage: " << error.text << Qt::endl;
    return error.code == QLatin1String("usage") ? 2 : 1;
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

// On Unix the platform plugin ends the process without a word of advice when there is no display.
bool isDisplayMissing()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return false;
#endif
}

int inform(const Options &options, int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString version = QStringLiteral("barrage %1\n").arg(QCoreApplication::applicationVersion());
    QTextStream(stdout) << (options.task == Options::Task::ShowVersion ? version : helpText());
    return 0;
}

bool isRulesCheck(const QStringList &arguments)
{
    return arguments.mid(1) == QStringList {QStringLiteral("rules"), QStringLiteral("check")};
}

int runRulesCheck()
{
    QFile in;
    QFile out;
    QFile errors;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly)
        || !errors.open(stderr, QIODevice::WriteOnly))
        return complain({QStringLiteral("no_output"), QStringLiteral("Standard input or output is closed.")});
    return checkRules(in, out, errors);
}

void sayChecked(const QString &name, const QString &problem)
{
    QTextStream(stdout) << (problem.isEmpty() ? "ok    " : "FAIL  ") << name
                        << (problem.isEmpty() ? QString() : QStringLiteral(": ") + problem) << Qt::endl;
}

// Qt says of each font that it lacks a script that a phone wrote in: nothing that anybody can act on, and the
// audience would fill the log.
void sayLog(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    static constexpr QLatin1String kLacking("  OpenType support missing for");
    if (!text.startsWith(kLacking))
        QTextStream(stderr) << qFormatLogMessage(type, context, text) << Qt::endl;
    if (type == QtFatalMsg)
        std::abort();
}

// Away from every display unless one is asked for: it may be run during a show.
int runSelfTest(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(sayLog);
    const QGuiApplication app(argc, argv);
    Screen::prepare();
    SelfTest test;
    QObject::connect(&test, &SelfTest::checked, &app, sayChecked);
    QObject::connect(
        &test, &SelfTest::finished, &app, [](bool passed) { QCoreApplication::exit(passed ? 0 : 1); },
        Qt::QueuedConnection);
    test.start();
    return QGuiApplication::exec();
}

int raiseTheOther(const SingleInstance &instance)
{
    if (!instance.raiseOther())
        return complain(
            {QStringLiteral("locked"),
             QStringLiteral("Another Barrage uses this data folder and does not answer. End it first, or "
                            "choose another folder with --data.")});
    QTextStream(stderr) << "barrage: already running with this data folder; it was brought to the front."
                        << Qt::endl;
    return 0;
}

// The one line that other programs wait for.
void sayListening(const HostOptions &options, quint16 port)
{
    if (options.port && port != options.port)
        QTextStream(stderr) << "barrage: port " << options.port << " is taken, using " << port << "."
                            << Qt::endl;
    QTextStream(stdout) << "listening "
                        << joinAddressesOf(options.address, port, tlsNameOf(options)).constFirst().url
                        << Qt::endl;
}

int runHeadless(const Options &options, int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QuitSignals signals_;
    SingleInstance instance(options.host.dataDir);
    if (!instance.claim())
        return raiseTheOther(instance);
    Host host(options.host);
    if (const Status status = host.open(); !status)
        return complain(status.error());
    if (host.notice())
        complain(*host.notice());
    const Result<quint16> port = host.listen();
    if (!port)
        return complain(port.error());
    QObject::connect(&signals_, &QuitSignals::quitAsked, &host, &Host::stop);
    QObject::connect(&host, &Host::stopped, &app, &QCoreApplication::quit);
    sayListening(options.host, port.value());
    return QCoreApplication::exec();
}

// The language comes before the first window, and before the store names the first event.
Preferences prepareLanguage(const Options &options)
{
    Preferences preferences = loadPreferences(options.host.dataDir);
    const QString wanted = options.language.isEmpty() ? preferences.language : options.language;
    const LanguageRow *row = languageFromId(wanted);
    speak(row ? *row : languageOf(QLocale::system()));
    return preferences;
}

int runWindows(Options options, int argc, char **argv)
{
    if (isDisplayMissing())
        return complain(
            {QStringLiteral("no_display"),
             QStringLiteral("There is no display. Start it on a desktop, or the server alone with "
                            "--headless.")});
    qInstallMessageHandler(sayLog);
    const QApplication app(argc, argv);
    const QuitSignals signals_;
    QApplication::setQuitOnLastWindowClosed(false);
    const QTemporaryDir passing; // what a demo keeps, it keeps here
    if (options.host.dataDir.isEmpty())
        options.host.dataDir = passing.path();
    SingleInstance instance(options.host.dataDir);
    if (!instance.claim())
        return raiseTheOther(instance);
    const Preferences preferences = prepareLanguage(options);
    Screen::prepare();
    Host host(options.host);
    if (const Status status = host.open(); !status)
        return complain(status.error());
    AppWindows windows(host);
    windows.console().setPreferences(preferences);
    const Result<quint16> port = host.listen();
    if (!port)
        return complain(port.error());
    DemoRun demo(options, host, windows);
    QObject::connect(&instance, &SingleInstance::raiseAsked, &windows.console(), &Console::raiseToFront);
    QObject::connect(&signals_, &QuitSignals::quitAsked, &host, &Host::stop);
    QObject::connect(&windows, &AppWindows::quitAsked, &host, &Host::stop);
    QObject::connect(&demo, &DemoRun::finished, &host, &Host::stop);
    // exit() and not quit(): quit() would ask every window whether it agrees.
    QObject::connect(&host, &Host::stopped, &app, [&] {
        if (const Status kept = savePreferences(options.host.dataDir, windows.console().preferences()); !kept)
            complain(kept.error());
        windows.close();
        QCoreApplication::exit(demo.exitCode());
    });
    windows.invite(options.host.address, port.value(), tlsNameOf(options.host));
    windows.open(options.screens);
    if (options.panicKey)
        windows.takePanicKey();
    sayListening(options.host, port.value());
    if (options.demo)
        demo.start(port.value());
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("barrage"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BARRAGE_VERSION));
    if (isRulesCheck(argumentsOf(argc, argv)))
        return runRulesCheck();
    const Result<Options> options = parseOptions(argumentsOf(argc, argv));
    if (!options)
        return complain(options.error());
    if (options.value().task == Options::Task::SelfTest)
        return runSelfTest(argc, argv);
    if (options.value().task != Options::Task::Run)
        return inform(options.value(), argc, argv);
    raiseDescriptorLimit();
    return options.value().headless ? runHeadless(options.value(), argc, argv)
                                    : runWindows(options.value(), argc, argv);
}
