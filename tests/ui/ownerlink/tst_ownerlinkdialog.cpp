// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "applicationstore.h"
#include "clock.h"
#include "datatable.h"
#include "errorstrip.h"
#include "linkresult.h"
#include "memorysecretstore.h"
#include "ownerlinkdialog.h"
#include "preferences.h"
#include "qrview.h"
#include "workspace.h"
#include "writtenjournal.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

const auto uuid = u"4a1b01e5-0497-417c-a30e-6df6ba33ba46"_s;
const auto vehicle = u"36ab27d0-fd9d-4455-823a-ce30af709ffc"_s;

struct Bench
{
    QTemporaryDir folder;
    Paths paths = Paths::standard(folder.path(), folder.path());
    ApplicationStore applications{paths};
    Preferences preferences{paths};
    MemorySecretStore secrets;
    SystemClock clock;
    Workspace workspace{&applications, &secrets, &clock};

    explicit Bench(const QString &applicationId = uuid,
                   const QString &redirectUri = u"https://example.com/cb"_s)
    {
        Application application;
        application.name = u"Fleet EU"_s;
        application.clientId = u"client_1"_s;
        application.applicationId = applicationId;
        application.redirectUri = redirectUri;
        workspace.open(*applications.save(application));
    }

    std::unique_ptr<OwnerLinkDialog> dialog(const OwnerLinkWish &wish = {})
    {
        auto made = std::make_unique<OwnerLinkDialog>(&workspace, &preferences);
        made->setWish(wish);
        made->show();
        return made;
    }
};

template <class Widget>
Widget *named(const QWidget &root, const QString &name)
{
    for (Widget *widget : root.findChildren<Widget *>()) {
        if (widget->accessibleName() == name || widget->property("text").toString() == name)
            return widget;
    }
    qFatal("nothing is called %s", qPrintable(name));
}

QString link(const QWidget &dialog)
{
    return named<QPlainTextEdit>(dialog, u"Link"_s)->toPlainText();
}

QString message(const QWidget &dialog)
{
    return named<QPlainTextEdit>(dialog, u"Message for the owner"_s)->toPlainText();
}

OwnerLinkWish wishOfVehicle()
{
    OwnerLinkWish wish;
    wish.of.vehicleId = vehicle;
    wish.of.externalId = u"C-1"_s;
    wish.of.make = u"TESLA"_s;
    wish.of.model = u"Model 3"_s;
    wish.of.mode = u"simulated"_s;
    wish.of.permissions = {u"read_vin"_s, u"read_new"_s};
    return wish;
}

void press(const QWidget &root, const QString &name)
{
    named<QPushButton>(root, name)->click();
}

} // namespace

class TestOwnerLinkDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void everything_has_a_name_and_is_reached_by_tab()
    {
        Bench bench;
        const auto dialog = bench.dialog();
        named<QToolButton>(*dialog, u"More"_s)->setChecked(true);
        QCOMPARE(accessibilityFaults(dialog.get()).join(u'\n'), QString());
        QCOMPARE(unreachableByTab(dialog.get()).join(u'\n'), QString());
        dialog->setWish(wishOfVehicle());
        QCOMPARE(accessibilityFaults(dialog.get()).join(u'\n'), QString());
        QCOMPARE(unreachableByTab(dialog.get()).join(u'\n'), QString());
    }

    void it_fits_a_small_screen()
    {
        Bench bench;
        const auto dialog = bench.dialog();
        QVERIFY2(dialog->minimumSizeHint().height() <= 640,
                 qPrintable(QString::number(dialog->minimumSizeHint().height())));
        QVERIFY(dialog->minimumSizeHint().width() <= 1024);
    }

    void a_vehicle_gets_a_link_to_sign_in_again()
    {
        Bench bench;
        const auto dialog = bench.dialog(wishOfVehicle());
        QVERIFY(named<QRadioButton>(*dialog, u"Re-a&uthentication link"_s)->isChecked());
        QVERIFY(link(*dialog).startsWith(u"https://connect.smartcar.com/oauth/reauthenticate?"_s));
        QVERIFY(link(*dialog).contains(u"vehicle_id="_s + vehicle));
        QVERIFY(link(*dialog).contains(u"external_id=C-1"_s));
        QVERIFY(link(*dialog).contains(u"application_id="_s + uuid));
        QVERIFY(link(*dialog).contains(u"state="_s));
        QVERIFY(message(*dialog).contains(u"TESLA Model 3"_s));
        QVERIFY(message(*dialog).endsWith(link(*dialog)));
        QVERIFY(dialog->findChild<QrView *>()->code());

        press(*dialog, u"&Copy link"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), link(*dialog));
        press(*dialog, u"C&opy message"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), message(*dialog));
        press(*dialog, u"Copy &image"_s);
        QCOMPARE(QGuiApplication::clipboard()->image(),
                 dialog->findChild<QrView *>()->code()->image(8));
    }

    void a_user_gets_a_link_to_connect()
    {
        Bench bench;
        OwnerLinkWish wish = wishOfVehicle();
        wish.advice.link = OwnerAdvice::Link::Connect;
        const auto dialog = bench.dialog(wish);
        QVERIFY(link(*dialog).startsWith(u"https://connect.smartcar.com/oauth/authorize?"_s));
        QVERIFY(link(*dialog).contains(u"mode=simulated"_s));
        QVERIFY(!link(*dialog).contains(u"scope="_s));
        QVERIFY(!link(*dialog).contains(u"make="_s)); // folded away
        named<QToolButton>(*dialog, u"More"_s)->setChecked(true);
        named<QCheckBox>(*dialog, u"Ask for consent also where it was given &before"_s)
            ->setChecked(true);
        QVERIFY(link(*dialog).contains(u"make=TESLA"_s));
        QVERIFY(link(*dialog).contains(u"approval_prompt=force"_s));
        auto *mode = named<QComboBox>(*dialog, u"Mode"_s);
        mode->setCurrentIndex(2);
        QVERIFY(link(*dialog).contains(u"mode=test"_s));
    }

    void permissions_are_picked_with_the_keyboard()
    {
        Bench bench;
        const auto dialog = bench.dialog();
        auto *table = named<DataTable>(*dialog, u"Permissions to ask for"_s);
        const QAbstractItemModel &rows = *table->model();
        QCOMPARE(rows.rowCount(), 29);
        QCOMPARE(rows.index(0, 3).data().toString(), u"read_alerts"_s);
        table->setFocus();
        table->setCurrentIndex(rows.index(1, 0));
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(link(*dialog).contains(u"scope=read_battery&"_s));
        // The second column's box; what is required is asked for.
        table->setCurrentIndex(rows.index(0, 1));
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(link(*dialog).contains(u"scope=required%3Aread_alerts%20read_battery&"_s));
        table->setCurrentIndex(rows.index(0, 3));
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(link(*dialog).contains(u"scope=read_battery&"_s));
        // What it opens is said in words.
        QVERIFY(rows.index(1, 2).data().toString().contains(u"State of charge"_s));
        press(*dialog, u"C&hoose none"_s);
        QVERIFY(!link(*dialog).contains(u"scope="_s));
    }

    void a_box_is_read_out_and_can_be_pressed()
    {
        Bench bench;
        const auto dialog = bench.dialog();
        auto *table = named<DataTable>(*dialog, u"Permissions to ask for"_s);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(table);
        QAccessibleInterface *cell = face->tableInterface()->cellAt(1, 0);
        QVERIFY(cell->state().checkable);
        QVERIFY(!cell->state().checked);
        QVERIFY(cell->actionInterface()->actionNames().contains(
            QAccessibleActionInterface::toggleAction()));
        cell->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(face->tableInterface()->cellAt(1, 0)->state().checked);
        QVERIFY(link(*dialog).contains(u"scope=read_battery"_s));
        QVERIFY(!face->tableInterface()->cellAt(1, 2)->state().checkable);
    }

    void what_the_connection_has_can_be_asked_for_again()
    {
        Bench bench;
        OwnerLinkWish wish = wishOfVehicle();
        wish.advice.link = OwnerAdvice::Link::Connect;
        const auto dialog = bench.dialog(wish);
        press(*dialog, u"As &granted now"_s);
        QVERIFY(link(*dialog).contains(u"scope=read_vin%20read_new&"_s));
    }

    void what_is_missing_is_said_in_place_of_the_code()
    {
        Bench bench({}, {});
        const auto dialog = bench.dialog(wishOfVehicle());
        auto *view = dialog->findChild<QrView *>();
        QVERIFY(!view->code());
        QCOMPARE(view->text(), u"The Application ID is missing."_s);
        QVERIFY(link(*dialog).isEmpty());
        QVERIFY(!named<QPushButton>(*dialog, u"&Copy link"_s)->isEnabled());
        QVERIFY(!named<QPushButton>(*dialog, u"C&opy message"_s)->isEnabled());
        auto *id = named<QLineEdit>(*dialog, u"Application ID"_s);
        id->setFocus();
        QTest::keyClicks(id, u"client_1"_s);
        QVERIFY(view->text().contains(u"client id"_s));
        id->clear();
        QTest::keyClicks(id, uuid);
        QVERIFY(view->text().contains(u"redirect URI"_s));
        auto *uri = named<QLineEdit>(*dialog, u"Redirect URI"_s);
        auto *keep = named<QPushButton>(*dialog, u"Keep &for this application"_s);
        QVERIFY(!keep->isEnabled());
        QTest::keyClicks(uri, u"https://example.com"_s);
        QVERIFY(view->code());

        keep->click();
        QVERIFY(!keep->isEnabled());
        const ApplicationStore fresh(bench.paths);
        QCOMPARE(fresh.applications().first().applicationId, uuid);
        QCOMPARE(fresh.applications().first().redirectUri, u"https://example.com"_s);
    }

    void smartcars_own_words_are_the_message()
    {
        Bench bench;
        OwnerLinkWish wish = wishOfVehicle();
        wish.advice = {OwnerAdvice::Link::Reauthenticate, u"Sign in again."_s, true};
        const auto dialog = bench.dialog(wish);
        QCOMPARE(message(*dialog), u"Sign in again.\n\n"_s + link(*dialog));
        // Where no link helps, the words go alone unless the link is wanted.
        wish.advice = {OwnerAdvice::Link::None, u"Drive your car."_s, true};
        dialog->setWish(wish);
        QCOMPARE(message(*dialog), u"Drive your car."_s);
        named<QCheckBox>(*dialog, u"&With the link"_s)->setChecked(true);
        QCOMPARE(message(*dialog), u"Drive your car.\n\n"_s + link(*dialog));
    }

    void each_link_has_its_own_state()
    {
        Bench bench;
        const auto dialog = bench.dialog();
        const QString first = named<QLineEdit>(*dialog, u"State"_s)->text();
        QVERIFY(first.size() >= 20);
        named<QToolButton>(*dialog, u"New random state"_s)->click();
        QVERIFY(named<QLineEdit>(*dialog, u"State"_s)->text() != first);
        QVERIFY(!link(*dialog).contains(first));
        named<QLineEdit>(*dialog, u"State"_s)->clear();
        QVERIFY(!link(*dialog).contains(u"state="_s));
    }

    void the_code_is_saved_or_it_is_said_why_not()
    {
        Bench bench;
        const auto dialog = bench.dialog();
        const auto *result = dialog->findChild<LinkResult *>();
        const QString file = bench.folder.filePath(u"code.png"_s);
        QVERIFY(result->saveImage(file));
        QCOMPARE(QImage(file).convertToFormat(QImage::Format_RGB32),
                 dialog->findChild<QrView *>()->code()->image(8));
        const auto refused = result->saveImage(bench.folder.filePath(u"none/code.png"_s));
        QCOMPARE(refused.error().kind, ApiError::Kind::Storage);
        QVERIFY(!refused.error().detail.isEmpty());
    }

    void saving_is_an_export_that_is_written_down_and_can_be_forbidden()
    {
        Bench bench;
        const auto dialog = bench.dialog(wishOfVehicle());
        auto *result = dialog->findChild<LinkResult *>();
        const QString file = bench.folder.filePath(u"code.png"_s);
        Q_EMIT result->saveWanted(file);
        QVERIFY(!QFile::exists(file)); // not before it is written down
        QTRY_VERIFY(QFile::exists(file));
        const Application open = *bench.workspace.application();
        QCOMPARE(shortly(writtenJournal(bench.workspace, open), JournalEntry::Kind::Export),
                 QStringList{u"owner-link"_s});

        Access access;
        access.isExportAllowed = false;
        bench.workspace.setAccess(access);
        auto *button = named<QPushButton>(*dialog, u"Save i&mage…"_s);
        QVERIFY(!button->isEnabled() && !button->toolTip().isEmpty());
        const QString other = bench.folder.filePath(u"other.png"_s);
        Q_EMIT result->saveWanted(other);
        QTRY_VERIFY(dialog->findChild<ErrorStrip *>()->error());
        QCOMPARE(dialog->findChild<ErrorStrip *>()->error()->kind, ApiError::Kind::Forbidden);
        QVERIFY(!QFile::exists(other));
        bench.workspace.setAccess({});
        QVERIFY(button->isEnabled() && button->toolTip().isEmpty());
    }

    void it_closes_with_the_application()
    {
        Bench bench;
        const auto dialog = bench.dialog();
        bench.workspace.close();
        QVERIFY(!dialog->isVisible());
    }

    void the_demo_has_links_that_say_they_lead_nowhere()
    {
        Bench bench;
        QVERIFY(bench.workspace.openDemo({}));
        const auto dialog = bench.dialog();
        QVERIFY(!link(*dialog).isEmpty());
        QVERIFY(!named<QPushButton>(*dialog, u"Keep &for this application"_s)->isVisible());
        named<QLabel>(*dialog, u"Links of the demo lead nowhere."_s);
    }
};

QTEST_MAIN(TestOwnerLinkDialog)
#include "tst_ownerlinkdialog.moc"
