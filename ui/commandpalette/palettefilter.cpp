// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettefilter.h"

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

/// Without case and without accents: "Übersicht" is "ubersicht".
QString folded(const QString &text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain += letter;
    }
    return plain.toCaseFolded().replace(u'ß', "ss"_L1); // which has one letter for two alone
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar letter : text) {
        if (letter.isLetterOrNumber()) {
            word += letter;
        } else if (!word.isEmpty()) {
            words += word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

bool isWithin(const QString &letters, const QString &text)
{
    qsizetype from = 0;
    for (const QChar letter : letters) {
        from = text.indexOf(letter, from);
        if (from < 0)
            return false;
        ++from;
    }
    return true;
}

QString initialsOf(const QStringList &words)
{
    QString initials;
    for (const QString &word : words)
        initials += word.front();
    return initials;
}

/// What an entry is searched by.
struct Text
{
    explicit Text(const QString &text)
        : whole(folded(text))
        , words(wordsOf(whole))
        , initials(initialsOf(words))
    {
    }

    bool hasWordThatBegins(const QString &part) const
    {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString &word) { return word.startsWith(part); });
    }

    QString whole;
    QStringList words;
    QString initials;
};

int fitOfWord(const Text &title, const Text &path, const QString &word)
{
    if (title.whole.startsWith(word))
        return 120;
    if (title.hasWordThatBegins(word))
        return 100;
    if (word.size() > 1 && isWithin(word, title.initials))
        return 80;
    if (title.whole.contains(word))
        return 60;
    if (path.hasWordThatBegins(word))
        return 40;
    if (path.whole.contains(word))
        return 20;
    if (word.size() > 2 && isWithin(word, title.whole))
        return 10;
    return 0;
}

} // namespace

int fitOf(const PaletteEntry &entry, const QString &typed)
{
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return 1;
    const Text title(entry.title);
    const Text path(entry.path);
    int sum = 0;
    for (const QString &word : words) {
        const int fit = fitOfWord(title, path, word);
        if (fit == 0)
            return 0;
        sum += fit;
    }
    return sum / int(words.size());
}

QList<PaletteEntry> filtered(const QList<PaletteEntry> &entries, const QString &typed,
                             const QStringList &recentIds)
{
    struct Found
    {
        int fit;
        qsizetype lately; ///< place among those used lately, after them for others
        const PaletteEntry *entry;
    };
    QList<Found> found;
    for (const PaletteEntry &entry : entries) {
        const int fit = fitOf(entry, typed);
        if (fit == 0)
            continue;
        const qsizetype place = recentIds.indexOf(entry.id());
        found += {fit, place < 0 ? recentIds.size() : place, &entry};
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &left, const Found &right) {
        return left.fit != right.fit ? left.fit > right.fit : left.lately < right.lately;
    });
    QList<PaletteEntry> result;
    for (const Found &one : std::as_const(found))
        result += *one.entry;
    return result;
}

} // namespace motorpool
