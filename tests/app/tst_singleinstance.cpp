// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

namespace barrage {

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theSecondRaisesTheFirst()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(first.claim());
        QSignalSpy raised(&first, &SingleInstance::raiseAsked);

        bool claimed = true;
        bool answered = false;
        const std::unique_ptr<QThread> other(QThread::create([&] {
            SingleInstance second(folder.path());
            claimed = second.claim();
            answered = second.raiseOther();
        }));
        other->start();
        QTRY_COMPARE(raised.count(), 1);
        other->wait();
        QVERIFY(!claimed);
        QVERIFY(answered);
    }

    void anotherFolderIsAnotherProgram()
    {
        const QTemporaryDir one;
        const QTemporaryDir two;
        SingleInstance first(one.path());
        SingleInstance second(two.path());
        QVERIFY(first.claim());
        QVERIFY(second.claim());
    }

    void theSameFolderByAnotherPathIsTheSame()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        SingleInstance second(folder.path() + QStringLiteral("/../") + QDir(folder.path()).dirName());
        QVERIFY(first.claim());
        QVERIFY(!second.claim());
    }

    void whoEndsLeavesTheFolderFree()
    {
        const QTemporaryDir folder;
        {
            SingleInstance first(folder.path());
            QVERIFY(first.claim());
        }
        SingleInstance second(folder.path());
        QVERIFY(second.claim());
        QVERIFY(!SingleInstance(folder.path()).claim());
    }
};

} // namespace barrage

QTEST_GUILESS_MAIN(barrage::SingleInstanceTest)
#include "tst_singleinstance.moc"
