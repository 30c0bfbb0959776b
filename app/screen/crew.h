// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRunnable>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace barrage {

// Shares the pieces of a work among the processors of the machine. Its threads are kept, and sleep meanwhile.
// Any thread, one at a time.
class Crew
{
public:
    static constexpr int kMost = 4; // threads, with that which calls

    explicit Crew(int threads = QThread::idealThreadCount());
    Q_DISABLE_COPY_MOVE(Crew)

    // Calls piece(0) to piece(count - 1), each once, in no order and at the same time; returns when all are
    // done. A thread that the system lets sleep too long is not waited for: the others do its share.
    void share(int count, const std::function<void(int)> &piece);

private:
    struct Work
    {
        const std::function<void(int)> &piece;
        const int count;
        std::atomic<int> next = 0;

        void doSome();
    };

    struct Hand : QRunnable
    {
        explicit Hand(Crew &crew);
        void run() override;

        Crew &crew;
    };

    std::vector<std::unique_ptr<Hand>> m_hands;
    Work *m_work = nullptr;
    QSemaphore m_done;
    QThreadPool m_pool; // ends first: its threads are in the others until they sleep again
};

} // namespace barrage
