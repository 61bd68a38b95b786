// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtermarks.h"

#include "tone.h"

#include <QTextCharFormat>

#include <algorithm>

namespace motorpool {

qsizetype markStart(const FilterMistake &mistake)
{
    return mistake.length > 0 ? mistake.at : std::max<qsizetype>(0, mistake.at - 1);
}

qsizetype markEnd(const FilterMistake &mistake)
{
    return mistake.at + mistake.length;
}

QList<QInputMethodEvent::Attribute> filterMarks(const QList<FilterMistake> &mistakes,
                                                qsizetype cursor, const QPalette &palette)
{
    // Not by colour alone: the wave says it too.
    QTextCharFormat format;
    format.setForeground(toneColor(palette, Tone::Error));
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(toneColor(palette, Tone::Error));

    QList<QInputMethodEvent::Attribute> marks;
    for (const FilterMistake &mistake : mistakes) {
        const qsizetype start = markStart(mistake);
        marks.append({QInputMethodEvent::TextFormat, int(start - cursor),
                      int(markEnd(mistake) - start), format});
    }
    return marks;
}

} // namespace motorpool
