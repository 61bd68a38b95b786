// SPDX-License-Identifier: GPL-3.0-or-later
#include "apisession.h"
#include "applicationstore.h"
#include "await.h"
#include "listserver.h"
#include "lookup.h"
#include "manualclock.h"
#include "workspace.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace motorpool;
using namespace Qt::StringLiterals;

using Kind = Subject::Kind;

namespace {

const auto user = u"605a5a2d-1b6e-4a3f-9c1d-2f0d6c1ec0ff"_s;

} // namespace

class TestLookup : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ListServer> m_server;
    MemorySecretStore m_secrets;
    ManualClock m_clock;
    std::unique_ptr<ApplicationStore> m_applications;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Lookup> m_lookup;
    QStringList m_found; ///< connection ids, as they came

    Result<LookupEnd> find(const Subject &subject, Mode mode = Mode::Live,
                           const QHash<QString, QString> &vins = {})
    {
        m_found.clear();
        auto *call = m_lookup->find(subject, mode, this, vins);
        call->each(this, [this](const ConnectionPage &page) {
            for (const Connection &connection : page.connections)
                m_found << connection.id;
        });
        return await<LookupEnd>(call);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_server = std::make_unique<ListServer>();
        m_server->putSecret(m_secrets);
        m_applications =
            std::make_unique<ApplicationStore>(Paths::standard(m_folder.path(), m_folder.path()));
        m_workspace = std::make_unique<Workspace>(m_applications.get(), &m_secrets, &m_clock);
        m_workspace->open(m_server->application());
        m_lookup = std::make_unique<Lookup>(m_workspace->session()->connections());
    }

    void cleanup()
    {
        m_lookup.reset();
        m_workspace.reset();
        m_applications.reset();
        m_server.reset();
    }

    void takes_the_first_reading_that_finds_something()
    {
        m_server->setConnections(someConnections(3, user));
        const auto end = find({Kind::User, user});
        QVERIFY(end);
        QCOMPARE(end->matched, (Subject{Kind::User, user}));
        QCOMPARE(end->list.kept, 3);
        QCOMPARE(m_found.size(), 3);
        QCOMPARE(m_server->asked(), QStringList{u"userId=%1 mode=live"_s.arg(user)});
    }

    void tries_the_other_readings_in_their_order()
    {
        QList<Connection> list = someConnections(1, u"someone"_s);
        list[0].vehicleId = user;
        m_server->setConnections(list);
        const auto end = find({Kind::User, user});
        QVERIFY(end);
        QCOMPARE(end->matched, (Subject{Kind::Vehicle, user}));
        QCOMPARE(end->tried.size(), 2);
        QCOMPARE(m_server->asked(), (QStringList{u"userId=%1 mode=live"_s.arg(user),
                                                 u"vehicleId=%1 mode=live"_s.arg(user)}));
    }

    void says_what_was_tried_when_nothing_is_found()
    {
        const auto end = find({Kind::User, user}, Mode::Simulated);
        QVERIFY(end);
        QVERIFY(!end->matched);
        QCOMPARE(end->tried,
                 (QList<Subject>{
                     {Kind::User, user}, {Kind::Vehicle, user}, {Kind::ExternalUser, user}}));
        QVERIFY(m_found.isEmpty());
    }

    void lists_everything_without_a_filter_in_both_modes()
    {
        m_server->setConnections(someConnections(150, u"a"_s) +
                                 someConnections(2, u"b"_s, u"simulated"_s));
        const auto end = find({}, Mode::All);
        QVERIFY(end);
        QCOMPARE(end->matched, Subject{});
        QCOMPARE(end->list.kept, 152);
        QCOMPARE(m_server->asked().last(), u"mode=simulated"_s);
    }

    void finds_a_vin_among_those_read()
    {
        m_server->setConnections(someConnections(3, user));
        const QString vehicle = user + u"-vehicle-live-1"_s;
        const auto end = find({Kind::Vin, u"TMBJB7NY1PF000072"_s}, Mode::Live,
                              {{vehicle, u"tmbjb7ny1pf000072"_s}});
        QVERIFY(end);
        QCOMPARE(m_found, QStringList{user + u"-connection-live-1"_s});
        QVERIFY(!end->vinUnknown);
    }

    void explains_an_unknown_vin_and_tries_it_as_an_external_id()
    {
        const auto end = find({Kind::Vin, u"TMBJB7NY1PF000072"_s});
        QVERIFY(end);
        QVERIFY(end->vinUnknown);
        QVERIFY(!end->matched);
        QCOMPARE(m_server->asked(), QStringList{u"externalId=TMBJB7NY1PF000072 mode=live"_s});
    }

    void reads_the_user_from_a_redirect()
    {
        m_server->setConnections(someConnections(2, user));
        const auto end =
            find({Kind::Redirect, u"https://app.example/cb?code=x&user_id=%1"_s.arg(user)});
        QVERIFY(end);
        QCOMPARE(end->matched, (Subject{Kind::User, user}));
        QVERIFY(end->redirect);
    }

    void reads_the_vehicle_from_a_reauthentication()
    {
        m_server->setConnections(someConnections(2, user));
        const auto end = find(
            {Kind::Redirect, u"https://app.example/cb?vehicle_id=%1-vehicle-live-0"_s.arg(user)});
        QVERIFY(end);
        QCOMPARE(m_found, QStringList{user + u"-connection-live-0"_s});
    }

    void a_redirect_with_an_error_costs_no_call()
    {
        const auto end = find({Kind::Redirect, u"https://app.example/cb?error=access_denied"_s});
        QVERIFY(end);
        QVERIFY(end->redirect && end->redirect->isError());
        QVERIFY(end->tried.isEmpty());
        QCOMPARE(m_server->lists(), 0);
    }

    void a_text_that_is_no_redirect_is_an_error()
    {
        const auto end = find({Kind::Redirect, u"https://app.example/"_s});
        QVERIFY(!end);
        QCOMPARE(end.error().kind, ApiError::Kind::Usage);
    }

    void an_error_in_the_middle_keeps_what_was_read()
    {
        m_server->setConnections(someConnections(150, user));
        m_server->setFault(2, 403);
        const auto end = find({Kind::User, user});
        QVERIFY(!end);
        QCOMPARE(end.error().kind, ApiError::Kind::Permission);
        QCOMPARE(m_found.size(), 100);
        QCOMPARE(m_server->lists(), 2);
    }

    void a_refused_form_of_id_lets_the_next_reading_go_on()
    {
        m_server->setFault(1, 400);
        const auto end = find({Kind::User, user});
        QVERIFY(!end);
        QCOMPARE(end.error().kind, ApiError::Kind::Validation);
        QCOMPARE(m_server->lists(), 3);
    }

    void ends_when_deleted()
    {
        m_server->setConnections(someConnections(500, user));
        auto *call = m_lookup->find({Kind::User, user}, Mode::Live, this);
        int pages = 0;
        QEventLoop loop;
        call->each(this, [&pages, &loop](const ConnectionPage &) {
            ++pages;
            loop.quit();
        });
        loop.exec();
        delete call;
        QCOMPARE(pages, 1);
        const int asked = m_server->lists();
        QVERIFY(asked <= 2);
    }
};

QTEST_GUILESS_MAIN(TestLookup)
#include "tst_lookup.moc"
