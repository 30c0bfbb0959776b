// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/screen/benchstage.h"
#include "bench/screen/bulletcanvas.h"
#include "bench/screen/samplemessages.h"
#include "core/limits.h"
#include "screen/bulletitem.h"
#include "screen/sheetwriter.h"

namespace barrage::bench {

namespace {

class Ours : public Contestant
{
public:
    explicit Ours(QQuickItem &stage)
        : m_canvas(&stage)
    {
        m_canvas.view().setClock([this] { return m_now; });
    }

    void prepare(int count, double at) override
    {
        for (int i = 0; i < count; ++i, ++m_last) {
            m_sheet.add(m_raster.draw(jobFor(m_messages.at(m_last % m_messages.size()), m_last + 1)));
            if (m_sheet.isFull())
                launch(at);
        }
        if (at - m_launchedAt >= limits::kCrowdSheetMs) // as the raster thread paces itself
            launch(at);
    }

    void setTime(double ms) override
    {
        m_now = ms;
        if (m_canvas.prune(ms) || std::exchange(m_launched, false))
            m_canvas.update();
    }

    int living() const override { return m_canvas.living(); }

private:
    void launch(double at)
    {
        const QList<BulletImage> images = m_sheet.take();
        for (const BulletImage &image : images)
            m_canvas.launch(image, at);
        m_launched = true;
        m_launchedAt = at;
    }

    QList<SampleMessage> m_messages = sampleMessages();
    double m_now = 0;
    BulletRaster m_raster;
    SheetWriter m_sheet;
    BulletCanvas m_canvas;
    bool m_launched = false;
    double m_launchedAt = 0;
    int m_last = 0;
};

class OursLive : public Contestant
{
public:
    explicit OursLive(QQuickItem &stage)
        : m_canvas(&stage)
    {
        m_canvas.attach();
        m_raster.setInSheets(view().hasGpu());
        QObject::connect(&m_raster, &RasterThread::drawn, &m_canvas, [this](const BulletImage &image) {
            m_canvas.launch(image, view().now());
            m_canvas.prune(view().now());
            view().requestNextFrame();
        });
        QObject::connect(&view(), &BulletView::presented, &m_canvas, [this] {
            if (m_canvas.prune(view().now()) || !view().hasGpu())
                view().requestNextFrame();
            view().setWakeAt(m_canvas.nextEnd());
        });
    }

    void prepare(int count, double) override
    {
        for (int i = 0; i < count; ++i, ++m_last)
            m_raster.ask(jobFor(m_messages.at(m_last % m_messages.size()), m_last + 1));
    }

    void setTime(double) override { }
    int living() const override { return m_canvas.living(); }

private:
    BulletView &view() { return m_canvas.view(); }

    QList<SampleMessage> m_messages = sampleMessages();
    RasterThread m_raster;
    BulletCanvas m_canvas;
    int m_last = 0;
};

class WholeStage : public Contestant
{
public:
    explicit WholeStage(QQuickItem &stage)
    {
        m_item.setParentItem(&stage);
        m_item.setSize(stage.size());
    }

    void prepare(int count, double) override
    {
        for (int i = 0; i < count; ++i, ++m_last) {
            Message message;
            message.id = MessageId(m_last + 1);
            message.from = EquipmentId(1 + m_last % 1'000);
            // Different each time: nothing that was said before is found again in any cache.
            message.text = m_messages.at(m_last % m_messages.size()).text + QString::number(m_last);
            m_item.fly(message, Priority::Normal, 0);
        }
    }

    void setTime(double) override { }
    int living() const override { return static_cast<int>(m_item.bullets().size()); }

private:
    QList<SampleMessage> m_messages = sampleMessages();
    BulletItem m_item;
    int m_last = 0;
};

} // namespace

std::unique_ptr<Contestant> ours(QQuickItem &stage)
{
    return std::make_unique<Ours>(stage);
}

std::unique_ptr<Contestant> oursLive(QQuickItem &stage)
{
    return std::make_unique<OursLive>(stage);
}

std::unique_ptr<Contestant> wholeStage(QQuickItem &stage)
{
    return std::make_unique<WholeStage>(stage);
}

} // namespace barrage::bench
