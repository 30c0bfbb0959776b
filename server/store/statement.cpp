// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include <QStringConverter>

#include <numeric>

#include <sqlite3.h>

namespace barrage {

namespace {

constexpr qsizetype kUtf8 = 3; // bytes that a unit of UTF-16 may need

qsizetype withUtf8Of(qsizetype sum, const Value &value)
{
    if (const auto *view = std::get_if<QStringView>(&value))
        return sum + kUtf8 * view->size();
    const auto *text = std::get_if<QString>(&value);
    return text ? sum + kUtf8 * text->size() : sum;
}

} // namespace

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
    m_texts.resize(std::accumulate(values.begin(), values.end(), qsizetype(0), &withUtf8Of));
    m_endOfTexts = m_texts.data();
    for (int place = 1; const Value &value : values) {
        std::visit([this, place](const auto &each) { bindOne(place, each); }, value);
        ++place;
    }
}

void Statement::bindOne(int place, qint64 number)
{
    sqlite3_bind_int64(m_statement, place, number);
}

void Statement::bindOne(int place, QStringView text)
{
    QStringEncoder utf8(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const char *begin = m_endOfTexts;
    m_endOfTexts = utf8.appendToBuffer(m_endOfTexts, text);
    sqlite3_bind_text(m_statement, place, begin, static_cast<int>(m_endOfTexts - begin), SQLITE_STATIC);
}

// Not copied: a value outlives the run of its statement.
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
