// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint.h"
#include "readingsparser.h"
#include "vehiclesclient.h"

#include <QPointer>
#include <QSet>

namespace motorpool {

/// One reading of a vehicle's signals under way; the vehicles client's own. Child of its call.
class ReadingsRun : public QObject
{
    Q_OBJECT

public:
    ReadingsRun(ApiCaller *caller, const QUrl &host, const QString &vehicleId,
                const QString &userId, Priority priority, Call<ReadingAnswer> *call);

    void setOutlay(const OutlayPtr &outlay) { m_outlay = outlay; }

    void readAll();
    void readOne(const QString &code);

private:
    using Parser = Result<ReadingsBody> (*)(const QByteArray &, const QString &, const QDateTime &);

    void fetch(const QStringList &under, const QueryItems &query, Parser parser);
    void parse(const HttpAnswer &answer, Parser parser);
    void take(const HttpAnswer &answer, const Result<ReadingsBody> &body);
    qsizetype add(const QList<Reading> &readings);
    void fail(ApiError::Kind kind, const QString &detail);

    QPointer<ApiCaller> m_caller;
    QUrl m_host;
    QString m_vehicleId;
    QString m_userId;
    Priority m_priority;
    OutlayPtr m_outlay;
    Call<ReadingAnswer> *m_call;
    ReadingAnswer m_result;
    QSet<QString> m_codes;
    int m_page = 1;
};

} // namespace motorpool
