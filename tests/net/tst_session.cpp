// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/fields.h"
#include "net/venue.h"
#include "support/fakephone.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace barrage;

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void helloIsAnsweredWithEverythingThePageNeeds()
    {
        Venue venue(InterceptorMode::Filter);
        FakePhone phone(venue.port);
        const QJsonObject welcome = phone.hello(QStringLiteral("  Ada\u202e  "));
        QCOMPARE(at(welcome, "store"), QStringLiteral("store-1"));
        QCOMPARE(at(welcome, "event"), QStringLiteral("Opening night"));
        QCOMPARE(at(welcome, "name"), QStringLiteral("Ada"));
        QCOMPARE(at(welcome, "mode"), QStringLiteral("filter"));
        QCOMPARE(at(welcome, "secret").size(), 32);
        QCOMPARE(welcome.value(QLatin1String("v")).toInt(), 1);
        QCOMPARE(welcome.value(QLatin1String("now")).toInteger(), venue.now);
        const QJsonObject settings = welcome.value(QLatin1String("settings")).toObject();
        QCOMPARE(settings.value(QLatin1String("modes")).toArray().size(),
                 static_cast<qsizetype>(bulletModes().size()));
        QCOMPARE(settings.value(QLatin1String("sizes")).toArray().size(), 3);
        QVERIFY(settings.value(QLatin1String("colors")).toBool());
        QCOMPARE(welcome.value(QLatin1String("limits")).toObject().value(QLatin1String("text")).toInt(), 120);
        QCOMPARE(venue.server.sessions(), 1);
    }

    void aMessageIsAcknowledgedAndItsStatusTold()
    {
        Venue venue(InterceptorMode::Approve);
        FakePhone phone(venue.port);
        QVERIFY(!phone.hello(QStringLiteral("Ada")).isEmpty());
        const QJsonObject ack = phone.say(QStringLiteral("a-1"), QStringLiteral("你好 👋"),
                                          {{QStringLiteral("color"), QStringLiteral("#FFcc00")},
                                           {QStringLiteral("mode"), QStringLiteral("top")}});
        QCOMPARE(at(ack, "cmd"), QStringLiteral("ack"));
        QCOMPARE(at(ack, "state"), QStringLiteral("waiting"));
        QCOMPARE(ack.value(QLatin1String("seq")).toInt(), 1);
        const Message stored = venue.store.messages().constFirst();
        QCOMPARE(stored.text, QStringLiteral("你好 👋"));
        QCOMPARE(stored.fromName, QStringLiteral("Ada"));
        QCOMPARE(stored.color, 0xffcc00u);
        QCOMPARE(stored.mode, BulletMode::Top);
        venue.room.decide({stored.id}, DecisionKind::Approve, QStringLiteral("desk"));
        QCOMPARE(at(phone.take(QStringLiteral("status")), "state"), QStringLiteral("passed"));
        venue.room.markShown({stored.id});
        QCOMPARE(at(phone.take(QStringLiteral("status")), "state"), QStringLiteral("shown"));
    }

    void whatTheHostChangesIsTold()
    {
        Venue venue;
        FakePhone phone(venue.port);
        const QJsonObject welcome = phone.hello();
        venue.room.setMode(InterceptorMode::Approve);
        QCOMPARE(at(phone.take(QStringLiteral("interceptor")), "mode"), QStringLiteral("approve"));
        const EquipmentId equipment {welcome.value(QLatin1String("equipment")).toInteger()};
        venue.room.mute(equipment, venue.now + 60'000, QStringLiteral("desk"));
        QCOMPARE(phone.take(QStringLiteral("muted")).value(QLatin1String("until")).toInteger(),
                 venue.now + 60'000);
        QCOMPARE(at(phone.say(QStringLiteral("a-1"), QStringLiteral("hi")), "code"), QStringLiteral("muted"));
        QVERIFY(phone.hasNo(QStringLiteral("muted")));
    }

    void theSecretIsKeptAcrossConnections()
    {
        Venue venue;
        FakePhone phone(venue.port);
        const QJsonObject first = phone.hello(QStringLiteral("Ada"));
        QCOMPARE(at(phone.say(QStringLiteral("a-1"), QStringLiteral("hi")), "cmd"), QStringLiteral("ack"));
        phone.hangUp();
        QTRY_COMPARE(venue.server.sessions(), 0);
        const QJsonObject second = phone.hello();
        QCOMPARE(second.value(QLatin1String("equipment")), first.value(QLatin1String("equipment")));
        QCOMPARE(at(second, "name"), QStringLiteral("Ada"));
        QVERIFY(!second.contains(QLatin1String("secret")));
        const QJsonArray own = second.value(QLatin1String("own")).toArray();
        QCOMPARE(own.size(), 1);
        QCOMPARE(at(own[0].toObject(), "id"), QStringLiteral("a-1"));
        QCOMPARE(at(own[0].toObject(), "text"), QStringLiteral("hi"));
        QCOMPARE(at(own[0].toObject(), "state"), QStringLiteral("passed"));
    }

    void aForgedSecretIsSomebodyNew_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::newRow("possible") << QStringLiteral("0123456789abcdef0123456789abcdef");
        QTest::newRow("impossible") << QStringLiteral("' or 1=1 --");
    }

    void aForgedSecretIsSomebodyNew()
    {
        QFETCH(QString, secret);
        Venue venue;
        FakePhone honest(venue.port);
        const QJsonObject first = honest.hello();
        FakePhone forger(venue.port);
        forger.secret = secret;
        const QJsonObject second = forger.hello();
        QCOMPARE(at(second, "secret").size(), 32);
        QVERIFY(at(second, "secret") != at(first, "secret"));
        QVERIFY(second.value(QLatin1String("equipment")) != first.value(QLatin1String("equipment")));
    }

    void whatPhonesSeeOfTheScreenIsBounded()
    {
        QList<Message> messages(limits::kPlusable + 1);
        for (qsizetype i = 0; i < messages.size(); ++i)
            messages[i].seq = i + 1;
        Venue venue;
        FakePhone phone(venue.port);
        venue.server.onScreenChanged(messages.first(limits::kPlusable));
        const QJsonArray seen = phone.hello().value(QLatin1String("screen")).toArray();
        QCOMPARE(seen.size(), limits::kScreenList);
        QCOMPARE(seen.last().toObject().value(QLatin1String("msg")).toInt(), limits::kPlusable);
        const auto isGone = [&phone](int seq) {
            phone.send({{QStringLiteral("cmd"), QStringLiteral("plus")}, {QStringLiteral("msg"), seq}});
            phone.send({{QStringLiteral("cmd"), QStringLiteral("ping")}});
            phone.take(QStringLiteral("pong"));
            return !phone.hasNo(QStringLiteral("error"))
                && at(phone.take(QStringLiteral("error")), "code") == QStringLiteral("gone");
        };
        QVERIFY(!isGone(1));
        venue.server.onScreenChanged({messages.constLast()});
        QVERIFY(isGone(1));
        QVERIFY(!isGone(2));
    }

    void bothTabsOfAPhoneAreTold()
    {
        Venue venue(InterceptorMode::Approve);
        FakePhone one(venue.port);
        one.hello();
        FakePhone other(venue.port);
        other.secret = one.secret;
        other.hello();
        FakePhone stranger(venue.port);
        stranger.hello();
        QCOMPARE(at(one.say(QStringLiteral("a-1"), QStringLiteral("hi")), "cmd"), QStringLiteral("ack"));
        QCOMPARE(at(other.take(QStringLiteral("ack")), "id"), QStringLiteral("a-1"));
        venue.room.decide({MessageId(1)}, DecisionKind::Reject, QStringLiteral("desk"));
        QCOMPARE(at(one.take(QStringLiteral("status")), "state"), QStringLiteral("refused"));
        QCOMPARE(at(other.take(QStringLiteral("status")), "state"), QStringLiteral("refused"));
        QCOMPARE(at(stranger.say(QStringLiteral("b-1"), QStringLiteral("hi")), "cmd"), QStringLiteral("ack"));
        QVERIFY(stranger.hasNo(QStringLiteral("status")));
    }

    void theRateIsLimitedByDeviceAndToldExactly()
    {
        Venue venue;
        FakePhone phone(venue.port);
        phone.hello();
        for (int i = 0; i < limits::kSayBurst; ++i)
            QCOMPARE(at(phone.say(QString::number(i), QStringLiteral("hi")), "cmd"), QStringLiteral("ack"));
        FakePhone tab(venue.port);
        tab.secret = phone.secret;
        tab.hello();
        const QJsonObject error = tab.say(QStringLiteral("more"), QStringLiteral("hi"));
        QCOMPARE(at(error, "code"), QStringLiteral("rate_limited"));
        QCOMPARE(error.value(QLatin1String("retry_ms")).toInt(), 3'000);
        QCOMPARE(at(error, "text"), QStringLiteral("You are sending too fast. Wait 3 s."));
        venue.now += 3'000;
        QCOMPARE(at(tab.say(QStringLiteral("more"), QStringLiteral("hi")), "cmd"), QStringLiteral("ack"));
        QCOMPARE(venue.store.messages().size(), limits::kSayBurst + 1);
    }

    void aResendIsNoNewMessageForTheRate()
    {
        Venue venue;
        FakePhone phone(venue.port);
        phone.hello();
        for (int i = 0; i < limits::kSayBurst; ++i)
            QCOMPARE(at(phone.say(QString::number(i), QStringLiteral("hi")), "cmd"), QStringLiteral("ack"));
        const QJsonObject ack = phone.say(QStringLiteral("0"), QStringLiteral("hi"));
        QCOMPARE(at(ack, "cmd"), QStringLiteral("ack"));
        QCOMPARE(ack.value(QLatin1String("seq")).toInt(), 1);
        QCOMPARE(at(phone.say(QStringLiteral("0"), QStringLiteral("ho")), "code"),
                 QStringLiteral("id_reused"));
        QCOMPARE(at(phone.say(QStringLiteral("x"), QStringLiteral("hi")), "code"),
                 QStringLiteral("rate_limited"));
        phone.hangUp();
        QVERIFY(!phone.hello().isEmpty());
        QCOMPARE(at(phone.say(QStringLiteral("0"), QStringLiteral("hi")), "cmd"), QStringLiteral("ack"));
        QCOMPARE(at(phone.say(QStringLiteral("x"), QStringLiteral("hi")), "code"),
                 QStringLiteral("rate_limited"));
        QCOMPARE(venue.store.messages().size(), limits::kSayBurst);
    }

    // Of a phone that was away for long, and tries all it has again: too fast for a new message, not for an
    // answer.
    void aResendOfSomethingOldIsAnsweredWhateverTheRate()
    {
        Venue venue;
        FakePhone phone(venue.port);
        phone.hello();
        for (int i = 0; i < limits::kOwnMessages + 5; ++i) {
            venue.now += 3'000;
            QCOMPARE(at(phone.say(QString::number(i), QStringLiteral("hi")), "cmd"), QStringLiteral("ack"));
        }
        for (int i = 1; i < limits::kSayBurst; ++i)
            phone.say(QStringLiteral("more-%1").arg(i), QStringLiteral("hi"));
        QCOMPARE(at(phone.say(QStringLiteral("new"), QStringLiteral("hi")), "code"),
                 QStringLiteral("rate_limited"));
        const QJsonObject ack = phone.say(QStringLiteral("0"), QStringLiteral("hi"));
        QCOMPARE(at(ack, "cmd"), QStringLiteral("ack"));
        QCOMPARE(ack.value(QLatin1String("seq")).toInt(), 1);
    }

    void troubleOfTheStoreIsToldAndPasses()
    {
        Venue venue;
        FakePhone phone(venue.port);
        phone.hello();
        venue.store.setFailing(true);
        const QJsonObject error = phone.say(QStringLiteral("a-1"), QStringLiteral("hi"));
        QCOMPARE(at(error, "code"), QStringLiteral("store_unavailable"));
        QVERIFY(error.value(QLatin1String("retry_ms")).toInt() > 0);
        FakePhone late(venue.port);
        QVERIFY(late.open());
        const QJsonObject hello {{QStringLiteral("cmd"), QStringLiteral("hello")}, {QStringLiteral("v"), 1}};
        late.send(hello);
        QCOMPARE(at(late.take(QStringLiteral("error")), "code"), QStringLiteral("store_unavailable"));
        venue.store.setFailing(false);
        late.send(hello);
        QVERIFY(!late.take(QStringLiteral("welcome")).isEmpty());
        QCOMPARE(at(phone.say(QStringLiteral("a-1"), QStringLiteral("hi")), "cmd"), QStringLiteral("ack"));
    }

    void nothingIsAcknowledgedBeforeTheCommit()
    {
        Venue venue;
        FakePhone phone(venue.port);
        phone.hello();
        venue.store.setHeldBack(true);
        phone.send({{QStringLiteral("cmd"), QStringLiteral("say")},
                    {QStringLiteral("id"), QStringLiteral("a-1")},
                    {QStringLiteral("text"), QStringLiteral("hi")}});
        phone.send({{QStringLiteral("cmd"), QStringLiteral("ping")}});
        QVERIFY(!phone.take(QStringLiteral("pong")).isEmpty());
        QVERIFY(phone.hasNo(QStringLiteral("ack")));
        venue.store.setHeldBack(false);
        QCOMPARE(at(phone.take(QStringLiteral("ack")), "id"), QStringLiteral("a-1"));
    }

    void newIdentitiesAreLimited()
    {
        Venue venue(InterceptorMode::Open, {.budgets = {.enrols = {2, limits::kEnrolPerMinute}}});
        FakePhone known(venue.port);
        known.hello();
        FakePhone second(venue.port);
        QVERIFY(!second.hello().isEmpty());
        FakePhone third(venue.port);
        QVERIFY(third.open());
        const QJsonObject hello {{QStringLiteral("cmd"), QStringLiteral("hello")}, {QStringLiteral("v"), 1}};
        third.send(hello);
        const QJsonObject error = third.take(QStringLiteral("error"));
        QCOMPARE(at(error, "code"), QStringLiteral("busy"));
        QCOMPARE(error.value(QLatin1String("retry_ms")).toInt(), 60'000 / limits::kEnrolPerMinute);
        known.hangUp();
        QVERIFY(!known.hello().isEmpty()); // who is known is no new identity
        venue.now += 60'000 / limits::kEnrolPerMinute;
        third.send(hello);
        QVERIFY(!third.take(QStringLiteral("welcome")).isEmpty());
    }

    void forgedSecretsAreLimitedToo()
    {
        Venue venue(InterceptorMode::Open, {.budgets = {.enrols = {2, limits::kEnrolPerMinute}}});
        for (int i = 0; i < 4; ++i) { // twice the burst: they are counted when they turn out to be forged
            FakePhone forger(venue.port);
            forger.secret = QStringLiteral("0123456789abcdef0123456789abcdef");
            QVERIFY(!forger.hello().isEmpty());
        }
        FakePhone last(venue.port);
        QVERIFY(last.open());
        last.send({{QStringLiteral("cmd"), QStringLiteral("hello")},
                   {QStringLiteral("v"), 1},
                   {QStringLiteral("secret"), QStringLiteral("0123456789abcdef0123456789abcdef")}});
        QCOMPARE(at(last.take(QStringLiteral("error")), "code"), QStringLiteral("busy"));
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
