// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettefilter.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestPaletteFilter : public QObject
{
    Q_OBJECT

private:
    static PaletteEntry entry(const QString &title, const QString &path = u"Vehicles"_s)
    {
        PaletteEntry made;
        made.title = title;
        made.path = path;
        return made;
    }

    static QStringList titles(const QList<PaletteEntry> &entries)
    {
        QStringList titles;
        for (const PaletteEntry &one : entries)
            titles += one.title;
        return titles;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void what_fits_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *name, const QString &title, const QString &typed,
                            bool fits) { QTest::newRow(name) << title << typed << fits; };
        const auto read = u"Read the list again"_s;
        row("nothing typed", read, u""_s, true);
        row("blanks", read, u"  "_s, true);
        row("a word's beginning", read, u"lis"_s, true);
        row("another case", read, u"LIST"_s, true);
        row("words in another order", read, u"again read"_s, true);
        row("a word's middle", read, u"gai"_s, true);
        row("initials", read, u"rtla"_s, true);
        row("some of the initials", read, u"rla"_s, true);
        row("initials in another order", read, u"alr"_s, false);
        row("letters in their order", read, u"rdlst"_s, true);
        row("the menu", read, u"vehic"_s, true);
        row("menu and title", read, u"vehicles list"_s, true);
        row("a word too many", read, u"list tomorrow"_s, false);
        row("one letter that is not there", read, u"z"_s, false);
        row("without its accents", u"Übersicht öffnen"_s, u"ubersicht off"_s, true);
        row("with accents", u"Ubersicht"_s, u"ÜBER"_s, true);
        row("a sharp s", u"Anwendung schließen"_s, u"SCHLIESSEN"_s, true);
        row("brackets and stars", read, u"(.*"_s, false);
        row("endless", read, QString(100'000, u'a'), false);
    }

    void what_fits()
    {
        QFETCH(QString, title);
        QFETCH(QString, typed);
        QFETCH(bool, fits);
        QCOMPARE(fitOf(entry(title), typed) > 0, fits);
    }

    void the_better_fit_comes_first()
    {
        const QList<PaletteEntry> all{entry(u"Close the application"_s), entry(u"Read all pages"_s),
                                      entry(u"All connections"_s), entry(u"Call budget"_s)};
        QCOMPARE(titles(filtered(all, u"all"_s, {})),
                 (QStringList{u"All connections"_s, u"Read all pages"_s, u"Call budget"_s}));
    }

    void what_was_used_lately_comes_first()
    {
        const QList<PaletteEntry> all{entry(u"One"_s), entry(u"Two"_s), entry(u"Three"_s),
                                      entry(u"Two more"_s)};
        const QStringList recent{u"Vehicles/Three"_s, u"Vehicles/Gone"_s, u"Vehicles/Two more"_s};
        QCOMPARE(titles(filtered(all, {}, recent)),
                 (QStringList{u"Three"_s, u"Two more"_s, u"One"_s, u"Two"_s}));
        QCOMPARE(titles(filtered(all, u"two"_s, recent)), (QStringList{u"Two more"_s, u"Two"_s}));
    }

    void an_actions_text_is_shown_without_its_mnemonic()
    {
        QCOMPARE(withoutMnemonic(u"&Copy\tCtrl+C"_s), u"Copy"_s);
        QCOMPARE(withoutMnemonic(u"Flee&t"_s), u"Fleet"_s);
        QCOMPARE(withoutMnemonic(u"R&&D"_s), u"R&D"_s);
        QCOMPARE(withoutMnemonic(u"Ends with &"_s), u"Ends with"_s);
        QCOMPARE(withoutMnemonic({}), QString());
    }
};

QTEST_GUILESS_MAIN(TestPaletteFilter)
#include "tst_palettefilter.moc"
