// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterparse.h"
#include "filterwords.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

QString said(const QString &text)
{
    const ParsedFilter parsed = parseFilter(text);
    return parsed.mistakes.isEmpty() ? QString() : explain(parsed.mistakes.first());
}

} // namespace

class TestFilterWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void a_mistake_is_told_with_what_to_do()
    {
        QCOMPARE(said(u"maek:x"_s), u"There is no prefix \"maek:\". Did you mean \"make:\"?"_s);
        QCOMPARE(said(u"a:b"_s), u"\"a:b\" looks like a prefix, but there is none of that name. To "
                                 u"find it as it stands, put it in quotes: \"a:b\""_s);
        QCOMPARE(said(u"mode:zebra"_s), u"\"zebra\" is not among the words that can stand here. "
                                        u"Possible are: live, simulated."_s);
        QCOMPARE(said(u"battery:80..20 x"_s),
                 u"The range \"80..20\" begins above its end. Did you mean \"20..80\"?"_s);
        QCOMPARE(said(u"make: x"_s), u"A value is missing here. An example: make:tesla,skoda"_s);
    }

    void every_kind_of_mistake_has_words()
    {
        for (int kind = 0; kind <= int(FilterMistake::Kind::UnexpectedOperator); ++kind) {
            for (int key = 0; key <= int(FilterKey::Connected); ++key) {
                FilterMistake mistake;
                mistake.kind = FilterMistake::Kind(kind);
                mistake.key = FilterKey(key);
                mistake.subject = u"this"_s;
                const QString words = explain(mistake);
                QVERIFY(!words.isEmpty());
                QVERIFY(!words.contains(u'%'));
            }
        }
    }

    void foreign_text_cannot_break_the_line_nor_fill_it()
    {
        FilterMistake mistake;
        mistake.subject = u"a\n\x1b[31m%1%2\u202Eb"_s + QString(100'000, u'x');
        mistake.suggestion = mistake.subject;
        const QString words = explain(mistake);
        QVERIFY(words.size() < 300);
        QVERIFY(!words.contains(u'\n') && !words.contains(u'\x1b'));
        QVERIFY(words.contains(u"%1%2"_s));
    }

    void every_key_and_choice_is_explained_by_an_example_that_works()
    {
        for (const FilterKeyDef &row : filterKeys()) {
            QVERIFY(!filterKeyMeaning(row.key).isEmpty());
            const ParsedFilter parsed = parseFilter(QString::fromLatin1(row.example));
            QCOMPARE(parsed.filter.terms.size(), 1);
            QCOMPARE(parsed.filter.terms.first().key, row.key);
            QVERIFY(parsed.mistakes.isEmpty() && parsed.unfinished.isEmpty());
            for (std::size_t i = 0; i < filterChoices(row.key).size(); ++i)
                QVERIFY(!filterChoiceMeaning(row.key, int(i)).isEmpty());
        }
        QVERIFY(filterChoiceMeaning(FilterKey::Mode, 99).isEmpty());
        QVERIFY(filterChoiceMeaning(FilterKey::Make, 0).isEmpty());
    }

    void every_rule_has_an_example_that_works()
    {
        QVERIFY(filterRules().size() > 4);
        for (const FilterRule &rule : filterRules()) {
            const ParsedFilter parsed = parseFilter(rule.example);
            QVERIFY(!parsed.filter.isEmpty() && parsed.mistakes.isEmpty());
            QVERIFY(!rule.meaning.isEmpty());
        }
    }

    void a_completion_is_explained_where_it_needs_it()
    {
        const QList<FilterCompletion> keys = completions(u"mode", 4, {});
        QCOMPARE(meaning(keys.first()), u"Any part of the model"_s);
        const QList<FilterCompletion> signs = completions(u"year:", 5, {});
        QCOMPARE(meaning(signs.first()), u"Less than"_s);
    }
};

QTEST_GUILESS_MAIN(TestFilterWords)
#include "tst_filterwords.moc"
