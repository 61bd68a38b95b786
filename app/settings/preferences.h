// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "age.h"
#include "paths.h"
#include "units.h"

#include <QObject>
#include <QTimeZone>
#include <QVariant>

#include <memory>

class QSettings;

namespace motorpool {

/// What a person chose about how the program looks and measures, and what the window remembers.
/// In motorpool.conf, beside the applications. Lives on one thread.
class Preferences : public QObject
{
    Q_OBJECT

public:
    enum class Theme { System, Light, Dark, HighContrast };
    enum class Density { Compact, Normal, Roomy };

    explicit Preferences(const Paths &paths, QObject *parent = nullptr);
    ~Preferences() override;

    Theme theme() const;
    void setTheme(Theme theme);
    Density density() const;
    void setDensity(Density density);
    UnitSystem units() const;
    void setUnits(UnitSystem units);
    QString language() const; ///< "de", "en"; empty: the system's
    void setLanguage(const QString &language);
    QTimeZone timeZone() const; ///< for display; the system's unless chosen
    QString timeZoneId() const; ///< empty: the system's
    void setTimeZoneId(const QString &id);
    FreshnessLimits freshness() const;
    void setFreshness(const FreshnessLimits &limits);

    /// What a widget remembers of itself (geometry, columns), under "state/<key>".
    QVariant state(const QString &key) const;
    void setState(const QString &key, const QVariant &value);

Q_SIGNALS:
    void changed(); ///< anything above but state

private:
    std::unique_ptr<QSettings> m_file;
};

} // namespace motorpool
