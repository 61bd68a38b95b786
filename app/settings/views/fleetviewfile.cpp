// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetviewfile.h"

#include "jsonread.h"
#include "jsontext.h"
#include "namedlines.h"
#include "plaintext.h"

#include <QCoreApplication>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr auto formatName = "motorpool-views"_L1;
constexpr int formatVersion = 1;
constexpr qsizetype largestFile = 1024 * 1024;
constexpr qsizetype mostViews = 1000;

QString words(const char *text)
{
    return QCoreApplication::translate("FleetViews", text);
}

Failure wrong(const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Usage;
    error.detail = detail;
    return Failure(error);
}

Failure noViews()
{
    return wrong(words(QT_TRANSLATE_NOOP("FleetViews", "It is not a file of views.")));
}

QJsonObject toObject(const FleetView &view)
{
    return {{u"name"_s, view.name},
            {u"filter"_s, view.filter},
            {u"columns"_s, QJsonArray::fromStringList(view.columns)},
            {u"order"_s, QJsonArray::fromStringList(view.order)}};
}

Result<FleetView> fromObject(const QJsonObject &object)
{
    const JsonReader reader(object);
    FleetView view;
    view.name = reader.text(u"name");
    view.filter = reader.text(u"filter");
    view.columns = reader.texts(u"columns");
    view.order = reader.texts(u"order");
    if (reader.fault())
        return wrong(u"%1: %2"_s.arg(reader.fault()->path, reader.fault()->detail));
    return checkedView(view);
}

/// "View 3 (Low battery): why".
QString faultOf(qsizetype place, const QJsonValue &value, const QString &why)
{
    const QString name = onOneLine(value.toObject().value("name"_L1).toString(), 40);
    const QString number = QString::number(place + 1);
    return name.isEmpty()
               ? words(QT_TRANSLATE_NOOP("FleetViews", "View %1: %2")).arg(number, why)
               : words(QT_TRANSLATE_NOOP("FleetViews", "View %1 (%2): %3")).arg(number, name, why);
}

} // namespace

Result<ReadViews> readViews(const QByteArray &json)
{
    if (json.size() > largestFile)
        return noViews();
    const auto document = parseJson(json);
    if (!document || !document->isObject())
        return noViews();
    const QJsonObject file = document->object();
    if (file.value("format"_L1).toString() != formatName || !file.value("views"_L1).isArray())
        return noViews();

    ReadViews read;
    if (file.value("version"_L1).toInt(formatVersion) > formatVersion)
        read.faults << words(QT_TRANSLATE_NOOP(
            "FleetViews", "A newer version of this program wrote the file. What this one does "
                          "not know is left out."));
    const QJsonArray views = file.value("views"_L1).toArray();
    for (qsizetype place = 0; place < views.size(); ++place) {
        if (read.views.size() == mostViews) {
            read.faults << words(
                QT_TRANSLATE_NOOP("FleetViews", "Only the first 1000 views were read."));
            break;
        }
        const QJsonValue value = views.at(place);
        const Result<FleetView> view =
            value.isObject() ? fromObject(value.toObject())
                             : Result<FleetView>(wrong(
                                   words(QT_TRANSLATE_NOOP("FleetViews", "It is not an object."))));
        if (!view)
            read.faults << faultOf(place, value, view.error().detail);
        else if (std::any_of(read.views.cbegin(), read.views.cend(), [&view](const FleetView &of) {
                     return isSameName(of.name, view->name);
                 }))
            read.faults << faultOf(
                place, value,
                words(QT_TRANSLATE_NOOP("FleetViews", "The file has this name already.")));
        else
            read.views << *view;
    }
    return read;
}

QByteArray toViewFile(const QList<FleetView> &views)
{
    QByteArray text = "{\"format\":\"motorpool-views\",\"version\":1,\"views\":[";
    for (qsizetype place = 0; place < views.size(); ++place)
        text += (place == 0 ? "\n" : ",\n") + jsonText(toObject(views.at(place)));
    return text + "\n]}\n";
}

QString toViewText(const FleetView &view)
{
    return QString::fromUtf8(jsonText(toObject(view)));
}

Result<FleetView> viewFromText(const QString &text)
{
    const auto document = parseJson(text.toUtf8());
    if (!document || !document->isObject())
        return noViews();
    return fromObject(document->object());
}

} // namespace motorpool
