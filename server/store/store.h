// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/write.h"
#include "store/sentindex.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <mutex>
#include <optional>

namespace barrage {

class Connection;

// The only SQL of the program: one SQLite file, WAL, synchronous=FULL.
// Lives on: the store thread; is created, opened and destroyed there.
class Store : public QObject
{
    Q_OBJECT

public:
    explicit Store(QObject *parent = nullptr);
    ~Store() override;

    // Opens or makes the database file and brings its schema up to date. Errors: "store_newer" (made by a
    // later Barrage), "store_foreign" (not ours), "store_unavailable" (can't be read or written). A damaged
    // file is moved aside, and what can be read of it is taken over.
    Status open(const QString &path);
    // What open() has to tell the host nevertheless: "store_salvaged".
    const std::optional<Error> &notice() const { return m_notice; }
    Result<Snapshot> load(qint64 now);

public slots:
    // Group commit: all that is asked until the thread gets to it becomes one transaction. It begins no
    // earlier than limits::kCommitMs after the end of the last one, so that in a crowd many share one sync,
    // and a lone message waits for nothing; nor do limits::kCommitWrites wait. Any thread, so that a crowd
    // does not cost a post each.
    void enqueue(QList<barrage::Write> writes);
    // Commits what is enqueued, now.
    void flush();
    // Most of the log is settled: the little that came meanwhile is settled here, so that it begins anew.
    void onLogSettled();

signals:
    // In the order of asking. After the commit: what is told here survives power loss.
    void committed(const QList<barrage::Committed> &answers);
    // Whether these were stored is not known: a sync that failed may have written them. Asking again tells.
    void failed(const QList<quint64> &tickets, const barrage::Error &error);
    // It has limits::kLogPages: time for somebody else to settle it, and then to tell onLogSettled(). Without
    // that the store does it by itself, at twice as many.
    void logGrew();

private:
    void flushSoon();
    void linger();
    bool hasEnough();
    void takeAsked();
    void watchLog();
    void fileWhenCalm();
    void fileSome();
    Status take(std::unique_ptr<Connection> opened);
    Status connectAgain();
    // The connection, made anew if the last one was given up.
    Result<Connection *> connection();
    // Gives the connection up when the file is at fault.
    void note(const Error &error);
    void commitTaken();
    void commit(QList<Write> &batch);

    QString m_path;
    QString m_storeId; // of the file that was opened: no other one is taken for it
    std::optional<Error> m_notice;
    std::unique_ptr<Connection> m_connection;
    SentIndex m_sent;
    QTimer m_filing;
    qsizetype m_arrived = 0; // writes since m_filing was started
    bool m_settling = false; // logGrew() was emitted
    std::mutex m_mutex;      // of the next two
    bool m_awake = false;    // flushSoon() is on its way
    QList<Write> m_asked;
    QList<Write> m_batch; // empty between two commits; its room is kept for the next, as that of the above
    QElapsedTimer m_sinceCommit;
};

} // namespace barrage
