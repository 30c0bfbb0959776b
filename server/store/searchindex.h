// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "store/connection.h"

#include <QStringList>

#include <memory>

namespace barrage {

struct IndexedText
{
    qint64 message = 0;
    QStringList texts;
};

// Which messages may contain a text. A file beside the database, so that keeping it never delays an
// acknowledgement; it holds nothing that could not be made again, and is made again when it is damaged or of
// another database. Messages get into it by their ids, in order. Lives on: the archive thread.
class SearchIndex
{
public:
    explicit SearchIndex(const QString &path);

    // newest: the last message of the database; an index that knows later ones is of another database.
    Status open(const QString &storeId, qint64 newest);
    // Messages up to this one are in it.
    qint64 until() const { return m_until; }
    // After an error it is of no further use.
    Status add(const QList<IndexedText> &texts);
    // Newest first, older than `before`, at most so many: all that contain the text, and perhaps others.
    Result<QList<qint64>> candidates(const QString &text, qint64 before, int most);

private:
    Status openFile();
    Status make(const QString &storeId);
    Result<qint64> readUntil(const QString &storeId);
    Status addAll(const QList<IndexedText> &texts);
    void remove();

    QString m_path;
    std::unique_ptr<Connection> m_file;
    qint64 m_until = 0;
};

} // namespace barrage
