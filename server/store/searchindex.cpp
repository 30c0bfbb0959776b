// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "store/grams.h"
#include "store/rows.h"
#include "store/storeerror.h"

#include <QFile>

namespace barrage {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kNone = -1;

Status makeFile(const QString &path)
{
    QFile file(path);
    const bool there = file.exists()
        || file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
    return there ? Status(Done {}) : storeerror::unavailable(path, file.errorString());
}

} // namespace

SearchIndex::SearchIndex(const QString &path)
    : m_path(path)
{
}

Status SearchIndex::open(const QString &storeId, qint64 newest)
{
    const Result<qint64> known = openFile() ? readUntil(storeId) : Result<qint64>(kNone);
    if (known && known.value() != kNone && known.value() <= newest) {
        m_until = known.value();
        return Done {};
    }
    remove();
    return make(storeId);
}

// Losing the newest of it to a power cut is fine: it is whole all the same, and is filled on.
Status SearchIndex::openFile()
{
    if (const Status made = makeFile(m_path); !made)
        return made;
    m_file = std::make_unique<Connection>(m_path);
    Status status = m_file->open();
    for (const QString &sql : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s}) {
        if (const auto answer = status ? m_file->ask(sql) : status.error(); !answer)
            return answer.error();
    }
    return status;
}

Result<qint64> SearchIndex::readUntil(const QString &storeId)
{
    const auto known = m_file->rows("index_known"_L1, {rows::value(storeId)}, &rows::number);
    if (!known)
        return known.error();
    return known.value().isEmpty() ? kNone : known.value().first();
}

Status SearchIndex::make(const QString &storeId)
{
    m_until = 0;
    Status status = openFile();
    for (const QString &sql : sqlText("index_make"_L1).split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        if (const auto answer = status ? m_file->ask(sql) : status.error(); !answer)
            return answer.error();
    }
    return m_file->run("index_begin"_L1, {rows::value(storeId)});
}

void SearchIndex::remove()
{
    m_file.reset();
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(m_path + ending);
}

Status SearchIndex::add(const QList<IndexedText> &texts)
{
    if (texts.isEmpty())
        return Done {};
    if (const Status begun = m_file->run("begin"_L1); !begun)
        return begun;
    const Status added = addAll(texts);
    if (!added)
        return added;
    m_until = texts.last().message;
    return m_file->run("commit"_L1);
}

Status SearchIndex::addAll(const QList<IndexedText> &texts)
{
    for (const IndexedText &each : texts) {
        const Status added
            = m_file->run("index_add"_L1, {rows::value(each.message), rows::value(grams::of(each.texts))});
        if (!added)
            return added;
    }
    return m_file->run("index_until"_L1, {rows::value(texts.last().message)});
}

Result<QList<qint64>> SearchIndex::candidates(const QString &text, qint64 before, int most)
{
    return m_file->rows(
        "index_find"_L1,
        {rows::value(grams::expression(text)), rows::value(before), rows::value(qint64(most))},
        &rows::number);
}

} // namespace barrage
