// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/gates.h"

#include "layers/sourcefile.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace barrage {

namespace {

using Files = QList<SourceFile>;

Files cppIn(const QString &root, const QStringList &endings = {u".h"_s, u".cpp"_s})
{
    return filesIn(root, {u"server"_s, u"app"_s, u"qml"_s}, endings);
}

Files qmlIn(const QString &root)
{
    return filesIn(root, {u"qml"_s, u"app"_s, u"resources"_s}, {u".qml"_s});
}

Files without(Files files, const QString &path)
{
    files.removeIf([&path](const SourceFile &file) { return file.path.startsWith(path); });
    return files;
}

QStringList linesWith(const Files &files, const QRegularExpression &pattern, const QString &what)
{
    QStringList complaints;
    for (const SourceFile &file : files) {
        for (qsizetype line = 0; line < file.code.size(); ++line) {
            if (file.code[line].contains(pattern))
                complaints += complaint(file, line, what);
        }
    }
    return complaints;
}

qsizetype lineOf(const QString &text, qsizetype at)
{
    return QStringView(text).first(at).count(u'\n');
}

// What stands between the brace at this position and its partner, without the blocks inside.
QString ownProperties(const QString &text, qsizetype brace)
{
    QString own;
    int depth = 0;
    for (qsizetype at = brace; at < text.size(); ++at) {
        depth += text[at] == u'{' ? 1 : text[at] == u'}' ? -1 : 0;
        if (depth == 0)
            break;
        if (depth == 1)
            own += text[at];
    }
    return own;
}

QSet<QString> boundsIn(const Files &files)
{
    static const QRegularExpression use(uR"(\blimits::(k\w+))"_s);
    QSet<QString> names;
    for (const SourceFile &file : files) {
        const QString code = file.code.join(u'\n');
        for (const QRegularExpressionMatch &match : use.globalMatch(code))
            names.insert(match.captured(1));
    }
    return names;
}

} // namespace

QStringList sqlOutsideTheStore(const QString &root)
{
    static const QRegularExpression sql(
        uR"("[^"]*\b(SELECT\b.*\bFROM|select\b.*\bfrom|INSERT (OR \w+ )?INTO|insert (or \w+ )?into|)"
        R"(UPDATE \w+ SET|update \w+ set|DELETE FROM|delete from|(CREATE|DROP|ALTER) (UNIQUE )?(TABLE|INDEX|VIEW)|)"
        R"((create|drop|alter) (unique )?(table|index|view)|PRAGMA \w+|pragma \w+|BEGIN (IMMEDIATE|TRANSACTION))\b)"_s);
    QStringList complaints
        = linesWith(without(cppIn(root), u"server/store/"_s), sql, u"SQL outside the store"_s);
    const Files scripts = filesIn(root, {u"server"_s, u"app"_s, u"resources"_s}, {u".sql"_s});
    for (const SourceFile &file : without(scripts, u"server/store/"_s))
        complaints += complaint(file, 0, u"SQL outside the store"_s);
    return complaints;
}

QStringList textStyles(const QString &root)
{
    static const QRegularExpression style(uR"(\bstyle\s*:\s*Text\b|\.style\s*[:=])"_s);
    return linesWith(qmlIn(root), style, u"Text.style is banned: draw the outline yourself"_s);
}

QStringList richTexts(const QString &root)
{
    static const QRegularExpression text(uR"(\b(Text|Label|TextEdit|TextArea)\s*\{)"_s);
    static const QRegularExpression plain(uR"(\btextFormat\s*:\s*(Text|TextEdit)\.PlainText\b)"_s);
    QStringList complaints;
    for (const SourceFile &file : qmlIn(root)) {
        const QString code = file.code.join(u'\n');
        for (const QRegularExpressionMatch &match : text.globalMatch(code)) {
            if (!ownProperties(code, match.capturedEnd() - 1).contains(plain))
                complaints += complaint(file, lineOf(code, match.capturedStart()),
                                        u"a text without textFormat: Text.PlainText"_s);
        }
    }
    return complaints;
}

QStringList stringConnects(const QString &root)
{
    static const QRegularExpression macro(uR"(\b(SIGNAL|SLOT)\s*\()"_s);
    return linesWith(cppIn(root), macro, u"connect by pointers to members, not by strings"_s);
}

QStringList variantMaps(const QString &root)
{
    static const QRegularExpression map(
        uR"(\bQVariant(Map|Hash)\b|\bQ(Map|Hash)<\s*QString\s*,\s*QVariant\s*>)"_s);
    return linesWith(cppIn(root, {u".h"_s}), map, u"a map of variants where a type belongs"_s);
}

QStringList nestedLoops(const QString &root)
{
    static const QRegularExpression loop(uR"(\bprocessEvents\s*\(|\bQEventLoop\b)"_s);
    static const QRegularExpression exec(uR"((\.|->)\s*exec\s*\()"_s);
    const Files files = without(cppIn(root), u"app/main.cpp"_s);
    // server/loop is what an event loop is made of.
    return linesWith(without(files, u"server/loop/"_s), loop, u"a nested event loop"_s)
        + linesWith(without(files, u"server/store/"_s), exec,
                    u"a nested event loop: use open() or popup()"_s);
}

QStringList untestedBounds(const QString &root)
{
    static const QRegularExpression bound(uR"(\bconstexpr \w+ (k\w+))"_s);
    const QSet<QString> named
        = boundsIn(without(filesIn(root, {u"tests"_s}, {u".h"_s, u".cpp"_s}), u"tests/bench/"_s));
    QStringList complaints;
    for (const SourceFile &file : filesIn(root, {u"server/core"_s}, {u"/limits.h"_s})) {
        for (qsizetype line = 0; line < file.lines.size(); ++line) {
            if (file.lines[line].contains("cadences and caches"_L1))
                break;
            const QString name = bound.match(file.code[line]).captured(1);
            if (!name.isEmpty() && !named.contains(name))
                complaints += complaint(file, line, u"no test names %1"_s.arg(name));
        }
    }
    return complaints;
}

QStringList withoutLicence(const QString &root)
{
    constexpr int firstLines = 3; // a script has its #! before, a page its doctype
    const QStringList folders {u"server"_s, u"app"_s,       u"qml"_s, u"resources"_s,
                               u"tests"_s,  u"packaging"_s, u".ci"_s};
    const QStringList endings {u".h"_s,     u".cpp"_s,  u".qml"_s,  u".js"_s,
                               u".mjs"_s,   u".css"_s,  u".html"_s, u".sh"_s,
                               u".cmake"_s, u".vert"_s, u".frag"_s, u"CMakeLists.txt"_s};
    QStringList complaints;
    for (const SourceFile &file : filesIn(root, folders, endings)) {
        const QString head = file.lines.first(qMin<qsizetype>(firstLines, file.lines.size())).join(u'\n');
        if (!head.contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1))
            complaints += complaint(file, 0, u"no SPDX line"_s);
    }
    return complaints;
}

} // namespace barrage
