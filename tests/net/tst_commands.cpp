// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/commands.h"

#include "net/venue.h"
#include "support/fakephone.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace barrage;

// Fixtures, tests/data/wire/<command>.json: a list of cases, each what a phone sends and the answer, of which
// it names the fields that matter.
namespace {

const QString kFixtures = QStringLiteral(BARRAGE_SOURCE_DIR "/tests/data/wire");

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray casesOf(const QString &command)
{
    return QJsonDocument::fromJson(contentsOf(kFixtures + u'/' + command + QStringLiteral(".json"))).array();
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// The answer with only those fields that were asked for.
QJsonObject reduced(const QJsonObject &answer, const QJsonObject &expected)
{
    QJsonObject some;
    for (const QString &field : expected.keys())
        some.insert(field, answer.value(field));
    return some;
}

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyCommandHasCasesAndASection()
    {
        const QByteArray protocol = contentsOf(QStringLiteral(BARRAGE_SOURCE_DIR "/server/net/protocol.md"));
        for (const Command &command : commands()) {
            QVERIFY2(!casesOf(command.name).isEmpty(), command.name.data());
            QVERIFY2(protocol.contains("\n### " + QByteArray(command.name.data()) + '\n'),
                     command.name.data());
        }
    }

    void everyFixtureHasACommand()
    {
        const QStringList files = QDir(kFixtures).entryList({QStringLiteral("*.json")});
        for (const QString &file : files)
            QVERIFY2(commandNamed(file.chopped(5)), qPrintable(file));
        QVERIFY(!commandNamed(QStringLiteral("nothing")));
    }

    void answers_data()
    {
        QTest::addColumn<QJsonObject>("send");
        QTest::addColumn<QJsonObject>("answer");
        QTest::addColumn<bool>("stranger");
        for (const Command &command : commands()) {
            for (const QJsonValue &each : casesOf(command.name)) {
                const QJsonObject row = each.toObject();
                const QString name = command.name + u' ' + row.value(QLatin1String("case")).toString();
                QTest::newRow(qPrintable(name)) << row.value(QLatin1String("send")).toObject()
                                                << row.value(QLatin1String("answer")).toObject()
                                                << row.value(QLatin1String("stranger")).toBool();
            }
        }
    }

    void answers()
    {
        QFETCH(QJsonObject, send);
        QFETCH(QJsonObject, answer);
        QFETCH(bool, stranger);
        Venue venue(InterceptorMode::Approve);
        FakePhone phone(venue.port);
        QVERIFY(stranger ? phone.open() : !phone.hello(QStringLiteral("Ada")).isEmpty());
        phone.send(send);
        const QJsonObject got = phone.take(answer.value(QLatin1String("cmd")).toString());
        QCOMPARE(compact(reduced(got, answer)), compact(answer));
    }

    void needsHello()
    {
        for (const Command &command : commands()) {
            Venue venue;
            FakePhone phone(venue.port);
            QVERIFY(phone.open());
            phone.send({{QStringLiteral("cmd"), command.name}});
            phone.send({{QStringLiteral("cmd"), QStringLiteral("ping")}});
            phone.take(QStringLiteral("pong"));
            const bool refused = !phone.hasNo(QStringLiteral("error"))
                && phone.take(QStringLiteral("error")).value(QLatin1String("code"))
                    == QLatin1String("hello_first");
            QCOMPARE(refused, command.needsHello);
        }
    }

    void unknownCommandsAreAnswered()
    {
        Venue venue;
        FakePhone phone(venue.port);
        phone.hello();
        phone.send({{QStringLiteral("cmd"), QStringLiteral("approve")},
                    {QStringLiteral("id"), QStringLiteral("x")}});
        const QJsonObject error = phone.take(QStringLiteral("error"));
        QCOMPARE(error.value(QLatin1String("code")).toString(), QStringLiteral("bad_message"));
        QCOMPARE(error.value(QLatin1String("id")).toString(), QStringLiteral("x"));
        phone.sendText(QStringLiteral("not JSON"));
        QCOMPARE(phone.take(QStringLiteral("error")).value(QLatin1String("code")).toString(),
                 QStringLiteral("bad_message"));
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
