// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace motorpool {

/// The program's language: the one chosen, else the system's, else English; Qt's own texts with
/// it. Installed on the application while it lives.
class Speech
{
public:
    /// language as in Preferences::language().
    explicit Speech(const QString &language);

private:
    QTranslator m_ours;
    QTranslator m_qt;
};

} // namespace motorpool
