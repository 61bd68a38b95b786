// SPDX-License-Identifier: GPL-3.0-or-later
#include "naturalorder.h"

namespace motorpool {

namespace {

bool isPlain(const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() > 0x7f)
            return false;
    }
    return true;
}

} // namespace

QString naturalKey(const QString &text)
{
    const QString folded = isPlain(text)
                               ? text.toLower()
                               : text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString key;
    key.reserve(folded.size() + 4);
    for (qsizetype at = 0; at < folded.size();) {
        const QChar c = folded.at(at);
        if (c.isMark()) {
            ++at;
            continue;
        }
        if (c < u'0' || c > u'9') {
            key.append(c);
            ++at;
            continue;
        }
        while (at < folded.size() && folded.at(at) == u'0')
            ++at;
        qsizetype end = at;
        while (end < folded.size() && folded.at(end) >= u'0' && folded.at(end) <= u'9')
            ++end;
        // A number's count of digits goes first, as a character among the digits and not above
        // what follows them, so that numbers stay before letters and compare by value.
        key.append(u'0').append(QChar(char16_t(end - at + 1)));
        key.append(QStringView(folded).mid(at, end - at));
        at = end;
    }
    return key;
}

} // namespace motorpool
