// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonhighlighter.h"

#include "tone.h"

#include <QTextDocument>

namespace motorpool {

namespace {

qsizetype endOfString(const QString &text, qsizetype start)
{
    for (qsizetype i = start + 1; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u'"')
            return i + 1;
    }
    return text.size();
}

qsizetype endOfWord(const QString &text, qsizetype start)
{
    qsizetype i = start;
    while (i < text.size() && (text[i].isLetterOrNumber() || QStringView(u"+-.").contains(text[i])))
        ++i;
    return i;
}

bool isFollowedByColon(const QString &text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at < text.size() && text[at] == u':';
}

} // namespace

JsonHighlighter::JsonHighlighter(QTextDocument *document, const QPalette &palette)
    : QSyntaxHighlighter(document)
{
    setPalette(palette);
}

void JsonHighlighter::setPalette(const QPalette &palette)
{
    m_name.setForeground(toneColor(palette, Tone::Accent));
    m_string.setForeground(toneColor(palette, Tone::Fresh));
    m_number.setForeground(toneColor(palette, Tone::Aging));
    m_literal.setForeground(toneColor(palette, Tone::Stale));
    m_mark.setForeground(toneColor(palette, Tone::Secondary));
    if (document() && !document()->isEmpty())
        rehighlight();
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    qsizetype at = 0;
    const auto colour = [&](qsizetype end, const QTextCharFormat &format) {
        setFormat(int(at), int(end - at), format);
        at = end;
    };
    while (at < text.size()) {
        const QChar c = text[at];
        if (c == u'"') {
            const qsizetype end = endOfString(text, at);
            colour(end, isFollowedByColon(text, end) ? m_name : m_string);
        } else if (c.isDigit() || c == u'-') {
            colour(endOfWord(text, at), m_number);
        } else if (c.isLetter()) {
            colour(endOfWord(text, at), m_literal);
        } else {
            colour(at + 1, m_mark);
        }
    }
}

} // namespace motorpool
