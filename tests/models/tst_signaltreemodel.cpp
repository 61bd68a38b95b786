// SPDX-License-Identifier: GPL-3.0-or-later
#include "signaldef.h"
#include "signaltreemodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

Reading reading(const QString &code, double value, const QString &group = {})
{
    Reading made;
    made.code = code;
    made.group = group;
    made.status = Reading::Status::Success;
    made.body = QJsonObject{{u"value"_s, value}};
    return made;
}

Reading failing(const QString &code)
{
    Reading made = reading(code, 53);
    made.status = Reading::Status::Error;
    made.error = SignalError{};
    made.error->type = u"VEHICLE_STATE"_s;
    made.error->code = u"NOT_CHARGING"_s;
    return made;
}

QStringList printed(const SignalTreeModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex group = model.index(row, 0);
        lines << group.data(SignalTreeModel::GroupRole).toString();
        for (int child = 0; child < model.rowCount(group); ++child)
            lines << u"  "_s +
                         model.index(child, 0, group).data(SignalTreeModel::CodeRole).toString();
    }
    return lines;
}

} // namespace

class TestSignalTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void groups_and_signals_stand_in_the_catalogue_order()
    {
        SignalTreeModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reset({reading(u"wheel-tires"_s, 1), reading(u"charge-voltage"_s, 1),
                     reading(u"charge-amperage"_s, 1), reading(u"motion-currentspeed"_s, 1)});
        QCOMPARE(
            printed(model),
            QStringList({u"Charge"_s, u"  charge-amperage"_s, u"  charge-voltage"_s, u"Motion"_s,
                         u"  motion-currentspeed"_s, u"Wheel"_s, u"  wheel-tires"_s}));
    }

    void unknown_codes_stand_in_their_group_or_last_without_one()
    {
        SignalTreeModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reset({reading(u"mystery"_s, 1), reading(u"charge-novelty"_s, 1, u"Charge"_s),
                     reading(u"charge-voltage"_s, 1, u"Charge"_s),
                     reading(u"antenna-bend"_s, 1, u"Antenna"_s),
                     reading(u"wheel-tires"_s, 1, u"Wheel"_s)});
        QCOMPARE(printed(model),
                 QStringList({u"Charge"_s, u"  charge-voltage"_s, u"  charge-novelty"_s, u"Wheel"_s,
                              u"  wheel-tires"_s, u"Antenna"_s, u"  antenna-bend"_s, QString(),
                              u"  mystery"_s}));
    }

    void a_newer_reading_changes_its_row_in_place()
    {
        SignalTreeModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reset({reading(u"charge-voltage"_s, 1), reading(u"charge-wattage"_s, 2)});
        const QPersistentModelIndex kept = model.indexOf(u"charge-wattage"_s);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

        model.update({reading(u"charge-wattage"_s, 3)});

        QVERIFY(kept.isValid());
        QCOMPARE(kept.data(SignalTreeModel::ReadingRole).value<Reading>().body->value(u"value"),
                 QJsonValue(3));
        QCOMPARE(resets.count() + removals.count(), 0);
        QVERIFY(changes.count() > 0);
        QCOMPARE(model.readingCount(), 2);
    }

    void a_whole_newer_answer_removes_and_adds_only_what_differs()
    {
        SignalTreeModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reset({reading(u"charge-amperage"_s, 1), reading(u"charge-voltage"_s, 1),
                     reading(u"closure-islocked"_s, 1), reading(u"wheel-tires"_s, 1)});
        const QPersistentModelIndex kept = model.indexOf(u"charge-voltage"_s);
        const QPersistentModelIndex gone = model.indexOf(u"closure-islocked"_s);

        model.replace({reading(u"charge-voltage"_s, 9), reading(u"charge-wattage"_s, 1),
                       reading(u"wheel-tires"_s, 1), reading(u"location-isathome"_s, 1)});

        QVERIFY(kept.isValid());
        QCOMPARE(kept.row(), 0);
        QVERIFY(!gone.isValid());
        QCOMPARE(
            printed(model),
            QStringList({u"Charge"_s, u"  charge-voltage"_s, u"  charge-wattage"_s, u"Location"_s,
                         u"  location-isathome"_s, u"Wheel"_s, u"  wheel-tires"_s}));
    }

    void the_filter_wants_every_word_in_any_case()
    {
        SignalTreeModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setWords([](const QString &code, const Reading *reading) {
            return code + (reading ? u" Present"_s : u" Absent"_s);
        });
        model.reset({reading(u"charge-voltage"_s, 1), reading(u"charge-wattage"_s, 2)});
        model.setFilter(u"VOLT present"_s);
        QCOMPARE(printed(model), QStringList({u"Charge"_s, u"  charge-voltage"_s}));
        model.setFilter(u"volt nowhere"_s);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.indexOf(u"charge-voltage"_s).isValid());
        QVERIFY(model.reading(u"charge-voltage"_s).has_value());
        model.setFilter({});
        QCOMPARE(model.shownCount(), 2);
    }

    void only_errors_hides_what_is_well_and_follows_updates()
    {
        SignalTreeModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reset({reading(u"charge-voltage"_s, 1), failing(u"charge-chargerate"_s)});
        QCOMPARE(model.errorCount(), 1);
        QCOMPARE(model.index(0, 0).data(SignalTreeModel::ErrorCountRole).toInt(), 1);
        model.setOnlyErrors(true);
        QCOMPARE(printed(model), QStringList({u"Charge"_s, u"  charge-chargerate"_s}));
        model.update({failing(u"charge-voltage"_s)});
        QCOMPARE(model.shownCount(), 2);
        model.update({reading(u"charge-voltage"_s, 1), reading(u"charge-chargerate"_s, 1)});
        QCOMPARE(model.rowCount(), 0);
    }

    void absent_catalogue_signals_show_on_request()
    {
        SignalTreeModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reset({reading(u"charge-voltage"_s, 1), reading(u"mystery"_s, 1)});
        model.setShowAbsent(true);
        QCOMPARE(model.shownCount(), int(signalCatalogue().size()) + 1);
        const QModelIndex absent = model.indexOf(u"wheel-tires"_s);
        QVERIFY(absent.isValid());
        QVERIFY(!absent.data(SignalTreeModel::ReadingRole).isValid());
        model.setShowAbsent(false);
        QCOMPARE(model.shownCount(), 2);
    }

    void random_updates_keep_the_tree_sound()
    {
        SignalTreeModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        quint32 seed = 7;
        const auto next = [&seed](quint32 below) {
            seed = seed * 1664525u + 1013904223u;
            return (seed >> 8) % below;
        };
        const auto defs = signalCatalogue();
        for (int round = 0; round < 16; ++round) {
            QHash<QString, Reading> answer;
            for (quint32 i = next(40); i > 0; --i) {
                const QString code = QString::fromLatin1(defs[next(quint32(defs.size()))].code);
                answer.insert(code, next(3) ? reading(code, next(9)) : failing(code));
            }
            model.setOnlyErrors(next(3) == 0);
            model.setShowAbsent(next(4) == 0);
            model.setFilter(next(3) ? QString() : u"charge"_s);
            if (next(2))
                model.replace(answer.values());
            else
                model.update(answer.values());
            int rows = 0;
            for (int row = 0; row < model.rowCount(); ++row)
                rows += model.rowCount(model.index(row, 0));
            QCOMPARE(rows, model.shownCount());
        }
    }
};

QTEST_GUILESS_MAIN(TestSignalTreeModel)
#include "tst_signaltreemodel.moc"
