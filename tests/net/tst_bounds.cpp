// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/clientframe.h"
#include "net/listener.h"
#include "net/rawphone.h"
#include "net/requests.h"
#include "net/transport.h"
#include "net/venue.h"
#include "net/wirenews.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>
#include <vector>

#ifdef Q_OS_UNIX
#    include <sys/resource.h>
#endif

using namespace barrage;
using namespace barrage::test;

namespace {

constexpr int kMinuteMs = 60'000;
const QByteArray kHello(R"({"send":[{"cmd":"hello","v":1}]})");
const QByteArray kPongText("\x81\x0e{\"cmd\":\"pong\"}");

QByteArray healthOf(quint16 port)
{
    return request("GET /healthz", port);
}

bool isServed(RawClient &client, quint16 port)
{
    client.send(healthOf(port));
    return client.receive("ok").contains("200 OK");
}

// Told so, and closed.
bool isRefused(RawClient &client, quint16 port)
{
    client.send(healthOf(port));
    const QByteArray answer = client.receiveAll();
    return answer.startsWith("HTTP/1.1 503 Service Unavailable\r\n")
        && answer.contains("\r\nConnection: close\r\n") && answer.endsWith("\r\n\r\nService Unavailable\n");
}

qint64 metric(RawClient &client, quint16 port, const QByteArray &name)
{
    client.send(request("GET /metrics", port));
    const QByteArray answer = client.receive("barrage_uptime_seconds 0\n");
    const qsizetype at = answer.indexOf('\n' + name + ' ') + name.size() + 2;
    return answer.mid(at, answer.indexOf('\n', at) - at).toLongLong();
}

QByteArray padded(QByteArray body, qint64 size)
{
    return body.append(QByteArray(size - body.size(), ' '));
}

// A hello whose head and body have these sizes.
QByteArray helloOf(quint16 port, qint64 headBytes, qint64 bodyBytes)
{
    const QByteArray body = padded(kHello, bodyBytes);
    const QByteArray bare = post("/link", port, "application/json", body, "X: \r\n");
    const QByteArray filler(headBytes - (bare.size() - bodyBytes), 'x');
    return post("/link", port, "application/json", body, "X: " + filler + "\r\n");
}

#ifdef Q_OS_UNIX
// As long as it lives, this process may have only so many files and sockets.
class FewDescriptors
{
public:
    explicit FewDescriptors(rlim_t most)
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        const rlimit few {std::min(most, m_before.rlim_max), m_before.rlim_max};
        ::setrlimit(RLIMIT_NOFILE, &few);
    }
    ~FewDescriptors() { ::setrlimit(RLIMIT_NOFILE, &m_before); }
    Q_DISABLE_COPY_MOVE(FewDescriptors)

private:
    rlimit m_before = {};
};
#endif

} // namespace

// Every bound of the port that is named in core/limits.h: what is just within it passes, and one more is
// answered as it says there. Those of a request's head, of a frame and of a hello are with what they bound;
// where the program has more room than a test can fill, the server has less.
class TestBounds : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theProgramHasTheBoundsOfTheHeader()
    {
        const ServerSetup setup;
        QCOMPARE(setup.connections, limits::kConnections);
        QCOMPARE(setup.connectionsPerAddress, limits::kConnectionsPerAddress);
        QCOMPARE(setup.budgets.enrols.burst, limits::kEnrolBurst);
        QCOMPARE(setup.budgets.enrols.perMinute, limits::kEnrolPerMinute);
        QCOMPARE(Listener().listenBacklogSize(), limits::kListenBacklog);
    }

    void connectionsAreBounded_data()
    {
        QTest::addColumn<int>("inAll");
        QTest::addColumn<int>("perAddress");
        QTest::newRow("in all") << 3 << 100;
        QTest::newRow("of an address") << 100 << 3;
    }

    void connectionsAreBounded()
    {
        QFETCH(int, inAll);
        QFETCH(int, perAddress);
        Venue venue(InterceptorMode::Open, {.connections = inAll, .connectionsPerAddress = perAddress});
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 3; ++i) {
            clients.push_back(std::make_unique<RawClient>(venue.port));
            QVERIFY(isServed(*clients.back(), venue.port));
        }
        RawClient more(venue.port);
        QVERIFY(isRefused(more, venue.port));
        QCOMPARE(metric(*clients.front(), venue.port, "barrage_refused_total"), 1);
        clients.pop_back();
        QTRY_COMPARE(metric(*clients.front(), venue.port, "barrage_connections"), 2);
        RawClient next(venue.port);
        QVERIFY(isServed(next, venue.port));
    }

    // Phones over HTTP need no connection of their own, so each takes the room of one. Without that a single
    // connection could make any number of them.
    void linksAreBoundedAsConnectionsAre_data() { connectionsAreBounded_data(); }

    void linksAreBoundedAsConnectionsAre()
    {
        QFETCH(int, inAll);
        QFETCH(int, perAddress);
        Venue venue(InterceptorMode::Open, {.connections = inAll, .connectionsPerAddress = perAddress});
        RawClient client(venue.port);
        client.send(linkPost(venue.port, kHello).repeated(3));
        const QByteArray answers = client.receive("Service Unavailable\n");
        QCOMPARE(answers.count("\"cmd\":\"welcome\""), 2); // and the connection itself
        QVERIFY(answers.contains("HTTP/1.1 503 Service Unavailable\r\n"));
        QCOMPARE(venue.server.sessions(), 2);
        QCOMPARE(metric(client, venue.port, "barrage_refused_total"), 1);
    }

    void descriptorsAreKeptForOtherThings()
    {
#ifdef Q_OS_UNIX
        constexpr int kRoom = 2;
        auto few = std::make_unique<FewDescriptors>(limits::kDescriptorsKept + kRoom);
        Venue venue;
        few.reset(); // what there is counts when the server is made
        RawClient first(venue.port);
        QVERIFY(isServed(first, venue.port));
        RawClient second(venue.port);
        QVERIFY(isServed(second, venue.port));
        RawClient third(venue.port);
        QVERIFY(isRefused(third, venue.port));
#endif
    }

    // Those above are not accepted, and wait in the kernel until there is room to tell them.
    void refusalsAreBounded()
    {
        Venue venue(InterceptorMode::Open, {.connections = 1});
        RawClient first(venue.port);
        QVERIFY(isServed(first, venue.port));
        std::vector<std::unique_ptr<RawClient>> refused;
        for (int i = 0; i < limits::kRefusals; ++i)
            refused.push_back(std::make_unique<RawClient>(venue.port));
        RawClient queued(venue.port);
        queued.send(healthOf(venue.port));
        QTRY_COMPARE(metric(first, venue.port, "barrage_connections"), 1 + limits::kRefusals);
        QCOMPARE(metric(first, venue.port, "barrage_connections"), 1 + limits::kRefusals);
        QVERIFY(isRefused(*refused.back(), venue.port));
        refused.pop_back();
        QVERIFY(queued.receive("\n\r\n").startsWith("HTTP/1.1 503 "));
    }

    void requestsAreBounded_data()
    {
        QTest::addColumn<qint64>("headBytes");
        QTest::addColumn<qint64>("bodyBytes");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("all that is allowed")
            << limits::kRequestHeadBytes << limits::kBodyBytes << QByteArray("200 OK");
        QTest::newRow("a longer head") << limits::kRequestHeadBytes + 1 << limits::kBodyBytes
                                       << QByteArray("431 Request Header Fields Too Large");
        QTest::newRow("a longer body")
            << limits::kRequestHeadBytes << limits::kBodyBytes + 1 << QByteArray("413 Content Too Large");
    }

    void requestsAreBounded()
    {
        QFETCH(qint64, headBytes);
        QFETCH(qint64, bodyBytes);
        QFETCH(QByteArray, status);
        Venue venue;
        RawClient client(venue.port);
        client.send(helloOf(venue.port, headBytes, bodyBytes));
        const QByteArray answer = client.receive("\n\r\n");
        QCOMPARE(statusLine(answer), "HTTP/1.1 " + status);
        QCOMPARE(answer.contains("\r\nConnection: close\r\n"), status != "200 OK");
    }

    void aBodyThatDoesNotComeIsTold()
    {
        Venue venue;
        RawClient client(venue.port);
        client.send(healthOf(venue.port) + linkPost(venue.port, kHello).chopped(1));
        QVERIFY(client.receive("ok").contains("200 OK"));
        venue.now += limits::kRequestHeadMs;
        QCOMPARE(statusLine(client.head()), "HTTP/1.1 408 Request Timeout");
    }

    // By the bound on what is held of a connection; the rest is the kernel's, and then the other side's.
    void whatArrivesIsBounded_data()
    {
        QTest::addColumn<bool>("withTls");
        QTest::newRow("plain") << false;
        QTest::newRow("maybe TLS") << true;
    }

    void whatArrivesIsBounded()
    {
        QFETCH(bool, withTls);
        Listener listener;
        if (withTls)
            listener.setTls(QSslConfiguration::defaultConfiguration());
        Transport *transport = nullptr;
        connect(&listener, &Listener::accepted, this, [&](Transport *accepted) { transport = accepted; });
        const Result<quint16> port = listener.open(QHostAddress::LocalHost, 0);
        QVERIFY(port);
        RawClient client(port.value());
        constexpr qsizetype kMuch = 3 * limits::kArrivedBytes;
        client.send(QByteArray(kMuch, 'a'));
        QTRY_VERIFY(transport && transport->arrived().size() == limits::kArrivedBytes);
        qsizetype most = 0;
        qsizetype all = 0;
        const auto isAllTaken = [&] {
            most = std::max(most, transport->arrived().size());
            all += transport->arrived().size();
            transport->takeAll();
            return all == kMuch;
        };
        QTRY_VERIFY(isAllTaken());
        QCOMPARE(most, limits::kArrivedBytes);
    }

    void aPostIsAnsweredInTime()
    {
        Venue venue;
        venue.store.setHeldBack(true);
        RawClient client(venue.port);
        client.send(post("/plain", venue.port, "application/x-www-form-urlencoded", "id=a&text=hi",
                         "Origin: http://127.0.0.1:" + QByteArray::number(venue.port) + "\r\n"));
        QTRY_COMPARE(venue.server.sessions(), 1);
        venue.now += limits::kAnswerMs;
        const QByteArray answer = client.receiveAll();
        QCOMPARE(statusLine(answer), "HTTP/1.1 503 Service Unavailable");
        QVERIFY(answer.contains("\r\nConnection: close\r\n"));
        venue.store.setHeldBack(false);
        QTRY_COMPARE(venue.server.sessions(), 0);
    }

    void floodsAreClosed_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("atOnce");
        QTest::addColumn<int>("nextMs"); // after that, there may be one more
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("commands") << ClientFrame {.payload = "{\"cmd\":\"ping\"}"}.bytes() << kPongText
                                  << limits::kCommandsBurst << kMinuteMs / limits::kCommandsPerMinute
                                  << QByteArray("too many commands");
        // A packet wakes us too, besides each control frame in it.
        QTest::newRow("control frames")
            << ClientFrame {.opcode = kPing}.bytes() << QByteArray("\x8a\x00", 2) << limits::kReadsBurst - 1
            << 2 * kMinuteMs / limits::kReadsPerMinute << QByteArray("too much traffic");
    }

    void floodsAreClosed()
    {
        QFETCH(QByteArray, frame);
        QFETCH(QByteArray, answer);
        QFETCH(int, atOnce);
        QFETCH(int, nextMs);
        QFETCH(QByteArray, reason);
        Venue venue;
        RawPhone phone(venue.port);
        QVERIFY(phone.upgraded);
        phone.send(frame.repeated(atOnce));
        QCOMPARE(phone.receive(answer.repeated(atOnce)), answer.repeated(atOnce));
        venue.now += nextMs;
        phone.send(frame);
        QCOMPARE(phone.receive(answer), answer);
        phone.send(frame);
        const QByteArray end = closePayload(1008, reason);
        QVERIFY(phone.receiveAll().endsWith('\x88' + QByteArray(1, static_cast<char>(end.size())) + end));
        QTRY_COMPARE(venue.server.sessions(), 0);
    }

    // The second waited for ever once, until something else arrived.
    void postsInOnePacketAreAnsweredInOrder()
    {
        Venue venue;
        RawClient client(venue.port);
        client.send(linkPost(venue.port, kHello).repeated(2) + healthOf(venue.port));
        const QByteArray answers = client.receive("\r\n\r\nok");
        QCOMPARE(answers.count("\"cmd\":\"welcome\""), 2);
        QVERIFY(answers.endsWith("\r\n\r\nok"));
    }

    // What was sent to it and it does not say that it has.
    void whoDoesNotFetchIsDropped()
    {
        Venue venue;
        RawClient client(venue.port);
        client.send(linkPost(venue.port, kHello));
        const QByteArray link = linkIn(client.receive("\"welcome\""));
        const QByteArray fetch = linkPost(venue.port, "{\"link\":\"" + link + "\",\"got\":1,\"send\":[]}");
        client.send(fetch);
        QVERIFY(client.receive("{\"frames\":[]}").contains("200 OK"));
        const qsizetype frame = encodeInterceptor(InterceptorMode::Filter).size();
        for (qint64 unread = 0; unread <= limits::kSendBufferBytes; unread += frame)
            venue.server.onModeChanged(InterceptorMode::Filter);
        QVERIFY(isServed(client, venue.port));
        QCOMPARE(venue.server.sessions(), 1);
        venue.server.onModeChanged(InterceptorMode::Filter);
        QTRY_COMPARE(venue.server.sessions(), 0);
        QCOMPARE(metric(client, venue.port, "barrage_dropped_total{reason=\"slow\"}"), 1);
        client.send(fetch);
        QVERIFY(client.receive("Gone\n").startsWith("HTTP/1.1 410 Gone\r\n"));
    }

    // It stayed for ever once, for nothing told that it was over.
    void aLinkThatIsClosedEnds()
    {
        Venue venue;
        RawClient client(venue.port);
        client.send(linkPost(venue.port, kHello));
        const QByteArray link = linkIn(client.receive("\"welcome\""));
        const QByteArray pings
            = "{\"cmd\":\"ping\"}" + QByteArray(",{\"cmd\":\"ping\"}").repeated(limits::kLinkCommands - 1);
        const QByteArray flood
            = linkPost(venue.port, "{\"link\":\"" + link + "\",\"send\":[" + pings + "],\"wait\":true}");
        client.send(flood.repeated(limits::kCommandsBurst / limits::kLinkCommands + 1));
        QVERIFY(client.receive("\"closed\":true").contains("\"pong\""));
        QCOMPARE(metric(client, venue.port, "barrage_dropped_total{reason=\"flood\"}"), 1);
        venue.now += limits::kLingerMs;
        QTRY_COMPARE(venue.server.sessions(), 0);
        QCOMPARE(metric(client, venue.port, "barrage_links"), 0);
    }
};

QTEST_GUILESS_MAIN(TestBounds)
#include "tst_bounds.moc"
