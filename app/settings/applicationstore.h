// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "conffile.h"
#include "effectivesettings.h"
#include "paths.h"

#include <QList>
#include <QObject>

#include <optional>

namespace motorpool {

/// The applications that this person added, in motorpool.conf; never their secrets. Written
/// atomically; a damaged file is reported, not overwritten. What the policy presets holds where an
/// application chooses nothing else, what it locks holds anyway; neither is written into the file.
/// Lives on one thread.
class ApplicationStore : public QObject
{
    Q_OBJECT

public:
    explicit ApplicationStore(const Paths &paths,
                              const EffectiveSettings &rules = EffectiveSettings(),
                              QObject *parent = nullptr);

    const Paths &paths() const { return m_paths; }
    const EffectiveSettings &rules() const { return m_rules; }

    /// What may be done from now on: in read-only mode nothing is saved or removed, and at no time
    /// an application that is not allowed is saved.
    void setAccess(const Access &access) { m_access = access; }

    /// A setting of an application as it holds; of one that is not in the file, as it would at
    /// first.
    EffectiveSetting setting(Setting setting, const QString &applicationId) const;

    /// An application that is not in the file, such as a new one or the environment's, with what
    /// the policy presets.
    Application withPresets(const Application &application) const;

    /// An application with what the policy locks, and the proxy that it names: as it is used.
    Application withLocks(const Application &application) const;

    /// In the order of their names.
    QList<Application> applications() const { return m_applications; }
    std::optional<Application> byId(const QString &id) const;
    std::optional<Application> byName(const QString &name) const;

    /// The default application: the one chosen, else the only one, else nothing.
    std::optional<Application> defaultApplication() const;

    /// Adds (an empty id is given one) or replaces by id. Error: Usage when the name is empty or
    /// taken by another, or the client id or a host is none (application.h); Storage when the file
    /// cannot be read or written. An application whose secret lives for this run only
    /// (Environment, Demo) is refused with Usage. Forbidden as setAccess() has it; it holds for
    /// remove() too.
    Result<Application> save(const Application &application);
    Result<Done> remove(const QString &id); ///< no error if there is none
    Result<Done> setDefault(const QString &id);

    /// Why save() would not take it, by what may be done.
    std::optional<ApiError> saveRefusal(const Application &application) const;

    /// Reads the file anew, for what other processes changed.
    void reload();

    /// The fault met when reading the file, if any; then save() and the others refuse.
    const std::optional<ApiError> &fault() const { return m_fault; }

Q_SIGNALS:
    void changed();

private:
    Result<Done> change(const std::function<Result<Done>(ConfFile::Sections &)> &fn);
    void show(const ConfFile::Sections &sections);
    ConfFile::Sections governed(const ConfFile::Sections &sections) const;
    ConfFile::Section kept(const ConfFile::Section &wanted, const ConfFile::Section &before) const;

    Paths m_paths;
    ConfFile m_file;
    EffectiveSettings m_rules;
    Access m_access;
    ConfFile::Sections m_sections; ///< as in the file
    QList<Application> m_applications;
    QString m_defaultId;
    std::optional<ApiError> m_fault;
};

} // namespace motorpool
