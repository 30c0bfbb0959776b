// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/normalise.h"

#include "support/hostiletext.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace barrage;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRandomTexts = 3000;

View<QString> viewOf(const QString &text)
{
    const Result<View<QString>> view = normalise(text);
    return view ? view.value() : View<QString> {QStringLiteral("failed"), {}};
}

} // namespace

class TestNormalise : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void folds_data();
    void folds();
    void keepsApart_data();
    void keepsApart();
    void tellsWhereItCameFrom_data();
    void tellsWhereItCameFrom();
    void isIdempotent();
    void coversTheOriginal();
};

void TestNormalise::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("case") << u"AbC"_s << u"abc"_s;
    QTest::newRow("full width") << u"Ａｂ１！"_s << u"ab1!"_s;
    QTest::newRow("half-width kana") << u"ﾊﾞｶ"_s << u"バカ"_s;
    QTest::newRow("ligature") << u"ﬁ ﬃ"_s << u"fi ffi"_s;
    QTest::newRow("sharp s") << u"Straße ẞ"_s << u"strasse ss"_s;
    QTest::newRow("final sigma") << u"ΣΑΣ σας"_s << u"σασ σασ"_s;
    QTest::newRow("mathematical") << u"𝔣𝕠𝗈𝟙"_s << u"foo1"_s;
    QTest::newRow("circled") << u"ⓢⓟⒶⓜ①"_s << u"spam1"_s;
    QTest::newRow("zero width") << u"s\u200bp\u200ca\u200dm\ufeff"_s << u"spam"_s;
    QTest::newRow("soft hyphen and word joiner") << u"sp\u00ada\u2060m"_s << u"spam"_s;
    QTest::newRow("bidirectional controls") << u"\u202espam\u202c"_s << u"spam"_s;
    QTest::newRow("tags") << u"s\U000e0041\U000e007fpam"_s << u"spam"_s;
    QTest::newRow("selectors") << u"❤\ufe0f s\U000e0100"_s << u"❤ s"_s;
    QTest::newRow("fillers vanish") << u"a\u3164b\u115fc"_s << u"abc"_s;
    QTest::newRow("only invisible") << u"\u200b\u200d\ufe0f"_s << u""_s;
    QTest::newRow("composes") << u"cafe\u0301"_s << u"café"_s;
    QTest::newRow("composes over what vanished") << u"cafe\u200b\u0301"_s << u"café"_s;
    QTest::newRow("jamo") << u"\u1100\u1161\u11a8"_s << u"각"_s;
    QTest::newRow("no-break space") << u"a\u00a0b\u3000c"_s << u"a b c"_s;
    QTest::newRow("Turkish capital") << u"SİK I"_s << u"sik i"_s;
    QTest::newRow("Turkish capital with an accent") << u"İ\u0301"_s << u"í"_s;
    QTest::newRow("squared") << u"㍿㎏"_s << u"株式会社kg"_s;
    QTest::newRow("grows most") << u"\ufdfa"_s << u"صلى الله عليه وسلم"_s;
}

void TestNormalise::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(viewOf(text).text, expected);
}

void TestNormalise::keepsApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");

    QTest::newRow("dotless i") << u"sık"_s << u"sik"_s;
    QTest::newRow("accents") << u"café"_s << u"cafe"_s;
    QTest::newRow("scripts") << u"сука"_s << u"cyka"_s;
    QTest::newRow("spaces") << u"a b"_s << u"ab"_s;
    QTest::newRow("kana") << u"バカ"_s << u"ばか"_s;
    QTest::newRow("lone surrogates") << QString(QChar(0xd800)) << QString(QChar(0xdc00));
}

void TestNormalise::keepsApart()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(viewOf(one).text != viewOf(other).text);
}

void TestNormalise::tellsWhereItCameFrom_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("expected");

    QTest::newRow("as it is") << u"ab spam c"_s << u"spam"_s << u"spam"_s;
    QTest::newRow("capitals") << u"ab SPAM c"_s << u"spam"_s << u"SPAM"_s;
    QTest::newRow("part of a ligature") << u"oﬃce"_s << u"fi"_s << u"ﬃ"_s;
    QTest::newRow("end of a ligature and more") << u"oﬃce"_s << u"ic"_s << u"ﬃc"_s;
    QTest::newRow("invisible inside") << u"xs\u200bpamx"_s << u"spam"_s << u"s\u200bpam"_s;
    QTest::newRow("two units") << u"x𝔣𝕠𝗈x"_s << u"foo"_s << u"𝔣𝕠𝗈"_s;
    QTest::newRow("composed") << u"xe\u0301x"_s << u"é"_s << u"e\u0301"_s;
    QTest::newRow("half width") << u"xﾊﾞｶx"_s << u"バカ"_s << u"ﾊﾞｶ"_s;
    QTest::newRow("after something long") << u"\ufdfa spam"_s << u"spam"_s << u"spam"_s;
}

void TestNormalise::tellsWhereItCameFrom()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    QFETCH(QString, expected);

    const View<QString> view = viewOf(text);
    const qsizetype at = view.text.indexOf(wanted);
    QVERIFY(at >= 0);
    const Span part = view.inOriginal({at, at + wanted.size()});
    QCOMPARE(text.sliced(part.from, part.to - part.from), expected);
}

void TestNormalise::isIdempotent()
{
    HostileText random(1);
    for (int round = 0; round < kRandomTexts; ++round) {
        const QString text = random.next(20);
        const QString once = viewOf(text).text;
        QVERIFY2(viewOf(once).text == once, qPrintable(codePointsOf(text)));
    }
}

void TestNormalise::coversTheOriginal()
{
    HostileText random(2);
    for (int round = 0; round < kRandomTexts; ++round) {
        const QString text = random.next(20);
        const View<QString> view = viewOf(text);
        QCOMPARE(view.origins.size(), static_cast<std::size_t>(view.text.size()));
        QVERIFY(std::ranges::is_sorted(view.origins, {}, &Span::from));
        for (const Span origin : view.origins)
            QVERIFY2(origin.from >= 0 && origin.from < origin.to && origin.to <= text.size(),
                     qPrintable(codePointsOf(text)));
    }
}

QTEST_GUILESS_MAIN(TestNormalise)
#include "tst_normalise.moc"
