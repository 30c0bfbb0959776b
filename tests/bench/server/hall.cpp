// SPDX-License-Identifier: GPL-3.0-or-later
// hall DIR: what barrage --headless --mode open is, for phones that say more than people can. Each line on
// the standard input makes an announcement, whose text tells when.
#include "host.h"
#include "room/room.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTextStream>

#include <climits>
#include <ctime>

#include <sys/resource.h>
#include <unistd.h>

using namespace barrage;

namespace {

constexpr Budget kPlenty {1'000'000, 60'000'000};

void raiseDescriptorLimit()
{
    rlimit limit {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

QString momentText()
{
    timespec time {};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return QStringLiteral("at %1").arg(time.tv_sec * 1'000'000'000LL + time.tv_nsec);
}

// False: nobody is there any more.
bool takeLines()
{
    char lines[1024];
    return ::read(STDIN_FILENO, lines, sizeof lines) > 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    raiseDescriptorLimit();
    HostOptions options;
    options.dataDir = app.arguments().value(1);
    options.address = QHostAddress::LocalHost;
    options.port = 0;
    options.mode = InterceptorMode::Open;
    options.budgets = {kPlenty, kPlenty, kPlenty, kPlenty, kPlenty, kPlenty, kPlenty};
    Host host(options);
    if (const Status status = host.open(); !status)
        qFatal("%s", qPrintable(status.error().text));
    const Result<quint16> port = host.listen();
    if (!port)
        qFatal("%s", qPrintable(port.error().text));
    QSocketNotifier lines(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&lines, &QSocketNotifier::activated, &app, [&] {
        if (!takeLines())
            return host.stop();
        const auto announce = [room = host.room()] { room->announceText(momentText(), {}); };
        QMetaObject::invokeMethod(host.room(), announce);
    });
    QObject::connect(&host, &Host::stopped, &app, &QCoreApplication::quit);
    QTextStream(stdout) << "listening " << port.value() << Qt::endl;
    return QCoreApplication::exec();
}
