// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace motorpool {

/// A text as somebody could read it, each of its characters with the place in the text itself that
/// it stands for. Characters that are not seen (of format, such as zero-width and bidi controls)
/// are left out.
struct BlurView
{
    QString text;
    QList<qsizetype> begins; ///< a place in the text itself for each character
    QList<qsizetype> ends;   ///< one past it

    void add(QChar c, qsizetype begin, qsizetype end);
};

BlurView plainView(const QString &text);

/// Where a tag that has a "<" in it begins: nobody knows whether that is a less-than before a tag.
enum class TagRule { AtLast, AtFirst };

/// One layer of encoding undone: percent signs, escapes of JSON and C, character references; tags
/// are left out. The same view if there is none. What is encoded twice takes two of these.
BlurView decodedView(const BlurView &view, TagRule rule = TagRule::AtLast);

/// A view's letters, digits and pictures alone, in lower case and without accents: what two
/// spellings of an id or a name have in common.
struct BlurKey
{
    QString text;
    QList<qsizetype> begins; ///< places in the text itself
    QList<qsizetype> ends;
    QList<bool> isStart; ///< nothing of the key stands directly before it
    QList<bool> isEnd;   ///< nor after it
};

BlurKey keyOf(const BlurView &view);

/// The key of a text as such.
QString keyText(const QString &text);

} // namespace motorpool
