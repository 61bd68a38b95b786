// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>

#include <string>
#include <string_view>

namespace motorpool {

/// The value as JSON on one line. Control characters, those of C1 too, are escaped, which JSON
/// allows and a terminal needs.
QByteArray jsonText(const QJsonValue &value);

/// Appends the text as a JSON string with its quotation marks, as jsonText does, without a QString
/// for what is usual. What is not UTF-8 becomes U+FFFD.
void appendJsonText(std::string &to, std::string_view utf8);

} // namespace motorpool
