// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionmodel.h"
#include "connectionpresenter.h"
#include "tableroles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestConnectionPresenter : public QObject
{
    Q_OBJECT

private:
    QDateTime m_now{QDate(2026, 6, 1), QTime(12, 0), Qt::UTC};

    QVariant cell(const ConnectionPresenter &presenter, ConnectionField field,
                  int role = Qt::DisplayRole)
    {
        return presenter.index(0, int(field)).data(role);
    }

    Connection full() const
    {
        Connection c;
        c.id = u"605a5a2d-1b6e-4a3f-9c1d-2f0d6c1ec0ff"_s;
        c.make = u"SKODA"_s;
        c.year = 2025;
        c.createdAt = QDateTime(QDate(2025, 5, 3), QTime(1, 30), Qt::UTC);
        c.updatedAt = m_now.addSecs(-240);
        c.permissions = {u"read_battery"_s, u"read_vin"_s};
        return c;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void puts_values_into_words()
    {
        ConnectionModel model;
        ConnectionPresenter presenter;
        presenter.setSourceModel(&model);
        QAbstractItemModelTester tester(&presenter);
        presenter.setNow(m_now);
        model.beginRound();
        model.merge({full()});
        QCOMPARE(cell(presenter, ConnectionField::Make).toString(), u"SKODA"_s);
        QCOMPARE(cell(presenter, ConnectionField::Year).toString(), u"2025"_s);
        QCOMPARE(cell(presenter, ConnectionField::Vin).toString(), u"—"_s);
        QCOMPARE(cell(presenter, ConnectionField::Vin, Qt::AccessibleTextRole).toString(),
                 u"not read yet"_s);
        QCOMPARE(cell(presenter, ConnectionField::ConnectedAt).toString(), u"3 May 2025"_s);
        QCOMPARE(cell(presenter, ConnectionField::UpdatedAt).toString(), u"4\u202Fmin ago"_s);
        QCOMPARE(cell(presenter, ConnectionField::Permissions).toString(), u"2"_s);
        QVERIFY(cell(presenter, ConnectionField::Permissions, Qt::ToolTipRole)
                    .toString()
                    .contains(u'\n'));
        QCOMPARE(cell(presenter, ConnectionField::ConnectionId, tablerole::CopyText).toString(),
                 full().id);
        QCOMPARE(cell(presenter, ConnectionField::ConnectedAt, tablerole::CopyText).toString(),
                 u"2025-05-03T01:30:00Z"_s);
        QCOMPARE(cell(presenter, ConnectionField::Vin, tablerole::CopyText).toString(), QString());
    }

    void shows_times_in_the_chosen_zone()
    {
        ConnectionModel model;
        ConnectionPresenter presenter;
        presenter.setSourceModel(&model);
        presenter.setNow(m_now);
        model.beginRound();
        model.merge({full()});
        QSignalSpy changed(&presenter, &QAbstractItemModel::dataChanged);
        presenter.setZone(QTimeZone("America/New_York"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(cell(presenter, ConnectionField::ConnectedAt).toString(), u"2 May 2025"_s);
        const QString tip =
            cell(presenter, ConnectionField::ConnectedAt, Qt::ToolTipRole).toString();
        QVERIFY2(tip.startsWith(u"2 May 2025, 21:30:00 "_s), qPrintable(tip));
    }

    void gives_every_column_a_title_and_a_key_of_its_own()
    {
        ConnectionPresenter presenter;
        QSet<QString> titles;
        QSet<QString> keys;
        const int count = int(connectionColumns().size());
        for (int column = 0; column < count; ++column) {
            titles.insert(presenter.headerData(column, Qt::Horizontal).toString());
            keys.insert(presenter.headerData(column, Qt::Horizontal, tablerole::Key).toString());
        }
        QCOMPARE(titles.size(), count);
        QCOMPARE(keys.size(), count);
        QVERIFY(!titles.contains(QString()));
        QVERIFY(!presenter.headerData(99, Qt::Horizontal).isValid());
        QVERIFY(!presenter.headerData(-1, Qt::Horizontal).isValid());
    }

    void sorts_through_to_the_model()
    {
        ConnectionModel model;
        ConnectionPresenter presenter;
        presenter.setSourceModel(&model);
        Connection other = full();
        other.id = u"b"_s;
        other.make = u"AUDI"_s;
        model.beginRound();
        model.merge({full(), other});
        presenter.sort(0);
        QCOMPARE(cell(presenter, ConnectionField::Make).toString(), u"AUDI"_s);
    }
};

QTEST_GUILESS_MAIN(TestConnectionPresenter)
#include "tst_connectionpresenter.moc"
