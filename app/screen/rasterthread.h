// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/bulletraster.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace barrage {

// The one thread that turns text into images, in the order of asking. Bounded by its caller
// (limits::kPreparedBullets). Lives on: the GUI thread.
class RasterThread : public QObject
{
    Q_OBJECT

public:
    explicit RasterThread(QObject *parent = nullptr);
    ~RasterThread() override; // waits for the image that is being drawn

    void ask(const RasterJob &job);

signals:
    void drawn(const barrage::BulletImage &bullet);

private:
    QThread m_thread;
    QObject m_there;                        // lives on m_thread: what runs in its context runs there
    std::unique_ptr<BulletRaster> m_raster; // made and used there only
};

} // namespace barrage
