// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/reactionitem.h"

#include "core/limits.h"

#include <QQuickWindow>
#include <QRandomGenerator>
#include <QSGImageNode>
#include <QSGOpacityNode>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <memory>
#include <numbers>
#include <utility>

namespace barrage {

namespace {

constexpr auto kTick = std::chrono::milliseconds(16);
constexpr double kLifeMs = 2'600;
constexpr double kGapMs = 160;   // between two of the same kind that are thrown at once
constexpr int kMostAtOnce = 3;   // of one kind
constexpr double kShare = 0.07;  // of the height of the screen, for a picture that one person has thrown
constexpr double kGrowth = 0.15; // by which twice as many make it larger, up to
constexpr double kMostGrowth = 2;
constexpr double kRise = 0.45; // of the height of the screen
constexpr double kFirstColumn = 0.04;
constexpr double kLastColumn = 0.14; // of the width of the screen
constexpr double kSway = 0.3;        // of the size of a picture
constexpr double kAppears = 0.08;    // of its life, in which it fades in
constexpr double kFades = 0.45;      // of its life, in which it fades out

struct FloatingNode : QSGOpacityNode
{
    quint64 id = 0;
    QSGImageNode *picture = nullptr; // owned by the scene graph, as a child
};

FloatingNode *nodeFor(QQuickWindow &window, quint64 id, const QImage &image)
{
    auto *node = new FloatingNode;
    node->id = id;
    node->picture = window.createImageNode();
    node->picture->setTexture(window.createTextureFromImage(image));
    node->picture->setOwnsTexture(true);
    node->picture->setFiltering(QSGTexture::Linear);
    node->picture->setFlag(QSGNode::OwnedByParent);
    node->appendChildNode(node->picture);
    return node;
}

} // namespace

double ReactionItem::Floating::progress() const
{
    return std::clamp(age / kLifeMs, 0.0, 1.0);
}

double ReactionItem::Floating::opacity() const
{
    const double t = progress();
    return std::clamp(std::min(t / kAppears, (1 - t) / kFades), 0.0, 1.0);
}

QRectF ReactionItem::Floating::placeIn(double height) const
{
    const double t = progress();
    const double side = picture.isNull() ? 0 : size * picture.width() / picture.height();
    const double sway = kSway * size * std::sin((2 * t + static_cast<double>(id)) * std::numbers::pi);
    const double risen = kRise * height * (1 - (1 - t) * (1 - t));
    return {x + sway - side / 2, height - size - risen, side, size};
}

ReactionItem::ReactionItem(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    m_ticks.setTimerType(Qt::PreciseTimer);
    m_ticks.setInterval(kTick);
    connect(&m_ticks, &QTimer::timeout, this, &ReactionItem::tick);
}

void ReactionItem::throwAll(const QList<ReactionCount> &counts)
{
    if (size().isEmpty() || !window())
        return;
    for (const ReactionCount &count : counts)
        start(count);
    if (m_floating.isEmpty() || m_ticks.isActive())
        return;
    m_sinceTick.start();
    m_ticks.start();
    update();
}

void ReactionItem::start(const ReactionCount &count)
{
    if (count.count <= 0)
        return;
    const double doublings = std::log2(count.count);
    const int pieces = std::min(kMostAtOnce, 1 + static_cast<int>(doublings));
    for (int i = 0; i < pieces && m_floating.size() < limits::kFloatingReactions; ++i) {
        const double column
            = kFirstColumn + QRandomGenerator::global()->generateDouble() * (kLastColumn - kFirstColumn);
        m_floating += Floating {.id = ++m_lastId,
                                .picture = pictureOf(count.reaction),
                                .size = height() * kShare * std::min(1 + kGrowth * doublings, kMostGrowth),
                                .x = width() * column,
                                .age = -i * kGapMs};
    }
}

// Of the size that is most often seen; the scene makes it larger.
QImage ReactionItem::pictureOf(Reaction reaction)
{
    if (!m_emoji)
        m_emoji.emplace();
    const double box = height() * kShare * window()->effectiveDevicePixelRatio();
    return m_emoji->picture(QString::fromUtf8(rowOf(reaction).emoji), std::max(1, qRound(box)));
}

void ReactionItem::clear()
{
    m_floating.clear();
    m_ticks.stop();
    update();
}

void ReactionItem::tick()
{
    advance(static_cast<double>(m_sinceTick.restart()));
}

void ReactionItem::advance(double ms)
{
    for (Floating &each : m_floating)
        each.age += ms;
    m_floating.removeIf([](const Floating &each) { return each.age >= kLifeMs; });
    if (m_floating.isEmpty())
        m_ticks.stop();
    update();
}

QSGNode *ReactionItem::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    QSGNode *root = old ? old : new QSGNode;
    QHash<quint64, FloatingNode *> gone;
    for (QSGNode *each = root->firstChild(); each; each = each->nextSibling()) {
        auto *node = static_cast<FloatingNode *>(each);
        gone.insert(node->id, node);
    }
    for (const Floating &each : std::as_const(m_floating)) {
        FloatingNode *node = gone.take(each.id);
        if (!node) {
            node = nodeFor(*window(), each.id, each.picture);
            root->appendChildNode(node);
        }
        node->setOpacity(each.opacity());
        node->picture->setRect(each.placeIn(height()));
    }
    for (FloatingNode *node : std::as_const(gone)) {
        root->removeChildNode(node);
        delete node;
    }
    return root;
}

} // namespace barrage
