// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QWidget>

#include <optional>

class QPlainTextEdit;
class QPushButton;

namespace motorpool {

class QrView;

/// The link that was made: as a QR code to show or send, and as text to copy. Or why there is none.
class LinkResult : public QWidget
{
    Q_OBJECT

public:
    explicit LinkResult(QWidget *parent = nullptr);

    void show(const Result<QString> &link);

    /// Writes the code as PNG. Error: Storage.
    Result<Done> saveImage(const QString &path) const;

    /// Saving is greyed with the reason, if there is one.
    void refuseSaving(const std::optional<ApiError> &reason);

Q_SIGNALS:
    void saveWanted(const QString &path);

private:
    void askFile();

    QrView *m_view;
    QPlainTextEdit *m_text;
    QPushButton *m_copyImage;
    QPushButton *m_saveImage;
    QPushButton *m_copy;
    bool m_isSavingRefused = false;
};

} // namespace motorpool
