// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/fontcoverage.h"

#include <QTest>

using namespace barrage;

class TestFontCoverage : public QObject
{
    Q_OBJECT

private slots:
    void whatNoFontHasIsABox_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("seen");
        const auto stays = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
        stays("letters", QStringLiteral("Aa é Яя"));
        stays("what is obeyed, not drawn", QStringLiteral("a\u200db\u200cc\ufe0e\u2009\u3000"));
        const QString unknown = QString::fromUcs4(U"\U00089abc", 1);
        QTest::newRow("a character without a meaning") << u'a' + unknown + u'b' << QStringLiteral("a□b");
        const QString privateUse = QString::fromUcs4(U"\U0010fffd", 1);
        QTest::newRow("a private one") << privateUse << QStringLiteral("□");
    }

    void whatNoFontHasIsABox()
    {
        QFETCH(QString, text);
        FontCoverage coverage;
#ifdef Q_OS_LINUX
        QTEST(coverage.visible(text), "seen");
#else
        QCOMPARE(coverage.visible(text), text);
#endif
        QCOMPARE(coverage.visible(text), coverage.visible(text)); // known by now
    }
};

QTEST_MAIN(TestFontCoverage)
#include "tst_fontcoverage.moc"
