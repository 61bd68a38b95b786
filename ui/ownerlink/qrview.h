// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qrcode.h"

#include <QLabel>

namespace motorpool {

/// Shows a QR code as large as there is room, each module the same whole number of the screen's
/// pixels wide. Dark on white in every theme, since that is what cameras expect: the one place
/// where colours do not follow the palette. Without a code it shows its text, why there is none.
class QrView : public QLabel
{
    Q_OBJECT

public:
    explicit QrView(QWidget *parent = nullptr);

    void setCode(const QrCode &code);
    void setReason(const QString &why); ///< there is no code
    const std::optional<QrCode> &code() const { return m_code; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return false; } ///< though a text in it wraps

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<QrCode> m_code;
};

} // namespace motorpool
