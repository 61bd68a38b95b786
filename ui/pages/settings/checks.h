// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motorpool {

/// What is wrong with a text that a person entered, in words; empty if nothing. For CheckedField.
namespace checks {

QString name(const QString &text);
QString clientId(const QString &text);
QString hostUrl(const QString &text);
QString applicationId(const QString &text);                             ///< an empty one is fine
QString redirectUri(const QString &text, const QString &applicationId); ///< an empty one is fine
QString deliveries(const QString &text);                                ///< an empty one is fine
QString caFile(const QString &text); ///< reads the file's beginning; an empty name is fine

} // namespace checks

} // namespace motorpool
