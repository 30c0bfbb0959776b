// SPDX-License-Identifier: GPL-3.0-or-later
// livebench ENGINE GRAPHICS WINDOW N SECONDS [stalls]: what a real window costs, as a line of JSON.
// ENGINE: barrage, qml, stage (N messages a second through the whole stage) or empty. GRAPHICS: opengl, on a
// display of 60 Hz that is simulated, or software. WINDOW: full (1920x1080) or corner (the same scene in
// 64x36, so that hardly a pixel is filled). With stalls the GUI thread stands still for 200 ms of every
// second. livebench messages prints the sample messages, for rivals in other languages.
#include "bench/screen/benchstage.h"
#include "bench/screen/samplemessages.h"
#include "bench/screen/vsync.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQuickItem>
#include <QTextStream>
#include <QThread>
#include <QTimer>

#include <malloc.h>
#include <optional>
#include <sys/resource.h>
#include <unistd.h>

using namespace barrage::bench;

namespace {

constexpr QSize kStage(1920, 1080);
constexpr QSize kCorner(64, 36);
constexpr int kBatchMs = 200;
constexpr int kWarmUpMs = kCrossMs + 1'000;
constexpr int kStallMs = 200;
constexpr int kStallEveryMs = 1'000;

double cpuMs()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    const auto ms
        = [](const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

double residentMb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

double heapMb()
{
    const auto info = mallinfo2();
    return double(info.uordblks + info.hblkhd) / 1e6;
}

void print(const QJsonValue &value)
{
    const QJsonDocument document
        = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    QTextStream(stdout) << document.toJson(QJsonDocument::Compact) << Qt::endl;
}

int printMessages()
{
    QJsonArray all;
    const QList<SampleMessage> messages = sampleMessages();
    for (const SampleMessage &message : messages)
        all += QJsonObject {
            {QStringLiteral("text"), message.text},
            {QStringLiteral("size"), message.fontSize},
            {QStringLiteral("color"), QStringLiteral("#%1").arg(message.color, 6, 16, QChar(u'0'))}};
    print(all);
    return 0;
}

// As the program does it: without a GPU with the render loop that Qt has for that, on the GUI thread.
void chooseGraphics(const QByteArray &graphics)
{
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    if (graphics == "software") {
        qputenv("QT_QUICK_BACKEND", "software");
        return;
    }
    qputenv("QT_QUICK_BACKEND", "rhi");
    qputenv("QSG_RHI_BACKEND", "opengl");
    qputenv("QSG_RENDER_LOOP", "threaded");
}

std::unique_ptr<Contestant> contestant(const QString &engine, QQuickItem &stage)
{
    if (engine == QLatin1String("qml"))
        return naive(stage);
    if (engine == QLatin1String("stage"))
        return wholeStage(stage);
    return oursLive(stage);
}

class Run
{
public:
    explicit Run(const QStringList &arguments)
        : m_engine(arguments.at(1))
        , m_count(arguments.at(4).toInt())
        , m_seconds(arguments.at(5).toInt())
        , m_stalls(arguments.size() > 6)
    {
        if (arguments.at(2) == QLatin1String("opengl"))
            m_vsync.emplace(m_window);
        m_window.setFlag(Qt::FramelessWindowHint);
        m_window.setColor(QColor(0x12, 0x14, 0x1a));
        m_window.resize(arguments.at(3) == QLatin1String("corner") ? kCorner : kStage);
        m_stage.setParentItem(m_window.contentItem());
        m_stage.setSize(kStage);
        QObject::connect(
            &m_window, &QQuickWindow::frameSwapped, &m_window,
            [this] {
                ++m_frames;
                if (m_engine == QLatin1String("empty"))
                    m_window.update();
            },
            Qt::DirectConnection);
    }

    ~Run() { m_window.hide(); } // waits for the render thread
    Q_DISABLE_COPY_MOVE(Run)

    void start()
    {
        m_contestant = contestant(m_engine, m_stage);
        const bool perSecond = m_engine == QLatin1String("stage");
        m_batch = double(m_count) * kBatchMs / (perSecond ? 1'000 : kCrossMs);
        every(kBatchMs, [this] { spawn(); });
        if (m_stalls)
            every(kStallEveryMs, [] { QThread::msleep(kStallMs); });
        QTimer::singleShot(kWarmUpMs, &m_window, [this] { begin(); });
        m_window.show();
    }

private:
    void every(int ms, const std::function<void()> &what)
    {
        auto *timer = new QTimer(&m_window);
        QObject::connect(timer, &QTimer::timeout, &m_window, what);
        timer->start(ms);
    }

    void spawn()
    {
        m_owed += m_batch;
        m_contestant->prepare(static_cast<int>(m_owed), 0);
        m_contestant->setTime(0);
        m_owed -= static_cast<int>(m_owed);
    }

    void begin()
    {
        m_before = {cpuMs(), m_frames, missed()};
        m_memory = QJsonArray();
        remember();
        every(std::max(1, m_seconds / 10) * 1'000, [this] { remember(); });
        QTimer::singleShot(1'000 * m_seconds, &m_window, [this] { end(); });
    }

    void remember()
    {
        m_memory += QJsonArray {qRound(heapMb() * 10) / 10.0, qRound(residentMb() * 10) / 10.0};
    }

    qint64 missed() const { return m_vsync ? m_vsync->missed() : 0; }

    void end()
    {
        const qint64 frames = m_frames - m_before.frames;
        print(QJsonObject {{QStringLiteral("living"), m_contestant->living()},
                           {QStringLiteral("fps"), double(frames) / m_seconds},
                           {QStringLiteral("cpuMs"), (cpuMs() - m_before.cpu) / double(frames)},
                           {QStringLiteral("missed"), missed() - m_before.missed},
                           {QStringLiteral("memory"), m_memory}}); // [heap, resident] in MB
        QCoreApplication::exit();
    }

    struct Before
    {
        double cpu = 0;
        qint64 frames = 0;
        qint64 missed = 0;
    };

    QString m_engine;
    int m_count;
    int m_seconds;
    bool m_stalls;
    std::optional<Vsync> m_vsync;
    QQuickWindow m_window;
    QQuickItem m_stage;
    std::unique_ptr<Contestant> m_contestant;
    std::atomic<qint64> m_frames = 0;
    double m_batch = 0;
    double m_owed = 0;
    Before m_before;
    QJsonArray m_memory;
};

} // namespace

int main(int argc, char **argv)
{
    chooseGraphics(argc > 2 ? argv[2] : "software");
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("messages"))
        return printMessages();
    if (arguments.size() < 6) {
        QTextStream(stderr) << "livebench ENGINE GRAPHICS WINDOW N SECONDS [stalls]" << Qt::endl;
        return 2;
    }
    Run run(arguments);
    run.start();
    return QGuiApplication::exec();
}
