// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "screen/selfstage.h"

#include <QFile>
#include <QSGRendererInterface>
#include <QTest>

#ifdef Q_OS_LINUX
#    include <malloc.h>
#endif

using namespace barrage;

namespace {

// Memory of this process in MB, what is free and kept for later not counted.
qint64 heapMegabytes()
{
#ifdef Q_OS_LINUX
    const auto info = mallinfo2();
    return static_cast<qint64>((info.uordblks + info.hblkhd) >> 20);
#else
    return 0;
#endif
}

} // namespace

// An evening's worth of different texts through one stage.
class TestManyBullets : public QObject
{
    Q_OBJECT

private slots:
    // Fewer with OpenGL, where a sheet of them comes two or three times a second.
    void tenThousandLeaveMemoryFlat()
    {
        m_stage.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_stage.window()));
        const bool exact
            = m_stage.window().rendererInterface()->graphicsApi() == QSGRendererInterface::Software;
        const int all = exact ? 10'000 : 600;
        pass(all / 5); // what caches hold, they hold then
        const qint64 before = heapMegabytes();
        pass(all - all / 5);
        QVERIFY2(heapMegabytes() - before < 24,
                 qPrintable(QStringLiteral("from %1 MB to %2 MB").arg(before).arg(heapMegabytes())));
    }

private:
    // So many different ones, each until it has crossed.
    void pass(int count)
    {
        constexpr int atOnce = 40;
        ScreenSettings settings;
        settings.overflow = OverflowPolicy::Overlap;
        m_stage.setSettings(settings);
        for (int done = 0; done < count; done += atOnce) {
            for (int i = 0; i < atOnce; ++i)
                m_stage.fly(QStringLiteral("Nr. %1 弹幕").arg(++m_last),
                            i % 2 ? BulletMode::Scroll : BulletMode::Reverse);
            QTRY_VERIFY(m_stage.isReady());
            m_time += 10'000;
            m_stage.setTime(m_time);
            m_stage.grab();
            m_stage.reset();
        }
    }

    SelfStage m_stage;
    int m_last = 0;
    double m_time = 0;
};

QTEST_MAIN(TestManyBullets)
#include "tst_manybullets.moc"
