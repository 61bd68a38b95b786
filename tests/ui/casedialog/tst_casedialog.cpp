// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "applicationstore.h"
#include "await.h"
#include "bodyview.h"
#include "casedialog.h"
#include "casepreview.h"
#include "errorstrip.h"
#include "filejournal.h"
#include "fleetdesk.h"
#include "manualclock.h"
#include "memorysecretstore.h"
#include "preferences.h"
#include "requestlog.h"
#include "workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

const auto vehicle = u"36ab27d0-fd9d-4455-823a-ce30af709ffc"_s;
const auto other = u"0c0c27d0-fd9d-4455-823a-ce30af709aaa"_s;
const auto user = u"605a5a2d-03ff-4f1b-9d2c-6b8f3c9b9a11"_s;
const auto vin = u"5YJ3E1EA7KF000316"_s;

struct Bench
{
    QTemporaryDir folder;
    Paths paths = Paths::standard(folder.path(), folder.path());
    ApplicationStore applications{paths};
    Preferences preferences{paths};
    MemorySecretStore secrets;
    ManualClock clock;
    Workspace workspace{&applications, &secrets, &clock};

    Bench()
    {
        Application application;
        application.name = u"Fleet EU"_s;
        application.clientId = u"client_1"_s;
        workspace.open(*applications.save(application));
        (void)QTest::qWaitFor([this] { return store().isOpen(); });
        workspace.log()->record(exchange(u"/v3/vehicles/%1/signals"_s.arg(vehicle), 409));
        workspace.log()->record(exchange(u"/v3/vehicles/%1/signals"_s.arg(other), 200));
        Reading reading;
        reading.vehicleId = vehicle;
        reading.code = u"vehicleidentification-vin"_s;
        reading.name = u"VIN"_s;
        reading.group = u"VehicleIdentification"_s;
        reading.status = Reading::Status::Success;
        reading.statusText = u"SUCCESS"_s;
        reading.body = QJsonObject{{u"value"_s, vin}};
        reading.oemUpdatedAt = clock.utcNow().addSecs(-7200);
        ReadingSet set;
        set.vehicle.id = vehicle;
        set.readings = {reading};
        store().learn(set, user, LearnedFrom::Read);
    }

    FleetStore &store() { return workspace.fleet()->store; }

    static Connection connection()
    {
        Connection connection;
        connection.id = u"c3c1f6d2-0a52-4b0e-9a3e-5f1d2b7c8e90"_s;
        connection.vehicleId = vehicle;
        connection.userId = user;
        connection.make = u"TESLA"_s;
        connection.model = u"Model 3"_s;
        connection.mode = u"live"_s;
        return connection;
    }

    Exchange exchange(const QString &path, int status)
    {
        Exchange exchange;
        exchange.applicationId = workspace.application()->id;
        exchange.startedAt = clock.utcNow().addSecs(-90);
        exchange.method = "GET";
        exchange.url = QUrl(u"https://vehicle.api.smartcar.com"_s + path);
        exchange.requestHeaders = {{"sc-user-id", user.toUtf8()}, {"X-Canary", "canary-4711"}};
        exchange.requestBody = "canary-4711";
        exchange.hadBearer = true;
        exchange.status = status;
        exchange.requestId = u"request-77"_s;
        return exchange;
    }

    std::unique_ptr<CaseDialog> dialog(CaseSubject::Kind kind = CaseSubject::Kind::Vehicle)
    {
        auto made = std::make_unique<CaseDialog>(&workspace, &preferences, connection(), kind);
        made->show();
        return made;
    }
};

template <class Widget>
Widget *named(const QWidget &root, const QString &name)
{
    for (Widget *widget : root.findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

template <class Button>
Button *button(const QWidget &root, const QString &text)
{
    for (Button *found : root.findChildren<Button *>()) {
        if (found->text() == text)
            return found;
    }
    return nullptr;
}

QString page(const QWidget &root)
{
    return root.findChild<CasePageView *>()->toPlainText();
}

bool isReady(const QWidget &root)
{
    return button<QPushButton>(root, u"&Save…"_s)->isEnabled();
}

bool shows(const QWidget &root, const QString &text)
{
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&root) && label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

class TestCaseDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void it_shows_all_that_will_be_saved()
    {
        Bench bench;
        const auto dialog = bench.dialog();
        QTRY_VERIFY(isReady(*dialog));
        const QString text = page(*dialog);
        for (const QString &part :
             {u"Case: Vehicle CAR-1"_s, u"TESLA Model 3"_s, u"V-1"_s, u"2026-06-01 10:00:00"_s,
              u"/v3/vehicles/CAR-1/signals"_s, u"request-77"_s, u"1 request(s)"_s,
              u"1 request(s) of this time are about other vehicles and users"_s,
              u"vehicle.api.smartcar.com"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
        for (const QString &original : {vehicle, other, user, vin, u"Fleet EU"_s, u"canary"_s})
            QVERIFY2(!text.contains(original), qPrintable(original));
        auto *json = dialog->findChild<BodyView *>();
        QTRY_VERIFY(json->isReady());
        QVERIFY(json->wholeText().contains(u"\"vin\": \"V-1\""_s));
        QVERIFY(shows(*dialog, u"Nothing is sent"_s));
    }

    void it_is_for_keyboard_and_ear()
    {
        Bench bench;
        const auto dialog = bench.dialog();
        QTRY_VERIFY(isReady(*dialog));
        QCOMPARE(accessibilityFaults(dialog.get()), QStringList());
        QCOMPARE(unreachableByTab(dialog.get()), QStringList());
        auto *time = named<QComboBox>(*dialog, u"Time"_s);
        time->setCurrentIndex(time->count() - 1);
        QTRY_VERIFY(isReady(*dialog));
        QCOMPARE(accessibilityFaults(dialog.get()), QStringList());
        QCOMPARE(unreachableByTab(dialog.get()), QStringList());
    }

    /// A translator that makes every text longer by half.
    void longer_texts_are_not_cut_off()
    {
        class Longer : public QTranslator
        {
        public:
            bool isEmpty() const override { return false; }
            QString translate(const char *, const char *text, const char *, int) const override
            {
                const QString source = QString::fromUtf8(text);
                return source + QString(source.size() / 2, u'n');
            }
        } longer;
        QCoreApplication::installTranslator(&longer);
        Bench bench;
        const auto dialog = bench.dialog();
        for (const QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
            const QWidget *seen = dialog->findChild<QScrollArea *>()->viewport();
            const int right = box->mapTo(dialog.get(), QPoint(box->sizeHint().width(), 0)).x();
            const int edge = seen->mapTo(dialog.get(), QPoint(seen->width(), 0)).x();
            QVERIFY2(right <= edge, qPrintable(box->text()));
        }
        QCoreApplication::removeTranslator(&longer);
    }

    void what_is_chosen_is_what_is_shown()
    {
        Bench bench;
        const auto dialog = bench.dialog(CaseSubject::Kind::User);
        QTRY_VERIFY(isReady(*dialog));
        QVERIFY(page(*dialog).contains(u"Case: User U-1"_s));
        button<QCheckBox>(*dialog, u"&VINs"_s)->setChecked(false);
        QVERIFY(!isReady(*dialog)); // what is shown is no longer what was chosen
        QTRY_VERIFY(page(*dialog).contains(vin));
        button<QCheckBox>(*dialog, u"Re&quests with their ids"_s)->setChecked(false);
        QTRY_VERIFY(!page(*dialog).contains(u"request-77"_s));
        button<QCheckBox>(*dialog, u"&Ids of users, vehicles, connections"_s)->setChecked(false);
        QTRY_VERIFY(page(*dialog).contains(user));
        auto *about = named<QComboBox>(*dialog, u"About"_s);
        about->setCurrentIndex(0);
        QTRY_VERIFY(page(*dialog).contains(u"Case: Vehicle "_s + vehicle));
    }

    void a_time_is_chosen_and_heeded()
    {
        Bench bench;
        const auto dialog = bench.dialog();
        QTRY_VERIFY(isReady(*dialog));
        auto *time = named<QComboBox>(*dialog, u"Time"_s);
        time->setCurrentIndex(time->count() - 1);
        auto *to = named<QDateTimeEdit>(*dialog, u"To (UTC)"_s);
        to->setDateTime(bench.clock.utcNow().addSecs(-3600));
        QTRY_VERIFY(isReady(*dialog) && !page(*dialog).contains(u"request-77"_s));
    }

    void what_the_journal_knows_is_taken_in()
    {
        Bench bench;
        JournalEntry entry;
        entry.kind = JournalEntry::Kind::Deed;
        entry.what = u"security-unlock"_s;
        entry.vehicleId = vehicle;
        QVERIFY(await<quint64>(bench.workspace.journal()->record(entry, &bench.workspace)));
        entry.vehicleId = other;
        entry.what = u"security-lock"_s;
        QVERIFY(await<quint64>(bench.workspace.journal()->record(entry, &bench.workspace)));
        bench.clock.advance(std::chrono::seconds(60));
        const auto dialog = bench.dialog();
        QTRY_VERIFY(page(*dialog).contains(u"security-unlock"_s));
        QVERIFY(!page(*dialog).contains(u"security-lock\n"_s));
    }

    void settings_are_told_as_they_hold()
    {
        Bench bench;
        (void)bench.preferences.choose(Setting::ReadOnly, u"yes"_s, &bench.preferences);
        const auto dialog = bench.dialog();
        QTRY_VERIFY(isReady(*dialog));
        const QString text = page(*dialog);
        for (const QString &part : {u"Read-only mode"_s, u"chosen, in motorpool.conf"_s,
                                    u"calls-at-once"_s, u"built in"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
    }

    void the_place_is_asked_for_with_a_name_that_tells_nothing()
    {
        Bench bench;
        const auto dialog = bench.dialog();
        QTRY_VERIFY(isReady(*dialog));
        button<QPushButton>(*dialog, u"&Save…"_s)->click();
        auto *files = dialog->findChild<QFileDialog *>();
        QVERIFY(files);
        QCOMPARE(QFileInfo(files->selectedFiles().first()).fileName(),
                 u"case-CAR-1-2026-06-01.zip"_s);
        files->reject();
    }

    void it_is_saved_and_says_so()
    {
        Bench bench;
        const auto dialog = bench.dialog();
        QTRY_VERIFY(isReady(*dialog));
        const QString path = bench.folder.filePath(u"case.zip"_s);
        QSignalSpy saved(dialog.get(), &CaseDialog::saved);
        dialog->save(path);
        QVERIFY(!isReady(*dialog));
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(QFileInfo(path).size() > 1000);
        QVERIFY(shows(*dialog, u"Saved: "_s));
        QVERIFY(button<QPushButton>(*dialog, u"Close"_s));
        QVERIFY(isReady(*dialog)); // and again elsewhere
    }

    void a_failure_is_told_in_the_dialog()
    {
        Bench bench;
        const auto dialog = bench.dialog();
        QTRY_VERIFY(isReady(*dialog));
        dialog->save(bench.folder.filePath(u"none/case.zip"_s));
        auto *strip = dialog->findChild<ErrorStrip *>();
        QTRY_VERIFY(strip->error());
        QCOMPARE(strip->error()->kind, ApiError::Kind::Storage);
    }

    void a_refusal_is_told_and_nothing_saved()
    {
        Bench bench;
        const auto dialog = bench.dialog();
        ApiError refusal;
        refusal.kind = ApiError::Kind::Permission;
        refusal.detail = u"Set by your administrator."_s;
        CaseGate gate;
        gate.refusal = [refusal] { return refusal; };
        dialog->setGate(gate);
        QTRY_VERIFY(isReady(*dialog));
        const QString path = bench.folder.filePath(u"case.zip"_s);
        dialog->save(path);
        QTRY_VERIFY(dialog->findChild<ErrorStrip *>()->error());
        QVERIFY(!QFileInfo::exists(path));
    }

    void hostile_names_load_and_do_nothing()
    {
        Bench bench;
        Connection hostile = Bench::connection();
        hostile.model = u"<img src='http://x.example/'><a href='file:///etc/passwd'>x</a>"_s;
        CaseDialog dialog(&bench.workspace, &bench.preferences, hostile,
                          CaseSubject::Kind::Vehicle);
        dialog.show();
        QTRY_VERIFY(isReady(dialog));
        QVERIFY(page(dialog).contains(u"<img src="_s));
        QVERIFY(!dialog.findChild<CasePageView *>()->toHtml().contains(u"<img"_s));
    }

    void it_closes_with_the_application()
    {
        Bench bench;
        const auto dialog = bench.dialog();
        bench.workspace.close();
        QVERIFY(!dialog->isVisible());
    }

    void nothing_was_sent()
    {
        Bench bench;
        const auto dialog = bench.dialog();
        QTRY_VERIFY(isReady(*dialog));
        QCOMPARE(bench.workspace.log()->exchanges().size(), 2);
        QCOMPARE(bench.secrets.reads(), 0);
    }
};

QTEST_MAIN(TestCaseDialog)
#include "tst_casedialog.moc"
