// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conffile.h"
#include "credentialnote.h"
#include "paths.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace motorpool {

/// What is remembered of the applications' secrets, in motorpool.conf: a section
/// "[credentials/<application id>]" each. A time in the file that makes no sense counts as unknown.
/// Where the file is damaged or cannot be written, what was changed holds for this run. Lives on
/// one thread.
class CredentialNotes : public QObject
{
    Q_OBJECT

public:
    explicit CredentialNotes(const Paths &paths, QObject *parent = nullptr);

    CredentialNote note(const QString &applicationId) const;

    /// Reads the note anew, lets fn change it, and writes it. Error: Storage.
    Result<Done> change(const QString &applicationId,
                        const std::function<void(CredentialNote &)> &fn);
    Result<Done> remove(const QString &applicationId); ///< no error if there is none

    /// Reads the file anew, for what other processes changed.
    void reload();

Q_SIGNALS:
    void changed();

private:
    void hold(const QString &applicationId, const CredentialNote &note);

    ConfFile m_file;
    QHash<QString, CredentialNote> m_notes; ///< by Application::id
};

} // namespace motorpool
