// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/language.h"

#include "consolefixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTableView>

using namespace barrage;
using namespace Qt::StringLiterals;

// Every page in both looks, at both sizes and in every language: nothing is cut. With BARRAGE_PICTURES=FOLDER
// the pictures are kept there, to be looked at.
class TestConsolePictures : public ConsoleFixture
{
    Q_OBJECT

private slots:
    void cutsNothing_data();
    void cutsNothing();

private:
    void fill();
    QStringList cutParts() const;
};

namespace {

struct Page
{
    const char *button;
    const char *name;
};

constexpr Page kPages[]
    = {{"pageLive", "live"}, {"pageRules", "rules"},   {"pageDevices", "phones"}, {"pageHistory", "history"},
       {"pageRoom", "room"}, {"pageScreen", "screen"}, {"pageJoin", "join"}};

constexpr int kLayoutMs = 1'000; // until everything has found its place, at most
constexpr int kSlack = 1;        // px by which roundings may differ

const QSize kSizes[] = {{1366, 768}, {1920, 1080}};

QList<Message> waiting()
{
    QList<Message> messages;
    const QStringList texts {
        u"Hello from row 12!"_s,
        u"今天的演讲太精彩了，感谢各位老师！"_s,
        u"この発表、最高でした！もう一度見たいです"_s,
        u"Could you repeat the question about the second slide, please? We at the back did "
        u"not hear it very well."_s,
        u"😂😂😂 so true"_s,
        u"مرحبا بالجميع"_s,
        u"buy cheap tickets at example.com"_s};
    for (int n = 1; n <= 40; ++n) {
        const int number = n + 25;
        messages.append(sample::message(u"%1 waiting %2: %3"_s.arg(number).arg(
            n % 3 ? u"小明"_s : u"Ana-Lucía"_s, texts.at(n % texts.size()))));
        messages.last().sentAt = sample::kNow - (41 - n) * 7'000;
        messages.last().color = n % 4 ? 0xffffff : 0xff8844;
        messages.last().starred = n == 2;
        messages.last().rule = RuleId {n % 7 == 6 ? 1 : 0};
    }
    return messages;
}

QList<Message> shown()
{
    QList<Message> messages;
    const QStringList lines {u"shown ana: good evening"_s, u"shown bo: 晚上好"_s, u"recalled cy: oops"_s,
                             u"dropped di: too late"_s, u"passed ed: on my way"_s};
    for (int n = 1; n <= 25; ++n)
        messages.append(sample::message(QString::number(n) + u' ' + lines.at(n % lines.size())));
    return messages;
}

QList<MirroredBullet> bullets()
{
    return {{MessageId {1}, {0.1, 0.0, 0.2, 0.07}, 0xffffff, u"good evening"_s},
            {MessageId {2}, {0.45, 0.08, 0.3, 0.07}, 0xff8844, u"今天的演讲太精彩了"_s},
            {MessageId {3}, {-0.1, 0.16, 0.25, 0.07}, 0x88ccff, u"see you next year 😂"_s}};
}

Situation situation()
{
    Situation made;
    made.online = 412;
    made.waiting = 40;
    made.oldestWaitingMs = 95'000;
    for (int minute = 0; minute < 60; ++minute)
        made.perMinute.append(20 + minute * 17 % 61);
    made.drops = {{DropReason::Full, 12}, {DropReason::Expired, 3}};
    return made;
}

// The text that the widget is to show on its lines; empty: it has none, or may shorten it.
QSize neededBy(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty() || label->objectName() == "eventTitle"_L1)
            return {};
        return label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text().isEmpty() ? QSize() : button->minimumSizeHint();
    return {};
}

} // namespace

void TestConsolePictures::fill()
{
    m_console->setEvent(
        {EventId {1}, u"Annual meeting of the Society for Very Long Names"_s, sample::kNow, 140});
    QList<Rule> rules;
    for (const auto &line : {u"1 contains example.com hold"_s, u"2 word spam block"_s,
                             u"3 regex a+b replace"_s, u"4 repeat 3 mute"_s, u"5 phrase why* tag"_s})
        rules.append(sample::rule(line));
    rules[0].hits = 37;
    rules[3].action = RuleAction::Mute;
    rules[3].exceptions = QStringList {u"good luck"_s, u"加油"_s};
    rules[4].action = RuleAction::Tag;
    rules[4].tag = u"question"_s;
    m_console->setRules(rules);
    m_console->setAllowed({u"Scunthorpe"_s, u"草莓"_s, u"our-event.example/*"_s});
    m_console->setEvening(shown());
    find<QTableView>("ruleTable")->selectRow(3);
    m_console->setMessages(waiting(), shown());
    for (int n = 1; n <= 30; ++n)
        m_console->setPresence(sample::phone(n, n % 2 ? u"Ana"_s : u"小红"_s, n % 3, n));
    m_console->setSituation(situation());
    ScreenSettings settings;
    settings.area = StageArea::Half;
    settings.keepClear = {{0.7, 0.05, 0.25, 0.3}};
    m_console->setScreenSettings(0, settings);
    m_console->setMirrored(bullets(), {1920, 1080});
    m_console->setPinned(shown().constFirst());
    m_console->setAnnouncement(u"The break lasts until 20:30"_s);
    m_console->setDelayed(sample::message(u"4 passed ed: on my way"_s), sample::kNow + 4'000);
    m_console->setClaims({{MessageId {28}, u"Bo's tablet"_s}});
}

QStringList TestConsolePictures::cutParts() const
{
    QStringList cut;
    for (const QWidget *widget : m_console->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const QSize needed = neededBy(*widget);
        if (widget->width() + kSlack < needed.width() || widget->height() + kSlack < needed.height())
            cut.append(u"%1 (%2) is %3x%4 and needs %5x%6"_s
                           .arg(widget->objectName(), widget->property("text").toString())
                           .arg(widget->width())
                           .arg(widget->height())
                           .arg(needed.width())
                           .arg(needed.height()));
    }
    return cut;
}

void TestConsolePictures::cutsNothing_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const LanguageRow &row : languages()) {
        for (const QSize &size : kSizes)
            QTest::addRow("%s %dx%d", row.id.data(), size.width(), size.height()) << QString(row.id) << size;
    }
}

void TestConsolePictures::cutsNothing()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    speak(*languageFromId(language));
    open();
    const QString folder = qEnvironmentVariable("BARRAGE_PICTURES");
    m_console->resize(size);
    fill();
    QStringList cut;
    for (const Look look : {Look::Light, Look::Dark}) {
        m_console->setLook(look);
        for (const Page &page : kPages) {
            click(page.button);
            (void)QTest::qWaitFor([this] { return cutParts().isEmpty(); }, kLayoutMs);
            QCOMPARE(m_console->size(), size); // its least size fits
            for (const QString &part : cutParts())
                cut.append(QLatin1String(page.name) + u": "_s + part);
            const QString name = u"%1-%2-%3-%4.png"_s.arg(QLatin1String(page.name),
                                                          look == Look::Dark ? u"dark"_s : u"light"_s,
                                                          language, QString::number(size.width()));
            if (!folder.isEmpty())
                QVERIFY(m_console->grab().save(QDir(folder).filePath(name)));
        }
    }
    m_console.reset();
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

QTEST_MAIN(TestConsolePictures)
#include "tst_consolepictures.moc"
