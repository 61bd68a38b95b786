// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "owneradvice.h"
#include "result.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QRadioButton;
class QToolButton;

namespace motorpool {

class CheckedField;
class PermissionPicker;
class Preferences;

/// What goes into a link for an owner: which link, for which application, user and vehicle, and
/// what to ask for.
class OwnerLinkForm : public QWidget
{
    Q_OBJECT

public:
    /// The preferences outlive it.
    explicit OwnerLinkForm(Preferences *preferences, QWidget *parent = nullptr);

    /// What is kept of the application.
    void setApplication(const Application &application);

    /// Fills in what is known of whom the link is for, with a new state.
    void setWish(const OwnerLinkWish &wish);

    bool isReauthentication() const;

    /// The link as it is filled in. Error: Usage, what is missing or wrong.
    Result<QString> link() const;

    QString applicationId() const;
    QString vehicleId() const; ///< of a link to sign in again; else empty
    QString redirectUri() const;

Q_SIGNALS:
    void changed();

private:
    void buildKinds();
    void buildFields();
    QFormLayout *buildMore();
    void showKind();
    void renewState();

    QRadioButton *m_connect;
    QRadioButton *m_reauthenticate;
    QLabel *m_about;
    QFormLayout *m_form;
    CheckedField *m_applicationId;
    CheckedField *m_redirectUri;
    CheckedField *m_vehicleId;
    QComboBox *m_mode;
    CheckedField *m_externalId;
    CheckedField *m_state;
    QToolButton *m_moreButton;
    QWidget *m_more;
    CheckedField *m_make;
    CheckedField *m_vin;
    QCheckBox *m_askAnew;
    QCheckBox *m_wantsCode;
    PermissionPicker *m_permissions;
};

} // namespace motorpool
