// SPDX-License-Identifier: GPL-3.0-or-later
#include "filternearest.h"

#include "filterchoice.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <array>

namespace motorpool {

namespace {

constexpr qsizetype longestWord = 24; // of keys and choices

// Letters to insert, drop, change or swap with their neighbour to make one word the other, both of
// at most longestWord letters.
int distance(QStringView known, QStringView typed)
{
    using Row = std::array<int, longestWord + 1>;
    Row before{}, above{}, row{};
    for (qsizetype j = 0; j <= typed.size(); ++j)
        above[std::size_t(j)] = int(j);
    for (qsizetype i = 1; i <= known.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= typed.size(); ++j) {
            const auto at = std::size_t(j);
            const bool isSame = known[i - 1] == typed[j - 1];
            row[at] = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + (isSame ? 0 : 1)});
            if (i > 1 && j > 1 && known[i - 1] == typed[j - 2] && known[i - 2] == typed[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        before = above;
        above = row;
    }
    return above[std::size_t(typed.size())];
}

struct Known
{
    QString word; ///< lower case
    QString name; ///< of what it stands for
};

void append(QList<Known> &all, const char *name, const char *aliases)
{
    all.append({QString::fromLatin1(name), QString::fromLatin1(name)});
    for (const QString &alias : QString::fromLatin1(aliases).split(u' ', Qt::SkipEmptyParts))
        all.append({alias, QString::fromLatin1(name)});
}

// What begins as typed is nearest, the first of several; else what differs least, by one letter in
// three and at most by two.
QString nearest(const QList<Known> &all, QStringView word)
{
    if (word.size() < 2 || word.size() > longestWord)
        return {};
    const QString typed = word.toString().toLower();
    const qsizetype allowed = std::min<qsizetype>(2, typed.size() / 3 + 1);
    if (typed.size() > longestWord) // some letters become several
        return {};
    QString name;
    qsizetype apart = allowed + 1;
    for (const Known &known : all) {
        if (known.word.startsWith(typed))
            return known.name;
        const qsizetype longer = known.word.size() - typed.size();
        if (longer < -allowed || longer > allowed || known.word.size() < 3 ||
            known.word.size() > longestWord) {
            continue;
        }
        if (const int letters = distance(known.word, typed); letters < apart) {
            apart = letters;
            name = known.name;
        }
    }
    return name;
}

} // namespace

QString nearestFilterKey(QStringView prefix)
{
    static const QList<Known> keys = [] {
        QList<Known> all;
        for (const FilterKeyDef &row : filterKeys())
            append(all, row.name, row.aliases);
        return all;
    }();
    return nearest(keys, prefix);
}

QString nearestFilterChoice(FilterKey key, QStringView word)
{
    static const QHash<FilterKey, QList<Known>> choices = [] {
        QHash<FilterKey, QList<Known>> all;
        for (const FilterKeyDef &row : filterKeys()) {
            for (const FilterChoice &choice : filterChoices(row.key))
                append(all[row.key], choice.name, choice.aliases);
        }
        return all;
    }();
    return nearest(choices.value(key), word);
}

} // namespace motorpool
