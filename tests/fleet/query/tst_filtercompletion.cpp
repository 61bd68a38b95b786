// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtercompletion.h"

#include <QElapsedTimer>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

// The cursor is where the bar stands.
QList<FilterCompletion> at(QString text, const FilterValues &values = {})
{
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    return completions(text, cursor, values);
}

QString inserts(const QString &text, const FilterValues &values = {})
{
    QStringList all;
    for (const FilterCompletion &offer : at(text, values))
        all.append(offer.insert);
    return all.join(u' ');
}

// What the text becomes when the first one is taken.
QString taken(QString text, const FilterValues &values = {})
{
    const QList<FilterCompletion> offers = at(text, values);
    text.remove(u'|');
    if (offers.isEmpty())
        return text;
    return text.replace(offers.first().at, offers.first().length, offers.first().insert);
}

QStringList makes(FilterKey key, const QString &typed)
{
    QStringList found;
    for (const QString &make : {u"TESLA"_s, u"Land Rover"_s, u"Skoda"_s}) {
        if (key == FilterKey::Make && make.startsWith(typed, Qt::CaseInsensitive))
            found.append(make);
    }
    return found;
}

} // namespace

class TestFilterCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void all_keys_are_offered_between_words()
    {
        QCOMPARE(at(u"|"_s).size(), qsizetype(filterKeys().size()));
        QCOMPARE(at(u"a | b"_s).size(), qsizetype(filterKeys().size()));
        QCOMPARE(at(u"-|"_s).size(), qsizetype(filterKeys().size()));
        QCOMPARE(at(u"|"_s).first().kind, FilterCompletion::Kind::Key);
    }

    void what_goes_on_is_offered_data()
    {
        QTest::addColumn<QString>("offered");
        const auto row = [](const char *text, const char *offered) {
            QTest::newRow(text) << QString::fromUtf8(offered);
        };
        row("ma|", "make:");
        row("M|", "make: model: mode: odometer:"); // "mileage" is an odometer
        row("-ma|", "make:");
        row("soc|", "battery:");
        row("b|", "battery: make:"); // "brand" is a make
        row("tesla|", "");
        row("\"ma|", "");
        row("battery:|", "< <= > >= =");
        row("battery:<|", "");
        row("year:2|", "");
        row("age:|", "< <= > >= =");
        row("age:>|", "1h 1d 3d 7d 30d");
        row("age:>3|", "3s 3min 3h 3d 3w 3mo 3y");
        row("age:>3d|", "");
        row("connected:2026-|", "");
        row("mode:|", "live simulated");
        row("mode:s|", "simulated");
        row("mode:live|", "");
        row("mode:live,|", "live simulated");
        row("locked:|", "yes no unknown");
        row("has:o|", "odometer error location");
        row("perm:location|", "read_charge_locations read_location");
        row("is:=n|", "new never gone reauthenticated changed aging");
        row("xyz:|", "");
        row("make:|", "TESLA \"Land Rover\" Skoda");
        row("make:l|", "\"Land Rover\"");
        row("make:\"land|", "\"Land Rover\"");
        row("make:\"land rover\"|", "");
        row("make:=sk|", "Skoda");
        row("make:tesla,s|", "Skoda");
        row("make:tesla|", "");
        row("model:|", "");
    }

    void what_goes_on_is_offered()
    {
        QFETCH(QString, offered);
        QCOMPARE(inserts(QString::fromLatin1(QTest::currentDataTag()), makes), offered);
    }

    void taking_one_replaces_what_it_completes()
    {
        QCOMPARE(taken(u"x ma| y"_s), u"x make: y"_s);
        QCOMPARE(taken(u"x m|aker y"_s), u"x make: y"_s);
        QCOMPARE(taken(u"-m|"_s), u"-make:"_s);
        QCOMPARE(taken(u"m|:tesla"_s), u"make:tesla"_s);
        QCOMPARE(taken(u"mode:|x y"_s), u"mode:live y"_s);
        QCOMPARE(taken(u"mode:l|,sim y"_s), u"mode:live,sim y"_s);
        QCOMPARE(taken(u"age:>3|"_s), u"age:>3s"_s);
        QCOMPARE(taken(u"age:|"_s), u"age:<"_s);
        QCOMPARE(taken(u"make:=\"la| x\" z"_s, makes), u"make:=\"Land Rover\" z"_s);
        QCOMPARE(taken(u"make:\"la|"_s, makes), u"make:\"Land Rover\""_s);
    }

    void a_cursor_outside_the_text_is_at_its_end()
    {
        QCOMPARE(completions(u"ma", 99, {}).size(), 1);
        QCOMPARE(completions(u"ma", -5, {}).size(), qsizetype(filterKeys().size()));
    }

    void a_megabyte_is_fine()
    {
        const QString text = u"make:tesla,skoda \"a b\" "_s.repeated(40'000) + u"ma"_s;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(completions(text, text.size(), {}).size(), 1);
        QVERIFY(timer.elapsed() < 20'000);
    }
};

QTEST_GUILESS_MAIN(TestFilterCompletion)
#include "tst_filtercompletion.moc"
