// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetview.h"

#include "plaintext.h"

#include <QCoreApplication>

#include <algorithm>

namespace motorpool {

namespace {

constexpr qsizetype mostColumns = 100;
constexpr qsizetype mostOrderKeys = 10;
constexpr qsizetype longestKey = 40;

Failure wrong(const char *text)
{
    ApiError error;
    error.kind = ApiError::Kind::Usage;
    error.detail = QCoreApplication::translate("FleetViews", text);
    return Failure(error);
}

bool isKey(QStringView key)
{
    const auto isLetter = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    };
    return !key.isEmpty() && key.size() <= longestKey &&
           std::all_of(key.begin(), key.end(), isLetter);
}

} // namespace

Result<FleetView> checkedView(const FleetView &view)
{
    FleetView checked = view;
    checked.name = onOneLine(view.name, FleetView::longestName + 1).trimmed();
    checked.filter = onOneLine(view.filter, FleetView::longestFilter + 1).trimmed();
    checked.columns.removeDuplicates();
    checked.order.removeDuplicates();
    if (checked.name.isEmpty())
        return wrong(QT_TRANSLATE_NOOP("FleetViews", "The name is missing."));
    if (checked.name.size() > FleetView::longestName)
        return wrong(QT_TRANSLATE_NOOP("FleetViews", "The name is longer than 80 characters."));
    if (checked.filter.size() > FleetView::longestFilter)
        return wrong(QT_TRANSLATE_NOOP("FleetViews", "The filter is longer than 4000 characters."));
    const auto isOrderKey = [](const QString &key) {
        return isKey(QStringView(key).mid(key.startsWith(u'-') ? 1 : 0));
    };
    if (checked.columns.size() > mostColumns || checked.order.size() > mostOrderKeys ||
        !std::all_of(checked.columns.begin(), checked.columns.end(), isKey) ||
        !std::all_of(checked.order.begin(), checked.order.end(), isOrderKey))
        return wrong(QT_TRANSLATE_NOOP("FleetViews", "Its columns or its order make no sense."));
    return checked;
}

} // namespace motorpool
