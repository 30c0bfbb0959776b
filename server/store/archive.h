// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/write.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace barrage {

class Connection;
class SearchIndex;

// Reads back what the store has kept, on a connection of its own: nothing that is looked up delays what is
// written. Keeps the search index, a little at a time, and relieves the store of its log.
// Lives on: the archive thread; is created and destroyed there.
class Archive : public QObject
{
    Q_OBJECT

public:
    // Of the database file that a store has opened.
    explicit Archive(const QString &path, QObject *parent = nullptr);
    ~Archive() override;

public slots:
    // Looks through all events. Letters match whatever their case; those not indexed yet, outside ASCII, only
    // as they are written.
    void search(const barrage::HistoryQuery &query);
    // Indexes the next few messages. Happens by itself while there is an event loop, in the pauses of a
    // crowd: what it takes from the processor, the crowd would wait for.
    void fill();
    // Writes the log of the store into the database, which takes long enough to be felt by who waits for a
    // commit. Whether or not that succeeds, logSettled() follows.
    void settleLog();

signals:
    void logSettled();
    void found(const barrage::HistoryPage &page);
    void searchFailed(quint64 ticket, const barrage::Error &error);

private:
    Status open();
    Status openIndex();
    void giveUp();
    Result<HistoryPage> read(const HistoryQuery &query);
    Result<bool> fillSome();
    void fillWhenCalm();
    qint64 newestMessage();
    bool isCalm(qint64 newest);

    QString m_path;
    std::unique_ptr<Connection> m_messages;
    std::unique_ptr<SearchIndex> m_index; // none: the system lacks what it takes, and searches take longer
    QTimer m_filling;
    qint64 m_newest = 0; // when it was last looked whether there is calm, that is
    QElapsedTimer m_sinceLook;
};

} // namespace barrage
