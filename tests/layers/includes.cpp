// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/includes.h"

#include "layers/sourcefile.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace barrage {

namespace {

struct Layer
{
    QLatin1String name;
    QLatin1String
        paths; // what the paths of its files begin with; ends with "/." for files of the very folder
    QLatin1String mayInclude; // names of layers, "*": all
    QLatin1String qtModules;  // without "Qt", "*": all
};

std::span<const Layer> layers();

bool lists(QLatin1String list, const QString &name)
{
    return list == "*"_L1 || QString(list).split(u' ').contains(name);
}

// The first that fits, null: none.
const Layer *layerOf(const QString &path)
{
    const auto fits = [&path](const Layer &layer) {
        if (layer.paths.endsWith("/."_L1))
            return path.section(u'/', 0, -2) + "/."_L1 == layer.paths;
        return path.startsWith(layer.paths);
    };
    const auto layer = std::ranges::find_if(layers(), fits);
    return layer == layers().end() ? nullptr : &*layer;
}

// "Widgets" for QLabel: the folder of Qt's headers that has it, QtCore first.
QString qtModuleOf(const QString &header)
{
    if (header.startsWith("Qt"_L1) && header.contains(u'/'))
        return header.section(u'/', 0, 0).sliced(2);
    static const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    static const QStringList modules = [] {
        QStringList found = headers.entryList({u"Qt*"_s}, QDir::Dirs, QDir::Name);
        std::ranges::stable_partition(found, [](const QString &each) { return each == "QtCore"_L1; });
        return found;
    }();
    const auto has = [&header](const QString &module) { return headers.exists(module + u'/' + header); };
    const auto module = std::ranges::find_if(modules, has);
    return module == modules.end() ? QString() : module->sliced(2);
}

bool isQtHeader(const QString &header)
{
    static const QRegularExpression syntax(u"^Q[A-Za-z0-9]+(/\\w+)?(\\.h)?$|^Qt$"_s);
    return syntax.match(header).hasMatch();
}

// The path from the root of what "header" means in this file, empty: it is not in the tree.
QString resolved(const QString &root, const QString &includer, const QString &header)
{
    const QString own = includer.section(u'/', 0, -2);
    for (const QString &folder : {own, u"server"_s, u"app"_s}) {
        const QString path = QDir::cleanPath(folder + u'/' + header);
        if (QFile::exists(root + u'/' + path))
            return path;
    }
    return {};
}

QString whyNotOwn(const QString &root, const QString &includer, const QString &header, const Layer &layer)
{
    if (header.endsWith(".moc"_L1))
        return {};
    const QString path = resolved(root, includer, header);
    if (path.isEmpty())
        return u"\"%1\" is nowhere"_s.arg(header);
    const Layer *other = layerOf(path);
    if (other && (other == &layer || lists(layer.mayInclude, QString(other->name))))
        return {};
    return u"%1 may not include %2 (\"%3\")"_s.arg(layer.name, other ? other->name : "this"_L1, header);
}

QString whyNotForeign(const QString &includer, const QString &header, const Layer &layer)
{
    if (isQtHeader(header)) {
        const QString module = qtModuleOf(header);
        const bool allowed = !module.isEmpty() && lists(layer.qtModules, module);
        return allowed ? QString() : u"%1 may not include Qt%2 (<%3>)"_s.arg(layer.name, module, header);
    }
    const bool hidden = header.startsWith("re2/"_L1) || header.startsWith("unicode/"_L1);
    const bool allowed = layer.name == "moderation"_L1 && includer.endsWith(".cpp"_L1);
    return hidden && !allowed ? u"<%1> stays inside the .cpp files of moderation"_s.arg(header) : QString();
}

// Empty: it may.
QString whyNot(const QString &root, const SourceFile &file, const QString &line, const Layer &layer)
{
    static const QRegularExpression syntax(u"^\\s*#\\s*include\\s*(?:\"([^\"]+)\"|<([^>]+)>)"_s);
    const QRegularExpressionMatch match = syntax.match(line);
    if (!match.captured(1).isEmpty())
        return whyNotOwn(root, file.path, match.captured(1), layer);
    return match.captured(2).isEmpty() ? QString() : whyNotForeign(file.path, match.captured(2), layer);
}

// The layers as the design draws them; to add a folder, add its row.
constexpr Layer kLayers[] = {
    {"core"_L1, "server/core/"_L1, ""_L1, "Core"_L1},
    {"moderation"_L1, "server/moderation/"_L1, "core"_L1, "Core"_L1},
    {"store"_L1, "server/store/"_L1, "core"_L1, "Core Sql"_L1},
    {"room"_L1, "server/room/"_L1, "core moderation"_L1, "Core"_L1},
    {"net"_L1, "server/net/"_L1, "core loop room"_L1, "Core Network WebSockets"_L1},
    {"exports"_L1, "server/exports/"_L1, "core"_L1, "Core"_L1},
    {"loop"_L1, "server/loop/"_L1, ""_L1, "Core"_L1},
    {"host"_L1, "server/host."_L1, "core moderation store room net exports loop"_L1,
     "Core Network WebSockets Sql"_L1},
    {"joincard"_L1, "app/joincard/"_L1, "core"_L1, "Core Gui"_L1},
    {"screen"_L1, "app/screen/"_L1, "core joincard"_L1, "Core Gui Qml Quick"_L1},
    {"screen"_L1, "qml/"_L1, "core joincard"_L1, "Core Gui Qml Quick"_L1},
    {"admin"_L1, "app/admin/"_L1, "core moderation exports joincard"_L1, "Core Gui Widgets"_L1},
    {"demo"_L1, "app/demo/"_L1, "*"_L1, "*"_L1},
    {"app"_L1, "app/."_L1, "*"_L1, "*"_L1},
};

std::span<const Layer> layers()
{
    return kLayers;
}

} // namespace

QStringList forbiddenIncludes(const QString &root)
{
    QStringList complaints;
    for (const SourceFile &file : filesIn(root, {u"server"_s, u"app"_s, u"qml"_s}, {u".h"_s, u".cpp"_s})) {
        const Layer *layer = layerOf(file.path);
        if (!layer) {
            complaints += complaint(file, 0, u"this folder has no licence in tests/layers/includes.cpp"_s);
            continue;
        }
        for (qsizetype line = 0; line < file.code.size(); ++line) {
            const QString why = whyNot(root, file, file.code[line], *layer);
            if (!why.isEmpty())
                complaints += complaint(file, line, why);
        }
    }
    return complaints;
}

} // namespace barrage
