// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/wordlist.h"

#include "core/limits.h"
#include "moderation/csv.h"
#include "moderation/rulecolumns.h"
#include "moderation/rulekinds.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <vector>

namespace barrage {

namespace {

constexpr qsizetype kQuotedCharacters = 80; // of a bad line

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(WordList)
};

Error refusal(const QString &why)
{
    return {QStringLiteral("bad_list"), why};
}

void addBad(WordList &list, int line, const QString &text, const QString &why)
{
    list.bad.append({line, text.left(kQuotedCharacters), why});
}

Result<QString> decoded(const QByteArray &file)
{
    if (file.size() > limits::kWordListBytes)
        return refusal(
            Texts::tr("The file is larger than %1 MB. Split it.").arg(limits::kWordListBytes >> 20));
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(file);
    if (decode.hasError() || text.contains(QChar::Null))
        return refusal(Texts::tr("The file is not text in UTF-8. Save it as UTF-8 and try again."));
    return text;
}

// ---- text

WordList readText(const QString &text, const Rule &usual)
{
    static const QString expression = QStringLiteral("re:");
    WordList list;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        Rule rule = usual;
        rule.pattern = line.trimmed();
        if (rule.pattern.isEmpty() || rule.pattern.startsWith(u'#'))
            continue;
        if (rule.pattern.startsWith(expression)) {
            rule.kind = kRegexKind;
            rule.pattern.remove(0, expression.size());
        }
        list.entries.append({number, rule});
    }
    return list;
}

// ---- CSV

// Which column is in which place; null: one that we don't know. Empty: the row is not names.
std::vector<const RuleColumn *> headOf(const QStringList &cells)
{
    std::vector<const RuleColumn *> head;
    for (const QString &cell : cells)
        head.push_back(ruleColumnFromId(cell));
    return std::ranges::find(head, &ruleColumns().front()) == head.end() ? std::vector<const RuleColumn *>()
                                                                         : head;
}

QString readCells(const CsvRow &row, const std::vector<const RuleColumn *> &head, Rule &rule)
{
    if (!row.closed)
        return Texts::tr("A quotation mark is not closed.");
    for (std::size_t i = 0; i < head.size() && i < static_cast<std::size_t>(row.cells.size()); ++i) {
        const QString cell = withoutApostrophe(row.cells[static_cast<qsizetype>(i)].trimmed());
        if (const QString why = head[i] ? head[i]->read(cell, rule) : QString(); !why.isEmpty())
            return why;
    }
    return rule.pattern.isEmpty() ? Texts::tr("There is no pattern.") : QString();
}

WordList readTable(const QString &text, const Rule &usual)
{
    WordList list;
    const QList<CsvRow> rows = readCsv(text);
    std::vector<const RuleColumn *> head = headOf(rows.isEmpty() ? QStringList() : rows.first().cells);
    const bool named = !head.empty();
    if (!named)
        head = {&ruleColumns().front()};
    for (const CsvRow &row : rows.sliced(named ? 1 : 0)) {
        Rule rule = usual;
        if (const QString why = readCells(row, head, rule); !why.isEmpty())
            addBad(list, row.line, row.cells.join(u','), why);
        else
            list.entries.append({row.line, rule});
    }
    return list;
}

// ---- JSON

QString cellOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    if (value.isArray()) {
        QStringList lines;
        for (const QJsonValue &each : value.toArray())
            lines.append(each.toString());
        return lines.join(u'\n');
    }
    return value.isDouble() ? QString::number(value.toDouble()) : value.toString();
}

QString readObject(const QJsonValue &entry, Rule &rule)
{
    if (entry.isString())
        rule.pattern = entry.toString().trimmed();
    else if (!entry.isObject())
        return Texts::tr("It is neither a pattern nor an object.");
    const QJsonObject object = entry.toObject();
    for (const RuleColumn &column : ruleColumns()) {
        const auto found = object.constFind(column.id);
        if (found == object.constEnd())
            continue;
        if (const QString why = column.read(cellOf(*found), rule); !why.isEmpty())
            return why;
    }
    return rule.pattern.isEmpty() ? Texts::tr("There is no pattern.") : QString();
}

Result<WordList> readJson(const QString &text, const Rule &usual)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    const QJsonArray array
        = document.isObject() ? document[QStringLiteral("rules")].toArray() : document.array();
    if (error.error != QJsonParseError::NoError)
        return refusal(
            Texts::tr("The file is not JSON: %1 at byte %2.").arg(error.errorString()).arg(error.offset));
    WordList list;
    int number = 0;
    for (const QJsonValue &entry : array) {
        Rule rule = usual;
        ++number;
        if (const QString why = readObject(entry, rule); !why.isEmpty())
            addBad(list, number, cellOf(entry), why);
        else
            list.entries.append({number, rule});
    }
    return list;
}

Result<WordList> readAny(const QString &text, WordListFormat format, const Rule &usual)
{
    switch (format) {
    case WordListFormat::Csv:
        return readTable(text, usual);
    case WordListFormat::Json:
        return readJson(text, usual);
    case WordListFormat::Text:
        break;
    }
    return readText(text, usual);
}

// ---- written

QByteArray asText(const QList<Rule> &rules)
{
    QString text;
    for (const Rule &rule : rules)
        text += (rule.kind == kRegexKind ? QStringLiteral("re:") : QString()) + rule.pattern + u'\n';
    return text.toUtf8();
}

QByteArray asTable(const QList<Rule> &rules)
{
    QStringList names;
    for (const RuleColumn &column : ruleColumns())
        names.append(column.id);
    QString text = csvRow(names);
    for (const Rule &rule : rules) {
        QStringList cells;
        for (const RuleColumn &column : ruleColumns())
            cells.append(column.write(rule));
        text += csvRow(cells);
    }
    return "\xef\xbb\xbf" + text.toUtf8(); // the mark tells spreadsheets that it is UTF-8
}

QByteArray asJson(const QList<Rule> &rules)
{
    QJsonArray array;
    for (const Rule &rule : rules) {
        QJsonObject object;
        for (const RuleColumn &column : ruleColumns())
            object.insert(column.id, column.write(rule));
        array.append(object);
    }
    return QJsonDocument(array).toJson();
}

} // namespace

WordListFormat wordListFormatOf(const QString &fileName)
{
    if (fileName.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return WordListFormat::Csv;
    return fileName.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) ? WordListFormat::Json
                                                                          : WordListFormat::Text;
}

Result<WordList> readWordList(const QByteArray &file, WordListFormat format, const Rule &usual)
{
    const Result<QString> text = decoded(file);
    if (!text)
        return text.error();
    Result<WordList> list = readAny(text.value(), format, usual);
    if (list && list.value().entries.size() > limits::kWordListEntries)
        return refusal(
            Texts::tr("The list has more than %L1 entries. Split it.").arg(limits::kWordListEntries));
    return list;
}

QByteArray writeWordList(const QList<Rule> &rules, WordListFormat format)
{
    switch (format) {
    case WordListFormat::Csv:
        return asTable(rules);
    case WordListFormat::Json:
        return asJson(rules);
    case WordListFormat::Text:
        break;
    }
    return asText(rules);
}

} // namespace barrage
