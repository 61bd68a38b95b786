// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "owneradvice.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace motorpool {

class ErrorStrip;
class LinkResult;
class OwnerLinkForm;
class OwnerMessage;
class Preferences;
class Workspace;

/// Makes a link for a vehicle's owner, to connect or to sign in again: as text, as a QR code, and
/// in a message. Sends nothing. Closes with the application.
class OwnerLinkDialog : public QDialog
{
    Q_OBJECT

public:
    /// An application is open. Both outlive the dialog.
    OwnerLinkDialog(Workspace *workspace, Preferences *preferences, QWidget *parent = nullptr);

    /// For whom, which link, and why; may be called again.
    void setWish(const OwnerLinkWish &wish);

private:
    void build();
    void tell();
    void placeMessage();
    void keep();
    std::optional<ApiError> savingRefusal() const;
    void saveImage(const QString &path);

    Workspace *m_workspace;
    OwnerLinkForm *m_form;
    LinkResult *m_result;
    OwnerMessage *m_message;
    QVBoxLayout *m_left;  ///< the form, and the message where it leaves room
    QVBoxLayout *m_right; ///< the link, and else the message
    ErrorStrip *m_error;
    QPushButton *m_keep;
};

} // namespace motorpool
