// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "conffile.h"
#include "paths.h"

#include <QList>
#include <QObject>

#include <optional>

namespace motorpool {

/// The applications that this person added, in motorpool.conf; never their secrets. Written
/// atomically; a damaged file is reported, not overwritten. Lives on one thread.
class ApplicationStore : public QObject
{
    Q_OBJECT

public:
    explicit ApplicationStore(const Paths &paths, QObject *parent = nullptr);

    const Paths &paths() const { return m_paths; }

    /// In the order of their names.
    QList<Application> applications() const { return m_applications; }
    std::optional<Application> byId(const QString &id) const;
    std::optional<Application> byName(const QString &name) const;

    /// The default application: the one chosen, else the only one, else nothing.
    std::optional<Application> defaultApplication() const;

    /// Adds (an empty id is given one) or replaces by id. Error: Usage when the name is empty or
    /// taken by another, or the client id or a host is none (application.h); Storage when the file
    /// cannot be read or written. An application whose secret lives for this run only
    /// (Environment, Demo) is refused with Usage.
    Result<Application> save(const Application &application);
    Result<Done> remove(const QString &id); ///< no error if there is none
    Result<Done> setDefault(const QString &id);

    /// Reads the file anew, for what other processes changed.
    void reload();

    /// The fault met when reading the file, if any; then save() and the others refuse.
    const std::optional<ApiError> &fault() const { return m_fault; }

Q_SIGNALS:
    void changed();

private:
    Result<Done> change(const std::function<Result<Done>(ConfFile::Sections &)> &fn);
    void show(const ConfFile::Sections &sections);

    Paths m_paths;
    ConfFile m_file;
    QList<Application> m_applications;
    QString m_defaultId;
    std::optional<ApiError> m_fault;
};

} // namespace motorpool
