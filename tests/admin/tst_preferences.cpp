// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/colors.h"
#include "admin/preferences.h"

#include "consolefixture.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>

using namespace barrage;

// What the console remembers from one start to the next.
class TestPreferences : public ConsoleFixture
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { m_console.reset(); }
    void keepsTheWantedAddress();
    void remembers();
    void remembersNothingWrong();
};

// The network of the wanted address is away for a while.
void TestPreferences::keepsTheWantedAddress()
{
    const JoinAddress best {QStringLiteral("http://10.0.0.1/"), QStringLiteral("eth0"), 90};
    const JoinAddress wanted {QStringLiteral("http://10.0.0.2/"), QStringLiteral("wlan0"), 10};
    QSignalSpy chosen(m_console.get(), &Console::joinAddressChosen);
    const auto last = [&] { return chosen.last().at(0).value<JoinAddress>(); };
    m_console->setJoinAddresses({best, wanted});
    find<QComboBox>("joinAddress")->setCurrentIndex(1);
    QCOMPARE(last(), wanted);
    m_console->setJoinAddresses({best});
    QCOMPARE(last(), best);
    m_console->setJoinAddresses({best, wanted});
    QCOMPARE(last(), wanted);
    QCOMPARE(m_console->preferences().joinAddress, wanted.url);
}

void TestPreferences::remembers()
{
    const QTemporaryDir folder;
    m_console->resize(1'200, 700);
    m_console->setLook(Look::Dark);
    find<QAction>("language_ja")->trigger();
    QVERIFY(find<QLabel>("noticeBarText")->isVisible());
    QVERIFY(savePreferences(folder.path(), m_console->preferences()));
    const Preferences loaded = loadPreferences(folder.path());
    QCOMPARE(loaded.language, QStringLiteral("ja"));
    QCOMPARE(loaded.look, Look::Dark);
    Console another([] { return sample::kNow; });
    another.setPreferences(loaded);
    QCOMPARE(another.size(), QSize(1'200, 700));
    QVERIFY(another.findChild<QAction *>(QStringLiteral("language_ja"))->isChecked());
    QVERIFY(isDark(QApplication::palette()));
}

void TestPreferences::remembersNothingWrong()
{
    const QTemporaryDir folder;
    QCOMPARE(loadPreferences(folder.path()), Preferences());
    QFile file(folder.filePath(QStringLiteral("console.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("look=purple\nwindow=###\nlanguage=tlh\n");
    file.close();
    const QSize before = m_console->size();
    m_console->setPreferences(loadPreferences(folder.path()));
    QCOMPARE(m_console->size(), before);
    QVERIFY(!savePreferences(QStringLiteral("/proc/nowhere"), {}));
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
