// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterchoices.h"
#include "preferences.h"

#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFilterChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void a_filter_goes_by_what_was_chosen()
    {
        const QTemporaryDir folder;
        Preferences preferences(Paths::standard(folder.path(), folder.path()));
        preferences.setTimeZoneId(u"Pacific/Auckland"_s);
        preferences.setFreshness({2h, 5h});
        preferences.setMakeFreshness(u"Škoda"_s, {3h, 7h});
        const FilterSetting setting = chosenFilterSetting(preferences, 1234);
        QCOMPARE(setting.now, 1234);
        QCOMPARE(setting.zone, QTimeZone("Pacific/Auckland"));
        QCOMPARE(setting.freshness.limitsOf("TESLA"), (FreshnessLimits{2h, 5h}));
        QCOMPARE(setting.freshness.limitsOf("ŠKODA"), (FreshnessLimits{3h, 7h}));
    }
};

QTEST_GUILESS_MAIN(TestFilterChoices)
#include "tst_filterchoices.moc"
