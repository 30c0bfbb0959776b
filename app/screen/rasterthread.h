// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/sheetwriter.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>

namespace barrage {

// The one thread that turns text into images, in the order of asking but for the slow ones. For a GPU what is
// asked for within limits::kSheetMs (kCrowdSheetMs) comes together, in one sheet; what comes alone comes at
// once. Bounded by its caller (limits::kPreparedBullets). Lives on: the GUI thread.
class RasterThread : public QObject
{
    Q_OBJECT

public:
    explicit RasterThread(QObject *parent = nullptr);
    ~RasterThread() override; // waits for the image that is being drawn

    // Whether bullets come in sheets, as a GPU wants them, or each for itself.
    void setInSheets(bool inSheets) { m_inSheets = inSheets; }
    void ask(const RasterJob &job);

signals:
    void drawn(const barrage::BulletImage &bullet);

private:
    void draw(const RasterJob &job);
    void take(const BulletImage &bullet);
    void deliverIfDue();
    void deliver();
    bool isCrowded() const;

    std::atomic_bool m_inSheets = false;
    std::atomic_int m_asked = 0; // and not drawn yet
    QThread m_thread;
    QObject m_there; // lives on m_thread: what runs in its context runs there
    // Made and used there only.
    std::unique_ptr<BulletRaster> m_raster;
    std::unique_ptr<QTimer> m_later; // runs after a delivery: the next one is not due yet
    SheetWriter m_sheet;
    QList<qint64> m_pace; // when the last sheets were delivered, ms of m_clock
    QElapsedTimer m_clock;
};

} // namespace barrage
