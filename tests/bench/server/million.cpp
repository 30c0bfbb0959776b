// SPDX-License-Identifier: GPL-3.0-or-later
// million DIR [COUNT]: fills a store with messages (a million) and measures what it takes to open it, and to
// find something in it.
#include "core/limits.h"
#include "store/archive.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTextStream>

#include <functional>

using namespace barrage;

namespace {

constexpr int kBatch = 5'000;

const QStringList kWords {
    QStringLiteral("你好"),  QStringLiteral("精彩"),  QStringLiteral("さくら"), QStringLiteral("applause"),
    QStringLiteral("bravo"), QStringLiteral("music"), QStringLiteral("舞台"),   QStringLiteral("晚上好"),
    QStringLiteral("hello"), QStringLiteral("world"), QStringLiteral("太棒了"), QStringLiteral("question"),
};

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

Message messageOf(EventId event, EquipmentId from, int number)
{
    Message message;
    message.event = event;
    message.from = from;
    message.clientId = QString::number(number);
    message.fromName = QStringLiteral("Ada");
    qint64 seed = qint64(number) * 7919;
    for (int i = 0; i < 5; ++i, seed /= 12)
        message.text += kWords[seed % 12] + u' ';
    message.text += QString::number(number % 100'000);
    message.original = message.text;
    message.status = CheckStatus::Passed;
    message.sentAt = message.checkedAt = message.releasedAt = number;
    return message;
}

EquipmentId enrolled(Store &store)
{
    EquipmentId id {};
    const auto keep = [&id](const QList<Committed> &answers) {
        id = std::get<Enrolled>(answers.constFirst().what).equipment.id;
    };
    const auto connection = QObject::connect(&store, &Store::committed, keep);
    const Equipment ada {.name = QStringLiteral("Ada"), .secretHash = "a", .firstSeen = 1, .lastSeen = 1};
    store.enqueue({Write {1, Enrol {{}, ada}}});
    store.flush();
    QObject::disconnect(connection);
    return id;
}

void fill(const QString &path, int count)
{
    Store store;
    if (const Status opened = store.open(path); !opened)
        qFatal("%s", qPrintable(opened.error().text));
    const EventId event = store.load(0).value().event.id;
    const EquipmentId from = enrolled(store);
    const double ms = timed([&] {
        for (int i = 0; i < count; ++i) {
            store.enqueue({Write {quint64(i), AddMessage {messageOf(event, from, i)}}});
            if (i % kBatch == kBatch - 1)
                store.flush();
        }
        store.flush();
    });
    out() << "stored " << count << " in " << ms / 1000 << " s: " << count / ms * 1000 << " a second\n";
}

void index(Archive &archive, int count)
{
    const double ms = timed([&] {
        for (int done = 0; done < count; done += limits::kIndexSlice)
            archive.fill();
    });
    out() << "indexed in " << ms / 1000 << " s, longest pause of the thread "
          << ms / (count / limits::kIndexSlice) << " ms\n";
}

double slowest(Archive &archive, const QString &text, int &found)
{
    double slowest = 0;
    for (int i = 0; i < 5; ++i)
        slowest = std::max(slowest, timed([&] { archive.search({.ticket = 1, .text = text}); }));
    Q_UNUSED(found);
    return slowest;
}

void search(Archive &archive)
{
    int found = 0;
    QObject::connect(&archive, &Archive::found, &archive,
                     [&found](const HistoryPage &page) { found = int(page.messages.size()); });
    for (const auto *text : {"", "你", "你好", "晚上好", "hello", "77777", "bravo 4321", "x",
                             "nothing like it", "さくら 舞台"}) {
        const double ms = slowest(archive, QString::fromUtf8(text), found);
        out() << "search \"" << text << "\": " << ms << " ms, " << found << " found\n";
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString folder = app.arguments().value(1);
    const int count = app.arguments().value(2, QStringLiteral("1000000")).toInt();
    const QString path = QDir(folder).filePath(QStringLiteral("million.sqlite"));
    QDir().mkpath(folder);
    if (!QFile::exists(path))
        fill(path, count);
    Store store;
    out() << "open: " << timed([&] { (void)store.open(path); }) << " ms, ";
    out() << "load: " << timed([&] { (void)store.load(1); }) << " ms\n";
    out().flush();
    Archive archive(path);
    out() << "search before there is an index, slowest of 5: ";
    int found = 0;
    out() << slowest(archive, QStringLiteral("77777"), found) << " ms\n";
    index(archive, count);
    search(archive);
    out().flush();
}
