// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textguard.h"

#include "core/limits.h"
#include "support/hostiletext.h"

#include <QRegularExpression>
#include <QTest>

using namespace barrage;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRandomTexts = 5000;

const QString kFamily = u"👨\u200d👩\u200d👧\u200d👦"_s;
const QString kEngland = u"🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"_s;
const QString kRainbowFlag = u"🏳\ufe0f\u200d🌈"_s;
const QString kKeycap = u"1\ufe0f\u20e3"_s;
const QString kCouple = u"👩🏽\u200d❤\ufe0f\u200d💋\u200d👨🏿"_s; // the longest that people send

} // namespace

class TestTextGuard : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void leavesAlone_data();
    void leavesAlone();
    void cleans_data();
    void cleans();
    void bounds_data();
    void bounds();
    void isIdempotent();
    void leavesNothingHarmful();
    void theShortWayLeadsToTheSame();
    void countsCharacters_data();
    void countsCharacters();
    void leftNeverCutsInside_data();
    void leftNeverCutsInside();
    void leftAndCountAgree();

private:
    void compareGuarded();
};

void TestTextGuard::leavesAlone_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("Latin") << u"Hello, world! <b>&amp;</b> \"'`\\"_s;
    QTest::newRow("Chinese and Japanese") << u"弹幕！你好、バカ。ｱｲｳ"_s;
    QTest::newRow("Hangul") << u"안녕하세요"_s;
    QTest::newRow("Arabic and Hebrew") << u"مرحبا שלום"_s;
    QTest::newRow("Devanagari") << u"नमस्ते क्षत्रिय"_s;
    QTest::newRow("Persian needs the non-joiner") << u"می\u200cخواهم"_s;
    QTest::newRow("Thai") << u"ที่นี่ น้ำ"_s;
    QTest::newRow("Vietnamese") << u"Tiếng Việt"_s;
    QTest::newRow("emoji") << u"👍🏽 ❤\ufe0f 🇨🇳🇩🇪"_s;
    QTest::newRow("family") << kFamily;
    QTest::newRow("couple") << kCouple;
    QTest::newRow("flag of a region") << kEngland;
    QTest::newRow("rainbow flag") << kRainbowFlag;
    QTest::newRow("keycap") << kKeycap;
    QTest::newRow("astral Han") << u"𠮷野家"_s;
    QTest::newRow("Han with a selector") << u"葛\U000e0100城"_s;
    QTest::newRow("Burmese") << u"မြွှေး"_s;
    QTest::newRow("Sanskrit") << u"कार्त्स्न्यम्"_s;
}

void TestTextGuard::leavesAlone()
{
    QFETCH(QString, text);
    const QString actual = guarded(text);
    QVERIFY2(actual == text, qPrintable(codePointsOf(actual) + u" instead of "_s + codePointsOf(text)));
}

void TestTextGuard::cleans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("composed") << u"cafe\u0301"_s << u"café"_s;
    QTest::newRow("jamo composed") << u"\u1112\u1161\u11ab"_s << u"한"_s;
    QTest::newRow("controls") << QString(u"a\u0001\u0002b\u007fc\u0090"_s + QChar(0) + u'd') << u"abcd"_s;
    QTest::newRow("escape sequence") << u"\u001b[31mred"_s << u"[31mred"_s;
    QTest::newRow("line breaks") << u"a\nb\r\nc\u2028d\u2029e\u0085f\vg\fh"_s << u"a b c d e f g h"_s;
    QTest::newRow("tabs and runs of spaces") << u"  a \t\u00a0\u3000\u2003 b  "_s << u"a b"_s;
    QTest::newRow("only spaces") << u" \t\n\u3000"_s << u""_s;
    QTest::newRow("fillers") << u"\u3164a\u115f\u1160b\u2800\uffa0"_s << u"a b"_s;
    QTest::newRow("fillers between Han") << u"\u3164傻\u2800逼\u3164\u115f吧\u1160"_s << u"傻逼吧"_s;
    QTest::newRow("fillers between kana") << u"バ\uffa0カ\u2800ｶ"_s << u"バカｶ"_s;
    QTest::newRow("fillers among spaces") << u"你 \u2800好\u3164 吗\u3164ok\u2800吧"_s << u"你 好 吗 ok 吧"_s;
    QTest::newRow("overrides") << u"gnp.exe\u202c\u202a\u202b\u202d"_s << u"gnp.exe"_s;
    QTest::newRow("seen from the right") << u"a\u202egnp.exe\u202cb"_s << u"aexe.pngb"_s;
    QTest::newRow("seen from the right to the end") << u"お前\u202eね死"_s << u"お前死ね"_s;
    QTest::newRow("seen from the right, twice") << u"\u202e(ba\u202ed\u0301c"_s << u"ab)cd\u0301"_s;
    QTest::newRow("written from the right") << u"a\u202eשלום b\u202c"_s << u"aשלום b"_s;
    QTest::newRow("isolates") << u"\u2066a\u2067b\u2068c\u2069\u200e\u200f\u061c"_s << u"abc"_s;
    QTest::newRow("zero-width space and no-break") << u"a\u200bb\ufeffc\u2060d"_s << u"abcd"_s;
    QTest::newRow("soft hyphen") << u"a\u00adb"_s << u"ab"_s;
    QTest::newRow("invisible operators") << u"a\u2061b\u2062c\u2063d\u2064e"_s << u"abcde"_s;
    QTest::newRow("grapheme joiner") << u"a\u034fb"_s << u"ab"_s;
    QTest::newRow("Mongolian selectors") << u"a\u180bb\u180ec"_s << u"abc"_s;
    QTest::newRow("annotations") << u"a\ufff9b\ufffac\ufffbd"_s << u"abcd"_s;
    QTest::newRow("object replacement") << u"a\ufffcb"_s << u"ab"_s;
    QTest::newRow("noncharacters") << QString(u"a"_s + QChar(0xfffe) + QChar(0xfdd0) + u'b') << u"ab"_s;
    QTest::newRow("reserved and invisible") << u"a\ufff5b\u2065c\U000e0fffd"_s << u"abcd"_s;
    QTest::newRow("private use") << u"a\ue000b\U000f0000c"_s << u"abc"_s;
    QTest::newRow("lone surrogates") << QString(u"a"_s + QChar(0xd83d) + u'b' + QChar(0xdc4d))
                                     << u"a\ufffdb\ufffd"_s;
    QTest::newRow("swapped surrogates") << QString(QChar(0xdc4d)) + QChar(0xd83d) << u"\ufffd\ufffd"_s;
}

void TestTextGuard::cleans()
{
    compareGuarded();
}

void TestTextGuard::bounds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const QString marks(limits::kMarksPerBase, QChar(0x0335));
    const QString joiners(limits::kJoinersPerCluster, QChar(0x200d));
    constexpr int kJoined = limits::kCodePointsPerCharacter - 1; // to the first code point of a character
    QTest::newRow("marks") << u"x"_s + marks << u"x"_s + marks;
    QTest::newRow("a mark more") << u"x"_s + marks + QChar(0x0335) << u"x"_s + marks;
    QTest::newRow("zalgo") << u"x"_s + QString(50, QChar(0x0335)) << u"x"_s + marks;
    QTest::newRow("zalgo through blanks") << u"x"_s + marks + u"\u200b\u0335\u034f\u0335"_s << u"x"_s + marks;
    QTest::newRow("zalgo through joiners")
        << u"x"_s + u"\u0335\u0335\u200d"_s.repeated(20) << u"x\u0335\u0335\u200d\u0335\u0335"_s;
    QTest::newRow("selectors count as marks")
        << u"x"_s + QString(9, QChar(0xfe0f)) << u"x"_s + QString(limits::kMarksPerBase, QChar(0xfe0f));
    QTest::newRow("marks at the start") << u"\u0301\u0335a"_s << u"a"_s;
    QTest::newRow("marks after a space") << u"a \u0335b"_s << u"a b"_s;
    QTest::newRow("joiners at the ends") << u"\u200da\u200d"_s << u"a"_s;
    QTest::newRow("joiners of both kinds at the end") << u"a\u200c\u200d\u200c"_s << u"a"_s;
    QTest::newRow("joiner before a space") << u"a\u200d b"_s << u"a b"_s;
    QTest::newRow("joiners") << u"a"_s + joiners + u'b' << u"a"_s + joiners + u'b';
    QTest::newRow("a joiner more") << u"a"_s + joiners + QChar(0x200d) + u'b' << u"a"_s + joiners + u'b';
    QTest::newRow("many joiners") << u"a"_s + QString(50, QChar(0x200d)) + u'b' << u"a"_s + joiners + u'b';
    QTest::newRow("endless family") << u"👩"_s + u"\u200d👩"_s.repeated(9)
                                    << u"👩"_s + u"\u200d👩"_s.repeated(5) + u"👩"_s + u"\u200d👩"_s.repeated(3);
    QTest::newRow("endless jamo") << QString(99, QChar(0x1100)) + u'x'
                                  << QString(1 + kJoined, QChar(0x1100)) + u'x';
    QTest::newRow("endless vowels") << u"क"_s + QString(99, QChar(0x093e))
                                    << u"क"_s + QString(kJoined, QChar(0x093e));
    QTest::newRow("as many vowels as are kept")
        << u"क"_s + QString(kJoined, QChar(0x093e)) << u"क"_s + QString(kJoined, QChar(0x093e));
    QTest::newRow("endless skin tones")
        << u"👍"_s + u"🏽"_s.repeated(99) << u"👍"_s + u"🏽"_s.repeated(kJoined);
    QTest::newRow("endless voicing") << u"ｶ"_s + QString(99, QChar(0xff9e))
                                     << u"ｶ"_s + QString(kJoined, QChar(0xff9e));
    QTest::newRow("tags without a flag") << u"a\U000e0061\U000e0062b"_s << u"ab"_s;
    QTest::newRow("tags alone") << u"\U000e0001\U000e0061"_s << u""_s;
    QTest::newRow("tags that never end")
        << u"🏴"_s + u"\U000e0061"_s.repeated(50) << u"🏴"_s + u"\U000e0061"_s.repeated(8);
    QTest::newRow("stray cancel tag") << u"👍\U000e007f"_s << u"👍"_s;
}

void TestTextGuard::bounds()
{
    compareGuarded();
}

void TestTextGuard::compareGuarded()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QString actual = guarded(text);
    QVERIFY2(actual == expected,
             qPrintable(codePointsOf(actual) + u" instead of "_s + codePointsOf(expected)));
}

void TestTextGuard::isIdempotent()
{
    HostileText random(1);
    for (int round = 0; round < kRandomTexts; ++round) {
        const QString text = random.next(25);
        const QString once = guarded(text);
        const QString twice = guarded(once);
        QVERIFY2(twice == once,
                 qPrintable(codePointsOf(text) + u": "_s + codePointsOf(once) + u" became "_s
                            + codePointsOf(twice)));
    }
}

void TestTextGuard::leavesNothingHarmful()
{
    static const QRegularExpression harmful(
        u"[\\x00-\\x1f\\x7f-\\x9f\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\u2028\u2029\ufeff]"_s);
    HostileText random(2);
    for (int round = 0; round < kRandomTexts; ++round) {
        const QString text = guarded(random.next(25));
        const QString points = codePointsOf(text);
        QVERIFY2(!text.contains(harmful), qPrintable(points));
        QVERIFY2(text.isValidUtf16(), qPrintable(points));
        QVERIFY2(text == text.simplified(), qPrintable(points));
        QVERIFY2(text == text.normalized(QString::NormalizationForm_C), qPrintable(points));
    }
}

// Plain letters take a short way; an "é" at the end makes a text take the long one.
void TestTextGuard::theShortWayLeadsToTheSame()
{
    for (int unit = 1; unit <= 0xffff; ++unit) {
        if (unit == 0x202e)
            continue; // turns what is behind it
        const QString text = u"a"_s + QChar(unit) + u"か"_s;
        const QString longer = text + u'\u00e9';
        QVERIFY2(guarded(text) == guarded(longer).chopped(1), qPrintable(QString::number(unit, 16)));
        QVERIFY2(characterCount(text) == characterCount(longer) - 1, qPrintable(QString::number(unit, 16)));
    }
}

void TestTextGuard::countsCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected");

    QTest::newRow("nothing") << u""_s << 0;
    QTest::newRow("Latin") << u"abc"_s << 3;
    QTest::newRow("Chinese") << u"你好"_s << 2;
    QTest::newRow("astral Han") << u"𠮷野家"_s << 3;
    QTest::newRow("family") << kFamily << 1;
    QTest::newRow("two families") << kFamily + kFamily << 2;
    QTest::newRow("couple") << kCouple << 1;
    QTest::newRow("flags") << u"🇨🇳🇩🇪🇫🇷"_s << 3;
    QTest::newRow("half a flag") << u"🇨🇳🇩"_s << 2;
    QTest::newRow("flag of a region") << kEngland << 1;
    QTest::newRow("rainbow flag") << kRainbowFlag << 1;
    QTest::newRow("skin tones") << u"👍🏽👍🏿"_s << 2;
    QTest::newRow("keycaps") << kKeycap + kKeycap << 2;
    QTest::newRow("heart") << u"❤\ufe0f"_s << 1;
    QTest::newRow("marks") << u"e\u0301x\u0335\u0335"_s << 2;
    QTest::newRow("Hangul jamo") << u"\u1112\u1161\u11ab\u1100\u1173\u11af"_s << 2;
    QTest::newRow("Hangul") << u"한글"_s << 2;
    QTest::newRow("Devanagari vowels") << u"नमी"_s << 2;
    QTest::newRow("Thai") << u"ที่นี่"_s << 2;
    QTest::newRow("joiner between letters joins nothing") << u"a\u200db\u200dc"_s << 3;
    QTest::newRow("joiner between Arabic letters") << u"ه\u200dه"_s << 2;
    QTest::newRow("Devanagari conjunct") << u"क्षि"_s << 1;
    QTest::newRow("Tamil binds nothing") << u"க்ஷ"_s << 2;
    QTest::newRow("emoji beside Thai") << u"ไทย 🇹🇭👍🏽ที่"_s << 7;
    QTest::newRow("old symbols") << u"❤\ufe0f\u200d🔥⛹\ufe0f\u200d♀\ufe0f"_s << 2;
    QTest::newRow("syllable and trailing jamo") << u"가\u11a8각\u1161"_s << 3;
    QTest::newRow("non-joiner") << u"می\u200cخ"_s << 3;
    QTest::newRow("line break of two") << u"a\r\nb"_s << 3;
    QTest::newRow("lone surrogate") << QString(QChar(0xd83d)) + u'a' << 2;
}

void TestTextGuard::countsCharacters()
{
    QFETCH(QString, text);
    QFETCH(int, expected);
    QCOMPARE(characterCount(text), expected);
}

void TestTextGuard::leftNeverCutsInside_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("expected");

    QTest::newRow("nothing") << u""_s << 3 << u""_s;
    QTest::newRow("none") << u"abc"_s << 0 << u""_s;
    QTest::newRow("negative") << u"abc"_s << -1 << u""_s;
    QTest::newRow("some") << u"abc"_s << 2 << u"ab"_s;
    QTest::newRow("all") << u"abc"_s << 3 << u"abc"_s;
    QTest::newRow("more") << u"abc"_s << 9 << u"abc"_s;
    QTest::newRow("family") << u"a"_s + kFamily + u'b' << 2 << u"a"_s + kFamily;
    QTest::newRow("flag") << u"🇨🇳🇩🇪"_s << 1 << u"🇨🇳"_s;
    QTest::newRow("flag of a region") << kEngland + u"x"_s << 1 << kEngland;
    QTest::newRow("skin tone") << u"👍🏽x"_s << 1 << u"👍🏽"_s;
    QTest::newRow("mark") << u"x\u0335y"_s << 1 << u"x\u0335"_s;
}

void TestTextGuard::leftNeverCutsInside()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QFETCH(QString, expected);
    QCOMPARE(leftCharacters(text, count), expected);
}

void TestTextGuard::leftAndCountAgree()
{
    HostileText random(3);
    for (int round = 0; round < kRandomTexts; ++round) {
        const QString text = guarded(random.next(12));
        const qsizetype all = characterCount(text);
        const QString points = codePointsOf(text);
        QVERIFY2(leftCharacters(text, all) == text, qPrintable(points));
        const qsizetype some = random.bounded(int(all) + 1);
        const QString left = leftCharacters(text, some);
        QVERIFY2(text.startsWith(left) && left.isValidUtf16(), qPrintable(points));
        QVERIFY2(characterCount(left) == some, qPrintable(points));
    }
}

QTEST_GUILESS_MAIN(TestTextGuard)
#include "tst_textguard.moc"
