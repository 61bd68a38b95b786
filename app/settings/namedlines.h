// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conffile.h"
#include "log.h"

#include <QList>
#include <QUrl>

#include <optional>

namespace motorpool {

/// What has a name and stands in a line of its own in a section of motorpool.conf: views, alert
/// rules. What a line says; the text alone if it cannot be read, so that it stays.
template <class T>
struct NamedLine
{
    std::optional<T> value;
    QString text;
};

template <class T>
using NamedLines = QList<NamedLine<T>>;

/// How values become lines: "view0001=…", in their order.
template <class T>
struct LineForm
{
    QLatin1StringView key;
    Result<T> (*read)(const QString &text);
    QString (*write)(const T &value);
};

/// The section of an application; empty: that of none.
inline QString sectionOf(QLatin1StringView name, const QString &applicationId)
{
    return applicationId.isEmpty()
               ? QString(name)
               : name + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(applicationId));
}

/// Whether two names count as the same.
inline bool isSameName(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// -1: there is none of that name.
template <class T>
qsizetype placeOf(const NamedLines<T> &lines, const QString &name)
{
    for (qsizetype place = 0; place < lines.size(); ++place) {
        if (lines.at(place).value && isSameName(lines.at(place).value->name, name))
            return place;
    }
    return -1;
}

template <class T>
QList<T> valuesIn(const NamedLines<T> &lines)
{
    QList<T> values;
    for (const NamedLine<T> &line : lines) {
        if (line.value)
            values << *line.value;
    }
    return values;
}

/// Adds what a section holds, each name once. What cannot be read is named in the log.
template <class T>
void readLines(const ConfFile::Section &section, const QString &name, const LineForm<T> &form,
               NamedLines<T> *lines)
{
    for (auto line = section.cbegin(); line != section.cend(); ++line) {
        if (!line.key().startsWith(form.key))
            continue;
        const Result<T> value = form.read(*line);
        if (!value)
            qCWarning(lcSettings).noquote()
                << QStringLiteral("motorpool.conf, [%1]: %2 is passed over: %3")
                       .arg(name, line.key(), value.error().detail);
        if (value && placeOf(*lines, value->name) >= 0)
            continue;
        *lines << (value ? NamedLine<T>{*value, {}} : NamedLine<T>{std::nullopt, *line});
    }
}

template <class T>
void writeLines(const NamedLines<T> &lines, const LineForm<T> &form, ConfFile::Section *section)
{
    for (const QString &key : section->keys()) {
        if (key.startsWith(form.key))
            section->remove(key);
    }
    for (qsizetype place = 0; place < lines.size(); ++place) {
        const NamedLine<T> &line = lines.at(place);
        section->insert(form.key + QString::number(place + 1).rightJustified(4, u'0'),
                        line.value ? form.write(*line.value) : line.text);
    }
}

} // namespace motorpool
