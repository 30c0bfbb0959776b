// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "screen/stage.h"

#include <QSet>
#include <QTest>

#include <random>

using namespace barrage;

namespace {

constexpr int kStreams = 20;
constexpr int kSteps = 600; // of a stream
constexpr double kStepMs = 25;

struct Chance
{
    std::mt19937 engine;

    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(engine); }
    bool oneIn(int count) { return below(count) == 0; }
};

BulletImage pictureOf(const RasterJob &job)
{
    static const QImage pixel(1, 1, QImage::Format_ARGB32_Premultiplied);
    const double font = job.style.fontSize;
    const double letters = static_cast<double>(job.text.size()) + (job.times > 1 ? 3 : 0);
    return {job.id, pixel, {letters * font * 0.6, font * 1.3}, {}, {}, job.times, job.edition};
}

} // namespace

// A crowd on a stage, under each policy: no two of a mode overlap unless the policy is to, and each message
// has one fate, which is told.
class TestStageStreams : public QObject
{
    Q_OBJECT

private slots:
    void everyMessageHasOneFate_data();
    void everyMessageHasOneFate();

private:
    void runStream(unsigned seed);
    void addSome();
    void recallOne();
    void hear();
    void nobodyOverlaps() const;

    Chance m_chance;
    ScreenSettings m_settings;
    Stage m_stage;
    double m_now = 0;
    int m_added = 0;
    QList<RasterJob> m_drawing;
    QSet<MessageId> m_shown;
    QSet<MessageId> m_left;
    QSet<MessageId> m_dropped;
    QSet<MessageId> m_recalled;
    QMap<DropReason, int> m_reasons;
};

void TestStageStreams::everyMessageHasOneFate_data()
{
    QTest::addColumn<OverflowPolicy>("policy");
    QTest::newRow("wait") << OverflowPolicy::Wait;
    QTest::newRow("drop oldest") << OverflowPolicy::DropOldest;
    QTest::newRow("shorten") << OverflowPolicy::Shorten;
    QTest::newRow("overlap") << OverflowPolicy::Overlap;
}

void TestStageStreams::everyMessageHasOneFate()
{
    QFETCH(OverflowPolicy, policy);
    m_settings = {};
    m_settings.overflow = policy;
    m_settings.area = StageArea::Half;
    m_settings.keepClear = {QRectF(0.7, 0.1, 0.3, 0.1)};
    m_reasons.clear();
    for (unsigned seed = 1; seed <= kStreams && !QTest::currentTestFailed(); ++seed)
        runStream(seed);
    if (policy == OverflowPolicy::DropOldest)
        QVERIFY(m_reasons.value(DropReason::Replaced) > 0);
}

void TestStageStreams::runStream(unsigned seed)
{
    m_chance.engine.seed(seed);
    m_stage = {};
    m_stage.resize({1280, 720}, 1);
    m_stage.setSettings(m_settings);
    m_now = m_added = 0;
    m_drawing.clear();
    for (auto *set : {&m_shown, &m_left, &m_dropped, &m_recalled})
        set->clear();
    for (int step = 0; step < kSteps && !QTest::currentTestFailed(); ++step, m_now += kStepMs) {
        addSome();
        m_drawing += m_stage.takeJobs();
        for (int count = m_chance.below(4); count > 0 && !m_drawing.isEmpty(); --count)
            m_stage.setPicture(pictureOf(m_drawing.takeFirst()), m_now);
        m_stage.advance(m_now);
        m_stage.markSeen(m_now);
        if (m_chance.oneIn(40))
            recallOne();
        m_stage.expire(m_now);
        hear();
        nobodyOverlaps();
    }
    m_stage.clear(DropReason::Hidden);
    hear();
    QSet<MessageId> told = m_shown + m_dropped + m_recalled;
    QCOMPARE(told.size(), m_added);
    QCOMPARE(m_left - m_shown, QSet<MessageId>());
    QCOMPARE(m_shown - m_left - m_recalled, QSet<MessageId>());
}

void TestStageStreams::addSome()
{
    for (int count = m_chance.below(3); count > 0; --count) {
        Message message;
        message.id = MessageId(++m_added);
        message.from = EquipmentId(1 + m_chance.below(20));
        message.text = m_chance.oneIn(3) ? QStringLiteral("bravo")
                                         : QString(3 + m_chance.below(40), QChar(u'a' + m_chance.below(26)));
        message.mode = bulletModes()[static_cast<std::size_t>(m_chance.below(4))].mode;
        m_stage.add(message, static_cast<Priority>(m_chance.below(4)), m_now);
    }
}

void TestStageStreams::recallOne()
{
    const MessageId id {1 + m_chance.below(m_added + 1)};
    if (m_shown.contains(id) || m_dropped.contains(id))
        return;
    m_stage.recall(id);
    if (static_cast<int>(id) <= m_added)
        m_recalled += id;
}

void TestStageStreams::hear()
{
    const StageNews news = m_stage.takeNews();
    for (const MessageId id : news.shown) {
        QVERIFY(!m_shown.contains(id) && !m_dropped.contains(id));
        m_shown += id;
    }
    for (const MessageId id : news.left) {
        QVERIFY(!m_left.contains(id));
        m_left += id;
    }
    for (const auto &[reason, messages] : news.dropped.asKeyValueRange()) {
        m_reasons[reason] += static_cast<int>(messages.size());
        for (const MessageId id : messages) {
            QVERIFY(!m_shown.contains(id) && !m_dropped.contains(id));
            m_dropped += id;
        }
    }
}

void TestStageStreams::nobodyOverlaps() const
{
    const BulletList &bullets = m_stage.bullets();
    const auto rectOf = [this](const Flight &flight) {
        return QRectF(xAt(flight, m_now), flight.y, flight.shape.width, flight.shape.height)
            .adjusted(1e-6, 1e-6, -1e-6, -1e-6);
    };
    for (qsizetype i = 0; i < bullets.size(); ++i) {
        const Flight &flight = bullets.at(i).flight;
        QVERIFY(flight.y >= 0 && flight.y + flight.shape.height <= 360 + 1e-6);
        QVERIFY(!rectOf(flight).intersects(QRectF(896, 72, 384, 72)));
        for (qsizetype j = 0; j < i && m_settings.overflow != OverflowPolicy::Overlap; ++j) {
            const Flight &other = bullets.at(j).flight;
            QVERIFY(flight.shape.mode != other.shape.mode || !rectOf(flight).intersects(rectOf(other)));
        }
    }
}

QTEST_GUILESS_MAIN(TestStageStreams)
#include "tst_stagestreams.moc"
