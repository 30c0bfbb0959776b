// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/fields.h"
#include "net/venue.h"
#include "support/fakephone.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace barrage;

// What a phone is told that sends again, or that comes back.
class TestResume : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aResendIsAnsweredTheSameAndStoredOnce()
    {
        Venue venue;
        FakePhone phone(venue.port);
        phone.hello();
        QJsonObject first = phone.say(QStringLiteral("a-1"), QStringLiteral("hi"));
        QCOMPARE(at(first, "cmd"), QStringLiteral("ack"));
        QJsonObject second = phone.say(QStringLiteral("a-1"), QStringLiteral("hi"));
        first.remove(QStringLiteral("n")); // told twice
        second.remove(QStringLiteral("n"));
        QCOMPARE(second, first);
        QCOMPARE(at(phone.say(QStringLiteral("a-1"), QStringLiteral("ho")), "code"),
                 QStringLiteral("id_reused"));
        QCOMPARE(venue.store.messages().size(), 1);
    }

    // hello with the run and number of the newest news it has
    static QJsonObject comeBack(FakePhone &phone, const QJsonObject &from, qint64 last)
    {
        if (!phone.open())
            return {};
        phone.send({{QStringLiteral("cmd"), QStringLiteral("hello")},
                    {QStringLiteral("v"), 1},
                    {QStringLiteral("secret"), phone.secret},
                    {QStringLiteral("run"), from.value(QLatin1String("run"))},
                    {QStringLiteral("last"), last}});
        return phone.take(QStringLiteral("welcome"));
    }

    void whoComesBackIsToldWhatItMissed()
    {
        Venue venue(InterceptorMode::Approve);
        FakePhone phone(venue.port);
        FakePhone other(venue.port);
        const QJsonObject first = phone.hello();
        other.hello();
        for (const char *id : {"a", "b", "c"})
            phone.say(QLatin1String(id), QStringLiteral("hi"));
        const qint64 last
            = other.say(QStringLiteral("x"), QStringLiteral("ho")).value(QLatin1String("n")).toInteger();
        phone.hangUp();
        venue.room.decide({venue.store.messages()[1].id}, DecisionKind::Approve, QStringLiteral("desk"));
        QTRY_COMPARE(venue.store.decisions().size(), 1);
        const QJsonObject welcome = comeBack(phone, first, last);
        QVERIFY(welcome.value(QLatin1String("resumed")).toBool());
        const QJsonArray own = welcome.value(QLatin1String("own")).toArray();
        QCOMPARE(own.size(), 1);
        QCOMPARE(at(own[0].toObject(), "id"), QStringLiteral("b"));
        QCOMPARE(at(own[0].toObject(), "state"), QStringLiteral("passed"));
        phone.hangUp();
        const QJsonObject again = comeBack(phone, first, welcome.value(QLatin1String("last")).toInteger());
        QVERIFY(again.value(QLatin1String("resumed")).toBool());
        QVERIFY(again.value(QLatin1String("own")).toArray().isEmpty());
    }

    void whoCannotResumeIsToldAll_data()
    {
        QTest::addColumn<QString>("run");
        QTest::addColumn<qint64>("last");
        QTest::newRow("another run") << QStringLiteral("another") << qint64(1);
        QTest::newRow("from the future") << QString() << qint64(1'000'000);
        QTest::newRow("before the first") << QString() << qint64(-5);
    }

    void whoCannotResumeIsToldAll()
    {
        QFETCH(QString, run);
        QFETCH(qint64, last);
        Venue venue;
        FakePhone phone(venue.port);
        QJsonObject first = phone.hello();
        phone.say(QStringLiteral("a"), QStringLiteral("hi"));
        phone.hangUp();
        if (!run.isEmpty())
            first.insert(QStringLiteral("run"), run);
        const QJsonObject welcome = comeBack(phone, first, last);
        QVERIFY(!welcome.value(QLatin1String("resumed")).toBool());
        QCOMPARE(welcome.value(QLatin1String("own")).toArray().size(), 1);
    }

    void whoMissedTooMuchIsToldAll()
    {
        Venue venue;
        FakePhone phone(venue.port);
        const QJsonObject first = phone.hello();
        const qint64 last
            = phone.say(QStringLiteral("a"), QStringLiteral("hi")).value(QLatin1String("n")).toInteger();
        phone.hangUp();
        Message ofAnother;
        ofAnother.from = EquipmentId(99);
        for (int i = 0; i < limits::kNewsKept; ++i)
            venue.server.onChanged(ofAnother);
        const QJsonObject resumed = comeBack(phone, first, last);
        QVERIFY(resumed.value(QLatin1String("resumed")).toBool());
        QVERIFY(resumed.value(QLatin1String("own")).toArray().isEmpty());
        phone.hangUp();
        venue.server.onChanged(ofAnother);
        const QJsonObject anew = comeBack(phone, first, last);
        QVERIFY(!anew.value(QLatin1String("resumed")).toBool());
        QCOMPARE(anew.value(QLatin1String("own")).toArray().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestResume)
#include "tst_resume.moc"
