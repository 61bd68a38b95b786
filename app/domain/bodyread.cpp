// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodyread.h"

#include <limits>

namespace motorpool {

using namespace Qt::StringLiterals;

Result<JsonReader> parseObject(const QByteArray &body)
{
    const auto document = parseJson(body);
    if (!document)
        return Failure(document.error());
    if (!document->isObject()) {
        ApiError error;
        error.kind = ApiError::Kind::Protocol;
        error.path = u"$"_s;
        error.detail = u"expected an object, found %1"_s.arg(document->isArray() ? u"an array"_s
                                                                                 : u"nothing"_s);
        return Failure(error);
    }
    return JsonReader(document->object());
}

JsonReader unwrapped(const JsonReader &root)
{
    return root.has(u"data") ? root.child(u"data") : root;
}

std::optional<int> readYear(const JsonReader &attributes)
{
    if (attributes.raw(u"year") == QJsonValue(QString()))
        return std::nullopt;
    const auto year = attributes.integer(u"year");
    if (!year)
        return std::nullopt;
    if (*year < 0 || *year > 9999) {
        attributes.fail(u"year", u"expected a year, found %1"_s.arg(*year));
        return std::nullopt;
    }
    return static_cast<int>(*year);
}

std::optional<int> readCount(const JsonReader &object, QStringView key)
{
    const auto count = object.integer(key);
    if (!count)
        return std::nullopt;
    if (*count < 0 || *count > std::numeric_limits<int>::max()) {
        object.fail(key, u"expected a count, found %1"_s.arg(*count));
        return std::nullopt;
    }
    return static_cast<int>(*count);
}

PageMeta readPageMeta(const JsonReader &root)
{
    const JsonReader meta = root.child(u"meta");
    PageMeta result;
    result.number = readCount(meta, meta.has(u"pageNumber") ? u"pageNumber" : u"page");
    result.size = readCount(meta, u"pageSize");
    result.total = readCount(meta, u"totalCount");
    return result;
}

} // namespace motorpool
