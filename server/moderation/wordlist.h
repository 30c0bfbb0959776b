// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/rule.h"

#include <QByteArray>
#include <QList>

namespace barrage {

// Lists of rules as files. Text: one pattern a line, "re:" before an expression, "#" before a comment. CSV
// (RFC 4180, comma or semicolon or tab): with the columns' names in the first row, or just patterns in the
// first column. JSON: a list of patterns, or of objects with the columns as keys. The columns are "pattern",
// "kind" (id of a row of moderation/rulekinds.h), "action" (of moderation/ruleactions.h), "replacement",
// "minutes", "tag", "exceptions" (one a line) and "enabled" ("yes" or "no"). Always UTF-8.
enum class WordListFormat { Text, Csv, Json };

// By the end of the name; text if it is none that we know.
WordListFormat wordListFormatOf(const QString &fileName);

struct WordListEntry
{
    int line = 0; // from 1; of JSON: its place in the list
    Rule rule;
};

struct BadLine
{
    int line = 0;
    QString text;
    QString why; // a sentence

    bool operator==(const BadLine &) const = default;
};

struct WordList
{
    QList<WordListEntry> entries; // as they are written: whether a pattern can be used is not known yet
    QList<BadLine> bad;
};

// What the file does not say of a rule is as in `usual`. The error is one sentence for the person who chose
// the file; larger than limits::kWordListBytes, or more than limits::kWordListEntries: refused as a whole.
Result<WordList> readWordList(const QByteArray &file, WordListFormat format, const Rule &usual);

// So that reading it gives the same rules; Text keeps the patterns alone. In a CSV no cell is a formula to a
// spreadsheet.
QByteArray writeWordList(const QList<Rule> &rules, WordListFormat format);

} // namespace barrage
