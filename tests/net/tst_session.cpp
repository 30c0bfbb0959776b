// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/clientframe.h"
#include "net/rawphone.h"
#include "net/venue.h"
#include "support/fakephone.h"

#include <QJsonArray>
#include <QPointer>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

using namespace barrage;

namespace {

QString at(const QJsonObject &frame, const char *field)
{
    return frame.value(QLatin1String(field)).toString();
}

// A client frame, masked with zeroes, which leaves the payload as it is.
QByteArray rawFrame(int opcode, bool final, const QByteArray &payload)
{
    QByteArray frame;
    frame.append(static_cast<char>(opcode | (final ? 0x80 : 0)));
    frame.append(static_cast<char>(0x80 | payload.size()));
    return frame + QByteArray(4, '\0') + payload;
}

constexpr int kContinuation = 0;
constexpr int kText = 1;
constexpr int kPing = 9;

} // namespace

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

    void badClientsAreClosed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("times");
        QTest::addColumn<int>("code");
        QTest::newRow("too big") << QString(9'000, u'a') << 1 << 1009;
        QTest::newRow("too many") << QStringLiteral("{\"cmd\":\"ping\"}") << limits::kCommandsBurst + 1
                                  << 1008;
    }

    void badClientsAreClosed()
    {
        QFETCH(QString, text);
        QFETCH(int, times);
        QFETCH(int, code);
        Venue venue;
        FakePhone phone(venue.port);
        phone.hello();
        for (int i = 0; i < times; ++i)
            phone.sendText(text);
        QCOMPARE(phone.closeCode(), code);
        QTRY_COMPARE(venue.server.sessions(), 0);
    }

    void binaryFramesAreClosed()
    {
        Venue venue;
        FakePhone phone(venue.port);
        QVERIFY(phone.open());
        phone.sendBinary("{}");
        QCOMPARE(phone.closeCode(), 1003);
    }

    void aStrangerIsClosed()
    {
        Venue venue;
        FakePhone phone(venue.port);
        QVERIFY(phone.open());
        phone.send({{QStringLiteral("cmd"), QStringLiteral("ping")}});
        QVERIFY(!phone.take(QStringLiteral("pong")).isEmpty());
        venue.now += limits::kHelloMs;
        QCOMPARE(phone.closeCode(), 1008);
    }

    void aLivingPhoneStays()
    {
        Venue venue;
        FakePhone phone(venue.port);
        phone.hello();
        for (int i = 0; i < 3; ++i) {
            const qint64 pinged = venue.now += limits::kPingMs;
            QTRY_VERIFY(venue.server.sessions() == 1 && pinged == venue.now);
            phone.send({{QStringLiteral("cmd"), QStringLiteral("ping")}});
            QVERIFY(!phone.take(QStringLiteral("pong")).isEmpty());
        }
        QCOMPARE(venue.server.sessions(), 1);
    }

    void aDeadPhoneIsDropped()
    {
        Venue venue;
        RawPhone phone(venue.port);
        QVERIFY(phone.upgraded);
        phone.send(rawFrame(kText, true, "{\"cmd\":\"hello\",\"v\":1}"));
        QVERIFY(phone.receive("welcome").contains("secret"));
        const QByteArray ping("\x89\x00", 2);
        venue.now += limits::kPingMs;
        QVERIFY(phone.receive(ping).contains(ping));
        venue.now += limits::kPingMs;
        QVERIFY(phone.receive(ping).contains(ping));
        QCOMPARE(venue.server.sessions(), 1);
        venue.now = 1'000'000 + limits::kSilenceMs;
        QVERIFY(phone.isClosed());
        QTRY_COMPARE(venue.server.sessions(), 0);
    }

    void aFloodOfControlFramesIsClosed()
    {
        Venue venue;
        RawPhone phone(venue.port);
        QVERIFY(phone.upgraded);
        const QByteArray pings = rawFrame(kPing, true, QByteArray(100, 'p')).repeated(2'000);
        const bool closed = QTest::qWaitFor([&] {
            if (phone.isOpen())
                phone.send(pings);
            return !phone.isOpen();
        });
        QVERIFY(closed);
        QTRY_COMPARE(venue.server.sessions(), 0);
    }

    void whoDoesNotReadIsDropped()
    {
        Venue venue;
        RawPhone phone(venue.port);
        QVERIFY(phone.upgraded);
        phone.send(rawFrame(kText, true, R"({"cmd":"hello","v":1})"));
        QVERIFY(phone.receive("welcome").contains("welcome"));
        QCOMPARE(venue.server.sessions(), 1);
        phone.stopReading();
        const auto isDropped = [&] {
            for (int i = 0; i < 5'000; ++i)
                venue.server.onModeChanged(InterceptorMode::Filter);
            return venue.server.sessions() == 0;
        };
        QVERIFY(QTest::qWaitFor(isDropped, 30'000));
    }

    void endlessFragmentsAreClosed()
    {
        Venue venue;
        RawPhone phone(venue.port);
        QVERIFY(phone.upgraded);
        phone.send(rawFrame(kText, false, "{")
                   + rawFrame(kContinuation, false, " ").repeated(limits::kCommandsBurst));
        QVERIFY(phone.isClosed());
    }

    void aCutCharacterIsUnderstood()
    {
        Venue venue;
        RawPhone phone(venue.port);
        QVERIFY(phone.upgraded);
        phone.send(rawFrame(kText, true, "{\"cmd\":\"hello\",\"v\":1}"));
        QVERIFY(phone.receive("welcome").contains("secret"));
        const QByteArray message("{\"cmd\":\"say\",\"id\":\"a\",\"text\":\"\xe4\xbd\xa0\"}");
        const qsizetype middle = message.indexOf('\xbd');
        phone.send(rawFrame(kText, false, message.left(middle))
                   + rawFrame(kContinuation, true, message.mid(middle)));
        QVERIFY(phone.receive("\"ack\"").contains("\"ack\""));
        QCOMPARE(venue.store.messages().constFirst().text, QStringLiteral("你"));
    }

    void anUnmaskedFrameIsClosed()
    {
        Venue venue;
        RawPhone phone(venue.port);
        QVERIFY(phone.upgraded);
        phone.send(test::ClientFrame {.payload = "{\"cmd\":\"ping\"}", .masked = false}.bytes());
        const QByteArray answer = phone.receiveAll();
        QVERIFY(answer.contains("\x03\xea")); // 1002
        QVERIFY(!answer.contains("pong"));
        QTRY_COMPARE(venue.server.sessions(), 0);
    }

    void aFrameInOnePacketWithTheHandshakeIsRead()
    {
        Venue venue;
        RawClient phone(venue.port);
        phone.send(kUpgrade + rawFrame(kText, true, "{\"cmd\":\"ping\"}"));
        const QByteArray answer = phone.receive("\"pong\"");
        QVERIFY(answer.contains(QByteArray("\x81\x0e{\"cmd\":\"pong\"}"))); // unmasked, as servers must
    }

    void aFrameThatDripsInIsClosed()
    {
        Venue venue;
        RawPhone phone(venue.port);
        QVERIFY(phone.upgraded);
        phone.send(rawFrame(kText, true, "{\"cmd\":\"hello\",\"v\":1}"));
        QVERIFY(phone.receive("welcome").contains("secret"));
        const QByteArray frame = rawFrame(kText, true, QByteArray(100, ' '));
        phone.send(rawFrame(kPing, true, "1") + frame.left(1));
        QVERIFY(phone.receive("\x8a\x01").contains("\x8a\x01"));
        venue.now += limits::kMessageMs - 1;
        phone.send(frame.mid(1, 1));
        QCOMPARE(venue.server.sessions(), 1);
        venue.now += 1;
        QVERIFY(phone.receiveAll().contains("\x03\xf0")); // 1008
        QTRY_COMPARE(venue.server.sessions(), 0);
    }

    // A socket that is closed with bytes unread is reset, and the reset may overtake the reason.
    void whoIsClosedIsToldWhy()
    {
        Venue venue;
        RawPhone phone(venue.port);
        QVERIFY(phone.upgraded);
        phone.send(test::ClientFrame {}.head(9'000) + QByteArray(9'000, ' '));
        QVERIFY(phone.receiveAll().contains("\x03\xf1")); // 1009
        QTRY_COMPARE(venue.server.sessions(), 0);
    }

    void invalidUtf8IsClosed()
    {
        Venue venue;
        RawPhone phone(venue.port);
        QVERIFY(phone.upgraded);
        phone.send(rawFrame(kText, true, "{\"cmd\":\"hello\",\"v\":1,\"name\":\"\xc3\x28\"}"));
        QVERIFY(phone.receiveAll().contains("\x03\xef"));
        QTRY_COMPARE(venue.server.sessions(), 0);
    }

    void nothingIsLeftOfAPhoneThatWent()
    {
        Venue venue;
        FakePhone phone(venue.port);
        phone.hello();
        const QPointer<QTcpSocket> transport(venue.server.findChild<QTcpSocket *>());
        phone.hangUp();
        QTRY_VERIFY(!transport);
        QVERIFY(venue.server.findChildren<QTcpSocket *>().isEmpty());
    }

    void endingSaysGoodbye()
    {
        Venue venue;
        FakePhone phone(venue.port);
        phone.hello();
        venue.server.close();
        QCOMPARE(phone.closeCode(), 1001);
        QTRY_COMPARE(venue.server.sessions(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
