// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/console.h"
#include "admin/language.h"
#include "admin/moderationaction.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace barrage;

// The catalogues have every sentence of the sources, and every language its words for it.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void isComplete_data();
    void isComplete();
    void keepsWhatIsFilledIn_data();
    void keepsWhatIsFilledIn();
    void speaks_data();
    void speaks();
    void choosesALanguage_data();
    void choosesALanguage();
};

namespace {

struct Entry
{
    QString source; // with its context
    QStringList translations;
    bool unfinished = false;
};

QString catalogue(QLatin1String file)
{
    return QStringLiteral(BARRAGE_SOURCE_DIR "/resources/translations/barrage_%1.ts").arg(file);
}

// A message with %n has a form for each number, the others have one text.
void readTranslation(QXmlStreamReader &xml, Entry &entry)
{
    entry.unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
    QString text;
    while (xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            entry.translations.append(xml.readElementText());
        else
            text += xml.text();
    }
    if (entry.translations.isEmpty())
        entry.translations.append(text);
}

QList<Entry> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("source"))
            entries.append({context + QStringLiteral(": ") + xml.readElementText(), {}});
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, entries.last());
    }
    return entries;
}

QStringList sourcesOf(const QList<Entry> &entries)
{
    QStringList sources;
    for (const Entry &each : entries)
        sources.append(each.source);
    sources.sort();
    return sources;
}

// "%1", "%2", "%n", in order.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(\\d|n)"));
    QStringList places;
    auto found = place.globalMatch(text);
    while (found.hasNext())
        places.append(found.next().captured());
    places.sort();
    return places;
}

void addLanguages()
{
    QTest::addColumn<QLatin1String>("file");
    for (const LanguageRow &row : languages())
        QTest::newRow(row.id.data()) << row.file;
}

} // namespace

void TestTranslations::isComplete_data()
{
    addLanguages();
}

// lupdate reads the sources into a copy: what is new in it is missing, what has left it is obsolete.
void TestTranslations::isComplete()
{
    QFETCH(QLatin1String, file);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.ts"));
    QVERIFY(QFile::copy(catalogue(file), copy));
    QStringList arguments {QStringLiteral("-silent"),
                           QStringLiteral("-locations"),
                           QStringLiteral("none"),
                           QStringLiteral("-no-obsolete"),
                           QStringLiteral("@" BARRAGE_TRANSLATED_LIST),
                           QStringLiteral("-ts"),
                           copy};
    if (file == QLatin1String("en"))
        arguments.prepend(QStringLiteral("-pluralonly"));
    QCOMPARE(QProcess::execute(QStringLiteral(BARRAGE_LUPDATE), arguments), 0);
    const QList<Entry> now = read(copy);
    QVERIFY(now.size() > (file == QLatin1String("en") ? 1 : 200));
    QCOMPARE(sourcesOf(read(catalogue(file))), sourcesOf(now));
    for (const Entry &each : now)
        QVERIFY2(!each.unfinished, qPrintable(each.source));
}

void TestTranslations::keepsWhatIsFilledIn_data()
{
    addLanguages();
}

void TestTranslations::keepsWhatIsFilledIn()
{
    QFETCH(QLatin1String, file);
    for (const Entry &each : read(catalogue(file))) {
        const QString source = each.source.section(QStringLiteral(": "), 1);
        for (const QString &translation : each.translations) {
            QVERIFY2(!translation.trimmed().isEmpty() || source.trimmed().isEmpty(), qPrintable(each.source));
            if (file != QLatin1String("en"))
                QCOMPARE(placesIn(translation), placesIn(source));
        }
    }
}

void TestTranslations::speaks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("approve");
    QTest::addColumn<QString>("new");
    QTest::newRow("en") << "en"
                        << "Approve"
                        << "Bring in 2 new messages";
    QTest::newRow("zh-CN") << "zh-CN" << QStringLiteral("通过") << QStringLiteral("调入 2 条新消息");
    QTest::newRow("ja") << "ja" << QStringLiteral("承認") << QStringLiteral("新着2件を取り込む");
}

// As the program carries them: the built catalogues, not their sources.
void TestTranslations::speaks()
{
    QFETCH(QString, language);
    QFETCH(QString, approve);
    speak(*languageFromId(language));
    QTEST(QCoreApplication::translate("ModerationAction", rowOf(ModerationAction::Approve).label), "approve");
    QTEST(QCoreApplication::translate("barrage::QueuePanel", "Bring in %n new message(s)", nullptr, 2),
          "new");
    Console console;
    QVERIFY(console.findChild<QPushButton *>(QStringLiteral("approveButton"))->text().startsWith(approve));
}

void TestTranslations::choosesALanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << "zh_CN"
                             << "zh-CN";
    QTest::newRow("Japanese") << "ja_JP"
                              << "ja";
    QTest::newRow("British") << "en_GB"
                             << "en";
    QTest::newRow("not ours") << "fi_FI"
                              << "en";
}

void TestTranslations::choosesALanguage()
{
    QFETCH(QString, locale);
    QTEST(QString(languageOf(QLocale(locale)).id), "language");
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
