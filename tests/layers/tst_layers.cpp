// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/gates.h"
#include "layers/includes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace barrage;
using namespace Qt::StringLiterals;

namespace {

using Gate = QStringList (*)(const QString &root);

const QString kRoot = QStringLiteral(BARRAGE_SOURCE_DIR);

void plant(const QString &root, const QString &path, const QString &text)
{
    const QString name = root + u'/' + path;
    QVERIFY(QDir().mkpath(QFileInfo(name).path()));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

} // namespace

// The real tree passes every gate; a planted offence does not, and is named with its file and line.
class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void includesStayInTheirLayer() { pass(&forbiddenIncludes); }
    void sqlStaysInTheStore() { pass(&sqlOutsideTheStore); }
    void qmlHasNoTextStyle() { pass(&textStyles); }
    void qmlTextIsPlain() { pass(&richTexts); }
    void connectsAreChecked() { pass(&stringConnects); }
    void headersHaveTypes() { pass(&variantMaps); }
    void loopsAreNotNested() { pass(&nestedLoops); }
    void boundsAreTested() { pass(&untestedBounds); }
    void filesSayTheirLicence() { pass(&withoutLicence); }

    void upwardIncludesAreFound_data();
    void upwardIncludesAreFound();
    void offencesAreFound_data();
    void offencesAreFound();
    void innocentsPass_data();
    void innocentsPass();

private:
    void findPlanted();
    void pass(Gate gate)
    {
        const QStringList complaints = gate(kRoot);
        QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
    }
};

void TestLayers::upwardIncludesAreFound_data()
{
    QTest::addColumn<Gate>("gate");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // in the only complaint
    const Gate includes = &forbiddenIncludes;

    QTest::newRow("upward") << includes << u"server/core/a.cpp"_s << u"// a\n#include \"room/room.h\"\n"_s
                            << u"server/core/a.cpp:2: core may not include room"_s;
    QTest::newRow("sideways") << includes << u"server/store/a.h"_s << u"#include \"moderation/rulebook.h\""_s
                              << u"server/store/a.h:1: store may not include moderation"_s;
    QTest::newRow("by a way around") << includes << u"server/core/a.cpp"_s << u"#include \"../room/room.h\""_s
                                     << u"core may not include room"_s;
    QTest::newRow("spaces") << includes << u"server/core/a.cpp"_s << u"  #  include  \"room/room.h\""_s
                            << u"core may not include room"_s;
    QTest::newRow("server from app") << includes << u"server/host.cpp"_s << u"#include \"admin/console.h\""_s
                                     << u"host may not include admin"_s;
    QTest::newRow("server from main") << includes << u"server/net/a.cpp"_s
                                      << u"#include \"../../app/wire.h\""_s << u"net may not include app"_s;
    QTest::newRow("console and store") << includes << u"app/admin/a.cpp"_s << u"#include \"store/store.h\""_s
                                       << u"admin may not include store"_s;
    QTest::newRow("screen and console")
        << includes << u"app/screen/a.cpp"_s << u"#include \"admin/console.h\""_s
        << u"screen may not include admin"_s;
    QTest::newRow("missing") << includes << u"app/main.cpp"_s << u"#include \"nowhere.h\""_s
                             << u"\"nowhere.h\" is nowhere"_s;
    QTest::newRow("new folder") << includes << u"server/magic/a.cpp"_s << u""_s << u"no licence"_s;
    QTest::newRow("widgets in the server")
        << includes << u"server/room/a.h"_s << u"#include <QLabel>"_s
        << u"server/room/a.h:1: room may not include QtWidgets (<QLabel>)"_s;
    QTest::newRow("gui in the core") << includes << u"server/core/a.h"_s << u"#include <QtGui/QColor>"_s
                                     << u"core may not include QtGui"_s;
    QTest::newRow("sockets in the room") << includes << u"server/room/a.h"_s << u"#include <QTcpSocket>"_s
                                         << u"room may not include QtNetwork"_s;
    QTest::newRow("sql in the net") << includes << u"server/net/a.cpp"_s << u"#include <QSqlQuery>"_s
                                    << u"net may not include QtSql"_s;
    QTest::newRow("quick in the console") << includes << u"app/admin/a.cpp"_s << u"#include <QQuickItem>"_s
                                          << u"admin may not include QtQuick"_s;
    QTest::newRow("RE2 in a header") << includes << u"server/moderation/a.h"_s << u"#include <re2/re2.h>"_s
                                     << u"stays inside"_s;
    QTest::newRow("ICU elsewhere") << includes << u"app/admin/a.cpp"_s << u"#include <unicode/uchar.h>"_s
                                   << u"stays inside"_s;
}

void TestLayers::upwardIncludesAreFound()
{
    findPlanted();
}

void TestLayers::offencesAreFound_data()
{
    QTest::addColumn<Gate>("gate");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // in the only complaint

    const Gate sql = &sqlOutsideTheStore;
    QTest::newRow("SQL") << sql << u"app/admin/a.cpp"_s << u"\nf(\"SELECT id FROM rule\");"_s
                         << u"app/admin/a.cpp:2: SQL"_s;
    QTest::newRow("small SQL") << sql << u"server/room/a.cpp"_s << u"f(u\"delete from rule\");"_s << u"SQL"_s;
    QTest::newRow("raw SQL") << sql << u"server/room/a.cpp"_s << u"f(R\"(PRAGMA user_version)\");"_s
                             << u"SQL"_s;
    QTest::newRow("SQL file") << sql << u"server/room/a.sql"_s << u""_s << u"server/room/a.sql:1: SQL"_s;

    QTest::newRow("style") << Gate(&textStyles) << u"qml/A.qml"_s << u"Text {\n  style: Text.Outline\n}"_s
                           << u"qml/A.qml:2: Text.style"_s;
    QTest::newRow("style from outside")
        << Gate(&textStyles) << u"qml/A.qml"_s << u"label.style = 1"_s << u"Text.style"_s;
    QTest::newRow("automatic format") << Gate(&richTexts) << u"qml/A.qml"_s
                                      << u"Item {\n  Text { text: name }\n}"_s << u"qml/A.qml:2: a text"_s;
    QTest::newRow("rich format") << Gate(&richTexts) << u"qml/A.qml"_s
                                 << u"Text { textFormat: Text.RichText }"_s << u"a text"_s;
    QTest::newRow("plain format of another")
        << Gate(&richTexts) << u"qml/A.qml"_s << u"Text {\n Text { textFormat: Text.PlainText } }"_s
        << u"qml/A.qml:1: a text"_s;
    QTest::newRow("plain format in a comment")
        << Gate(&richTexts) << u"qml/A.qml"_s << u"Text { // textFormat: Text.PlainText\n }"_s << u"a text"_s;
    QTest::newRow("SIGNAL") << Gate(&stringConnects) << u"app/a.cpp"_s
                            << u"\n\nconnect(a, SIGNAL(b()), c, d);"_s << u"app/a.cpp:3: connect by"_s;
    QTest::newRow("QVariantMap") << Gate(&variantMaps) << u"server/net/a.h"_s
                                 << u"void f(const QVariantMap &m);"_s << u"server/net/a.h:1: a map"_s;
    QTest::newRow("QHash of variants")
        << Gate(&variantMaps) << u"app/a.h"_s << u"QHash<QString, QVariant> m_x;"_s << u"a map"_s;
    QTest::newRow("processEvents") << Gate(&nestedLoops) << u"app/admin/a.cpp"_s
                                   << u"qApp->processEvents();"_s << u"app/admin/a.cpp:1: a nested"_s;
    QTest::newRow("dialog") << Gate(&nestedLoops) << u"app/admin/a.cpp"_s << u"dialog.exec();"_s
                            << u"open()"_s;
    QTest::newRow("menu") << Gate(&nestedLoops) << u"app/admin/a.cpp"_s << u"menu->exec(at);"_s
                          << u"open()"_s;
    QTest::newRow("event loop in the store")
        << Gate(&nestedLoops) << u"server/store/a.cpp"_s << u"QEventLoop loop;"_s << u"a nested"_s;
    QTest::newRow("bound without a test")
        << Gate(&untestedBounds) << u"server/core/limits.h"_s << u"\nconstexpr int kForgotten\n    = 7;"_s
        << u"server/core/limits.h:2: no test names kForgotten"_s;
    QTest::newRow("no licence") << Gate(&withoutLicence) << u"resources/web/a.js"_s << u"let a = 1;"_s
                                << u"resources/web/a.js:1: no SPDX"_s;
    QTest::newRow("empty file") << Gate(&withoutLicence) << u"server/a.cpp"_s << u""_s << u"no SPDX"_s;
}

void TestLayers::offencesAreFound()
{
    findPlanted();
}

void TestLayers::findPlanted()
{
    QFETCH(Gate, gate);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QTemporaryDir tree;
    const QString licence = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    for (const QString &other : {u"server/room/room.h"_s, u"server/moderation/rulebook.h"_s,
                                 u"server/store/store.h"_s, u"app/admin/console.h"_s, u"app/wire.h"_s})
        plant(tree.path(), other, licence);
    QCOMPARE(gate(tree.path()), QStringList());
    plant(tree.path(), path, text);
    const QStringList complaints = gate(tree.path());
    QCOMPARE(complaints.size(), 1);
    QVERIFY2(complaints.first().contains(expected), qPrintable(complaints.first()));
}

void TestLayers::innocentsPass_data()
{
    QTest::addColumn<Gate>("gate");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const Gate includes = &forbiddenIncludes;

    QTest::newRow("downward") << includes << u"server/room/a.cpp"_s
                              << u"#include \"core/ids.h\"\n#include <QHash>\n"_s;
    QTest::newRow("own folder") << includes << u"server/core/a.cpp"_s
                                << u"#include \"core/ids.h\"\n#include \"ids.h\""_s;
    QTest::newRow("standard library") << includes << u"server/core/a.cpp"_s << u"#include <vector>\n"_s;
    QTest::newRow("its own moc") << includes << u"server/room/a.cpp"_s << u"#include \"a.moc\"\n"_s;
    QTest::newRow("in a comment") << includes << u"server/core/a.cpp"_s
                                  << u"// #include \"room/room.h\"\n/*\n#include <QLabel>\n*/"_s;
    QTest::newRow("composition root")
        << includes << u"app/b.cpp"_s
        << u"#include \"core/ids.h\"\n#include <QLabel>\n#include <QSqlQuery>"_s;
    QTest::newRow("RE2 at home") << includes << u"server/moderation/a.cpp"_s << u"#include <re2/re2.h>\n"_s;
    QTest::newRow("SQL in the store")
        << Gate(&sqlOutsideTheStore) << u"server/store/a.cpp"_s << u"f(\"DELETE FROM rule\");"_s;
    QTest::newRow("SQL in a comment")
        << Gate(&sqlOutsideTheStore) << u"server/room/a.cpp"_s << u"// \"DELETE FROM rule\""_s;
    QTest::newRow("English") << Gate(&sqlOutsideTheStore) << u"app/a.cpp"_s
                             << u"tr(\"Select one from the list; Update the set\")"_s;
    QTest::newRow("other styles") << Gate(&textStyles) << u"qml/A.qml"_s
                                  << u"Rectangle { property int styleNumber: 1 }"_s;
    QTest::newRow("plain text") << Gate(&richTexts) << u"qml/A.qml"_s
                                << u"Text {\n Item { }\n textFormat: Text.PlainText\n}"_s;
    QTest::newRow("not a text") << Gate(&richTexts) << u"qml/A.qml"_s << u"BulletText { }\nTextInput { }"_s;
    QTest::newRow("signals") << Gate(&stringConnects) << u"app/a.cpp"_s
                             << u"connect(a, &A::SIGNAL_B, c, &C::d); // SIGNAL(x)"_s;
    QTest::newRow("variants inside") << Gate(&variantMaps) << u"app/a.cpp"_s << u"QVariantMap local;"_s;
    QTest::newRow("main loop") << Gate(&nestedLoops) << u"app/main.cpp"_s << u"return app.exec();"_s;
    QTest::newRow("query") << Gate(&nestedLoops) << u"server/store/a.cpp"_s << u"query.exec();"_s;
    QTest::newRow("cadence without a test") << Gate(&untestedBounds) << u"server/core/limits.h"_s
                                            << u"// ==== cadences and caches\nconstexpr int kOften = 7;"_s;
    QTest::newRow("script") << Gate(&withoutLicence) << u"packaging/a.sh"_s
                            << u"#!/bin/bash\n# SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    QTest::newRow("comment signs in a string")
        << Gate(&nestedLoops) << u"app/a.cpp"_s << u"f(\"http://x\"); '\"'; // QEventLoop"_s;
}

void TestLayers::innocentsPass()
{
    QFETCH(Gate, gate);
    QFETCH(QString, path);
    QFETCH(QString, text);
    const QTemporaryDir tree;
    plant(tree.path(), u"server/core/ids.h"_s, u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s);
    plant(tree.path(), path, text);
    QCOMPARE(gate(tree.path()), QStringList());
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
