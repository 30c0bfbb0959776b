// SPDX-License-Identifier: GPL-3.0-or-later
#include "openstore.h"

#include <QProcess>
#include <QTextStream>

#include <cstdio>

using namespace barrage;
using namespace barrage::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBatch = 7;

void print(const QList<Committed> &answers)
{
    for (const Committed &answer : answers) {
        if (const auto *added = std::get_if<MessageAdded>(&answer.what))
            std::printf("%s\n", qPrintable(added->message.clientId));
    }
    std::fflush(stdout);
}

// Stores messages until it is killed, and prints the client id of each one that is acknowledged.
int keepSaying(const QString &path)
{
    OpenStore open(path);
    const EquipmentId phone = open.phone(QUuid::createUuid().toByteArray());
    QObject::connect(&open.store(), &Store::committed, &open.store(), &print);
    for (;;) {
        for (int i = 0; i < kBatch; ++i)
            open.enqueue(AddMessage {open.draft(phone, QUuid::createUuid().toString(QUuid::Id128))});
        open.store().flush();
    }
}

} // namespace

// What was acknowledged is there after kill -9.
class TestStoreKill : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void acknowledgedIsKept();
};

void TestStoreKill::acknowledgedIsKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"barrage.db"_s);
    QStringList acknowledged;
    for (int round = 1; round <= 5; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--keep-saying"_s, path});
        QString printed;
        const auto lines
            = [&] { return (printed += QString::fromLatin1(child.readAllStandardOutput())).count(u'\n'); };
        QTRY_VERIFY_WITH_TIMEOUT(lines() >= 20 * round, 30000);
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        lines();
        acknowledged += printed.left(printed.lastIndexOf(u'\n')).split(u'\n');
    }
    const OpenStore again(path);
    QCOMPARE(again.askItself(u"PRAGMA integrity_check"_s), u"ok"_s);
    QCOMPARE(again.askItself(u"SELECT max(seq) - count(*) FROM barrage"_s).toInt(), 0);
    for (const QString &id : acknowledged)
        QCOMPARE(again.askItself(u"SELECT count(*) FROM barrage WHERE client_id = '%1'"_s.arg(id)).toInt(),
                 1);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--keep-saying"_s)
        return keepSaying(arguments.value(2));
    TestStoreKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storekill.moc"
