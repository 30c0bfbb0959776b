// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVarLengthArray>

#include <optional>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;

namespace barrage {

// What a "?" stands for. A view is for what another thread shares and stays longer than the values: nothing
// of it is counted.
using Value = std::variant<qint64, QStringView, QString, QByteArray>;
using Values = QVarLengthArray<Value, 24>;

// The row that a statement stands on. Valid until the next step.
class Row
{
public:
    explicit Row(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }

    qint64 number(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;

private:
    sqlite3_stmt *m_statement;
};

// A prepared statement of SQLite's own interface: Qt's describes every column of every run anew, which costs
// several times what SQLite does. Must be gone before its connection.
class Statement
{
public:
    Statement(sqlite3 *database, const QString &sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    // Of SQLite, of the last thing that was done; 0: all went well.
    int error() const { return m_error; }
    // The values must stay until finish().
    void bind(const Values &values);
    // The next row, if there is one.
    std::optional<Row> step();
    // One that is not finished keeps its read open, and with it the log from being checkpointed.
    void finish();

private:
    void bindOne(int place, qint64 number);
    void bindOne(int place, QStringView text);
    void bindOne(int place, const QByteArray &bytes);

    sqlite3_stmt *m_statement = nullptr;
    QByteArray m_texts; // as UTF-8: UTF-16 SQLite would convert, each into memory of its own
    char *m_endOfTexts = nullptr;
    int m_error = 0;
};

} // namespace barrage
