// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtercompletion.h"
#include "filterparse.h"
#include "filtertext.h"
#include "filterwords.h"
#include "rowfake.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

QString fault(const QString &text, const char *what)
{
    return QString::fromLatin1(what) + u": "_s +
           QString::fromUtf8(text.toUtf8().toPercentEncoding());
}

// What must be true of every text; what is not, else nothing.
QString faultIn(const QString &text)
{
    const ParsedFilter parsed = parseFilter(text);
    const QString canonical = toText(parsed.filter);
    const ParsedFilter again = parseFilter(canonical);
    if (!(again.filter == parsed.filter))
        return fault(text, "not the same again");
    if (!again.mistakes.isEmpty() || !again.unfinished.isEmpty())
        return fault(text, "mistakes in our own text");
    if (toText(again.filter) != canonical)
        return fault(text, "two ways to write it");
    for (const QList<FilterMistake> &mistakes : {parsed.mistakes, parsed.unfinished}) {
        qsizetype before = 0;
        for (const FilterMistake &mistake : mistakes) {
            if (mistake.at < before || mistake.at + mistake.length > text.size())
                return fault(text, "out of place");
            if (text.mid(mistake.at, mistake.length) != mistake.subject)
                return fault(text, "not its subject");
            if (explain(mistake).isEmpty())
                return fault(text, "no words");
            before = mistake.at;
        }
    }
    for (const FilterTerm &term : parsed.filter.terms) {
        if (term.values.isEmpty() || term.place.at + term.place.length > text.size())
            return fault(text, "an empty term");
    }
    return {};
}

QString randomUnicode(QRandomGenerator &random, int length)
{
    QString text;
    for (int i = 0; i < length; ++i)
        text += QChar(char16_t(random.bounded(0x10000)));
    return text;
}

} // namespace

class TestFilterFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void random_bytes_do_no_harm()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 8'000; ++i) {
            QByteArray bytes(random.bounded(60), Qt::Uninitialized);
            for (char &byte : bytes)
                byte = char(random.bounded(256));
            const QString wrong =
                faultIn(random.bounded(2) ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes));
            if (!wrong.isNull())
                QFAIL(qPrintable(wrong));
        }
    }

    void any_unicode_does_no_harm()
    {
        QRandomGenerator random(2);
        for (int i = 0; i < 4'000; ++i) {
            const QString noise = randomUnicode(random, random.bounded(20));
            for (const QString &text :
                 {noise, u"make:"_s + noise, u"\""_s + noise, u"battery:"_s + noise}) {
                if (const QString wrong = faultIn(text); !wrong.isNull())
                    QFAIL(qPrintable(wrong));
            }
        }
    }

    void every_character_is_found_again()
    {
        // All of the first scripts and the signs, of the others some.
        for (int code = 0; code < 0x10000; code += code < 0x3100 ? 1 : 13) {
            const QChar one{char16_t(code)};
            for (const QString &text : {QString(one), u"x"_s + one + u"y:z"_s, u"make:"_s + one,
                                        u"make:x"_s + one + u'y'}) {
                if (const QString wrong = faultIn(text); !wrong.isNull())
                    QFAIL(qPrintable(wrong));
            }
        }
    }

    void pieces_of_the_language_in_any_order_do_no_harm()
    {
        static const QStringList pieces = {
            u"make:"_s, u"battery:"_s, u"age:"_s, u"connected:"_s, u"year:"_s, u"has:"_s,
            u"mode:"_s, u"perm:"_s,    u"x:"_s,   u"-"_s,          u"\""_s,    u","_s,
            u" "_s,     u".."_s,       u"<"_s,    u">="_s,         u"="_s,     u"20"_s,
            u"2026"_s,  u"-05"_s,      u"d"_s,    u"km"_s,         u"error"_s, u"live"_s,
            u"tesla"_s, u"ẞ"_s,        u"\n"_s,   u":"_s,          u"."_s,     u"bev"_s};
        QRandomGenerator random(3);
        for (int i = 0; i < 25'000; ++i) {
            QString text;
            const int count = random.bounded(9);
            for (int j = 0; j < count; ++j)
                text += pieces.at(random.bounded(int(pieces.size())));
            if (const QString wrong = faultIn(text); !wrong.isNull())
                QFAIL(qPrintable(wrong));
        }
    }

    void right_texts_come_back_the_same_also_when_cut()
    {
        QRandomGenerator random(4);
        for (int i = 0; i < 4'000; ++i) {
            QString text = randomFilterText(random);
            text.truncate(random.bounded(int(text.size()) + 1));
            if (const QString wrong = faultIn(text); !wrong.isNull())
                QFAIL(qPrintable(wrong));
        }
    }

    void completions_stay_in_the_text_and_taking_one_is_never_a_mistake()
    {
        const FilterValues values = [](FilterKey, const QString &) {
            return QStringList{u"Land Rover"_s, u"a,b"_s, u"\"x\""_s, u"=y"_s, u"Škoda"_s};
        };
        QRandomGenerator random(5);
        for (int i = 0; i < 3'000; ++i) {
            QString text = randomFilterText(random);
            text.truncate(random.bounded(int(text.size()) + 1));
            const qsizetype cursor = random.bounded(int(text.size()) + 1);
            const bool wasRight = parseFilter(text).mistakes.isEmpty();
            for (const FilterCompletion &offer : completions(text, cursor, values)) {
                QVERIFY(offer.at >= 0 && offer.length >= 0);
                QVERIFY(offer.at <= cursor && offer.at + offer.length >= cursor);
                QVERIFY(offer.at + offer.length <= text.size());
                QString taken = text;
                taken.replace(offer.at, offer.length, offer.insert);
                // At the end of what was typed, where nothing stands behind it.
                const QList<FilterMistake> mistakes =
                    parseFilter(QStringView(taken).first(offer.at + offer.insert.size())).mistakes;
                if (wasRight && cursor == text.size() && !mistakes.isEmpty())
                    QFAIL(qPrintable(fault(text, "a mistake by completion") + u' ' + offer.insert));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestFilterFuzz)
#include "tst_filterfuzz.moc"
