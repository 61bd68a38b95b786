// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every body of a folder of samples, where there is one, with the parser that fits its name.
#include "sampledata.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

const QDir folder(QStringLiteral(SAMPLE_BODIES));

std::optional<ApiError> readBy(const QString &name, const QByteArray &body)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    if (name.startsWith(u"POST_oauth2_token__200"_s))
        return errorOf(parseToken(body));
    if (name.startsWith(u"GET_v3_connections__"_s) ||
        name.startsWith(u"GET_v2_management_connections"_s))
        return errorOf(parseConnections(body));
    if (name.startsWith(u"GET_v3_connection__"_s))
        return errorOf(parseConnection(body));
    if (name.startsWith(u"GET_v3_vehicle_signals__"_s))
        return errorOf(parseReadings(body, u"v"_s, now));
    if (name.startsWith(u"GET_v3_vehicle_signal__"_s))
        return errorOf(parseReading(body, u"v"_s, now));
    if (name.startsWith(u"GET_v3_vehicle__"_s))
        return errorOf(parseVehicle(body));
    if (name.startsWith(u"GET_v3_webhook__"_s))
        return errorOf(parseWebhook(body));
    if (name.startsWith(u"GET_v3_subscription__"_s))
        return errorOf(parseSubscription(body));
    if (name.startsWith(u"POST_v3_subscriptions__202"_s)) {
        const CommandOutcome outcome = parseSubscriptionChange(body);
        if (outcome.state != CommandOutcome::State::Done)
            return outcome.error;
    }
    if (name.startsWith(u"POST_v3_c"_s) && name.contains(u"__200__"_s)) {
        const CommandOutcome outcome = parseExecution(body);
        if (outcome.state != CommandOutcome::State::Done)
            return outcome.error;
    }
    return std::nullopt;
}

bool isErrorBody(const QString &name)
{
    static const QRegularExpression status(u"(^error_v|__[45]\\d\\d_)"_s);
    return name.contains(status);
}

} // namespace

class TestSampleBodies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!folder.exists())
            QSKIP("no folder of sample bodies beside the project");
    }

    void every_body_is_read_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }
    void every_body_is_read()
    {
        QFETCH(QString, name);
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray body = file.readAll();
        if (isErrorBody(name)) {
            const ApiError error = name.startsWith(u"POST_oauth2"_s) ? parseTokenError(401, body)
                                                                     : parseError(400, body);
            QVERIFY(!error.type.isEmpty() || !error.code.isEmpty());
            QVERIFY(!error.detail.isEmpty());
            return;
        }
        const auto error = readBy(name, body);
        QVERIFY2(!error, error ? qPrintable(error->path + u' ' + error->detail) : "");
        // Whatever it is, a reader that it was not meant for refuses it with a path or reads it.
        for (const BodyReader &reader : bodyReaders()) {
            const auto refusal = reader.read(body);
            QVERIFY(!refusal || refusal->kind != ApiError::Kind::Protocol ||
                    !refusal->path.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestSampleBodies)
#include "tst_samplebodies.moc"
