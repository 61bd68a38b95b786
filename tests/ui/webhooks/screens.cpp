// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the webhooks page in its states into PNG files to be looked at:
// webhookscreens FOLDER [dark|contrast] [language.qm]
#include "accessiblefactory.h"
#include "appearance.h"
#include "applicationstore.h"
#include "clock.h"
#include "coveragepane.h"
#include "datatable.h"
#include "exportdialog.h"
#include "memorysecretstore.h"
#include "preferences.h"
#include "subscriptionpanel.h"
#include "subscriptionquestion.h"
#include "subscriptionresults.h"
#include "webhookspage.h"
#include "workspace.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

/// What a receiver might know: most delivered a while ago, some long ago, some with an error.
std::shared_ptr<LastDeliveries> deliveries(const CoverageDesk &desk, qint64 now)
{
    auto made = std::make_shared<LastDeliveries>();
    made->since = now - 30LL * 86'400'000;
    int number = 0;
    for (const CoverageRow &row : desk.join()->subscribed) {
        const CoverageEntry entry(*desk.join(), row);
        ++number;
        if (number % 17 == 0)
            continue;
        LastDelivery last;
        last.receivedAt =
            now - (number % 13 == 0 ? 4LL * 86'400'000 : number * 61'000LL % 7'000'000);
        if (number % 7 == 0) {
            last.faultType = u"VEHICLE_STATE"_s;
            last.faultCode = number % 2 == 0 ? u"ASLEEP"_s : u"UNREACHABLE"_s;
            last.faultAt = last.receivedAt;
        }
        made->add(entry.text(CoverField::VehicleId), {}, last);
    }
    return made;
}

} // namespace

int main(int argc, char **argv)
{
    installAccessibleFaces();
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QDir folder(arguments.value(1, u"."_s));
    QTemporaryDir kept;
    const Paths paths = Paths::standard(kept.path(), kept.path());
    Preferences preferences{paths};
    using Theme = Preferences::Theme;
    preferences.setTheme(arguments.contains(u"dark"_s)       ? Theme::Dark
                         : arguments.contains(u"contrast"_s) ? Theme::HighContrast
                                                             : Theme::Light);
    QTranslator speech;
    if (speech.load(arguments.last())) {
        QCoreApplication::installTranslator(&speech);
        QLocale::setDefault(QLocale(speech.language()));
    }
    const Appearance appearance(&preferences);
    MemorySecretStore secrets;
    SystemClock clock;
    ApplicationStore applications{paths};
    Workspace workspace{&applications, &secrets, &clock};
    WebhooksPage page{&workspace, &preferences};
    page.setAutoFillBackground(true);
    const auto draw = [&](QWidget *of, const QString &name) {
        QTest::qWait(80);
        of->grab().save(folder.filePath(name + u".png"_s));
    };
    page.resize(1096, 700);
    page.show();
    page.open();
    draw(&page, u"closed"_s);
    (void)workspace.openDemo({});
    page.open();
    draw(&page, u"reading"_s);
    CoverageDesk *desk = page.desk();
    const auto isStill = [desk] {
        return desk->isRead() && !desk->isReading() && !desk->isSearching() &&
               desk->connectionsStamp().wasSynced();
    };
    if (!QTest::qWaitFor(isStill, 30'000))
        return 1;
    draw(&page, u"read"_s);
    const auto choose = [&](int webhook) {
        CoverageQuestion question = desk->question();
        question.isOfAny = false;
        question.webhookId = desk->webhooks().at(webhook).id;
        desk->setQuestion(question);
        (void)QTest::qWaitFor([&] { return desk->found().webhook == webhook; }, 30'000);
    };
    page.setDeliveries(deliveries(*desk, clock.utcNow().toMSecsSinceEpoch()));
    QTest::qWait(1500);
    (void)QTest::qWaitFor(isStill, 30'000);
    auto *pane = page.findChild<CoveragePane *>();
    for (int row = 0; row < 4; ++row)
        pane->table()->selectionModel()->select(pane->table()->model()->index(row, 0),
                                                QItemSelectionModel::Select |
                                                    QItemSelectionModel::Rows);
    draw(&page, u"any"_s);
    page.resize(1736, 980);
    draw(&page, u"anywide"_s);
    page.resize(1096, 700);
    choose(0);
    draw(&page, u"full"_s);
    page.resize(1736, 980);
    draw(&page, u"wide"_s);
    page.resize(840, 560);
    draw(&page, u"narrow"_s);
    page.resize(1096, 700);
    for (QAbstractButton *each : page.actionButtons()) {
        if (each->icon().isNull() || !each->isEnabled())
            continue;
        each->click(); // the last of them exports
    }
    auto *exporting = page.findChild<ExportDialog *>();
    draw(exporting, u"export"_s);
    exporting->reject();
    page.actionButtons().constFirst()->click();
    auto *question = page.findChild<SubscriptionQuestion *>();
    draw(question, u"question"_s);
    Q_EMIT question->agreed();
    question->reject();
    QTest::qWait(400);
    draw(&page, u"run"_s);
    auto *panel = page.findChild<SubscriptionPanel *>();
    panel->showResults();
    draw(page.findChild<SubscriptionResults *>(), u"results"_s);
    return 0;
}
