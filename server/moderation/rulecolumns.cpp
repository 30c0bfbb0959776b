// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/rulecolumns.h"

#include "moderation/ruleactions.h"
#include "moderation/rulekinds.h"

#include <QCoreApplication>

#include <algorithm>

namespace barrage {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(WordList)
};

QString readPattern(const QString &cell, Rule &rule)
{
    rule.pattern = cell;
    rule.pattern.replace(u'\n', u' ').remove(u'\r'); // as one writes it in the editor
    return {};
}

QString readKind(const QString &cell, Rule &rule)
{
    if (cell.isEmpty())
        return {};
    rule.kind = cell;
    return ruleKindFromId(cell) ? QString() : Texts::tr("There is no kind of rule \"%1\".").arg(cell);
}

QString readAction(const QString &cell, Rule &rule)
{
    if (cell.isEmpty())
        return {};
    const RuleActionRow *row = ruleActionFromId(cell);
    rule.action = row ? row->action : rule.action;
    return row ? QString() : Texts::tr("There is no action \"%1\".").arg(cell);
}

QString writeAction(const Rule &rule)
{
    const RuleActionRow *row = rowOf(rule.action);
    return row ? QString(row->id) : QString();
}

QString readReplacement(const QString &cell, Rule &rule)
{
    rule.replacement = cell;
    return {};
}

QString readEnabled(const QString &cell, Rule &rule)
{
    rule.enabled = cell != QLatin1String("no");
    return cell == QLatin1String("yes") || cell == QLatin1String("no") || cell.isEmpty()
        ? QString()
        : Texts::tr("\"%1\" is neither yes nor no.").arg(cell);
}

QString readMinutes(const QString &cell, Rule &rule)
{
    bool isNumber = true;
    if (!cell.isEmpty())
        rule.muteMinutes = cell.toInt(&isNumber);
    return isNumber ? QString() : Texts::tr("\"%1\" is not a number of minutes.").arg(cell);
}

QString readTag(const QString &cell, Rule &rule)
{
    rule.tag = cell;
    return {};
}

QString readExceptions(const QString &cell, Rule &rule)
{
    rule.exceptions.clear();
    for (const QString &line : cell.split(u'\n', Qt::SkipEmptyParts)) {
        if (const QString phrase = line.trimmed(); !phrase.isEmpty())
            rule.exceptions.append(phrase);
    }
    return {};
}

constexpr RuleColumn kColumns[] = {
    {QLatin1String("pattern"), readPattern, [](const Rule &rule) { return rule.pattern; }},
    {QLatin1String("kind"), readKind, [](const Rule &rule) { return rule.kind; }},
    {QLatin1String("action"), readAction, writeAction},
    {QLatin1String("replacement"), readReplacement, [](const Rule &rule) { return rule.replacement; }},
    {QLatin1String("minutes"), readMinutes,
     [](const Rule &rule) { return QString::number(rule.muteMinutes); }},
    {QLatin1String("tag"), readTag, [](const Rule &rule) { return rule.tag; }},
    {QLatin1String("exceptions"), readExceptions,
     [](const Rule &rule) { return rule.exceptions.join(u'\n'); }},
    {QLatin1String("enabled"), readEnabled,
     [](const Rule &rule) { return rule.enabled ? QStringLiteral("yes") : QStringLiteral("no"); }},
};

} // namespace

std::span<const RuleColumn> ruleColumns()
{
    return kColumns;
}

const RuleColumn *ruleColumnFromId(QStringView id)
{
    const auto column = std::ranges::find_if(kColumns, [id](const RuleColumn &each) {
        return id.trimmed().compare(each.id, Qt::CaseInsensitive) == 0;
    });
    return column == std::end(kColumns) ? nullptr : column;
}

} // namespace barrage
