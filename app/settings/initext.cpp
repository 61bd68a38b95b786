// SPDX-License-Identifier: GPL-3.0-or-later
#include "initext.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

Failure damaged(const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Storage;
    error.detail = detail;
    return Failure(error);
}

QString escaped(const QString &value)
{
    QString text = value;
    text.replace(u'\\', "\\\\"_L1).replace(u'\n', "\\n"_L1).replace(u'\r', "\\r"_L1);
    if (text.startsWith(u' ') || text.startsWith(u'\t'))
        text.replace(0, 1, text.startsWith(u'\t') ? u"\\t"_s : u"\\s"_s);
    if (text.endsWith(u' ') || text.endsWith(u'\t'))
        text.replace(text.size() - 1, 1, text.endsWith(u'\t') ? u"\\t"_s : u"\\s"_s);
    return text;
}

QString unescaped(QStringView text)
{
    QString value;
    value.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            value += text[i];
            continue;
        }
        const QChar letter = text[++i];
        if (letter == u'n')
            value += u'\n';
        else if (letter == u'r')
            value += u'\r';
        else if (letter == u's')
            value += u' ';
        else if (letter == u't')
            value += u'\t';
        else
            value += letter;
    }
    return value;
}

} // namespace

Result<QList<IniLine>> iniLines(const QByteArray &bytes)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(bytes);
    if (decode.hasError() || text.contains(u'\0'))
        return damaged(QCoreApplication::translate("ConfFile", "It is not a text file."));

    QList<IniLine> lines;
    QString section;
    int number = 0;
    for (QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        line = line.trimmed();
        const qsizetype equals = line.indexOf(u'=');
        if (line.isEmpty() || line.startsWith(u';') || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            section = line.mid(1, line.size() - 2).trimmed().toString();
            lines.append({section, {}, {}, number});
        } else if (equals > 0 && !section.isEmpty()) {
            lines.append({section, line.left(equals).trimmed().toString(),
                          unescaped(line.mid(equals + 1).trimmed()), number});
        } else {
            return damaged(
                QCoreApplication::translate("ConfFile", "Line %1 is not understood.").arg(number));
        }
    }
    return lines;
}

Result<ConfFile::Sections> parseIni(const QByteArray &bytes)
{
    const auto lines = iniLines(bytes);
    if (!lines)
        return Failure(lines.error());
    ConfFile::Sections sections;
    for (const IniLine &line : *lines) {
        if (!line.key.isEmpty())
            sections[line.section].insert(line.key, line.value);
    }
    return sections;
}

QByteArray toIni(const ConfFile::Sections &sections)
{
    QString text;
    for (auto section = sections.begin(); section != sections.end(); ++section) {
        if (section->isEmpty())
            continue;
        if (!text.isEmpty())
            text += u'\n';
        text += u'[' + section.key() + "]\n"_L1;
        for (auto entry = section->begin(); entry != section->end(); ++entry)
            text += entry.key() + u'=' + escaped(entry.value()) + u'\n';
    }
    return text.toUtf8();
}

} // namespace motorpool
