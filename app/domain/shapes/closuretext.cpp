// SPDX-License-Identifier: GPL-3.0-or-later
#include "gridplace.h"
#include "shapetext.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

// Whole phrases by what is known: [open][locked], each of yes, no and not reported.
constexpr const char *withLock[3][3] = {
    {QT_TRANSLATE_NOOP("Reading", "Open, locked"), QT_TRANSLATE_NOOP("Reading", "Open, unlocked"),
     QT_TRANSLATE_NOOP("Reading", "Open, lock not reported")},
    {QT_TRANSLATE_NOOP("Reading", "Closed, locked"),
     QT_TRANSLATE_NOOP("Reading", "Closed, unlocked"),
     QT_TRANSLATE_NOOP("Reading", "Closed, lock not reported")},
    {QT_TRANSLATE_NOOP("Reading", "Locked, open or closed not reported"),
     QT_TRANSLATE_NOOP("Reading", "Unlocked, open or closed not reported"),
     QT_TRANSLATE_NOOP("Reading", "Not reported")},
};

constexpr const char *withoutLock[3] = {
    QT_TRANSLATE_NOOP("Reading", "Open"),
    QT_TRANSLATE_NOOP("Reading", "Closed"),
    QT_TRANSLATE_NOOP("Reading", "Not reported"),
};

int indexOf(std::optional<bool> truth)
{
    if (!truth)
        return 2;
    return *truth ? 0 : 1;
}

QString closureWords(const JsonReader &closure)
{
    const int open = indexOf(closure.boolean(u"isOpen"));
    if (!closure.has(u"isLocked"))
        return readingWords(withoutLock[open]);
    return readingWords(withLock[open][indexOf(closure.boolean(u"isLocked"))]);
}

// The list's name is "values"; examples of the documentation call it by what it holds.
QStringView listKey(const JsonReader &body)
{
    for (const QStringView key : {QStringView(u"doors"), QStringView(u"windows")}) {
        if (!body.has(u"values") && body.has(key))
            return key;
    }
    return u"values";
}

struct Count
{
    qsizetype open = 0, openUnknown = 0;
    qsizetype unlocked = 0, lockUnknown = 0, withLock = 0;
    QStringList openPlaces;
};

Count countOf(const QList<JsonReader> &items, const GridSize &size)
{
    Count count;
    for (const JsonReader &item : items) {
        const std::optional<bool> open = item.boolean(u"isOpen");
        count.openUnknown += !open;
        if (open.value_or(false)) {
            ++count.open;
            if (count.openPlaces.size() < 2)
                count.openPlaces.append(gridPlace(item, size));
        }
        if (item.has(u"isLocked")) {
            const std::optional<bool> locked = item.boolean(u"isLocked");
            ++count.withLock;
            count.lockUnknown += !locked;
            count.unlocked += locked.has_value() && !*locked;
        }
    }
    return count;
}

QString counted(const char *text, qsizetype count)
{
    return readingWords(text).arg(count);
}

QString openWords(const Count &count, qsizetype all)
{
    if (count.openUnknown == all)
        return notReported();
    QString text;
    if (count.open == all && all > 1)
        text = readingWords(QT_TRANSLATE_NOOP("Reading", "All open"));
    else if (count.open > 2)
        text = counted(QT_TRANSLATE_NOOP("Reading", "%1 open"), count.open);
    else if (count.open > 0)
        text = readingWords(QT_TRANSLATE_NOOP("Reading", "%1 open"))
                   .arg(count.openPlaces.join(u", "_s));
    else if (count.openUnknown > 0)
        text = readingWords(QT_TRANSLATE_NOOP("Reading", "None open"));
    else
        text = readingWords(QT_TRANSLATE_NOOP("Reading", "All closed"));
    return text;
}

QString lockWords(const Count &count)
{
    if (count.withLock == 0 || count.lockUnknown == count.withLock)
        return {};
    if (count.unlocked == count.withLock)
        return readingWords(QT_TRANSLATE_NOOP("Reading", "all unlocked"));
    if (count.unlocked > 0)
        return counted(QT_TRANSLATE_NOOP("Reading", "%1 unlocked"), count.unlocked);
    return count.lockUnknown > 0 ? counted(QT_TRANSLATE_NOOP("Reading", "%1 locked"),
                                           count.withLock - count.lockUnknown)
                                 : readingWords(QT_TRANSLATE_NOOP("Reading", "all locked"));
}

} // namespace

ReadingText closureText(const Shape &shape)
{
    ReadingText text;
    text.value = closureWords(shape.body);
    return text;
}

ReadingText closureGridText(const Shape &shape)
{
    ReadingText text;
    const QStringView key = listKey(shape.body);
    const QList<JsonReader> items = shape.body.children(key);
    if (items.isEmpty()) {
        text.value = notReported();
        return text;
    }
    const GridSize size = gridSize(shape.body, items);
    addParts(text.parts, items, [&](const JsonReader &item) {
        return labelled(gridPlace(item, size), closureWords(item));
    });
    const Count count = countOf(items, size);
    QString unknown;
    if (count.openUnknown > 0 && count.openUnknown < items.size())
        unknown = counted(QT_TRANSLATE_NOOP("Reading", "%1 not reported"), count.openUnknown);
    text.value = joinedFacts({openWords(count, items.size()), unknown, lockWords(count)});
    return text;
}

} // namespace motorpool
