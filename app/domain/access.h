// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

#include <QStringList>

#include <optional>

class QUrl;

namespace motorpool {

struct Application;

/// What may be done on this computer, as the person and the administrator's policy have it. As made
/// it allows everything. A value.
///
/// Each question is answered with the reason why not, an error of kind Forbidden of which nothing
/// was sent, or with nothing. Its code: READ_ONLY, READ_ONLY_RUN, READ_ONLY_POLICY,
/// READ_ONLY_UNKNOWN by what read-only mode is on, POLICY, POLICY_UNREADABLE.
struct Access
{
    enum class ReadOnly {
        Off,
        Chosen,  ///< a setting of this person
        ThisRun, ///< by --read-only: stays on to the end of this run
        Policy,  ///< by the administrator
        Unknown, ///< the settings could not be read
    };

    ReadOnly readOnly = ReadOnly::Off;
    std::optional<QStringList> deeds;        ///< "security-unlock"; nothing: all
    std::optional<QStringList> hosts;        ///< as hostKey() has them; nothing: all
    std::optional<QStringList> applications; ///< client ids; nothing: all
    bool isDemoAllowed = true;
    bool isExportAllowed = true;
    std::optional<ApiError> fault; ///< of a policy that cannot be read; then nothing is allowed

    bool isReadOnly() const { return fault || readOnly != ReadOnly::Off; }

    /// A request that changes something, by its key.
    std::optional<ApiError> refusal(const QString &deed) const;

    /// Changes to what this program keeps of applications and their secrets.
    std::optional<ApiError> changeRefusal() const;

    std::optional<ApiError> hostRefusal(const QUrl &url) const;

    /// Adding, opening or using the application; by its client id, for a name can be given by
    /// anyone, and by its hosts. A management host that is Smartcar's own is not looked at, as it
    /// may never be asked.
    std::optional<ApiError> applicationRefusal(const Application &application) const;

    std::optional<ApiError> demoRefusal() const;

    /// Writing what is known of vehicles and users into a file.
    std::optional<ApiError> exportRefusal() const;

    friend bool operator==(const Access &, const Access &) = default;
};

/// The host and port of a URL in one spelling, "iam.smartcar.com:443".
QString hostKey(const QUrl &url);

} // namespace motorpool
