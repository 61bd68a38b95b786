// SPDX-License-Identifier: GPL-3.0-or-later
// Pasted lists and exports of the Fleet page, and the help for a migration.
#include "a11y.h"
#include "datatable.h"
#include "exportdialog.h"
#include "exportwords.h"
#include "filterfield.h"
#include "fleetbench.h"
#include "fleetrowsource.h"
#include "listdialog.h"
#include "listedit.h"
#include "listrowsource.h"
#include "migrationdialog.h"
#include "migrationtext.h"
#include "workstrip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestFleetLists : public QObject
{
    Q_OBJECT

private:
    struct Bench : FleetBench
    {
        FleetPage page{&workspace, &preferences};
        Bench() { page.resize(1000, 600); }
    };

    static QAbstractButton *button(const QWidget &root, const QString &name)
    {
        for (QAbstractButton *candidate : root.findChildren<QAbstractButton *>()) {
            if (candidate->accessibleName() == name ||
                QString(candidate->text()).remove(u'&') == name)
                return candidate;
        }
        return nullptr;
    }

    static bool shows(const QWidget &root, const QString &text)
    {
        for (const QLabel *label : root.findChildren<QLabel *>()) {
            if (label->text().contains(text))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void a_list_is_told_entry_by_entry()
    {
        Bench bench;
        QVERIFY(bench.fill(&bench.page));
        ListDialog dialog(bench.page.list(), &bench.preferences);
        dialog.show();
        QSignalSpy found(&dialog, &ListDialog::found);
        dialog.setText("C-1\nnobody\nC-1\n" + FleetBench::connection(7).vehicleId.toUtf8());
        QVERIFY(found.wait());
        QVERIFY(shows(dialog, u"2 of 3 entries connected · 1 not found"_s));
        QVERIFY(shows(dialog, u"1 with several connections · 1 repeated"_s));
        auto *table = dialog.findChild<DataTable *>();
        QCOMPARE(table->model()->rowCount(), 4);
        QCOMPARE(table->model()->index(0, ListResultModel::Entry).data().toString(),
                 u"C-1 (2 ×)"_s);
        QCOMPARE(table->model()->index(2, ListResultModel::State).data().toString(),
                 u"✕ Not found"_s);
        QCOMPARE(table->model()
                     ->index(2, ListResultModel::State)
                     .data(Qt::AccessibleTextRole)
                     .toString(),
                 u"Not found"_s);
        QCOMPARE(table->model()->index(3, ListResultModel::By).data().toString(), u"Vehicle id"_s);
        QCOMPARE(accessibilityFaults(&dialog), QStringList());
        QCOMPARE(unreachableByTab(&dialog), QStringList());

        auto *show = dialog.findChildren<QComboBox *>().last();
        show->setCurrentIndex(show->findText(u"Not found"_s));
        Q_EMIT show->activated(show->currentIndex());
        QCOMPARE(table->model()->rowCount(), 1);

        std::shared_ptr<const RowSource> rows;
        connect(&dialog, &ListDialog::exportWanted, this,
                [&rows](const std::shared_ptr<const RowSource> &of) { rows = of; });
        button(dialog, u"Export…"_s)->click();
        QCOMPARE(rows->rows(), 1);
    }

    void only_its_rows_are_shown_until_the_tag_is_pressed()
    {
        Bench bench;
        QVERIFY(bench.fill(&bench.page));
        bench.page.show();
        bench.page.tools()->lookUpAction()->trigger();
        auto *dialog = bench.page.findChild<ListDialog *>();
        QSignalSpy found(dialog, &ListDialog::found);
        dialog->setText("C-1,C-3");
        QVERIFY(found.wait());
        button(*dialog, u"Show in the fleet"_s)->click();
        QTRY_COMPARE(bench.page.list()->model()->rowCount(), 4);
        QVERIFY(shows(bench.page, u"4 of 10"_s));
        bench.page.setFilterText(u"make:skoda"_s);
        QTRY_COMPARE(bench.page.list()->model()->rowCount(), 2);
        auto *tag = button(bench.page, u"Clear the list of 4"_s);
        QVERIFY(tag->isVisible());
        tag->click();
        QTRY_COMPARE(bench.page.list()->model()->rowCount(), 5);
        QVERIFY(!tag->isVisible());
    }

    void a_list_ends_with_its_application()
    {
        Bench bench;
        QVERIFY(bench.fill(&bench.page));
        bench.page.list()->setOnly(std::make_shared<const RowSet>(std::vector<quint32>{1}));
        QTRY_COMPARE(bench.page.list()->model()->rowCount(), 1);
        bench.workspace.close();
        QVERIFY(!bench.page.list()->only());
    }

    void what_cannot_be_read_is_told_and_nothing_else()
    {
        Bench bench;
        QVERIFY(bench.fill(&bench.page));
        ListDialog dialog(bench.page.list(), &bench.preferences);
        QSignalSpy found(&dialog, &ListDialog::found);
        dialog.setText(QByteArray("PK\x03\x04\0\0", 6));
        QVERIFY(found.wait());
        QVERIFY(shows(dialog, u"not a text file"_s));
        QVERIFY(!button(dialog, u"Show in the fleet"_s)->isEnabled());
        QVERIFY(!button(dialog, u"Export…"_s)->isEnabled());
    }

    void a_long_paste_is_kept_aside_and_looked_up()
    {
        Bench bench;
        QVERIFY(bench.fill(&bench.page));
        ListDialog dialog(bench.page.list(), &bench.preferences);
        auto *edit = dialog.findChild<ListEdit *>();
        QString text;
        for (int number = 0; number < 50'000; ++number)
            text += u"C-%1\n"_s.arg(number);
        QSignalSpy found(&dialog, &ListDialog::found);
        QMetaObject::invokeMethod(&dialog, [&] { edit->setList(text.toUtf8(), u"A list"_s); });
        QVERIFY(found.wait(20'000));
        QVERIFY(edit->toPlainText().size() < 100);
        QCOMPARE(edit->list(), text.toUtf8());
        QVERIFY(shows(dialog, u"5 of 50"_s));
    }

    void an_export_is_what_is_shown()
    {
        Bench bench;
        QVERIFY(bench.fill(&bench.page));
        bench.page.setFilterText(u"make:skoda"_s);
        bench.page.table()->lendColumns({u"make"_s, u"externalId"_s}, -1, Qt::AscendingOrder);
        QTRY_COMPARE(bench.page.list()->model()->rowCount(), 5);
        bench.page.show();
        bench.page.tools()->exportAction()->trigger();
        auto *dialog = bench.page.findChild<ExportDialog *>();
        QCOMPARE(accessibilityFaults(dialog), QStringList());
        QVERIFY(shows(*dialog, u"5 row(s), 2 column(s)"_s));
        QTRY_VERIFY(shows(*dialog, u"Of 5 nothing was read yet"_s));
        QVERIFY(shows(*dialog, u"never read to its end"_s));
        QCOMPARE(dialog->source()->rows(), 5);
        button(*dialog, u"The mapping of users to vehicles, for a migration"_s)->click();
        QCOMPARE(dialog->source()->columns().front().name, "userId");

        WorkStrip strip;
        const QString path = bench.folder.path() + u"/fleet.csv"_s;
        strip.exportTo({}, path, dialog->options(), dialog->source());
        QVERIFY(strip.isExporting());
        QTRY_VERIFY(!strip.isExporting());
        QVERIFY(shows(strip, u"5 row(s) exported to"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readLine().startsWith("userId,externalId,vehicleId,connectionId,vin"));
    }

    void the_selection_can_be_exported_alone()
    {
        Bench bench;
        QVERIFY(bench.fill(&bench.page));
        bench.page.show();
        bench.page.table()->selectRow(2);
        bench.page.table()->selectionModel()->select(
            bench.page.list()->model()->rowCount() > 5 ? bench.page.table()->model()->index(5, 0)
                                                       : QModelIndex(),
            QItemSelectionModel::Select | QItemSelectionModel::Rows);
        bench.page.tools()->exportAction()->trigger();
        auto *dialog = bench.page.findChild<ExportDialog *>();
        QCOMPARE(dialog->source()->rows(), 2);
        const auto source = std::dynamic_pointer_cast<const FleetRowSource>(dialog->source());
        QCOMPARE(source->fleetRows(), (std::vector<quint32>{2, 5}));
    }

    void an_export_that_fails_says_why()
    {
        Bench bench;
        QVERIFY(bench.fill(&bench.page));
        WorkStrip strip;
        strip.exportTo({}, bench.folder.path() + u"/no/such/folder.csv"_s, {},
                       std::make_shared<const FleetRowSource>(
                           bench.page.list()->fleet(), bench.page.list()->model()->found().rows,
                           QList{FleetField::Make}, 0));
        QTRY_VERIFY(!strip.isExporting());
        QVERIFY(shows(strip, u"folder"_s));
    }

    void a_mapping_of_what_was_never_synced_is_refused()
    {
        Bench bench;
        QVERIFY(bench.fill(&bench.page));
        bench.page.show();
        bench.page.tools()->exportMapping(&bench.page);
        QVERIFY(!bench.page.findChild<QFileDialog *>());
        QVERIFY(shows(bench.page, u"there is no mapping to export"_s));
    }

    void the_mapping_says_of_which_lists_it_is()
    {
        const SyncTimes never, once{1'764'000'000'000, 1'763'999'000'000},
            later{1'764'000'900'000, 1'764'000'000'000};
        const auto text = [](const SyncTimes &live, const SyncTimes &simulated) {
            return listAgeText(live, simulated, QTimeZone::utc());
        };
        QVERIFY(text(never, never).contains(u"never read"_s));
        QVERIFY(text(once, once).contains(u"of connections is as of"_s));
        QVERIFY(text(once, never).contains(u"simulated ones were not read"_s));
        QVERIFY(text(never, once).contains(u"live ones were not read"_s));
        QVERIFY(text(once, later).contains(u"that of simulated ones"_s));
        Bench bench;
        MigrationDialog dialog(&bench.preferences);
        dialog.show();
        dialog.setMappingFacts(text(once, never));
        QVERIFY(shows(dialog, u"simulated ones were not read"_s));
        QCOMPARE(accessibilityFaults(&dialog), QStringList());
    }

    void the_migration_asks_for_all_that_the_guides_ask_for()
    {
        QStringList keys;
        for (const MigrationPart &part : migrationParts()) {
            for (const MigrationStep &step : part.steps)
                keys << QString::fromLatin1(step.key);
        }
        QCOMPARE(QSet(keys.begin(), keys.end()).size(), keys.size());
        for (const QString &key :
             {u"access"_s, u"tokens"_s,  u"database"_s, u"staging"_s,  u"configuration"_s,
              u"scopes"_s, u"brands"_s,  u"secret"_s,   u"parallel"_s, u"exchange"_s,
              u"userid"_s, u"column"_s,  u"backfill"_s, u"cache"_s,    u"webhooks"_s,
              u"calls"_s,  u"cleanup"_s, u"rotate"_s,   u"limit"_s,    u"audit"_s,
              u"status"_s, u"reauth"_s})
            QVERIFY2(keys.contains(key), qPrintable(key));
    }

    void ticks_of_the_migration_are_remembered()
    {
        FleetBench bench;
        {
            MigrationDialog dialog(&bench.preferences);
            dialog.show();
            QCOMPARE(accessibilityFaults(&dialog), QStringList());
            QCOMPARE(unreachableByTab(&dialog), QStringList());
            dialog.findChildren<QCheckBox *>().at(3)->setChecked(true);
            QVERIFY(dialog.asHtml().contains(u"☑"_s));
            dialog.setMappingOffered(false);
            QVERIFY(!button(dialog, u"Export the mapping…"_s)->isEnabled());
        }
        MigrationDialog dialog(&bench.preferences);
        QVERIFY(dialog.findChildren<QCheckBox *>().at(3)->isChecked());
        QVERIFY(!dialog.findChildren<QCheckBox *>().at(2)->isChecked());
    }
};

QTEST_MAIN(TestFleetLists)
#include "tst_fleetlists.moc"
