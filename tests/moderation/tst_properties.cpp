// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every text, whatever is in it: the corpora of tests/data/moderation and random ones.
#include "core/textguard.h"
#include "moderation/han.h"
#include "moderation/lookalikes.h"
#include "moderation/rulebook.h"
#include "moderation/rulekinds.h"
#include "moderation/smartindex.h"
#include "moderation/subject.h"

#include "support/hostiletext.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace barrage;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRandomTexts = 2000;
constexpr int kLongest = 40; // code points

struct Line
{
    QString rule;
    QString text;
};

QList<Line> linesOf(const QString &name)
{
    QFile file(QStringLiteral(BARRAGE_SOURCE_DIR "/tests/data/moderation/") + name);
    QList<Line> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    const QList<QByteArray> all = file.readAll().trimmed().split('\n');
    for (const QByteArray &line : all) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        lines += {object.value(u"rule"_s).toString(), object.value(u"text"_s).toString()};
    }
    return lines;
}

QStringList anyTexts()
{
    QStringList texts;
    HostileText random(7);
    for (int i = 0; i < kRandomTexts; ++i)
        texts += guarded(random.next(kLongest));
    for (const QString &name :
         {u"evasions.jsonl"_s, u"evasions-fourth.jsonl"_s, u"innocents-fourth.jsonl"_s}) {
        for (const Line &line : linesOf(name))
            texts += guarded(line.text);
    }
    return texts;
}

std::shared_ptr<const RuleBook> bookOf(const QString &word)
{
    return RuleBook::compile({{.id = RuleId {1}, .kind = kSmartKind, .pattern = word, .replacement = {}}});
}

QString plainOf(const Subject &subject)
{
    QString text;
    for (const Letter &letter : subject.letters())
        text += QChar(letter.plain);
    return text;
}

bool isInsidePair(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
}

} // namespace

class TestProperties : public QObject
{
    Q_OBJECT

private slots:
    void normalisingTwiceIsOnce();
    void foldingTwiceIsOnce();
    void aWordMoreHidesNothing_data();
    void aWordMoreHidesNothing();
    void hitsAreInTheText();
    void viewsTellWhereTheyCameFrom();
};

void TestProperties::normalisingTwiceIsOnce()
{
    for (const QString &text : anyTexts()) {
        const Result<Subject> once = Subject::of(text);
        QVERIFY(once);
        const Result<Subject> twice = Subject::of(once.value().normalised().text);
        QVERIFY(twice);
        QCOMPARE(twice.value().normalised().text, once.value().normalised().text);
        QCOMPARE(plainOf(twice.value()), plainOf(once.value()));
    }
}

// Each table maps onto what it leaves alone.
void TestProperties::foldingTwiceIsOnce()
{
    for (char32_t c = 0x20; c < 0xffff; ++c) {
        const char16_t han = foldedHan(static_cast<char16_t>(c));
        QCOMPARE(foldedHan(han), han);
        if (const char16_t letter = lookAlike(c).letter)
            QCOMPARE(lookAlike(letter).letter, letter);
    }
}

void TestProperties::aWordMoreHidesNothing_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name :
         {"evasions", "evasions-second", "evasions-third", "evasions-fourth", "evasions-fifth",
          "evasions-sixth", "evasions-seventh", "evasions-eighth", "evasions-ninth"})
        QTest::newRow(name) << QString::fromLatin1(name) + u".jsonl"_s;
}

void TestProperties::aWordMoreHidesNothing()
{
    QFETCH(QString, file);
    const QList<Line> lines = linesOf(file);
    QVERIFY(lines.size() >= 150);
    for (const Line &line : lines) {
        if (line.rule.startsWith(u"re:"))
            continue;
        const auto book = bookOf(line.rule);
        if (book->judge(guarded(line.text)).outcome != Outcome::Block)
            continue;
        for (const QString &more : {u"hello "_s + line.text, line.text + u" hello"_s, u"今晚，"_s + line.text,
                                    line.text + u"。ありがとう"_s, u"7 "_s + line.text})
            QVERIFY2(book->judge(guarded(more)).outcome != Outcome::Show,
                     qPrintable(line.rule + u": "_s + more));
    }
}

void TestProperties::hitsAreInTheText()
{
    SmartIndex index;
    const QStringList words {u"fuck"_s, u"ass"_s,  u"傻逼"_s, u"法轮功"_s,
                             u"死ね"_s, u"バカ"_s, u"сука"_s, u"加v信"_s};
    for (int i = 0; i < words.size(); ++i) {
        const Result<Subject> word = smartPattern(words[i]);
        QVERIFY(word);
        index.add(i, word.value());
    }
    for (const QString &text : anyTexts()) {
        const Result<Subject> subject = Subject::of(text);
        QVERIFY(subject);
        for (const RuleHit &found : index.find(subject.value())) {
            const Span span = found.hit.span;
            QVERIFY(0 <= span.from && span.from < span.to && span.to <= text.size());
            QVERIFY(!isInsidePair(text, span.from) && !isInsidePair(text, span.to));
        }
    }
}

void TestProperties::viewsTellWhereTheyCameFrom()
{
    for (const QString &text : anyTexts()) {
        const Result<Subject> subject = Subject::of(text);
        QVERIFY(subject);
        for (const RegexView &each : subject.value().regexViews()) {
            QCOMPARE(static_cast<std::size_t>(each.view.text.size()), each.view.origins.size());
            QVERIFY(each.view.text.isEmpty() || QString::fromUtf8(each.view.text).toUtf8() == each.view.text);
            for (const Span origin : each.view.origins)
                QVERIFY(0 <= origin.from && origin.from < origin.to && origin.to <= text.size());
        }
    }
}

QTEST_GUILESS_MAIN(TestProperties)

#include "tst_properties.moc"
