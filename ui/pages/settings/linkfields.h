// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"

#include <QWidget>

namespace motorpool {

class CheckedField;

/// What links for owners take of an application: its Application ID and a redirect URI, both
/// optional.
class LinkFields : public QWidget
{
    Q_OBJECT

public:
    explicit LinkFields(QWidget *parent = nullptr);

    void setApplication(const Application &application);

    /// Puts in what was entered; it is right once check() said so.
    void fill(Application *application) const;

    CheckedField *applicationId() const { return m_applicationId; }
    CheckedField *redirectUri() const { return m_redirectUri; }

Q_SIGNALS:
    void edited();

private:
    CheckedField *m_applicationId;
    CheckedField *m_redirectUri;
};

} // namespace motorpool
