// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include "core/limits.h"
#include "store/connection.h"
#include "store/databasefile.h"
#include "store/rows.h"
#include "store/storeerror.h"
#include "store/tablesalvage.h"

#include <QDateTime>
#include <QFile>

namespace barrage::salvage {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1String kLog = "-wal"_L1;
constexpr QLatin1String kLogIndex = "-shm"_L1;

QString copyOf(const QString &path)
{
    return path + u".salvage"_s;
}

QString freshFor(const QString &path)
{
    return path + u".salvaged"_s;
}

QString markOf(const QString &path)
{
    return path + u"-damaged"_s;
}

void remove(const QString &path)
{
    for (const QLatin1String ending : {""_L1, kLog, kLogIndex})
        QFile::remove(path + ending);
}

Status copy(const QString &from, const QString &to)
{
    remove(to);
    for (const QLatin1String ending : {""_L1, kLog}) {
        QFile file(from + ending);
        if (file.exists() && !file.copy(to + ending))
            return storeerror::unavailable(to, file.errorString());
    }
    return Done {};
}

Status rename(const QString &from, const QString &to)
{
    for (const QLatin1String ending : {""_L1, kLog}) {
        QFile file(from + ending);
        if (file.exists() && !file.rename(to + ending))
            return storeerror::unavailable(from, file.errorString());
    }
    QFile::remove(from + kLogIndex);
    return Done {};
}

QString asideOf(const QString &path)
{
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    const QString aside = path + u".damaged-"_s + stamp;
    QString name = aside;
    for (int i = 2; QFile::exists(name); ++i)
        name = aside + u'-' + QString::number(i);
    return name;
}

// The copy is what is read: reading a database writes its log into it.
Result<qint64> takeOver(const QString &path)
{
    if (const Status copied = copy(path, copyOf(path)); !copied)
        return copied.error();
    remove(freshFor(path));
    const auto fresh = databasefile::openOrMake(freshFor(path));
    return fresh ? tablesalvage::takeOver(*fresh.value(), copyOf(path)) : fresh.error();
}

} // namespace

Result<Salvaged> moveAside(const QString &path)
{
    const Result<qint64> messages = takeOver(path);
    remove(copyOf(path));
    if (!messages)
        return messages.error();
    const QString aside = asideOf(path);
    if (const Status moved = rename(path, aside); !moved)
        return moved.error();
    if (const Status finished = finish(path); !finished)
        return finished.error();
    return Salvaged {aside, messages.value()};
}

Status finish(const QString &path)
{
    if (QFile::exists(path) || !QFile::exists(freshFor(path)))
        return Done {};
    QFile::rename(path + kLog, asideOf(path) + kLog); // of the file that is gone from here, if it was left
    QFile::remove(markOf(path));
    return rename(freshFor(path), path);
}

void mark(const QString &path)
{
    QFile file(markOf(path));
    [[maybe_unused]] const bool marked = file.open(QIODevice::WriteOnly);
}

bool isMarked(const QString &path)
{
    return QFile::exists(markOf(path));
}

} // namespace barrage::salvage
