// SPDX-License-Identifier: GPL-3.0-or-later
#include "apisession.h"
#include "applicationsaver.h"
#include "applicationstore.h"
#include "await.h"
#include "clock.h"
#include "connectionsclient.h"
#include "credentials.h"
#include "memorysecretstore.h"
#include "rotationserver.h"
#include "tokensource.h"
#include "vehiclesclient.h"
#include "workspace.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <memory>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

const QByteArray oldSecret = "the-old-secret";
const QByteArray newSecret = "the-new-secret";
constexpr int many = 50;

Secret secretOf(const QByteArray &text)
{
    QByteArray copy(text.constData(), text.size());
    return std::make_shared<const SecretBytes>(SecretBytes::take(copy));
}

} // namespace

/// A secret is rotated while calls are under way, over real HTTP.
class TestRotation : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        Bench()
        {
            server.addSecret(oldSecret);
            const auto saved = saver.save(server.application(), secretOf(oldSecret),
                                          SecretPlace::Keychain, &owner);
            application = await(saved).value();
            workspace.open(application);
        }

        /// So many calls, every second one counted in the budget.
        void send(int count)
        {
            const auto ended = [this](const auto &outcome) {
                ++(outcome ? good : bad);
                if (!outcome)
                    faults += outcome.error().operation + u' ' + kindName(outcome.error().kind);
                if (good + bad + open() < wanted)
                    send(1);
            };
            for (int i = 0; i < count; ++i) {
                ++sent;
                if (sent % 2 == 0)
                    workspace.session()->connections()->count(&owner)->then(&owner, ended);
                else
                    workspace.session()
                        ->vehicles()
                        ->readings(u"vehicle-%1"_s.arg(sent), u"user"_s, &owner)
                        ->then(&owner, ended);
            }
        }

        int open() const { return sent - good - bad; }

        Result<Application> rotate()
        {
            return await(saver.rotate(application, secretOf(newSecret), &owner));
        }

        QTemporaryDir folder;
        RotationServer server;
        ApplicationStore applications{Paths::standard(folder.path(), folder.path())};
        MemorySecretStore secrets;
        SystemClock clock;
        Workspace workspace{&applications, &secrets, &clock};
        ApplicationSaver saver{&applications, workspace.credentials()};
        Application application;
        int wanted = 0; ///< calls in all that follow each other
        int sent = 0;
        int good = 0;
        int bad = 0;
        QStringList faults;
        QObject owner; ///< last: what is under way goes first
    };

    std::unique_ptr<Bench> m_bench;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_bench = std::make_unique<Bench>();
    }
    void cleanup() { m_bench.reset(); }

    void no_call_under_way_fails_when_the_old_secret_goes_with_its_tokens()
    {
        m_bench->server.hold(true);
        m_bench->send(many);
        QTRY_VERIFY(m_bench->server.waiting() >= 6); // the others stand behind these
        m_bench->server.addSecret(newSecret);
        QVERIFY(m_bench->rotate());
        QTRY_COMPARE(m_bench->server.granted(newSecret), 1);
        m_bench->server.removeSecret(oldSecret, true);
        m_bench->server.hold(false);
        QTRY_COMPARE(m_bench->open(), 0);
        QCOMPARE(m_bench->faults, QStringList());
        QCOMPARE(m_bench->good, many);
        QVERIFY(m_bench->server.refusals() > 0); // or this would prove nothing
        QCOMPARE(m_bench->server.tokenRequests(), 2);
    }

    void no_call_under_way_fails_when_the_old_secret_is_dead_at_once_but_tokens_live()
    {
        m_bench->server.hold(true);
        m_bench->send(many);
        QTRY_VERIFY(m_bench->server.waiting() >= 6);
        m_bench->server.addSecret(newSecret);
        m_bench->server.removeSecret(oldSecret, false);
        QVERIFY(m_bench->rotate());
        m_bench->server.hold(false);
        QTRY_COMPARE(m_bench->open(), 0);
        QCOMPARE(m_bench->faults, QStringList());
        QCOMPARE(m_bench->server.refusals(), 0);
        QTRY_COMPARE(m_bench->server.granted(newSecret), 1);
    }

    void calls_go_on_without_a_break_through_the_whole_of_it()
    {
        m_bench->wanted = std::numeric_limits<int>::max();
        m_bench->send(many); // and each that ends starts another
        QTRY_VERIFY(m_bench->good >= 100);
        m_bench->server.addSecret(newSecret);
        QVERIFY(m_bench->rotate());
        QTRY_COMPARE(m_bench->server.granted(newSecret), 1);
        m_bench->server.removeSecret(oldSecret, true);
        m_bench->wanted = m_bench->good + 200;
        QTRY_COMPARE(m_bench->open(), 0);
        QCOMPARE(m_bench->faults, QStringList());
        QVERIFY(m_bench->good >= m_bench->wanted);
    }

    void those_who_wait_for_a_token_of_the_dead_secret_get_one_of_the_new()
    {
        m_bench->server.holdTokens(true);
        m_bench->send(many);
        QTRY_COMPARE(m_bench->server.tokenRequests(), 1);
        m_bench->server.addSecret(newSecret);
        m_bench->server.removeSecret(oldSecret, true);
        QVERIFY(m_bench->rotate());
        m_bench->server.holdTokens(false);
        QTRY_COMPARE(m_bench->open(), 0);
        QCOMPARE(m_bench->faults, QStringList());
        QCOMPARE(m_bench->server.granted(oldSecret), 0);
    }

    void a_swap_that_fails_leaves_session_and_secret_as_they_were()
    {
        m_bench->send(2);
        QTRY_COMPARE(m_bench->open(), 0);
        m_bench->server.addSecret(newSecret);
        m_bench->secrets.setFailure(ApiError::Kind::KeyringLocked, false);
        QVERIFY(!m_bench->rotate());
        m_bench->secrets.setFailure(std::nullopt, false);
        m_bench->send(2);
        QTRY_COMPARE(m_bench->open(), 0);
        QCOMPARE(m_bench->bad, 0);
        QCOMPARE(m_bench->server.tokenRequests(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRotation)
#include "tst_rotation.moc"
