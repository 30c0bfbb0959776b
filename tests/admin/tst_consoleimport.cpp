// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/importdialog.h"
#include "core/limits.h"

#include "consolefixture.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTemporaryDir>
#include <QTimer>

using namespace barrage;

// Lists of rules from files and into files.
class TestConsoleImport : public ConsoleFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_console.reset(); }
    void importsAList();
    void saysWhatCantBeUsed();
    void takesTheUsualKindAndAction();
    void refusesAFile_data();
    void refusesAFile();
    void tellsWhatWasNotStored();
    void exportsAndImportsAgain();
    void tellsWhatCantBeWritten();
    void goesOnLivingWithFiftyThousand();

private:
    QString file(const QString &name, const QByteArray &contents);
    void choose(const char *dialog, const QString &path);
    void import(const QString &name, const QByteArray &contents);
    bool isSorted() { return find<QAbstractButton>("confirmImport")->isEnabled(); }
    QString outcome() { return find<QLabel>("importOutcome")->text(); }
    static ImportProgress progress(ImportProgress::Stage stage, int total, const QList<RuleId> &added);

    QTemporaryDir m_folder;
};

void TestConsoleImport::init()
{
    open();
    click("pageRules");
}

QString TestConsoleImport::file(const QString &name, const QByteArray &contents)
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size() ? file.fileName()
                                                                                      : QString();
}

// As a person does who types the name.
void TestConsoleImport::choose(const char *dialog, const QString &path)
{
    auto *asked = find<QFileDialog>(dialog);
    asked->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
    QMetaObject::invokeMethod(asked, "accept");
}

void TestConsoleImport::import(const QString &name, const QByteArray &contents)
{
    click("importRules");
    choose("importFile", file(name, contents));
}

ImportProgress TestConsoleImport::progress(ImportProgress::Stage stage, int total, const QList<RuleId> &added)
{
    ImportProgress progress;
    progress.stage = stage;
    progress.total = total;
    progress.added = added;
    return progress;
}

void TestConsoleImport::importsAList()
{
    using Stage = ImportProgress::Stage;
    QSignalSpy imported(m_console.get(), &Console::rulesImported);
    QSignalSpy removed(m_console.get(), &Console::rulesRemoved);
    import(QStringLiteral("words.txt"), "one\ntwo\nre:th+ree\n");
    QTRY_VERIFY(isSorted());
    QCOMPARE(outcome(), QStringLiteral("3 new, 0 already there, 0 can't be used"));
    click("confirmImport");
    QCOMPARE(imported.size(), 1);
    const auto rules = imported.at(0).at(0).value<QList<Rule>>();
    QCOMPARE(rules.size(), 3);
    QCOMPARE(rules[2].kind, QStringLiteral("regex"));
    QCOMPARE(rules[2].pattern, QStringLiteral("th+ree"));

    auto *bar = find<QProgressBar>("importProgress");
    m_console->setImportProgress(progress(Stage::Storing, 3, {RuleId {1}}));
    QCOMPARE(bar->value(), 1);
    QCOMPARE(bar->maximum(), 3);
    QVERIFY(!find<QAbstractButton>("undoImport")->isVisible());
    const QList<RuleId> all {RuleId {1}, RuleId {2}, RuleId {3}};
    m_console->setImportProgress(progress(Stage::Done, 3, all));
    QVERIFY(outcome().startsWith(QStringLiteral("3 rule")));
    click("undoImport");
    QCOMPARE(removed.at(0).at(0).value<QList<RuleId>>(), all);
    QTRY_VERIFY(!m_console->findChild<ImportDialog *>());
}

void TestConsoleImport::saysWhatCantBeUsed()
{
    m_console->setRules({sample::rule(QStringLiteral("5 smart spam block"))});
    import(QStringLiteral("words.txt"), "SPAM\neggs\nre:(\nＥggs\n");
    QTRY_VERIFY(isSorted());
    QCOMPARE(outcome(), QStringLiteral("1 new, 2 already there, 1 can't be used"));
    const QString report = find<QPlainTextEdit>("importReport")->toPlainText();
    QVERIFY2(report.contains(QStringLiteral("Line 3: ( – ")), qPrintable(report));
    QVERIFY2(report.contains(QStringLiteral("Line 1: SPAM – ")), qPrintable(report));
    QVERIFY2(report.contains(QStringLiteral("Line 4: Ｅggs – ")), qPrintable(report));
}

void TestConsoleImport::takesTheUsualKindAndAction()
{
    QSignalSpy imported(m_console.get(), &Console::rulesImported);
    import(QStringLiteral("words.csv"), "pattern,action\none,\ntwo,block\n");
    auto *kind = find<QComboBox>("importKind");
    auto *action = find<QComboBox>("importAction");
    kind->setCurrentIndex(kind->findData(QStringLiteral("word")));
    action->setCurrentIndex(action->findData(static_cast<int>(RuleAction::Hold)));
    QTRY_VERIFY(isSorted());
    click("confirmImport");
    const auto rules = imported.at(0).at(0).value<QList<Rule>>();
    QCOMPARE(rules[0].kind, QStringLiteral("word"));
    QCOMPARE(rules[0].action, RuleAction::Hold);
    QCOMPARE(rules[1].action, RuleAction::Block);
}

void TestConsoleImport::refusesAFile_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("gbk.txt") << QByteArray("\xc4\xe3\xba\xc3");
    QTest::newRow("broken.json") << QByteArray("[");
    QTest::newRow("large.txt") << QByteArray(limits::kWordListBytes + 1, 'a');
}

void TestConsoleImport::refusesAFile()
{
    QFETCH(const QByteArray, contents);
    import(QString::fromLatin1(QTest::currentDataTag()), contents);
    QVERIFY(outcome().endsWith(u'.'));
    QVERIFY(!isSorted());
}

void TestConsoleImport::tellsWhatWasNotStored()
{
    import(QStringLiteral("words.txt"), "one\ntwo\n");
    QTRY_VERIFY(isSorted());
    click("confirmImport");
    ImportProgress failed = progress(ImportProgress::Stage::Done, 2, {RuleId {1}});
    failed.problem = QStringLiteral("The disk is full.");
    m_console->setImportProgress(failed);
    QVERIFY2(outcome().contains(QStringLiteral("The disk is full.")), qPrintable(outcome()));
}

void TestConsoleImport::exportsAndImportsAgain()
{
    QList<Rule> rules {sample::rule(QStringLiteral("5 smart spam block")),
                       sample::rule(QStringLiteral("6 word =eggs hold"))};
    m_console->setRules(rules);
    click("exportRules");
    const QString path = m_folder.filePath(QStringLiteral("out.csv"));
    choose("exportFile", path);
    QVERIFY(QFile::exists(path));
    m_console->setRules({});
    QSignalSpy imported(m_console.get(), &Console::rulesImported);
    click("importRules");
    choose("importFile", path);
    QTRY_VERIFY(isSorted());
    click("confirmImport");
    for (Rule &rule : rules)
        rule.id = {};
    QCOMPARE(imported.at(0).at(0).value<QList<Rule>>(), rules);
}

void TestConsoleImport::tellsWhatCantBeWritten()
{
    click("exportRules");
    find<QFileDialog>("exportFile")->close();
    emit find<QFileDialog>("exportFile")
        ->fileSelected(m_folder.filePath(QStringLiteral("no/such/folder.csv")));
    QVERIFY(find<QLabel>("errorText")->text().startsWith(QStringLiteral("The file can")));
}

void TestConsoleImport::goesOnLivingWithFiftyThousand()
{
    QByteArray list;
    for (int i = 0; i < limits::kWordListEntries; ++i)
        list += "word " + QByteArray::number(i) + '\n';
    import(QStringLiteral("many.txt"), list);
    int turns = 0;
    QTimer turn;
    connect(&turn, &QTimer::timeout, this, [&turns] { ++turns; });
    turn.start(0);
    QVERIFY(QTest::qWaitFor([this] { return isSorted(); }, 60'000));
    QCOMPARE(outcome(), QStringLiteral("50,000 new, 0 already there, 0 can't be used"));
    QVERIFY(turns > 100); // the window had its turns in between
}

QTEST_MAIN(TestConsoleImport)
#include "tst_consoleimport.moc"
