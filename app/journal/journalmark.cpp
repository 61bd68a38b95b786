// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalmark.h"

#include "jsontext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace motorpool {

using namespace Qt::StringLiterals;

QByteArray textOf(const JournalMark &mark)
{
    QJsonObject all{{u"chain"_s, mark.chain},
                    {u"hash"_s, QString::fromLatin1(hexOf(mark.head.hash))},
                    {u"number"_s, qint64(mark.head.number)}};
    if (mark.removed > 0)
        all.insert(u"removed"_s, qint64(mark.removed));
    return jsonText(all);
}

std::optional<JournalMark> markFrom(const QByteArray &text)
{
    const QJsonObject all = QJsonDocument::fromJson(text).object();
    const QString chain = all.value("chain"_L1).toString();
    const qint64 number = all.value("number"_L1).toInteger();
    const qint64 removed = all.value("removed"_L1).toInteger();
    const auto hash = hashFromHex(all.value("hash"_L1).toString().toLatin1());
    if (chain.isEmpty() || number <= 0 || removed < 0 || removed >= number || !hash)
        return std::nullopt;
    return JournalMark{chain, {quint64(number), *hash}, quint64(removed)};
}

} // namespace motorpool
