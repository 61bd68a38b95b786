// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "age.h"
#include "call.h"
#include "conffile.h"
#include "effectivesettings.h"
#include "paths.h"
#include "units.h"
#include "widening.h"

#include <QObject>
#include <QTimeZone>
#include <QTimer>
#include <QVariant>

#include <functional>
#include <optional>

namespace motorpool {

/// From when on values of one make count as aging and stale.
struct MakeFreshness
{
    QString make; ///< case-folded
    FreshnessLimits limits;

    friend bool operator==(const MakeFreshness &, const MakeFreshness &) = default;
};

/// What a person chose about how the program looks and measures, and what the window remembers.
/// In motorpool.conf, beside the applications. A value in the file that makes no sense counts as
/// not chosen. Choices are written at once, states a moment later and at the end. Where the file
/// is damaged or cannot be written, everything holds for this run only. Lives on one thread.
class Preferences : public QObject
{
    Q_OBJECT

public:
    enum class Theme { System, Light, Dark, HighContrast };
    enum class Density { Compact, Normal, Roomy };

    /// Under these rules, by which what was chosen may be preset or locked.
    explicit Preferences(const Paths &paths, const EffectiveSettings &rules = EffectiveSettings(),
                         QObject *parent = nullptr);
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

    const EffectiveSettings &rules() const { return m_rules; }

    /// A setting of the table as it holds; of those of an application, as long as it chooses none.
    EffectiveSetting setting(Setting setting) const;

    /// Writes down that access is about to be widened; what it answers with an error is not chosen.
    using Witness = std::function<Call<Done> *(const Widening &, QObject *parent)>;

    /// From now on no choice widens access without the witness. The preferences begin without one.
    void setWitness(Witness witness) { m_witness = std::move(witness); }

    /// Chooses a setting that lies in [preferences]; a text that normalised() takes. What widens
    /// access is chosen once it is witnessed, all else at once. Errors: Forbidden if it is locked
    /// or, for read-only mode, holds for this run; Usage; those of the witness. Deleted before it
    /// is witnessed, nothing was chosen.
    Call<Done> *choose(Setting setting, const QString &value, QObject *parent);

    /// What may be done, by policy, command line and the choice of read-only mode; changes with
    /// changed(). A settings file that was damaged when this began has read-only mode on.
    Access access() const;

    /// Limits of makes that differ from the usual ones.
    QList<MakeFreshness> makeFreshness() const;
    void setMakeFreshness(const QString &make, const FreshnessLimits &limits);
    void removeMakeFreshness(const QString &make);
    FreshnessLimits freshnessOf(const QString &make) const; ///< the make's own or the usual ones

    /// From how many days on a person is reminded that a secret is old; 0: never. A policy may lock
    /// it; then choosing changes nothing.
    int secretReminderDays() const;
    void setSecretReminderDays(int days);
    static constexpr int mostSecretReminderDays = 3650;

    /// What a widget remembers of itself (geometry, columns), under "state/<key>".
    QVariant state(const QString &key) const;
    void setState(const QString &key, const QVariant &value);

    const ConfFile &file() const { return m_file; } ///< for what else is kept in it

    /// Why the last choice could not be kept, if so: the file is damaged, the disk is full.
    const std::optional<ApiError> &fault() const { return m_fault; }

Q_SIGNALS:
    void changed(); ///< anything above but state
    void faultChanged();

private:
    std::optional<ApiError> choiceRefusal(Setting setting) const;
    QString value(const QString &key) const;
    void setValues(const ConfFile::Section &choices);
    void write(const QString &section, const ConfFile::Section &entries);
    void writeStates();
    void setFault(std::optional<ApiError> fault);

    ConfFile m_file;
    EffectiveSettings m_rules;
    Witness m_witness;
    ConfFile::Section m_choices;
    ConfFile::Section m_journal; ///< is written by hand
    ConfFile::Section m_states;
    ConfFile::Section m_unwrittenStates;
    QTimer m_writeSoon;
    std::optional<ApiError> m_fault;
    bool m_readable = true;
};

} // namespace motorpool
