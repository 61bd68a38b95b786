// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "apisession.h"
#include "applicationstore.h"
#include "datatable.h"
#include "emptystate.h"
#include "errorstrip.h"
#include "listserver.h"
#include "manualclock.h"
#include "preferences.h"
#include "progressstrip.h"
#include "tokensource.h"
#include "userpage.h"
#include "workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = Subject::Kind;

namespace {

const auto user = u"605a5a2d-1b6e-4a3f-9c1d-2f0d6c1ec0ff"_s;

} // namespace

class TestUserPage : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        QTemporaryDir folder;
        Paths paths = Paths::standard(folder.path(), folder.path());
        ListServer server;
        MemorySecretStore secrets;
        ManualClock clock;
        ApplicationStore applications{paths};
        Preferences preferences{paths};
        Workspace workspace{&applications, &secrets, &clock};
        UserPage page{&workspace, &preferences};
        QSignalSpy selected{&page, &UserPage::connectionSelected};
        QSignalSpy activated{&page, &UserPage::connectionActivated};

        Bench()
        {
            server.putSecret(secrets);
            workspace.open(server.application());
            page.resize(1000, 700);
            page.show();
        }

        DataTable *table() { return page.findChild<DataTable *>(); }
        QLineEdit *filter() { return page.findChild<QLineEdit *>(); }
        ErrorStrip *error() { return page.findChild<ErrorStrip *>(); }
        EmptyState *empty() { return page.findChild<EmptyState *>(); }
        int rows() { return table()->model()->rowCount(); }
        QString text(int row, int column)
        {
            return table()->model()->index(row, column).data().toString();
        }
        bool shows(const QString &text)
        {
            for (const QLabel *label : page.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(text))
                    return true;
            }
            return false;
        }
        void press(const QString &text)
        {
            for (QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
                if (button->isVisible() && button->text() == text) {
                    button->click();
                    return;
                }
            }
            QFAIL(qPrintable(u"no button "_s + text));
        }
        bool isDone() { return page.refreshAction()->isEnabled(); }
        void open(const Subject &subject)
        {
            page.open(subject);
            QTRY_VERIFY_WITH_TIMEOUT(isDone(), 20'000);
        }
        std::optional<Connection> lastSelected()
        {
            return selected.isEmpty() ? std::nullopt
                                      : selected.last().at(0).value<std::optional<Connection>>();
        }
    };

    std::unique_ptr<Bench> b;

private Q_SLOTS:
    void init()
    {
        // The platform without a display says so of each window.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        b = std::make_unique<Bench>();
    }

    void cleanup() { b.reset(); }

    void says_what_can_be_entered_before_anything_was()
    {
        QVERIFY(b->shows(u"No user looked up yet"_s));
        b->server.setConnections(someConnections(3, user));
        b->press(u"List all connections"_s);
        QTRY_COMPARE(b->rows(), 3);
        QVERIFY(b->shows(u"All users"_s));
    }

    void lists_a_user_with_header_and_count()
    {
        b->server.setConnections(someConnections(250, user) + someConnections(5, u"other"_s));
        b->open({Kind::User, user});
        QCOMPARE(b->rows(), 250);
        QVERIFY(b->shows(u"User 605a5a2d…c0ff"_s));
        QVERIFY(b->shows(u"250 vehicle"_s));
        QVERIFY(b->shows(u"last connected 1 Jan 2025"_s));
        QVERIFY(b->shows(u"250 connection"_s));
        QVERIFY(b->table()->isVisible());
        QVERIFY(!b->error()->isVisible());
    }

    void shows_rows_while_pages_arrive_and_stops_on_cancel()
    {
        b->server.setConnections(someConnections(500, user));
        b->server.setDelay(100ms);
        b->page.open({Kind::User, user});
        QTRY_VERIFY(b->rows() > 0);
        QVERIFY(b->table()->isVisible());
        auto *progress = b->page.findChild<ProgressStrip *>();
        Q_EMIT progress->cancelled();
        const int rows = b->rows();
        QVERIFY(rows < 500);
        QVERIFY(b->isDone());
        QVERIFY(b->shows(u"stopped before the end"_s));
        b->server.setDelay(0ms);
        b->page.refreshAction()->trigger();
        QTRY_COMPARE(b->rows(), 500);
    }

    void an_error_in_the_middle_keeps_rows_and_can_be_tried_again()
    {
        b->server.setConnections(someConnections(250, user));
        b->server.setFault(2, 403);
        b->open({Kind::User, user});
        QCOMPARE(b->rows(), 100);
        QVERIFY(b->error()->isVisible());
        b->server.setFault(0, 0);
        Q_EMIT b->error()->retryRequested();
        QTRY_COMPARE(b->rows(), 250);
        QTRY_VERIFY(b->isDone());
        QVERIFY(!b->error()->isVisible());
    }

    void goes_on_when_the_keyring_is_unlocked()
    {
        b->server.setConnections(someConnections(3, user));
        b->secrets.setFailure(ApiError::Kind::KeyringLocked);
        b->page.open({Kind::User, user});
        QTRY_COMPARE(b->workspace.session()->tokens()->state().phase,
                     TokenState::Phase::WaitingForKeyring);
        QCOMPARE(b->rows(), 0);
        b->secrets.setFailure(std::nullopt);
        QTRY_COMPARE(b->rows(), 3);
    }

    void selects_the_first_and_keeps_the_selection_through_a_refresh()
    {
        QList<Connection> list = someConnections(300, user);
        b->server.setConnections(list);
        b->open({Kind::User, user});
        QTRY_COMPARE(b->selected.count(), 1);
        QCOMPARE(b->lastSelected()->id, list[0].id);

        b->table()->selectRow(200);
        b->table()->scrollTo(b->table()->model()->index(200, 0));
        const int scrolled = b->table()->verticalScrollBar()->value();
        QTRY_COMPARE(b->lastSelected()->id, list[200].id);
        const auto told = b->selected.count();
        list[3].model = u"Changed"_s;
        list.removeAt(150);
        b->server.setConnections(list);
        b->page.refreshAction()->trigger();
        QTRY_COMPARE(b->rows(), 299);
        QCOMPARE(b->text(3, 1), u"Changed"_s);
        QCOMPARE(b->table()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(b->table()->currentIndex().row(), 199);
        QCOMPARE(b->table()->verticalScrollBar()->value(), scrolled);
        QTest::qWait(10);
        QCOMPARE(b->selected.count(), told);

        // What is known of the selected one changed: that is told.
        list[199].permissions = {u"read_vin"_s};
        b->server.setConnections(list);
        b->page.refreshAction()->trigger();
        QTRY_COMPARE(b->selected.count(), told + 1);
        QCOMPARE(b->lastSelected()->permissions, QStringList{u"read_vin"_s});
    }

    void tells_that_a_selected_connection_is_gone()
    {
        QList<Connection> list = someConnections(3, user);
        b->server.setConnections(list);
        b->open({Kind::User, user});
        QTRY_VERIFY(b->lastSelected());
        list.removeFirst();
        b->server.setConnections(list);
        b->page.refreshAction()->trigger();
        QTRY_COMPARE(b->rows(), 2);
        QTRY_VERIFY(!b->lastSelected());
    }

    void filters_while_typing_and_keeps_the_selected_one()
    {
        b->server.setConnections(someConnections(100, user));
        b->open({Kind::User, user});
        b->table()->selectRow(1); // a SKODA
        QTRY_COMPARE(b->lastSelected()->make, u"SKODA"_s);
        const auto told = b->selected.count();
        QTest::keyClicks(b->filter(), u"tesla"_s);
        QCOMPARE(b->rows(), 20);
        QVERIFY(b->shows(u"20 of 100 shown"_s));
        QTest::keyClicks(b->filter(), u" nowhere"_s);
        QVERIFY(b->shows(u"No connection fits the filter"_s));
        b->press(u"Clear the filter"_s);
        QCOMPARE(b->rows(), 100);
        QTRY_COMPARE(b->table()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(b->table()->selectionModel()->selectedRows().first().row(), 1);
        QCOMPARE(b->selected.count(), told);
    }

    void offers_the_other_mode_when_nothing_is_found()
    {
        b->server.setConnections(someConnections(2, user, u"simulated"_s));
        b->open({Kind::User, user});
        QVERIFY(b->shows(u"No connections found"_s));
        QVERIFY(b->shows(u"as user id, then as vehicle id, then as external id"_s));
        b->press(u"Look among simulated vehicles"_s);
        QTRY_COMPARE(b->rows(), 2);
        QCOMPARE(b->page.findChild<QComboBox *>()->currentText(), u"Simulated"_s);
    }

    void lists_both_modes_on_request()
    {
        b->server.setConnections(someConnections(2, user, u"simulated"_s) +
                                 someConnections(3, user));
        b->open({Kind::User, user});
        QCOMPARE(b->rows(), 3);
        auto *mode = b->page.findChild<QComboBox *>();
        mode->setFocus();
        QTest::keyClick(mode, Qt::Key_End);
        QTRY_COMPARE(b->rows(), 5);
    }

    void explains_a_redirect_that_reports_an_error_without_a_call()
    {
        b->page.open({Kind::Redirect, u"https://app.example/cb?error=access_denied&state=x"_s});
        const RedirectWords words =
            explain(*readConnectRedirect(u"https://app.example/cb?error=access_denied&state=x"_s));
        QVERIFY(!words.title.isEmpty());
        QVERIFY(b->shows(words.title));
        QVERIFY(b->shows(words.remedy));
        QCOMPARE(b->server.lists(), 0);
    }

    void opens_the_user_of_a_redirect()
    {
        b->server.setConnections(someConnections(2, user));
        QSignalSpy changed(&b->page, &UserPage::subjectChanged);
        b->open({Kind::Redirect, u"https://app.example/cb?code=5ec2e7&user_id=%1"_s.arg(user)});
        QCOMPARE(b->rows(), 2);
        QCOMPARE(changed.last().at(0).value<Subject>(), (Subject{Kind::User, user}));
    }

    void says_all_that_a_redirect_says()
    {
        b->server.setConnections(someConnections(2, user));
        b->open({Kind::Redirect,
                 u"https://app.example/cb?code=5ec2e7&user_id=%1&external_id=C-7&state=st-9"
                 "&virtual_key_url=https%3A%2F%2Ftesla.com%2F_ak%2Fx"_s.arg(user)});
        for (const QString &said :
             {u"The owner connected."_s, u"C-7"_s, u"State st-9."_s, u"https://tesla.com/_ak/x"_s})
            QVERIFY2(b->shows(said), qPrintable(said));
        QVERIFY(!b->shows(u"5ec2e7"_s));
    }

    void tries_each_id_that_a_redirect_names()
    {
        b->server.setConnections(someConnections(2, user));
        b->open(
            {Kind::Redirect,
             u"https://app.example/cb?user_id=nobody&vehicle_id=%1-vehicle-live-1"_s.arg(user)});
        QTRY_COMPARE(b->rows(), 1);
        QCOMPARE(b->server.asked().first(), u"userId=nobody mode=live"_s);
    }

    void explains_that_a_vin_cannot_be_searched()
    {
        b->open({Kind::Vin, u"TMBJB7NY1PF000072"_s});
        QVERIFY(b->shows(u"no search by VIN"_s));
    }

    void learns_vins()
    {
        b->server.setConnections(someConnections(2, user));
        b->open({Kind::User, user});
        b->page.setVin(user + u"-vehicle-live-1"_s, u"TMBJB7NY1PF000072"_s);
        QCOMPARE(b->text(1, int(ConnectionField::Vin)), u"TMBJB7NY1PF000072"_s);
        b->open({Kind::Vin, u"TMBJB7NY1PF000072"_s});
        QCOMPARE(b->rows(), 1);
    }

    void mentions_doubles_and_strangers()
    {
        b->server.setConnections(someConnections(150, user));
        b->server.setStowaway(someConnections(1, u"stranger"_s).first());
        b->open({Kind::User, user});
        QCOMPARE(b->rows(), 150);
        QVERIFY(b->shows(u"did not fit"_s));
        b->server.setStowaway(someConnections(1, user).first());
        b->page.refreshAction()->trigger();
        QTRY_VERIFY(b->shows(u"more than once"_s));
    }

    void enter_on_a_row_activates_it()
    {
        b->server.setConnections(someConnections(3, user));
        b->open({Kind::User, user});
        QTRY_VERIFY(b->table()->currentIndex().isValid());
        QTest::keyClick(b->table(), Qt::Key_Down);
        QTest::keyClick(b->table(), Qt::Key_Return);
        QCOMPARE(b->activated.count(), 1);
        QCOMPARE(b->activated.at(0).at(0).value<Connection>().id, user + u"-connection-live-1"_s);
    }

    void lets_go_of_everything_when_the_application_closes()
    {
        b->server.setConnections(someConnections(300, user));
        b->server.setDelay(50ms);
        b->page.open({Kind::User, user});
        QTRY_VERIFY(b->rows() > 0);
        b->workspace.close();
        QCOMPARE(b->rows(), 0);
        QVERIFY(b->shows(u"No application is open"_s));
        QTRY_VERIFY(!b->lastSelected());
        b->page.open({Kind::User, user});
        QVERIFY(b->shows(u"No application is open"_s));
    }

    void every_control_has_a_name_and_can_be_reached()
    {
        b->server.setConnections(someConnections(3, user));
        QCOMPARE(accessibilityFaults(&b->page), QStringList());
        b->open({Kind::User, user});
        QCOMPARE(accessibilityFaults(&b->page), QStringList());
        QCOMPARE(unreachableByTab(&b->page), QStringList());
    }

    void a_link_for_the_user_carries_their_external_id()
    {
        QSignalSpy wanted(&b->page, &UserPage::ownerLinkWanted);
        b->open({Subject::Kind::ExternalUser, u"C-10442"_s});
        for (auto *button : b->page.findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == u"Link for the user"_s)
                button->click();
        }
        QCOMPARE(wanted.size(), 1);
        const auto wish = wanted.first().first().value<OwnerLinkWish>();
        QCOMPARE(wish.of.externalId, u"C-10442"_s);
        QCOMPARE(wish.advice.link, OwnerAdvice::Link::Connect);
        QVERIFY(wish.of.vehicleId.isEmpty());
    }
};

QTEST_MAIN(TestUserPage)
#include "tst_userpage.moc"
