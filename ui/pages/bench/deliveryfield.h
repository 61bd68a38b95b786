// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace motorpool {

/// A field for what a person has of a delivery that keeps its bytes: what is pasted or dropped as a
/// whole stays as it came until somebody edits it, whatever a text field would make of line breaks,
/// byte order marks and bytes that are no text. Only the beginning of what is very long is shown,
/// and that cannot be edited.
class DeliveryField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit DeliveryField(QWidget *parent = nullptr);

    /// Replaces all; changed() follows.
    void setBytes(const QByteArray &bytes);
    const QByteArray &bytes() const { return m_bytes; }

Q_SIGNALS:
    void changed();
    void fileDropped(const QString &path);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void onEdited();

    QByteArray m_bytes;
    bool m_isSetting = false;
};

} // namespace motorpool
