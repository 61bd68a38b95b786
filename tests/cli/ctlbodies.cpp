// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlbodies.h"

namespace motorpool {

namespace {

/// The text with each %1, %2, ... replaced.
QByteArray filled(QByteArray text, const QList<QByteArray> &values)
{
    for (qsizetype i = values.size(); i > 0; --i)
        text.replace('%' + QByteArray::number(i), values.at(i - 1));
    return text;
}

} // namespace

QByteArray tokenBody(const QByteArray &token)
{
    return filled(R"({"access_token":"%1","token_type":"Bearer","expires_in":3600})", {token});
}

QByteArray connectionBody(int number, const QByteArray &user, const QByteArray &make)
{
    return filled(R"({"id":"c-%1","type":"connection","attributes":{"permissions":[],)"
                  R"("vehicle":{"make":"%3","model":"Enyaq","year":2025,"mode":"live"},)"
                  R"("user":{"id":"%2"}},"relationships":{)"
                  R"("vehicle":{"data":{"id":"v-1","type":"vehicle"}},)"
                  R"("user":{"data":{"id":"%2","type":"user"}}}})",
                  {QByteArray::number(number), user, make});
}

QByteArray pageBody(const QList<QByteArray> &connections, const QByteArray &next)
{
    const QByteArray link = next.isEmpty() ? "null" : '"' + next + '"';
    const qsizetype total = next.isEmpty() ? connections.size() : 9;
    return R"({"data":[)" + connections.join(',') + R"(],"meta":{"totalCount":)" +
           QByteArray::number(total) + R"(,"pageNumber":1,"pageSize":100},"links":{"next":)" +
           link + "}}";
}

QByteArray errorBody(const QByteArray &status, const QByteArray &type, const QByteArray &code,
                     const QByteArray &detail)
{
    return filled(R"({"errors":[{"status":"%1","type":"%2","code":"%3","detail":"%4"}]})",
                  {status, type, code, detail});
}

} // namespace motorpool
