// SPDX-License-Identifier: GPL-3.0-or-later
// floor DIR: the least that a durable server can be (see floorserver.h), over the store of Barrage.
#include "bench/server/floorserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

#include <sys/resource.h>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    rlimit descriptors {};
    ::getrlimit(RLIMIT_NOFILE, &descriptors);
    descriptors.rlim_cur = descriptors.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &descriptors);
    const QDir folder(app.arguments().value(1));
    folder.mkpath(QStringLiteral("."));
    barrage::bench::FloorServer server(folder.filePath(QStringLiteral("floor.sqlite")));
    QTextStream(stdout) << "listening " << server.listen() << Qt::endl;
    server.run();
}
