// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message.h"

#include <QRegularExpression>
#include <QTest>

using namespace barrage;
using namespace Qt::StringLiterals;

class TestMessage : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void progress_data();
    void progress();
};

void TestMessage::progress_data()
{
    QTest::addColumn<CheckStatus>("status");
    QTest::addColumn<QString>("happened"); // to it
    QTest::addColumn<QString>("expected"); // as on the wire

    QTest::newRow("new") << CheckStatus::Waiting << u""_s << u"waiting"_s;
    QTest::newRow("held again before it was seen") << CheckStatus::Waiting << u"released"_s << u"waiting"_s;
    QTest::newRow("passed") << CheckStatus::Passed << u""_s << u"passed"_s;
    QTest::newRow("on its way to the screen") << CheckStatus::Passed << u"released"_s << u"passed"_s;
    QTest::newRow("shown") << CheckStatus::Passed << u"released shown"_s << u"shown"_s;
    QTest::newRow("dropped") << CheckStatus::Passed << u"released dropped"_s << u"dropped"_s;
    QTest::newRow("shown though it was dropped once")
        << CheckStatus::Passed << u"dropped shown"_s << u"shown"_s;
    QTest::newRow("recalled") << CheckStatus::Passed << u"released shown recalled"_s << u"recalled"_s;
    QTest::newRow("recalled before it was seen")
        << CheckStatus::Passed << u"released recalled"_s << u"recalled"_s;
    QTest::newRow("recalled and dropped") << CheckStatus::Passed << u"dropped recalled"_s << u"recalled"_s;
    QTest::newRow("refused") << CheckStatus::Refused << u""_s << u"refused"_s;
}

void TestMessage::progress()
{
    QFETCH(CheckStatus, status);
    QFETCH(QString, happened);
    QFETCH(QString, expected);
    Message message;
    message.status = status;
    message.releasedAt = happened.contains(u"released") ? 1 : 0;
    message.shownAt = happened.contains(u"shown") ? 2 : 0;
    message.recalledAt = happened.contains(u"recalled") ? 3 : 0;
    message.droppedAt = happened.contains(u"dropped") ? 4 : 0;
    QCOMPARE(QString(idOf(progressOf(message))), expected);
}

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
