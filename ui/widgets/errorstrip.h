// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "owneradvice.h"

#include <QFrame>

#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace motorpool {

/// An error where it happened: what, why, what to do, the request id; Copy and Try again. Hidden
/// while there is none.
class ErrorStrip : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorStrip(QWidget *parent = nullptr);

    void showError(const ApiError &error);
    void clear();
    const std::optional<ApiError> &error() const { return m_error; }

    /// Whether there is a Try again (or Unlock) button; there is unless told otherwise.
    void setRetryable(bool on);

    /// Whether an error that the owner can help with leads to a link for the owner; none does
    /// unless told so.
    void setOffersOwnerLink(bool on);

    /// What Copy puts on the clipboard: all that is shown and the error's type, code and status.
    static QString asText(const ApiError &error);

    /// Of that, operation, status, type, code and request id, a line each.
    static QStringList facts(const ApiError &error);

Q_SIGNALS:
    /// Try again; for a locked keyring the button says Unlock.
    void retryRequested();
    /// A person wants to write to the owner about the error shown.
    void ownerLinkRequested(const motorpool::OwnerAdvice &advice);

    /// The token endpoint refused the secret, and the person wants to replace it. The button is
    /// there only where somebody listens.
    void secretReplacementRequested();

    /// The password of the database of deliveries is missing or refused, and the person wants to
    /// enter it. As above.
    void databasePasswordRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void copy();
    void showButtons();

    std::optional<ApiError> m_error;
    QLabel *m_title;
    QLabel *m_cause;
    QLabel *m_remedy;
    QLabel *m_requestId;
    QPushButton *m_copy;
    QPushButton *m_ownerLink;
    QPushButton *m_replaceSecret;
    QPushButton *m_password;
    QPushButton *m_retry;
    QBoxLayout *m_columns; ///< texts and buttons: side by side, or below each other where narrow
    bool m_retryable = true;
    bool m_offersOwnerLink = false;
};

} // namespace motorpool
