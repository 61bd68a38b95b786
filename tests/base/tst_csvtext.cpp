// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvtext.h"

#include <QRegularExpression>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class CsvTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void quotes_where_rfc_4180_wants_it_data();
    void quotes_where_rfc_4180_wants_it();
    void defuses_formulas_data();
    void defuses_formulas();

private:
    static QByteArray field(const QByteArray &text, CsvStyle style = {})
    {
        std::string to = "before,";
        appendCsvText(to, text.toStdString(), style);
        return QByteArray::fromStdString(to.substr(7));
    }
};

void CsvTextTest::quotes_where_rfc_4180_wants_it_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("separator");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("nothing") << QByteArray() << ',' << QByteArray();
    QTest::newRow("plain") << QByteArray("a;b") << ',' << QByteArray("a;b");
    QTest::newRow("comma") << QByteArray("a,b") << ',' << QByteArray("\"a,b\"");
    QTest::newRow("semicolon") << QByteArray("a,b;") << ';' << QByteArray("\"a,b;\"");
    QTest::newRow("tab") << QByteArray("a\tb") << '\t' << QByteArray("\"a\tb\"");
    QTest::newRow("quotes") << QByteArray("\"a\"\"") << ',' << QByteArray("\"\"\"a\"\"\"\"\"");
    QTest::newRow("lines") << QByteArray("a\nb\r") << ',' << QByteArray("\"a\nb\r\"");
    QTest::newRow("zero") << QByteArray("a\0,", 3) << ',' << QByteArray("\"a\0,\"", 5);
}

void CsvTextTest::quotes_where_rfc_4180_wants_it()
{
    QFETCH(QByteArray, text);
    QFETCH(char, separator);
    QTEST(field(text, {separator, false}), "field");
}

void CsvTextTest::defuses_formulas_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("reversible");
    for (const char *formula : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"}) {
        const QByteArray text(formula);
        QTest::newRow(formula) << text << '\'' + text << '\'' + text;
        QTest::newRow("defused") << '\'' + text << '\'' + text << "''" + text;
        QTest::newRow("twice") << "''" + text << "''" + text << "'''" + text;
    }
    const auto same = [](const QByteArray &text) {
        QTest::newRow(text.constData()) << text << text << text;
    };
    same("'quoted'");
    same("'");
    same("''");
    same("a=1");
    same("'a=1");
    QTest::newRow("return") << QByteArray("\r=1") << QByteArray("\"'\r=1\"")
                            << QByteArray("\"'\r=1\"");
    QTest::newRow("also quoted") << QByteArray("=\"a\",b") << QByteArray("\"'=\"\"a\"\",b\"")
                                 << QByteArray("\"'=\"\"a\"\",b\"");
}

void CsvTextTest::defuses_formulas()
{
    QFETCH(QByteArray, text);
    QTEST(field(text), "field");
    QTEST(field(text, {',', true}), "reversible");
}

QTEST_GUILESS_MAIN(CsvTextTest)
#include "tst_csvtext.moc"
