// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/screen/benchstage.h"

#include "bench/screen/samplemessages.h"
#include "screen/bulletview.h"
#include "screen/sheetwriter.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>

#include <limits>

namespace barrage::bench {

namespace {

constexpr double kCrossMs = 8'000;
constexpr int kLanes = 24;

double laneOf(int id, double height)
{
    return (id % kLanes) * height / kLanes;
}

// The pictures of given bullets: the view of the program, without the rules of its stage.
class BulletCanvas : public QQuickItem
{
public:
    explicit BulletCanvas(QQuickItem *parent)
        : QQuickItem(parent)
        , m_messages(sampleMessages())
    {
        setFlag(ItemHasContents);
        setSize(parent->size());
        m_view.setClock([this] { return m_now; });
    }

    void add(int count, double at)
    {
        SheetWriter writer;
        for (int i = 0; i < count; ++i) {
            writer.add(m_raster.draw(jobFor(m_messages.at(m_last % m_messages.size()), m_last + 1, width())));
            ++m_last;
            if (writer.isFull())
                launch(writer.take(), at);
        }
        launch(writer.take(), at);
        m_dirty = true;
    }

    void setTime(double ms)
    {
        m_now = ms;
        if (ms < m_firstEnd && !m_dirty)
            return;
        m_firstEnd = std::numeric_limits<double>::infinity();
        const qsizetype gone = m_all.removeIf([&](const Bullet &bullet) {
            const bool over = bullet.flight.end() <= ms;
            if (over)
                m_changes.gone += bullet.flight.id;
            else
                m_firstEnd = std::min(m_firstEnd, bullet.flight.end());
            return over;
        });
        if (std::exchange(m_dirty, false) || gone > 0)
            update();
    }

    int living() const { return static_cast<int>(m_all.size()); }

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override
    {
        return m_view.update(old, m_all, std::exchange(m_changes, {}), m_now);
    }

private:
    void launch(const QList<BulletImage> &images, double at)
    {
        for (const BulletImage &image : images) {
            Bullet bullet;
            bullet.flight.id = image.id;
            bullet.flight.shape
                = {.width = image.size.width(), .height = image.size.height(), .duration = kCrossMs};
            bullet.flight.start = at;
            bullet.flight.fromX = width();
            bullet.flight.toX = -image.size.width();
            bullet.flight.y = laneOf(static_cast<int>(image.id), height());
            bullet.image = image.image;
            bullet.margin = image.margin;
            bullet.slot = image.slot;
            m_all += bullet;
            m_changes.put += bullet;
        }
    }

    QList<SampleMessage> m_messages;
    BulletRaster m_raster;
    BulletView m_view {*this};
    BulletList m_all;
    BulletChanges m_changes;
    double m_now = 0;
    double m_firstEnd = 0;
    bool m_dirty = false;
    int m_last = 0;
};

class Ours : public Contestant
{
public:
    explicit Ours(QQuickWindow &window)
        : m_canvas(window.contentItem())
    {
    }
    void prepare(int count, double at) override { m_canvas.add(count, at); }
    void setTime(double ms) override { m_canvas.setTime(ms); }
    int living() const override { return m_canvas.living(); }

private:
    BulletCanvas m_canvas;
};

constexpr const char *kNaive = R"(
import QtQuick
Item {
    id: stage
    property int living: 0
    Component {
        id: bullet
        Text {
            id: self
            textFormat: Text.PlainText
            style: Text.Outline
            styleColor: "black"
            NumberAnimation on x { from: stage.width; to: -self.implicitWidth; duration: 8000
                onFinished: { --stage.living; self.destroy() } }
        }
    }
    function fly(words, size, shade, lane) {
        bullet.createObject(stage, { text: words, "font.pixelSize": size, color: shade, y: lane })
        ++living
    }
})";

QString withoutEmoji(const QString &text)
{
    QString plain;
    const QStringList characters = charactersOf(text);
    for (const QString &character : characters)
        plain += isEmoji(character) ? QStringLiteral("字") : character;
    return plain;
}

class Naive : public Contestant
{
public:
    explicit Naive(QQuickWindow &window)
        : m_messages(sampleMessages())
    {
        QQmlComponent component(&m_engine);
        component.setData(kNaive, {});
        m_stage.reset(qobject_cast<QQuickItem *>(component.create()));
        if (!m_stage)
            qFatal("%s", qPrintable(component.errorString()));
        m_stage->setParentItem(window.contentItem());
        m_stage->setSize(window.contentItem()->size());
    }

    // Making the items is work of the GUI thread: it is counted.
    void prepare(int count, double) override { m_owed += count; }

    void setTime(double) override
    {
        for (; m_owed > 0; --m_owed) {
            const SampleMessage &message = m_messages.at(m_last % m_messages.size());
            QMetaObject::invokeMethod(m_stage.get(), "fly", Q_ARG(QVariant, withoutEmoji(message.text)),
                                      Q_ARG(QVariant, message.fontSize),
                                      Q_ARG(QVariant, QColor::fromRgb(message.color)),
                                      Q_ARG(QVariant, laneOf(++m_last, m_stage->height())));
        }
    }

    int living() const override { return m_stage->property("living").toInt(); }

private:
    QQmlEngine m_engine;
    QList<SampleMessage> m_messages;
    std::unique_ptr<QQuickItem> m_stage;
    int m_owed = 0;
    int m_last = 0;
};

} // namespace

std::unique_ptr<Contestant> ours(QQuickWindow &window)
{
    return std::make_unique<Ours>(window);
}

std::unique_ptr<Contestant> naive(QQuickWindow &window)
{
    return std::make_unique<Naive>(window);
}

} // namespace barrage::bench
