// SPDX-License-Identifier: GPL-3.0-or-later
// A known secret and a known token go through everything that can happen; neither may be seen in
// anything that is kept, shown or logged.
#include "apirig.h"
#include "await.h"
#include "connectionsclient.h"
#include "log.h"
#include "vehiclesclient.h"

#include <QMutex>
#include <QTest>

#include <memory>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secretText = "canary/secret+0123456789";
const QByteArray secretEncoded = "canary%2Fsecret%2B0123456789";
const QByteArray newSecretText = "canary/other+9876543210";
const QByteArray newSecretEncoded = "canary%2Fother%2B9876543210";
const QByteArray managementText = "canary-management-0123456789";
const QByteArray databaseText = "canary-database-0123456789";
const QByteArray tokenText = "canary-token-0123456789";

QMutex logMutex;
QString logged;

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &message)
{
    const QMutexLocker lock(&logMutex);
    logged += message + u'\n';
}

bool isClean(const QByteArray &text)
{
    for (const QByteArray &canary : {secretText, secretEncoded, newSecretText, newSecretEncoded,
                                     managementText, databaseText, tokenText}) {
        if (text.contains(canary))
            return false;
    }
    return true;
}

bool isClean(const QString &text)
{
    return isClean(text.toUtf8());
}

bool isClean(const ApiError &error)
{
    return isClean(error.body) &&
           isClean(QStringList{error.operation, error.type, error.code, error.title, error.detail,
                               error.resolution, error.resolutionUrl, error.userMessage,
                               error.requestId, error.path}
                       .join(u'\n'));
}

bool isClean(const HttpHeaders &headers)
{
    for (const auto &[name, value] : headers) {
        if (!isClean(name) || !isClean(value))
            return false;
    }
    return true;
}

bool isClean(const Exchange &exchange)
{
    return isClean(exchange.url.toEncoded()) && isClean(exchange.requestHeaders) &&
           isClean(exchange.requestBody) && isClean(exchange.requestId) &&
           isClean(exchange.failureDetail) && isClean(asCurl(exchange)) &&
           (!exchange.refusal || isClean(exchange.refusal->type + u'\n' + exchange.refusal->code +
                                         u'\n' + exchange.refusal->detail));
}

} // namespace

class TestCanary : public QObject
{
    Q_OBJECT

private:
    /// Answers that repeat all that was sent, as a debugging proxy would.
    FakeAnswer echo(const FakeRequest &asked, int status) const
    {
        FakeAnswer answer;
        answer.status = status;
        QByteArray all = asked.method + ' ' + asked.url.toEncoded() + ' ' + asked.body;
        for (const auto &[name, value] : asked.headers)
            all += ' ' + name + ": " + value;
        const bool toIam = asked.url.host() == "iam.test"_L1;
        if (!toIam && status != 200) // what was sent before, to another host
            all += ' ' + secretText + ' ' + secretEncoded;
        all.replace('"', ' ');
        const bool isNew = asked.body.contains(newSecretEncoded);
        QByteArray known = !toIam ? tokenText : isNew ? newSecretText : secretText;
        answer.body = "{\"errors\":[{\"type\":\"SERVER\",\"code\":\"" + known + "\",\"detail\":\"" +
                      all + "\",\"title\":\"" + known.replace("/", "\\/") + "\"}]}";
        answer.headers = {{"X-Echo", all}, {"SC-Request-Id", all}};
        return answer;
    }

    FakeAnswer grant() const
    {
        FakeAnswer answer;
        answer.body = "{\"access_token\":\"" + tokenText + "\",\"expires_in\":3600}";
        return answer;
    }

    bool everythingIsClean() const
    {
        for (const Exchange &exchange : m_rig->log.exchanges()) {
            if (!isClean(exchange))
                return false;
        }
        const auto &error = m_rig->tokens.state().error;
        return isClean(logged) && (!error || isClean(*error));
    }

    std::unique_ptr<ApiRig> m_rig;
    QtMessageHandler m_previous = nullptr;

private Q_SLOTS:
    void init()
    {
        enableVerboseLog();
        logged.clear();
        m_previous = qInstallMessageHandler(keepMessage);
        m_rig = std::make_unique<ApiRig>(secretText);
    }

    void cleanup()
    {
        m_rig.reset();
        qInstallMessageHandler(m_previous);
    }

    void nothing_is_seen_when_all_goes_well()
    {
        m_rig->network.setHandler([this](const FakeRequest &asked) {
            if (asked.url.host() == "iam.test"_L1)
                return grant();
            FakeAnswer answer;
            answer.body = R"({"data":[],"links":{"next":null}})";
            return answer;
        });
        ConnectionsClient client(&m_rig->caller, QUrl(u"https://vehicle.test"_s));
        QVERIFY(await(client.list({}, this)));
        // The canaries did go out, or this test would prove nothing.
        QVERIFY(m_rig->network.requests().at(0).body.contains(secretEncoded));
        QVERIFY(m_rig->network.requests().at(1).header("authorization").contains(tokenText));
        QVERIFY(!logged.isEmpty());
        QVERIFY(everythingIsClean());
    }

    void nothing_is_seen_when_the_service_repeats_what_was_sent_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 403, 404, 409, 429, 430, 500, 501, 502, 302, 200})
            QTest::addRow("%d", status) << status;
    }
    void nothing_is_seen_when_the_service_repeats_what_was_sent()
    {
        QFETCH(int, status);
        m_rig->network.setHandler([this, status](const FakeRequest &asked) {
            return asked.url.host() == "iam.test"_L1 ? grant() : echo(asked, status);
        });
        ConnectionsClient connections(&m_rig->caller, QUrl(u"https://vehicle.test"_s));
        VehiclesClient vehicles(&m_rig->caller, QUrl(u"https://vehicle.test"_s));
        const auto list = await(connections.list({}, this));
        QVERIFY(!list);
        QVERIFY(isClean(list.error()));
        const auto readings = await(vehicles.readings(u"v"_s, u"u"_s, this));
        QVERIFY(!readings);
        QVERIFY(isClean(readings.error()));
        QVERIFY(everythingIsClean());
    }

    void nothing_is_seen_when_the_token_endpoint_repeats_what_was_sent_data()
    {
        nothing_is_seen_when_the_service_repeats_what_was_sent_data();
    }
    void nothing_is_seen_when_the_token_endpoint_repeats_what_was_sent()
    {
        QFETCH(int, status);
        m_rig->network.setHandler(
            [this, status](const FakeRequest &asked) { return echo(asked, status); });
        const auto token = await(m_rig->tokens.token(this));
        QVERIFY(!token);
        QVERIFY(isClean(token.error()));
        QVERIFY(everythingIsClean());
    }

    void nothing_is_seen_of_a_rotation_data()
    {
        nothing_is_seen_when_the_service_repeats_what_was_sent_data();
    }
    void nothing_is_seen_of_a_rotation()
    {
        QFETCH(int, status);
        const SecretName management(m_rig->application, SecretItem::ManagementToken);
        m_rig->secrets.put(management, managementText);
        m_rig->secrets.put({m_rig->application, SecretItem::DatabasePassword}, databaseText);
        m_rig->network.setHandler([this](const FakeRequest &) { return grant(); });
        QVERIFY(await(m_rig->tokens.token(this)));
        m_rig->secrets.put(m_rig->application, newSecretText);
        m_rig->network.setHandler(
            [this, status](const FakeRequest &asked) { return echo(asked, status); });
        m_rig->tokens.renew();
        QTRY_VERIFY(m_rig->tokens.state().error);
        QVERIFY(everythingIsClean());
        // The new secret did go out, management token and database password never do.
        bool isSent = false;
        for (const FakeRequest &asked : m_rig->network.requests()) {
            isSent = isSent || asked.body.contains(newSecretEncoded);
            QVERIFY(!asked.body.contains(managementText));
            QVERIFY(!asked.body.contains(databaseText));
        }
        QVERIFY(isSent);
    }

    void a_token_answer_that_is_refused_is_not_kept()
    {
        FakeAnswer odd = grant();
        odd.body.chop(1);
        odd.body += ",\"token_type\":\"" + tokenText + "\"}";
        m_rig->network.setHandler([odd](const FakeRequest &) { return odd; });
        const auto token = await(m_rig->tokens.token(this));
        QVERIFY(!token);
        QVERIFY(isClean(token.error()));
        QVERIFY(everythingIsClean());
    }

    void nothing_is_seen_when_the_network_fails()
    {
        m_rig->network.setHandler([](const FakeRequest &) {
            FakeAnswer answer;
            answer.error = QNetworkReply::ProxyAuthenticationRequiredError;
            return answer;
        });
        QVERIFY(isClean(await(m_rig->tokens.token(this)).error()));
        QVERIFY(everythingIsClean());
    }
};

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
