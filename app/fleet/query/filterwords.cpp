// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterwords.h"

#include "permission.h"
#include "plaintext.h"

#include <QCoreApplication>
#include <QStringList>

namespace motorpool {

using namespace Qt::StringLiterals;
using Kind = FilterMistake::Kind;

namespace {

constexpr qsizetype longestSubject = 60;
constexpr std::size_t mostChoices = 12; // to be told in a sentence

QString words(const char *text)
{
    return *text ? QCoreApplication::translate("Filter", text) : QString();
}

void append(QString &text, const QString &sentence)
{
    if (!text.isEmpty() && !sentence.isEmpty())
        text += u' ';
    text += sentence;
}

QString perhaps(const QString &suggestion)
{
    if (suggestion.isEmpty())
        return {};
    return words(QT_TRANSLATE_NOOP("Filter", "Did you mean \"%1\"?"))
        .arg(onOneLine(suggestion, longestSubject));
}

QString possibleChoices(FilterKey key)
{
    QStringList names;
    for (const FilterChoice &row : filterChoices(key))
        names.append(QString::fromLatin1(row.name));
    if (names.isEmpty() || std::size_t(names.size()) > mostChoices)
        return {};
    return words(QT_TRANSLATE_NOOP("Filter", "Possible are: %1.")).arg(names.join(u", "_s));
}

QString what(const FilterMistake &mistake)
{
    switch (mistake.kind) {
    case Kind::UnknownKey:
        return words(QT_TRANSLATE_NOOP("Filter", "There is no prefix \"%1\"."));
    case Kind::ColonInWord:
        return words(QT_TRANSLATE_NOOP("Filter", "\"%1\" looks like a prefix, but there is none of "
                                                 "that name."));
    case Kind::MissingValue:
        return mistake.key == FilterKey::Any
                   ? words(QT_TRANSLATE_NOOP("Filter", "A word is missing here."))
                   : words(QT_TRANSLATE_NOOP("Filter", "A value is missing here."));
    case Kind::UnclosedQuote:
        return words(QT_TRANSLATE_NOOP("Filter", "The quote is not closed."));
    case Kind::UnknownChoice:
        return words(
            QT_TRANSLATE_NOOP("Filter", "\"%1\" is not among the words that can stand here."));
    case Kind::BadNumber:
        return words(QT_TRANSLATE_NOOP("Filter", "\"%1\" is not a number that can stand here."));
    case Kind::BadYear:
        return words(QT_TRANSLATE_NOOP("Filter", "\"%1\" is not a year of four digits."));
    case Kind::BadDuration:
        return words(QT_TRANSLATE_NOOP("Filter", "\"%1\" is not a span of time."));
    case Kind::BadMoment:
        return words(QT_TRANSLATE_NOOP("Filter", "\"%1\" is not a date."));
    case Kind::MissingUnit:
        return words(QT_TRANSLATE_NOOP("Filter", "\"%1\" needs a unit: min, h, d, w, mo or y."));
    case Kind::ReversedRange:
        return words(QT_TRANSLATE_NOOP("Filter", "The range \"%1\" begins above its end."));
    case Kind::UnexpectedOperator:
        return words(QT_TRANSLATE_NOOP("Filter", "Nothing here is less or greater than another."));
    }
    return {};
}

QString remedy(const FilterMistake &mistake)
{
    switch (mistake.kind) {
    case Kind::ColonInWord:
        if (mistake.suggestion.isEmpty())
            return {};
        return words(QT_TRANSLATE_NOOP("Filter", "To find it as it stands, put it in quotes: %1"))
            .arg(onOneLine(mistake.suggestion, longestSubject));
    case Kind::MissingValue:
    case Kind::BadNumber:
    case Kind::BadYear:
        if (mistake.key == FilterKey::Any)
            return {};
        return words(QT_TRANSLATE_NOOP("Filter", "An example: %1"))
            .arg(QString::fromLatin1(filterKeyDef(mistake.key).example));
    case Kind::UnknownChoice:
        return mistake.suggestion.isEmpty() ? possibleChoices(mistake.key)
                                            : perhaps(mistake.suggestion);
    case Kind::BadDuration:
        return words(QT_TRANSLATE_NOOP("Filter", "Write a number and a unit, such as 30min, 12h, "
                                                 "3d, 2w, 6mo or 1y."));
    case Kind::BadMoment:
        return words(QT_TRANSLATE_NOOP("Filter", "Write a day as 2026-05-03, a month as 2026-05, "
                                                 "or how long ago as 7d."));
    case Kind::UnclosedQuote:
        return {};
    default:
        return perhaps(mistake.suggestion);
    }
}

} // namespace

QString explain(const FilterMistake &mistake)
{
    QString text = what(mistake);
    if (text.contains("%1"_L1))
        text = text.arg(onOneLine(mistake.subject, longestSubject));
    append(text, remedy(mistake));
    return text;
}

QString filterKeyMeaning(FilterKey key)
{
    return words(filterKeyDef(key).meaning);
}

QString filterChoiceMeaning(FilterKey key, int choice)
{
    const auto rows = filterChoices(key);
    if (choice < 0 || std::size_t(choice) >= rows.size())
        return {};
    const FilterChoice &row = rows[std::size_t(choice)];
    return key == FilterKey::Permission ? permissionTitle(QString::fromLatin1(row.name))
                                        : words(row.title);
}

QString meaning(const FilterCompletion &completion)
{
    switch (completion.kind) {
    case FilterCompletion::Kind::Key:
        return filterKeyMeaning(completion.key);
    case FilterCompletion::Kind::Choice:
        return filterChoiceMeaning(completion.key, completion.choice);
    case FilterCompletion::Kind::Operator:
        if (completion.insert == u"<")
            return words(QT_TRANSLATE_NOOP("Filter", "Less than"));
        if (completion.insert == u"<=")
            return words(QT_TRANSLATE_NOOP("Filter", "At most"));
        if (completion.insert == u">")
            return words(QT_TRANSLATE_NOOP("Filter", "More than"));
        if (completion.insert == u">=")
            return words(QT_TRANSLATE_NOOP("Filter", "At least"));
        return words(QT_TRANSLATE_NOOP("Filter", "Exactly"));
    case FilterCompletion::Kind::Age:
    case FilterCompletion::Kind::Value:
        break;
    }
    return {};
}

QList<FilterRule> filterRules()
{
    return {
        {u"tesla berlin"_s,
         words(QT_TRANSLATE_NOOP("Filter", "Words are looked for in VIN, ids, make, model, "
                                           "nickname and year. All of them must be there."))},
        {u"\"model 3\""_s, words(QT_TRANSLATE_NOOP("Filter", "Quotes keep words together."))},
        {u"make:tesla,skoda"_s, words(QT_TRANSLATE_NOOP("Filter", "A comma: one or the other."))},
        {u"-has:error"_s,
         words(QT_TRANSLATE_NOOP("Filter", "A minus: only what does not fit, also the unknown."))},
        {u"battery:20..80"_s,
         words(QT_TRANSLATE_NOOP("Filter", "Two dots: a range. One of its ends may be left out."))},
        {u"age:>36h"_s, words(QT_TRANSLATE_NOOP("Filter", "Numbers are compared by <, <=, > and "
                                                          ">=, times in min, h, d, w, mo or y."))},
        {u"model:=3"_s, words(QT_TRANSLATE_NOOP("Filter", "An equals sign: the whole text."))},
    };
}

} // namespace motorpool
