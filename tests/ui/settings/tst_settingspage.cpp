// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "applicationlist.h"
#include "applicationstore.h"
#include "clock.h"
#include "fleetfile.h"
#include "memorysecretstore.h"
#include "preferences.h"
#include "settingspage.h"
#include "workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestSettingsPage : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        QTemporaryDir folder;
        Paths paths = Paths::standard(folder.path(), folder.path());
        ApplicationStore applications{paths};
        Preferences preferences{paths};
        MemorySecretStore secrets;
        SystemClock clock;
        Workspace workspace{&applications, &secrets, &clock};

        Application add(const QString &name)
        {
            Application application;
            application.name = name;
            application.clientId = u"client_"_s + QString(name).remove(u' ');
            application.secretBackend = u"Secret Service"_s;
            const auto saved = applications.save(application);
            secrets.put(*saved, "s3cret");
            return *saved;
        }

        QString kept() const
        {
            QFile file(paths.config + u"/motorpool.conf"_s);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        }
    };

    /// The journal stays when an application goes.
    static QStringList keptBesideJournal(const QString &folder)
    {
        QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        names.removeIf([](const QString &name) { return name.startsWith("journal.sqlite"_L1); });
        return names;
    }

    static QPushButton *button(const QWidget &root, const QString &text)
    {
        for (QPushButton *candidate : root.findChildren<QPushButton *>()) {
            if (QString(candidate->text()).remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }

    template <class Control>
    static Control *control(const QWidget &root, const QString &name)
    {
        for (Control *candidate : root.findChildren<Control *>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }

    static void removeFleetEu(QWidget &page)
    {
        button(page, u"Remove…"_s)->click();
        button(*page.findChild<QMessageBox *>(), u"Remove Fleet EU"_s)->click();
    }

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void every_control_is_named_and_reached_by_tab()
    {
        Bench bench;
        bench.add(u"Fleet EU"_s);
        SettingsPage page(&bench.workspace, &bench.preferences, bench.paths);
        page.resize(900, 1400);
        QCOMPARE(accessibilityFaults(&page), QStringList());
        QCOMPARE(unreachableByTab(&page), QStringList());
    }

    void choices_hold_at_once_and_are_kept()
    {
        Bench bench;
        SettingsPage page(&bench.workspace, &bench.preferences, bench.paths);
        const auto choose = [&page](const QString &name, int index) {
            auto *box = control<QComboBox>(page, name);
            box->setCurrentIndex(index);
            Q_EMIT box->activated(index);
        };
        choose(u"Theme"_s, 2);
        QCOMPARE(bench.preferences.theme(), Preferences::Theme::Dark);
        choose(u"Density"_s, 0);
        QCOMPARE(bench.preferences.density(), Preferences::Density::Compact);
        choose(u"Units"_s, 1);
        QCOMPARE(bench.preferences.units(), UnitSystem::Imperial);
        choose(u"Language"_s, 2);
        QCOMPARE(bench.preferences.language(), u"de"_s);
        auto *zones = control<QComboBox>(page, u"Time zone"_s);
        choose(u"Time zone"_s, zones->findData(u"Europe/Berlin"_s));
        QCOMPARE(bench.preferences.timeZoneId(), u"Europe/Berlin"_s);
    }

    void how_long_deliveries_are_kept_is_chosen()
    {
        Bench bench;
        SettingsPage page(&bench.workspace, &bench.preferences, bench.paths);
        auto *keep = control<QComboBox>(page, u"Keep for"_s);
        QVERIFY(keep);
        QCOMPARE(keep->currentData().toInt(), 30);
        keep->setCurrentIndex(keep->findData(7));
        Q_EMIT keep->activated(keep->currentIndex());
        QTRY_COMPARE(bench.preferences.setting(Setting::DeliveriesKeepDays).number(), 7);
        QVERIFY(bench.kept().contains(u"deliveriesKeepDays=7"_s));
    }

    void stale_is_always_later_than_aging()
    {
        Bench bench;
        SettingsPage page(&bench.workspace, &bench.preferences, bench.paths);
        control<QSpinBox>(page, u"Aging after, in hours"_s)->setValue(48);
        QCOMPARE(bench.preferences.freshness().aging, std::chrono::hours(48));
        QVERIFY(bench.preferences.freshness().stale > bench.preferences.freshness().aging);
    }

    void a_make_can_have_limits_of_its_own()
    {
        Bench bench;
        SettingsPage page(&bench.workspace, &bench.preferences, bench.paths);
        page.resize(900, 1400);
        page.show();
        control<QComboBox>(page, u"Make with limits of its own"_s)->setEditText(u"Skoda"_s);
        button(page, u"Add make"_s)->click();
        QCOMPARE(bench.preferences.makeFreshness().size(), 1);
        control<QSpinBox>(page, u"SKODA: aging after, in hours"_s)->setValue(30);
        const FreshnessLimits limits = bench.preferences.freshnessOf(u"SKODA"_s);
        QCOMPARE(limits.aging, std::chrono::hours(30));
        QCOMPARE(limits.stale, std::chrono::hours(31));
        QCOMPARE(accessibilityFaults(&page), QStringList());
        control<QToolButton>(page, u"SKODA: use the usual limits"_s)->click();
        QVERIFY(bench.preferences.makeFreshness().isEmpty());
    }

    void the_default_application_can_be_changed()
    {
        Bench bench;
        bench.add(u"Fleet EU"_s);
        const Application second = bench.add(u"Fleet US"_s);
        SettingsPage page(&bench.workspace, &bench.preferences, bench.paths);
        page.findChild<QListWidget *>()->setCurrentRow(1);
        button(page, u"Make default"_s)->click();
        QCOMPARE(bench.applications.defaultApplication()->id, second.id);
        QVERIFY(!button(page, u"Make default"_s)->isEnabled());
    }

    void removing_asks_erases_the_secret_and_says_so()
    {
        Bench bench;
        const Application application = bench.add(u"Fleet EU"_s);
        SettingsPage page(&bench.workspace, &bench.preferences, bench.paths);
        page.show();
        button(page, u"Remove…"_s)->click();
        auto *question = page.findChild<QMessageBox *>();
        QVERIFY(question);
        QVERIFY(question->defaultButton() == question->button(QMessageBox::Cancel));
        button(*question, u"Remove Fleet EU"_s)->click();
        QTRY_VERIFY(bench.applications.applications().isEmpty());
        bool said = false;
        for (const QLabel *label : page.findChildren<QLabel *>())
            said = said || label->text().contains(u"erased from Secret Service"_s);
        QVERIFY(said);
        bool missing = false;
        bench.secrets.read(application, this)->then(this, [&missing](const Result<Secret> &secret) {
            missing = !secret && secret.error().kind == ApiError::Kind::SecretMissing;
        });
        QTRY_VERIFY(missing);
    }

    void removing_closes_it_and_deletes_what_is_kept_of_its_fleet()
    {
        Bench bench;
        const Application application = bench.add(u"Fleet EU"_s);
        const Application other = bench.add(u"Fleet US"_s);
        const QString folder = bench.paths.dataOf(application);
        for (const QString &of : {folder + u"@0123456789ab"_s, bench.paths.dataOf(other)}) {
            QVERIFY(QDir().mkpath(of));
            QFile file(of + u"/fleet.sqlite.damaged-20261125T162102"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        bench.workspace.open(application);
        QVERIFY(bench.workspace.fleet());
        QTRY_VERIFY(QFile::exists(folder + u"/budget.sqlite"_s));
        SettingsPage page(&bench.workspace, &bench.preferences, bench.paths);
        page.show();
        page.findChild<QListWidget *>()->setCurrentRow(0);
        button(page, u"Remove…"_s)->click();
        auto *question = page.findChild<QMessageBox *>();
        QVERIFY(question->informativeText().contains(u"fleet kept on this computer"_s));
        button(*question, u"Remove Fleet EU"_s)->click();
        QTRY_COMPARE(bench.applications.applications().size(), 1);
        QVERIFY(!bench.workspace.isOpen());
        QTRY_COMPARE(keptBesideJournal(folder), QStringList());
        QVERIFY(!QFile::exists(folder + u"@0123456789ab"_s));
        QVERIFY(QFile::exists(bench.paths.dataOf(other)));
    }

    void an_application_stays_while_another_program_has_its_fleet_open()
    {
        Bench bench;
        const Application application = bench.add(u"Fleet EU"_s);
        const SystemClock clock;
        auto elsewhere = FleetFile::open(bench.paths.dataOf(application), clock);
        QVERIFY(elsewhere);
        SettingsPage page(&bench.workspace, &bench.preferences, bench.paths);
        page.show();
        removeFleetEu(page);
        QTRY_VERIFY(button(page, u"Try again"_s) && button(page, u"Try again"_s)->isVisible());
        QCOMPARE(bench.applications.applications().size(), 1);
        QVERIFY(QFile::exists((*elsewhere)->path()));

        elsewhere->reset();
        button(page, u"Try again"_s)->click();
        QTRY_VERIFY(page.findChild<QMessageBox *>());
        button(*page.findChild<QMessageBox *>(), u"Remove Fleet EU"_s)->click();
        QTRY_VERIFY(bench.applications.applications().isEmpty());
        QTRY_COMPARE(keptBesideJournal(bench.paths.dataOf(application)), QStringList());
    }

    void try_again_does_again_what_failed()
    {
        Bench bench;
        bench.add(u"Fleet EU"_s);
        const Application second = bench.add(u"Fleet US"_s);
        SettingsPage page(&bench.workspace, &bench.preferences, bench.paths);
        page.show();
        page.findChild<QListWidget *>()->setCurrentRow(1);
        const QString lock = bench.paths.config + u"/motorpool.conf.lock"_s;
        QVERIFY(QDir().mkdir(lock)); // nobody can lock the file now
        button(page, u"Make default"_s)->click();
        QTRY_VERIFY(button(page, u"Try again"_s) && button(page, u"Try again"_s)->isVisible());
        page.findChild<QListWidget *>()->setCurrentRow(0);
        QVERIFY(QDir().rmdir(lock));
        button(page, u"Try again"_s)->click();
        QVERIFY(!page.findChild<QMessageBox *>());
        QCOMPARE(bench.applications.defaultApplication()->id, second.id);
    }

    void an_application_can_go_without_a_secret_that_is_beyond_reach()
    {
        Bench bench;
        bench.add(u"Fleet EU"_s);
        SettingsPage page(&bench.workspace, &bench.preferences, bench.paths);
        page.show();
        bench.secrets.setFailure(ApiError::Kind::KeyringFailed);
        removeFleetEu(page);
        QTRY_VERIFY(button(page, u"Remove Fleet EU without its secret"_s));
        QCOMPARE(bench.applications.applications().size(), 1);
        button(page, u"Remove Fleet EU without its secret"_s)->click();
        QTRY_VERIFY(bench.applications.applications().isEmpty());
    }

    void an_application_stays_while_its_secret_cannot_be_erased()
    {
        Bench bench;
        bench.add(u"Fleet EU"_s);
        SettingsPage page(&bench.workspace, &bench.preferences, bench.paths);
        page.show();
        bench.secrets.setFailure(ApiError::Kind::KeyringLocked);
        removeFleetEu(page);
        QTRY_VERIFY(button(page, u"Unlock"_s) && button(page, u"Unlock"_s)->isVisible());
        QCOMPARE(bench.applications.applications().size(), 1);

        // Unlocked, it asks again and goes on.
        bench.secrets.setFailure(std::nullopt);
        button(page, u"Unlock"_s)->click();
        QTRY_VERIFY(page.findChild<QMessageBox *>());
        button(*page.findChild<QMessageBox *>(), u"Remove Fleet EU"_s)->click();
        QTRY_VERIFY(bench.applications.applications().isEmpty());
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
