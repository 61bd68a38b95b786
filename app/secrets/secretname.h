// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"

namespace motorpool {

/// What is kept of an application in its keychain.
enum class SecretItem {
    ClientSecret,     ///< fetches access tokens
    ManagementToken,  ///< the Application Management Token, which signs webhooks
    DatabasePassword, ///< of the database in which its deliveries are kept
    JournalHead,      ///< no secret: how far the journal had come, where no file can be edited
};

/// Names one entry of one application. An application alone means its client secret.
struct SecretName
{
    // Implicit, as an application is mostly enough of a name.
    SecretName(const Application &of, // NOLINT(google-explicit-constructor)
               SecretItem which = SecretItem::ClientSecret, const QString &ofWhat = {})
        : application(of)
        , item(which)
        , part(ofWhat)
    {
    }

    /// "<application id>/client-secret", "<application id>/journal-head/<part>": tells it from
    /// every other entry of this program.
    QString key() const;

    Application application;
    SecretItem item;
    QString part; ///< where an application has several of them: of which journal
};

} // namespace motorpool
