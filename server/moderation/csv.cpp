// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/csv.h"

#include <algorithm>

namespace barrage {

namespace {

constexpr QStringView kFormulaStarts = u"=+-@\t\r";

QChar separatorOf(const QString &text)
{
    const QStringView first = QStringView(text).left(text.indexOf(u'\n'));
    const auto isRarer = [first](char16_t one, char16_t other) {
        return first.count(QChar(one)) < first.count(QChar(other));
    };
    // Not std::ranges::max(): Clang 14 of Debian 12, which builds tests/fuzz, refuses it with this library.
    return std::max({u',', u';', u'\t'}, isRarer);
}

class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
        , m_separator(separatorOf(text))
    {
    }

    QList<CsvRow> rows()
    {
        QList<CsvRow> rows;
        while (m_at < m_text.size()) {
            CsvRow row = readRow();
            if (row.cells != QStringList {QString()})
                rows.append(std::move(row));
        }
        return rows;
    }

private:
    CsvRow readRow()
    {
        CsvRow row {.line = m_line, .cells = {}};
        do {
            row.cells.append(isAt(u'"') ? quoted(row.closed) : plain());
        } while (skip(m_separator));
        skip(u'\r');
        skip(u'\n');
        return row;
    }

    QString plain()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !isAt(m_separator) && !isAt(u'\n') && !isAt(u'\r'))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    QString quoted(bool &closed)
    {
        QString cell;
        skip(u'"');
        while (m_at < m_text.size()) {
            if (skip(u'"') && !isAt(u'"'))
                return cell + plain();
            cell += m_text[m_at];
            skip(m_text[m_at]);
        }
        closed = false;
        return cell;
    }

    bool isAt(QChar wanted) const { return m_at < m_text.size() && m_text[m_at] == wanted; }

    bool skip(QChar wanted)
    {
        if (!isAt(wanted))
            return false;
        m_line += wanted == u'\n';
        ++m_at;
        return true;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

bool looksLikeFormula(const QString &cell)
{
    return !cell.isEmpty() && kFormulaStarts.contains(cell.front());
}

} // namespace

QList<CsvRow> readCsv(const QString &text)
{
    return Reader(text).rows();
}

QString csvRow(const QStringList &cells)
{
    QStringList written;
    for (QString cell : cells) {
        if (looksLikeFormula(cell))
            cell.prepend(u'\'');
        if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u';') || cell.contains(u'\n')
            || cell.contains(u'\r') || cell.contains(u'\t'))
            cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
        written.append(cell);
    }
    return written.join(u',') + QStringLiteral("\r\n");
}

QString withoutApostrophe(const QString &cell)
{
    return cell.startsWith(u'\'') && looksLikeFormula(cell.mid(1)) ? cell.mid(1) : cell;
}

} // namespace barrage
