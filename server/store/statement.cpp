// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include <sqlite3.h>

namespace barrage {

qint64 Row::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Row::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Row::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

Statement::Statement(sqlite3 *database, const QString &sql)
{
    const QByteArray utf8 = sql.toUtf8();
    m_error = sqlite3_prepare_v3(database, utf8.constData(), static_cast<int>(utf8.size()),
                                 SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::bind(const Values &values)
{
    for (int place = 1; const Value &value : values) {
        std::visit([this, place](const auto &each) { bindOne(place, each); }, value);
        ++place;
    }
}

void Statement::bindOne(int place, qint64 number)
{
    sqlite3_bind_int64(m_statement, place, number);
}

// Not copied, as the next: a value outlives the run of its statement.
void Statement::bindOne(int place, const QString &text)
{
    sqlite3_bind_text16(m_statement, place, text.utf16(), static_cast<int>(text.size() * 2), SQLITE_STATIC);
}

void Statement::bindOne(int place, const QByteArray &bytes)
{
    sqlite3_bind_blob(m_statement, place, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_STATIC);
}

std::optional<Row> Statement::step()
{
    const int result = sqlite3_step(m_statement);
    m_error = result == SQLITE_ROW || result == SQLITE_DONE ? SQLITE_OK : result;
    return result == SQLITE_ROW ? std::optional(Row(m_statement)) : std::nullopt;
}

void Statement::finish()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

} // namespace barrage
